#include "ui/panels/label_placer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <QLineF>

namespace ui {

namespace {

constexpr double kAcross = 90.0;  // that the line to what it speaks of crosses another label's

/// Lost labels weigh more than any length of line.
double badness(const std::vector<LabelPlace>& places, const std::vector<LabelRequest>& requests)
{
    constexpr double kLost = 1e4;
    double sum = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const LabelPlace& place = places[i];
        sum += place.box.isEmpty() ? kLost
                                   : place.covered + kFaintShare * place.faint
                                         + (place.astray ? requests[i].misread : 0.0) + (place.across ? 1.0 : 0.0);
    }
    return sum;
}

}  // namespace

LabelPlacer::LabelPlacer(const LabelObstacles& obstacles, const LineField& lines)
    : obstacles_(obstacles), costs_(obstacles, lines)
{
}

std::vector<LabelPlace> LabelPlacer::place(const std::vector<LabelRequest>& requests)
{
    choices_.resize(requests.size());
    const auto stays = [&](std::size_t i) { return requests[i].fixed || isHeld(i); };
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), stays);
    std::vector<LabelPlace> best = inOrder(requests, order);
    for (std::size_t tried = 0; tried < requests.size(); ++tried) {
        if (stays(tried) || standsWell(best[tried])) {
            continue;
        }
        std::vector<std::size_t> changed = order;
        std::stable_partition(changed.begin(), changed.end(), [&](std::size_t i) { return stays(i) || i == tried; });
        const std::vector<LabelPlace> places = inOrder(requests, changed);
        if (badness(places, requests) < badness(best, requests)) {
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
        places[i] = isHeld(i) ? *held_[i] : placeOf(requests[i], choices_[i]);
        take(requests[i], places[i].box);
    }
    return places;
}

void LabelPlacer::take(const LabelRequest& request, const QRectF& box)
{
    if (!box.isEmpty()) {
        taken_.push_back(box.adjusted(-4, -1, 4, 1));
        if (const std::optional<QLineF> way = wayOf(request, box)) {
            led_.push_back(*way);
        }
    }
}

bool LabelPlacer::hold(const std::vector<LabelRequest>& requests)
{
    constexpr double kAsGood = 6.0;  // two level lines more
    bool any = false;
    held_.assign(requests.size(), std::nullopt);
    taken_.clear();
    led_.clear();
    for (const LabelRequest& request : requests) {
        if (request.fixed && !request.candidates.empty()) {
            take(request, request.candidates.front().box);
        }
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const LabelRequest& request = requests[i];
        std::optional<LabelPlace> place = request.fixed || !request.held ? std::nullopt : stillAt(request);
        if (place && place->covered == 0.0 && place->cost <= request.held->cost + kAsGood) {
            place->cost = request.held->cost;
            take(request, place->box);
            held_[i] = place;
            any = true;
        }
    }
    return any;
}

/// Where a label was, and what it costs there now; nothing where that is taken.
std::optional<LabelPlace> LabelPlacer::stillAt(const LabelRequest& request) const
{
    const auto choice = lookedAt(request.held->candidate, request, costs_);
    if (!choice || isTaken(choice->box)) {
        return std::nullopt;
    }
    const bool across = isLedAcross(request, choice->box);
    return LabelPlace{choice->box,
                      choice->form,
                      choice->covered,
                      choice->faint,
                      choice->astray > 0,
                      across,
                      choice->cost + (across ? kAcross : 0.0),
                      request.held->age + 1};
}

std::optional<LabelPlacer::LetGo> LabelPlacer::letGoOldest(const std::vector<LabelRequest>& requests)
{
    constexpr int kPatience = 8;
    std::optional<std::size_t> oldest;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].fixed) {
            continue;
        }
        if (!isHeld(i)) {
            return std::nullopt;
        }
        const auto way = wayOf(requests[i], held_[i]->box);
        const bool isGood = standsWell(*held_[i]) && (!way || way->length() < kLedFrom);
        if (!isGood && held_[i]->age >= (oldest ? held_[*oldest]->age + 1 : kPatience)) {
            oldest = i;
        }
    }
    if (!oldest) {
        return std::nullopt;
    }
    const LabelPlace place = *std::exchange(held_[*oldest], std::nullopt);
    return LetGo{*oldest, place};
}

LabelPlace LabelPlacer::placeOf(const LabelRequest& request, LabelChoices& choices) const
{
    if (request.fixed && !request.candidates.empty()) {
        const LabelCandidate& first = request.candidates.front();
        return {first.box, first.form, 0.0};
    }
    LabelPlace best;
    double least = HUGE_VAL;
    for (std::size_t dearer = 0;; ++dearer) {
        const LabelChoice* choice = choices.dearerThan(dearer, least, request, costs_);
        if (choice == nullptr) {
            return best;
        }
        if (isTaken(choice->box)) {
            continue;
        }
        const bool across = isLedAcross(request, choice->box);
        const double cost = choice->cost + (across ? kAcross : 0.0);
        if (cost < least) {
            least = cost;
            best = {choice->box,        choice->form, choice->covered,     choice->faint,
                    choice->astray > 0, across,       cost - choice->later};
        }
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

bool LabelPlacer::isTaken(const QRectF& box) const
{
    return std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return overlap(other, box); });
}

std::vector<LabelPlace> placeLabels(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles)
{
    const LineField lines(obstacles.bounds, obstacles.lines);
    return LabelPlacer(obstacles, lines).place(requests);
}

}  // namespace ui
