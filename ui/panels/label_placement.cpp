#include "ui/panels/label_placement.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include <QLineF>

namespace ui {

namespace {

// Costs of a place: a pixel of a line and of a faint one under it, that it is read as another's, a level line through
// it, and each place before it in the list.
constexpr double kLine = 100.0;
constexpr double kFaint = 3.0;
constexpr double kTouched = 40.0;  // and that there is a faint line at all: any free place near is better
constexpr double kAstray = 70.0;
constexpr double kGrid = 3.0;
constexpr double kLater = 0.25;
constexpr double kBehind = 15.0;  // a line between it and what it speaks of, further from that than a dot's radius
constexpr double kClose = 7.0;

/// Places requests in an order, around what is there already.
class Placing {
public:
    Placing(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
        : requests_(requests), obstacles_(obstacles), more_(requests.size()), places_(requests.size())
    {
    }

    std::vector<LabelPlace> inOrder(const std::vector<std::size_t>& order)
    {
        taken_ = obstacles_.boxes;
        for (const std::size_t i : order) {
            places_[i] = placeOf(i);
            if (!places_[i].box.isEmpty()) {
                taken_.push_back(places_[i].box.adjusted(-4, -1, 4, 1));
            }
        }
        return places_;
    }

private:
    /// The best place found so far.
    struct Search {
        LabelPlace best;
        double least = HUGE_VAL;
        double later = 0.0;  ///< what it costs to stand further down the list
    };

    LabelPlace placeOf(std::size_t i)
    {
        const LabelRequest& request = requests_[i];
        if (request.fixed && !request.candidates.empty()) {
            const LabelCandidate& first = request.candidates.front();
            return {first.box, first.form, 0.0};
        }
        Search search;
        searchAmong(request.candidates, request, search);
        if (request.more && search.later < search.least) {
            if (!more_[i]) {
                more_[i] = request.more();
            }
            searchAmong(*more_[i], request, search);
        }
        return search.best;
    }

    void searchAmong(const std::vector<LabelCandidate>& candidates, const LabelRequest& request, Search& search) const
    {
        for (const LabelCandidate& candidate : candidates) {
            if (search.later >= search.least) {
                return;
            }
            if (isFree(candidate.box)) {
                const double covered = coveredBy(candidate.box, search.least);
                if (kLine * covered + search.later >= search.least) {  // whatever else it costs
                    search.later += kLater;
                    continue;
                }
                weigh(candidate, covered, request, search);
            }
            search.later += kLater;
        }
    }

    void weigh(const LabelCandidate& candidate, double covered, const LabelRequest& request, Search& search) const
    {
        const double faint = faintUnder(candidate.box);
        double cost = behind(request, candidate.box) + kLine * covered + (faint > 0.0 ? kTouched + kFaint * faint : 0.0)
                      + kGrid * gridUnder(candidate.box) + search.later;
        if (cost >= search.least) {
            return;
        }
        const int astray = request.astray ? request.astray(candidate.box) : 0;
        cost += astray * kAstray;
        if (cost < search.least) {
            search.least = cost;
            search.best = {candidate.box, candidate.form, covered, faint, astray > 0};
        }
    }

    /// What it costs to have a line between a label and what it speaks of.
    double behind(const LabelRequest& request, const QRectF& box) const
    {
        if (!request.of) {
            return 0.0;
        }
        const QPointF end(std::clamp(request.of->x(), box.left(), box.right()),
                          std::clamp(request.of->y(), box.top(), box.bottom()));
        const double length = QLineF(*request.of, end).length();
        if (length <= kClose) {
            return 0.0;
        }
        const QPointF start = *request.of + kClose / length * (end - *request.of);
        const QRectF between = QRectF(start, end).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        const auto passes = [&](const QPolygonF& line) { return crosses(line, between); };
        return std::any_of(obstacles_.lines.begin(), obstacles_.lines.end(), passes) ? kBehind : 0.0;
    }

    double faintUnder(const QRectF& box) const
    {
        double covered = 0.0;
        for (const QPolygonF& line : obstacles_.faint) {
            covered += coveredLength(line, box.adjusted(-3, -1, 3, 1));
        }
        return covered;
    }

    double gridUnder(const QRectF& box) const
    {
        const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
        return static_cast<double>(std::count_if(obstacles_.grid.begin(), obstacles_.grid.end(), strikes));
    }

    bool isFree(const QRectF& box) const
    {
        return obstacles_.bounds.contains(box) && std::none_of(taken_.begin(), taken_.end(), [&](const QRectF& other) {
                   return other.intersects(box);
               });
    }

    /// Of all lines together; only so far as it costs less than `enough`.
    double coveredBy(const QRectF& box, double enough) const
    {
        const QRectF around = box.adjusted(-3, -1, 3, 1);
        double covered = 0.0;
        for (auto line = obstacles_.lines.begin(); line != obstacles_.lines.end() && kLine * covered < enough; ++line) {
            covered += coveredLength(*line, around);
        }
        return covered;
    }

    const std::vector<LabelRequest>& requests_;
    const LabelObstacles& obstacles_;
    std::vector<QRectF> taken_;
    std::vector<std::optional<std::vector<LabelCandidate>>> more_;
    std::vector<LabelPlace> places_;
};

/// Lost labels weigh more than any length of line.
double badness(const std::vector<LabelPlace>& places)
{
    constexpr double kLost = 1e4;
    double sum = 0.0;
    for (const LabelPlace& place : places) {
        sum += place.box.isEmpty() ? kLost : place.covered + kFaint / kLine * place.faint + (place.astray ? 1.0 : 0.0);
    }
    return sum;
}

}  // namespace

bool standsWell(const LabelPlace& place)
{
    return !place.box.isEmpty() && place.covered == 0.0 && place.faint == 0.0 && !place.astray;
}

std::vector<LabelPlace> placeLabels(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return requests[i].fixed; });
    Placing placing(requests, obstacles);
    std::vector<LabelPlace> best = placing.inOrder(order);
    for (std::size_t tried = 0; tried < requests.size(); ++tried) {
        if (requests[tried].fixed || standsWell(best[tried])) {
            continue;
        }
        std::vector<std::size_t> changed = order;
        std::stable_partition(changed.begin(), changed.end(),
                              [&](std::size_t i) { return requests[i].fixed || i == tried; });
        const std::vector<LabelPlace> places = placing.inOrder(changed);
        if (badness(places) < badness(best)) {
            best = places;
            order = changed;
        }
    }
    return best;
}

}  // namespace ui
