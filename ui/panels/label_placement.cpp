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
constexpr double kTouched = 60.0;  // and that there is a faint line at all: any free place near is better
constexpr double kAstray = 70.0;
constexpr double kGrid = 3.0;
constexpr double kLater = 0.25;
constexpr double kBehind = 15.0;  // a line between it and what it speaks of, further from that than a dot's radius
constexpr double kStruck = 60.0;  // a name between them
constexpr double kAcross = 90.0;  // and the line to another label
constexpr double kInBell = 12.0;  // to stand in a faint bell is as bad as so much of its line
constexpr double kClose = 7.0;

/// Lost labels weigh more than any length of line.
double badness(const std::vector<LabelPlace>& places)
{
    constexpr double kLost = 1e4;
    double sum = 0.0;
    for (const LabelPlace& place : places) {
        sum += place.box.isEmpty() ? kLost
                                   : place.covered + kFaint / kLine * place.faint + (place.astray ? 1.0 : 0.0)
                                         + (place.across ? 1.0 : 0.0);
    }
    return sum;
}

}  // namespace

bool standsIn(const QPolygonF& bell, const QRectF& box)
{
    constexpr double kBeside = 2.0;
    constexpr double kOver = 4.0;
    const auto next = std::lower_bound(bell.begin(), bell.end(), box.left() - kBeside,
                                       [](const QPointF& point, double x) { return point.x() < x; });
    return std::any_of(
        next, std::find_if(next, bell.end(), [&](const QPointF& point) { return point.x() > box.right() + kBeside; }),
        [&](const QPointF& point) { return point.y() < box.bottom() + kOver; });
}

QLineF wayFrom(const QRectF& box, const QPointF& to)
{
    return {{std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom())}, to};
}

std::optional<QLineF> wayOf(const LabelRequest& request, const QRectF& box)
{
    if (!request.of) {
        return std::nullopt;
    }
    const double lowest = request.upright ? std::max(request.of->y(), box.center().y()) : request.of->y();
    return wayFrom(box, {request.of->x(), lowest});
}

bool cross(const QLineF& one, const QLineF& other)
{
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool standsWell(const LabelPlace& place)
{
    return !place.box.isEmpty() && place.covered == 0.0 && place.faint == 0.0 && !place.astray && !place.across;
}

LabelPlacer::LabelPlacer(const LabelObstacles& obstacles)
    : obstacles_(obstacles), boxes_(obstacles.bounds, obstacles.boxes), lines_(reachesOf(obstacles.lines)),
      faint_(reachesOf(obstacles.faint))
{
}

std::vector<LabelPlace> LabelPlacer::place(const std::vector<LabelRequest>& requests)
{
    known_.resize(requests.size());
    more_.resize(requests.size());
    knownOfMore_.resize(requests.size());
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return requests[i].fixed; });
    std::vector<LabelPlace> best = inOrder(requests, order);
    for (std::size_t tried = 0; tried < requests.size(); ++tried) {
        if (requests[tried].fixed || standsWell(best[tried])) {
            continue;
        }
        std::vector<std::size_t> changed = order;
        std::stable_partition(changed.begin(), changed.end(),
                              [&](std::size_t i) { return requests[i].fixed || i == tried; });
        const std::vector<LabelPlace> places = inOrder(requests, changed);
        if (badness(places) < badness(best)) {
            best = places;
            order = changed;
        }
    }
    return best;
}

std::vector<LabelPlace> LabelPlacer::inOrder(const std::vector<LabelRequest>& requests,
                                             const std::vector<std::size_t>& order)
{
    std::vector<LabelPlace> places(requests.size());
    taken_.clear();
    led_.clear();
    for (const std::size_t i : order) {
        places[i] = placeOf(requests[i], i);
        if (!places[i].box.isEmpty()) {
            taken_.push_back(places[i].box.adjusted(-4, -1, 4, 1));
            if (const std::optional<QLineF> way = wayOf(requests[i], places[i].box)) {
                led_.push_back(*way);
            }
        }
    }
    return places;
}

LabelPlace LabelPlacer::placeOf(const LabelRequest& request, std::size_t i)
{
    if (request.fixed && !request.candidates.empty()) {
        const LabelCandidate& first = request.candidates.front();
        return {first.box, first.form, 0.0};
    }
    Search search;
    searchAmong({request.candidates, known_[i]}, request, search);
    if (request.more && search.later < search.least) {
        if (!more_[i]) {
            more_[i] = request.more();
        }
        searchAmong({*more_[i], knownOfMore_[i]}, request, search);
    }
    return search.best;
}

/// Each candidate costs more than the one before it, so that the rest need no look once that alone is too much.
void LabelPlacer::searchAmong(const Listed& listed, const LabelRequest& request, Search& search) const
{
    const std::vector<LabelCandidate>& candidates = listed.candidates;
    KnownList& list = listed.list;
    list.known.resize(candidates.size());
    const double first = search.later;
    const auto comesTooLate = [&](std::size_t i) {
        const bool isFarOff = i < candidates.size() && candidates[i].away;
        const double later = isFarOff ? *candidates[i].away : kLater * static_cast<double>(i);
        search.later = std::max(search.later, first + later);
        return search.later >= search.least;
    };
    for (const std::size_t i : list.clear) {
        if (comesTooLate(i)) {
            return;
        }
        tryOne(listed, i, request, search);
    }
    for (; list.looked < candidates.size(); ++list.looked) {
        if (comesTooLate(list.looked)) {
            return;
        }
        if (isClear(candidates[list.looked].box)) {
            list.clear.push_back(list.looked);
            tryOne(listed, list.looked, request, search);
        }
    }
    comesTooLate(candidates.size());
}

