#include "ui/panels/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

#include <QLineF>

namespace ui {

namespace {

// Costs of a place: a pixel of a line and of a faint one under it, a level line through it, and each place before it in
// the list.
constexpr double kLine = 100.0;
constexpr double kFaint = 0.15;
constexpr double kGrid = 3.0;
constexpr double kLater = 0.25;
constexpr double kBehind = 15.0;  // a line between it and what it speaks of, further from that than a dot's radius
constexpr double kClose = 7.0;

double insideLength(const QPointF& a, const QPointF& b, const QRectF& box)
{
    const auto inside = insideOf(a, b, box);
    return inside ? (inside->second - inside->first) * std::hypot(b.x() - a.x(), b.y() - a.y()) : 0.0;
}

bool isGap(const QPointF& point)
{
    return std::isnan(point.x()) || std::isnan(point.y());
}

bool isLeftOf(const QPointF& point, double x)
{
    return point.x() < x;
}

/// Places requests in an order, around what is there already.
class Placing {
public:
    Placing(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
        : requests_(requests), obstacles_(obstacles), places_(requests.size())
    {
    }

    std::vector<LabelPlace> inOrder(const std::vector<std::size_t>& order)
    {
        taken_ = obstacles_.boxes;
        for (const std::size_t i : order) {
            places_[i] = placeOf(requests_[i]);
            if (!places_[i].box.isEmpty()) {
                taken_.push_back(places_[i].box.adjusted(-4, -1, 4, 1));
            }
        }
        return places_;
    }

private:
    LabelPlace placeOf(const LabelRequest& request) const
    {
        LabelPlace best;
        double least = HUGE_VAL;
        double later = 0.0;  // what it costs to stand further down the list
        for (const LabelCandidate& candidate : request.candidates) {
            if (request.fixed) {
                return {candidate.box, candidate.form, 0.0};
            }
            if (later >= least) {
                break;
            }
            if (isFree(candidate.box)) {
                const double covered = coveredBy(candidate.box, least);
                const double cost = behind(request, candidate.box) + kLine * covered
                                    + kFaint * faintUnder(candidate.box) + kGrid * gridUnder(candidate.box) + later;
                if (cost < least) {
                    least = cost;
                    best = {candidate.box, candidate.form, covered};
                }
            }
            later += kLater;
        }
        return best;
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
        const auto passes = [&](const QPolygonF& line) { return coveredLength(line, between) > 0.0; };
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
    std::vector<LabelPlace> places_;
};

/// Lost labels weigh more than any length of line.
double badness(const std::vector<LabelPlace>& places)
{
    constexpr double kLost = 1e4;
    double sum = 0.0;
    for (const LabelPlace& place : places) {
        sum += place.box.isEmpty() ? kLost : place.covered;
    }
    return sum;
}

}  // namespace

std::optional<std::pair<double, double>> insideOf(const QPointF& a, const QPointF& b, const QRectF& box)
{
    double from = 0.0;
    double to = 1.0;
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    const std::array<std::pair<double, double>, 4> edges = {{
        {-dx, a.x() - box.left()},
        {dx, box.right() - a.x()},
        {-dy, a.y() - box.top()},
        {dy, box.bottom() - a.y()},
    }};
    for (const auto& [direction, distance] : edges) {
        if (direction == 0.0) {
            if (distance < 0.0) {
                return std::nullopt;
            }
        } else if (direction < 0.0) {
            from = std::max(from, distance / direction);
        } else {
            to = std::min(to, distance / direction);
        }
    }
    return to > from ? std::optional(std::pair(from, to)) : std::nullopt;
}

std::vector<QPolygonF> outsideOf(const QPolygonF& line, const std::vector<QRectF>& boxes)
{
    std::vector<QPolygonF> pieces(1);
    const auto lift = [&] {
        if (!pieces.back().isEmpty()) {
            pieces.emplace_back();
        }
    };
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i];
        const QPointF b = line[i + 1];
        if (isGap(a) || isGap(b)) {
            lift();
            continue;
        }
        std::vector<std::pair<double, double>> hidden;
        for (const QRectF& box : boxes) {
            if (const auto inside = insideOf(a, b, box)) {
                hidden.push_back(*inside);
            }
        }
        std::sort(hidden.begin(), hidden.end());
        double done = 0.0;
        const auto draw = [&](double to) {
            if (to > done) {
                if (pieces.back().isEmpty() || done > 0.0) {
                    pieces.back() << a + done * (b - a);
                }
                pieces.back() << a + to * (b - a);
            }
        };
        for (const auto& [from, to] : hidden) {
            draw(from);
            lift();
            done = std::max(done, to);
        }
        draw(1.0);
    }
    return pieces;
}

double coveredLength(const QPolygonF& line, const QRectF& box)
{
    double covered = 0.0;
    if (line.size() < 2) {
        return covered;
    }
    const auto first = std::lower_bound(line.begin(), line.end(), box.left(), isLeftOf);
    for (auto point = first == line.begin() ? first : first - 1; point + 1 < line.end(); ++point) {
        if (point->x() > box.right()) {
            break;
        }
        if (!isGap(*point) && !isGap(*(point + 1))) {
            covered += insideLength(*point, *(point + 1), box);
        }
    }
    return covered;
}

std::vector<LabelPlace> placeLabels(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return requests[i].fixed; });
    Placing placing(requests, obstacles);
    std::vector<LabelPlace> best = placing.inOrder(order);
    for (std::size_t tried = 0; tried < requests.size(); ++tried) {
        if (requests[tried].fixed || (!best[tried].box.isEmpty() && best[tried].covered == 0.0)) {
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
