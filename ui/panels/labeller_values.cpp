// Another part of labeller.h: what stands badly is brought nearer to what it is of, and has a line to it.

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "ui/panels/label_ground.h"
#include "ui/panels/labeller.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kCovered = 2.0;      // what each pixel costs of a line under it
constexpr double kLedFromDot = 34.0;  // a value has a line to its dot, which others stand beside
constexpr double kNearer = 85.0;      // two values together, that one makes way

}  // namespace

/// Values at rest whose places are free but misread: far from a dot that another's stands by, or in another order than
/// the dots.
void Labeller::settleValues()
{
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (wanted_[i].isValue && awayOf(i) > kNear) {
            makeWay(i);
        }
        for (std::size_t other = 0; other < i; ++other) {
            if (standCrosswise(i, other)) {
                exchange(i, other);
            }
        }
    }
    if (standInLegend()) {
        return;
    }
    standInColumn();
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (isMisread(i) && model_.handles.empty()) {
            standByDot(i);
        }
        if (wanted_[i].isValue) {
            leadBeside(i);
        }
    }
}

bool Labeller::isFar(std::size_t label, const QRectF& box) const
{
    const QLineF way = *wayOf(requests_[label], box);
    return wanted_[label].isValue ? way.length() > kLedFromDot : !grown(box, kLedFrom).contains(way.p2());
}

/// A label that no line can lead from stands by its own thing, on faint lines and in faint bells too, which part; else
/// where a line can, near or anywhere; a value, and in a figure any, else over curves by its thing; else the line is
/// drawn over what it should keep off.
void Labeller::bringNear(std::size_t label)
{
    const PlacedLabel had = labels_[label];
    const auto isNear = [&](const QRectF& box) { return !isFar(label, box); };
    const auto isLed = [&](const QRectF& box) {
        labels_[label].box = box;
        leadFrom(label, {box});
        return !std::exchange(labels_[label].leader, QLineF()).isNull();
    };
    std::optional<LabelChoice> best = cheapest(label, kLedFrom, isNear);
    if (!best) {
        best = cheapest(label, kNear, isLed);
    }
    if (!best) {
        best = cheapest(label, HUGE_VAL, isLed);
    }
    if (!best && (wanted_[label].isValue || model_.handles.empty())) {
        best = cheapest(label, kLedFrom, isNear, true);
    }
    labels_[label] = had;
    if (!best) {
        leadFrom(label, {had.box}, true);
        return;
    }
    const LabelPlace place{best->box, best->form, best->covered, best->faint, best->astray > 0, false, best->cost};
    stand(label, place);
    leadFrom(label, place);
}

/// How far a label stands from what it is of.
double Labeller::awayOf(std::size_t label) const
{
    const QRectF& box = labels_[label].box;
    return box.isEmpty() || !requests_[label].of ? 0.0 : wayOf(requests_[label], box)->length();
}

/// A value far from its dot takes the room by it from the other value that has it, where both then stand nearer
/// together, and no label is lost.
void Labeller::makeWay(std::size_t label)
{
    const auto both = [this](std::size_t one, std::size_t other) { return awayOf(one) + awayOf(other); };
    for (std::size_t other = 0; other < labels_.size(); ++other) {
        const QRectF& stands = labels_[other].box;
        if (other == label || !wanted_[other].isValue || stands.isEmpty()
            || wayFrom(stands, *requests_[label].of).length() > kNear) {
            continue;
        }
        const std::pair had(labels_[label], labels_[other]);
        const double before = both(label, other);
        for (const std::size_t one : {label, other}) {
            labels_[one].box = QRectF();
            labels_[one].leader = QLineF();
        }
        bringNear(label);
        bringNear(other);
        if (labels_[label].box.isEmpty() || labels_[other].box.isEmpty() || both(label, other) > before - kNearer) {
            std::tie(labels_[label], labels_[other]) = had;
            continue;
        }
        return;
    }
}

/// Whether two values stand one over the other, and their dots the other way round.
bool Labeller::standCrosswise(std::size_t one, std::size_t other) const
{
    const QRectF& a = labels_[one].box;
    const QRectF& b = labels_[other].box;
    if (!wanted_[one].isValue || !wanted_[other].isValue || a.isEmpty() || b.isEmpty() || a.left() >= b.right()
        || b.left() >= a.right()) {
        return false;
    }
    const double dots = labels_[one].at.y() - labels_[other].at.y();
    return std::abs(dots) > 1.0 && (dots < 0.0) != (a.center().y() < b.center().y());
}

/// Lets two values change places, where they cover no more lines there: by their left sides, their right or middles.
void Labeller::exchange(std::size_t one, std::size_t other)
{
    constexpr double kMore = 2.0;  // pixels of a line
    const std::pair had(labels_[one], labels_[other]);
    const auto covered = [&] { return lines_->covered(labels_[one].box) + lines_->covered(labels_[other].box); };
    const double before = covered();
    for (const double side : {0.0, 1.0, 0.5}) {
        const auto moved = [side](QRectF box, const QRectF& to) {
            box.moveCenter(to.center());
            return box.translated((side - 0.5) * (to.width() - box.width()), 0.0);
        };
        labels_[one].box = moved(had.first.box, had.second.box);
        labels_[other].box = moved(had.second.box, had.first.box);
        const auto stands = [&](std::size_t label) {
            return costs().isClear(labels_[label].box) && !meetsOther(label, labels_[label].box);
        };
        if (covered() <= before + kMore && stands(one) && stands(other)) {
            labels_[one].leader = QLineF();
            labels_[other].leader = QLineF();
            for (const std::size_t label : {one, other}) {
                leadFrom(label, {labels_[label].box, labels_[label].form, 0.0, 0.0, true}, true);
            }
            return;
        }
    }
    std::tie(labels_[one], labels_[other]) = had;
}