void LabelPlacer::tryOne(const Listed& listed, std::size_t i, const LabelRequest& request, Search& search) const
{
    const LabelCandidate& candidate = listed.candidates[i];
    Known& known = listed.list.known[i];
    if (!isTaken(candidate.box)
        && kLine * coveredBy(candidate.box, search.least, known) + search.later < search.least) {
        weigh(candidate, known, request, search);
    }
}

void LabelPlacer::weigh(const LabelCandidate& candidate, Known& known, const LabelRequest& request,
                        Search& search) const
{
    if (known.faint < 0.0) {
        known.faint = faintUnder(candidate.box);
        const double touched = known.faint > 0.0 ? kTouched + kFaint * known.faint : 0.0;
        known.around = behind(request, candidate.box) + touched + kGrid * gridUnder(candidate.box);
    }
    double cost = known.around + kLine * known.covered + search.later;
    if (cost >= search.least) {
        return;
    }
    if (known.astray < 0) {
        known.astray = request.astray ? request.astray(candidate.box) : 0;
    }
    const bool across = isLedAcross(request, candidate.box);
    cost += known.astray * kAstray + (across ? kAcross : 0.0);
    if (cost < search.least) {
        search.least = cost;
        search.best = {candidate.box, candidate.form, known.covered, known.faint, known.astray > 0, across};
    }
}

/// Lines that lead from two labels to what they speak of do not cross, or each would be read as the other's; nor does
/// one pass through another label.
bool LabelPlacer::isLedAcross(const LabelRequest& request, const QRectF& box) const
{
    const auto passes = [&](const QLineF& other) { return insideOf(other.p1(), other.p2(), box).has_value(); };
    if (std::any_of(led_.begin(), led_.end(), passes)) {
        return true;
    }
    const std::optional<QLineF> way = wayOf(request, box);
    const auto crosses = [&](const QLineF& other) { return cross(*way, other); };
    const auto strikes = [&](const QRectF& other) { return insideOf(way->p1(), way->p2(), other).has_value(); };
    return way
           && (std::any_of(led_.begin(), led_.end(), crosses) || std::any_of(taken_.begin(), taken_.end(), strikes)
               || std::any_of(obstacles_.leaders.begin(), obstacles_.leaders.end(), crosses));
}

/// What it costs to have a line or a name between a label and what it speaks of.
double LabelPlacer::behind(const LabelRequest& request, const QRectF& box) const
{
    const std::optional<QLineF> way = wayOf(request, box);
    if (!way || way->length() <= kClose) {
        return 0.0;
    }
    const QPointF start = way->pointAt(1.0 - kClose / way->length());
    const QPointF end = way->p1();
    if (std::any_of(obstacles_.names.begin(), obstacles_.names.end(),
                    [&](const QRectF& name) { return insideOf(start, end, name).has_value(); })) {
        return kStruck;
    }
    const QRectF between = QRectF(start, end).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].mayPass(between) && crosses(obstacles_.lines[i], between)) {
            return kBehind;
        }
    }
    return 0.0;
}

double LabelPlacer::faintUnder(const QRectF& box) const
{
    double covered = 0.0;
    const QRectF around = box.adjusted(-3, -1, 3, 1);
    for (std::size_t i = 0; i < faint_.size(); ++i) {
        covered += faint_[i].mayPass(around) ? coveredLength(obstacles_.faint[i], around) : 0.0;
    }
    const bool inBell = std::any_of(obstacles_.bells.begin(), obstacles_.bells.end(),
                                    [&](const QPolygonF& bell) { return standsIn(bell, box); });
    return covered + (inBell ? kInBell : 0.0);
}

double LabelPlacer::gridUnder(const QRectF& box) const
{
    const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
    return static_cast<double>(std::count_if(obstacles_.grid.begin(), obstacles_.grid.end(), strikes));
}

/// Whatever other labels there are.
bool LabelPlacer::isClear(const QRectF& box) const
{
    return obstacles_.bounds.contains(box) && !boxes_.meets(box);
}

bool LabelPlacer::isTaken(const QRectF& box) const
{
    return std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return overlap(other, box); });
}

/// Of all lines together; only so far as it costs less than `enough`.
double LabelPlacer::coveredBy(const QRectF& box, double enough, Known& known) const
{
    if (!known.whole && kLine * known.covered < enough) {
        const QRectF around = box.adjusted(-3, -1, 3, 1);
        known.covered = 0.0;
        std::size_t i = 0;
        for (; i < lines_.size() && kLine * known.covered < enough; ++i) {
            known.covered += lines_[i].mayPass(around) ? coveredLength(obstacles_.lines[i], around) : 0.0;
        }
        known.whole = i == lines_.size();
    }
    return known.covered;
}

std::vector<LabelPlace> placeLabels(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
{
    return LabelPlacer(obstacles).place(requests);
}

}  // namespace ui
