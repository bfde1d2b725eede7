// Another part of labeller.h: where the labels stand.

#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/panels/label_ground.h"
#include "ui/panels/label_placer.h"
#include "ui/panels/labeller.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kWorth = 20.0;  // what a place has to be better by that a label goes there in a gesture

/// The place a label had, unless the other is clearly better.
LabelPlace better(LabelPlace had, const LabelPlace& other, const LabelRequest& request)
{
    const auto cost = [&](const LabelPlace& place) {
        const std::optional<QLineF> way = wayOf(request, place.box);
        return place.cost + (way ? kAway * way->length() : 0.0);
    };
    if (!other.box.isEmpty() && cost(other) < cost(had) - kWorth) {
        return other;
    }
    had.age = 0;
    return had;
}

}  // namespace

void Labeller::find()
{
    lines_.emplace(obstacles_.bounds, obstacles_.lines);
    costs_.reset();
    std::vector<LabelPlace> places = heldPlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        stand(i, places[i]);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].box.isEmpty() && wanted_[i].anywhereNear && model_.handles.empty()) {
            standOnWhatIsThere(i);
            const PlacedLabel& stands = labels_[i];
            const bool isUnled = !model_.holdsLabels && !stands.box.isEmpty() && stands.leader.isNull();
            if (isUnled && requests_[i].of && isFar(i, stands.box)) {
                bringNear(i);
            }
        } else if (!places[i].box.isEmpty() && requests_[i].of) {
            leadFrom(i, places[i], model_.holdsLabels);
            if (model_.holdsLabels || requests_[i].fixed || !labels_[i].leader.isNull()) {
                continue;  // a step of a gesture has no time for better
            }
            if (isFar(i, places[i].box)) {
                bringNear(i);
            } else {
                leadFrom(i, places[i], true);
                const bool isMisread = places[i].astray && labels_[i].leader.isNull();
                if (isMisread && !wanted_[i].isValue && model_.handles.empty()) {
                    bringNear(i);
                }
            }
        }
    }
    if (!model_.holdsLabels) {
        settleValues();
    }
}

/// Labels stay where they were while they may, and those that may not find other places around them; where one finds
/// none but on a line, all are placed anew.
std::vector<LabelPlace> Labeller::heldPlaces()
{
    LabelPlacer placer(obstacles_, *lines_);
    if (!placer.hold(requests_)) {
        return foundPlaces(placer);
    }
    const std::vector<LabelRequest> asked = requests_;
    const auto letGo = placer.letGoOldest(requests_);
    std::vector<LabelPlace> places = foundPlaces(placer);
    if (letGo) {
        places[letGo->label] = better(letGo->place, places[letGo->label], requests_[letGo->label]);
    }
    bool anyHeld = false;
    bool anyLost = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool isHeld = placer.isHeld(i);
        const bool hasNoPlace = places[i].box.isEmpty() || places[i].covered > 0.0;
        anyHeld = anyHeld || isHeld;
        anyLost = anyLost || (!isHeld && hasNoPlace && !labels_[i].of.isEmpty());
    }
    if (!anyHeld || !anyLost) {
        return places;
    }
    requests_ = asked;
    for (Wanted& wanted : wanted_) {
        wanted.isWide = false;
    }
    LabelPlacer anew(obstacles_, *lines_);
    return foundPlaces(anew);
}

/// What is costly to find out is found out only for the few that need it: this runs at every step of a drag.
std::vector<LabelPlace> Labeller::foundPlaces(LabelPlacer& placer)
{
    std::vector<LabelPlace> places = placer.place(requests_);
    for (const auto widen : {&Labeller::letGoFurther, &Labeller::letStandAnywhere}) {
        bool any = false;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const bool well = requests_[i].fixed || placer.isHeld(i) || standsWell(places[i]);
            any = (!well && (this->*widen)(i, places[i])) || any;
        }
        if (any) {
            places = placer.place(requests_);
        }
    }
    return places;
}

/// Lets a label stand further off and in its other forms.
bool Labeller::letGoFurther(std::size_t label, const LabelPlace&)
{
    Wanted& wanted = wanted_[label];
    wanted.isWide = true;
    addCandidates(label, 0, wanted.boxes(wanted.forms.front().size, true));
    for (std::size_t form = 1; form < wanted.forms.size(); ++form) {
        for (const bool further : {false, true}) {
            addCandidates(label, static_cast<int>(form), wanted.boxes(wanted.forms[form].size, further));
        }
    }
    return true;
}

/// Lets a label stand anywhere in the panel where its colour alone says which curve it names; one that covers no
/// more than a faint line only near its own thing.
bool Labeller::letStandAnywhere(std::size_t label, const LabelPlace& place)
{
    const Wanted& wanted = wanted_[label];
    const bool bearable = !place.box.isEmpty() && place.covered == 0.0;
    std::vector<LabelCandidate>& anywhere = requests_[label].anywhere;
    const std::size_t forms = wanted.isWide ? wanted.forms.size() : 1;
    for (std::size_t form = 0; wanted.anywhereNear && form < forms; ++form) {
        const QSizeF& size = wanted.forms[form].size;
        const double most = bearable ? kNear + 0.5 * size.width() : HUGE_VAL;
        for (const QRectF& box : inRows(obstacles_.bounds.adjusted(2, 2, -2, -2), size, *wanted.anywhereNear, most)) {
            anywhere.push_back({box, static_cast<int>(form), kAway * wayFrom(box, *wanted.anywhereNear).length()});
        }
    }
    return wanted.anywhereNear.has_value();
}

void Labeller::stand(std::size_t label, const LabelPlace& place)
{
    PlacedLabel& placed = labels_[label];
    placed.box = place.box;
    placed.form = place.form;
    placed.cost = place.cost;
    placed.age = place.age;
    placed.lines = wanted_[label].forms[static_cast<std::size_t>(place.form)].lines;
    placed.onLine = !requests_[label].fixed && place.covered > 0.0;
    placed.crowded = !requests_[label].fixed && (place.box.isEmpty() || place.covered > 0.0 || place.faint > 0.0);
    placed.struck = !requests_[label].fixed && isStruck(placed, obstacles_, model_, frame_);
}

/// No value of a figure is left out: where nothing is free it stands on what is there, other labels apart. (On
/// screen it would stand on handles, and the sentence says it.)
void Labeller::standOnWhatIsThere(std::size_t label)
{
    std::vector<QRectF> taken = nameBoxes_;
    for (const PlacedLabel& other : labels_) {
        taken.push_back(other.box.adjusted(-3, 0, 3, 0));
    }
    std::vector<LabelCandidate> candidates = requests_[label].candidates;
    const std::vector<LabelCandidate>& anywhere = requests_[label].anywhere;
    const auto far = candidates.insert(candidates.end(), anywhere.begin(), anywhere.end());
    const auto rank = [near = *wanted_[label].anywhereNear](const LabelCandidate& one) {
        const QPointF middle = one.box.center() - near;
        return std::tuple(*one.away, one.form, QPointF::dotProduct(middle, middle));
    };
    std::stable_sort(far, candidates.end(),
                     [&](const LabelCandidate& one, const LabelCandidate& other) { return rank(one) < rank(other); });
    const LabelCandidate least = leastCovering(candidates, obstacles_, taken);
    const LabelPlace place{least.box, least.form, 1.0};
    stand(label, place);
    if (!place.box.isEmpty()) {
        leadFrom(label, place);
    }
}

}  // namespace ui