/// Whether a value is read as that of a dot nearer to its height.
bool Labeller::isMisread(std::size_t label) const
{
    const PlacedLabel& placed = labels_[label];
    return wanted_[label].isValue && !placed.box.isEmpty() && !isNearestTo(placed.at.y(), markerHeights_, placed.box);
}

/// In a figure such a value stands by its dot, on its curve, which parts for it, where that takes of lines no more than
/// two, as long as it is wide: in the mirage test the nearest straight line goes with the curve.
void Labeller::standByDot(std::size_t label)
{
    constexpr double kMost = 2.6;  // of its width
    const PlacedLabel had = labels_[label];
    const auto suits = [&](const QRectF& box) {
        return !isFar(label, box) && isNearestTo(had.at.y(), markerHeights_, box);
    };
    const std::optional<LabelChoice> best = cheapest(label, kLedFrom, suits, true);
    if (best && best->covered <= kMost * best->box.width()) {
        stand(label, {best->box, best->form, best->covered, best->faint, best->astray > 0, false, best->cost});
        labels_[label].leader = QLineF();
    }
}

/// A value right beside one that is led to its dot is led to its own: else the line is taken for both.
void Labeller::leadBeside(std::size_t label)
{
    constexpr double kBeside = 8.0;
    constexpr double kLedBeside = 14.0;  // pixels
    const QRectF around = grown(labels_[label].box, kBeside);
    for (std::size_t other = 0; other < labels_.size(); ++other) {
        const bool isBeside = other != label && wanted_[other].isValue && !labels_[other].leader.isNull()
                              && overlap(labels_[other].box, around);
        if (isBeside && labels_[label].leader.isNull() && !labels_[label].box.isEmpty()) {
            lead(labels_, label, {labels_[label].at, model_.theme.markerRadius, {}, kLedBeside}, obstacles_);
        }
    }
}

/// Whether a label there would meet another, or a line to one.
bool Labeller::meetsOther(std::size_t label, const QRectF& box) const
{
    return std::any_of(labels_.begin(), labels_.end(), [&](const PlacedLabel& other) {
        return &other != &labels_[label]
               && (overlap(other.box.adjusted(-4, -1, 4, 1), box)
                   || (!other.leader.isNull() && insideOf(other.leader.p1(), other.leader.p2(), box)));
    });
}

/// What places cost, found out once for all labels that stand badly: most pictures have none.
const LabelCosts& Labeller::costs() const
{
    if (!costs_) {
        costs_.emplace(obstacles_, *lines_);
    }
    return *costs_;
}

/// Of the places no further off that cover no line, if they must not, and suit the cheapest.
std::optional<LabelChoice> Labeller::cheapest(std::size_t label, double most,
                                              const std::function<bool(const QRectF&)>& suits, bool overLines) const
{
    const LabelRequest& request = requests_[label];
    std::optional<LabelChoice> best;
    for (std::size_t form = 0; form < wanted_[label].forms.size(); ++form) {
        const QSizeF& size = wanted_[label].forms[form].size;
        const double reach = most + 0.5 * std::hypot(size.width(), size.height());
        for (const QRectF& box : inRows(obstacles_.bounds.adjusted(2, 2, -2, -2), size, *request.of, reach)) {
            auto choice =
                meetsOther(label, box) ? std::nullopt : lookedAt({box, static_cast<int>(form)}, request, costs());
            if (choice && (overLines || choice->covered == 0.0)) {
                choice->cost += kCovered * choice->covered + kAway * wayOf(request, box)->length();
                best = (!best || choice->cost < best->cost) && suits(box) ? choice : best;
            }
        }
    }
    return best;
}

/// The dots that are not at a place.
std::vector<QPointF> Labeller::dotsBeside(const QPointF& place) const
{
    std::vector<QPointF> dots;
    for (const MarkerModel& marker : model_.moving.markers) {
        const QPointF dot = frame_.pixel(marker.at);
        if (QLineF(dot, place).length() > 1.0) {
            dots.push_back(dot);
        }
    }
    return dots;
}

/// Words far from what they are of, and a value by another's curve, have a line to it.
void Labeller::leadFrom(std::size_t label, const LabelPlace& place, bool anyhow)
{
    const std::optional<QLineF> way = wayOf(requests_[label], place.box);
    if (!way) {
        return;  // it speaks of nothing that a line could lead to
    }
    const QPointF of = way->p2();
    const bool isLed = place.astray || isFar(label, place.box);
    const bool isOver = place.box.left() < of.x() && of.x() < place.box.right();  // its line would lie on the cursor
    if (isLed && (anyhow || !wanted_[label].isValue || !isOver)) {
        lead(labels_, label, {of, model_.theme.markerRadius, anyhow ? std::vector<QPointF>() : dotsBeside(of)},
             obstacles_);
    }
    const bool unled = isLed && labels_[label].leader.isNull();
    labels_[label].crowded = labels_[label].crowded || (place.astray && unled);
}

}  // namespace ui
