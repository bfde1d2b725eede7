#include "ui/panels/labeller.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/panels/line_break.h"
#include "ui/panels/value_in_legend.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kGap = 12.0;
constexpr double kOverDot = 24.0;         // a value straight over its dot and further off is read at its own height
constexpr double kAtAnotherBell = 100.0;  // that a mean is read there, in pixels of lines covered
constexpr double kLongLabel = 4.0;        // heights from which a label may stand in two lines

}  // namespace

Labeller::Labeller(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names)
    : model_(model), frame_(frame), bold_(themeFont(model.theme, model.theme.labelSize, true)),
      plain_(themeFont(model.theme, model.theme.labelSize)), obstacles_(allObstacles(model, frame))
{
    for (const PlacedLabel& name : names) {
        if (!name.box.isEmpty()) {
            nameBoxes_.push_back(name.box.adjusted(-4, -1, 4, 1));
            obstacles_.boxes.push_back(nameBoxes_.back());
            if (!name.leader.isNull()) {
                obstacles_.lines.push_back({name.leader.p1(), name.leader.p2()});
                obstacles_.leaders.push_back(name.leader);
            }
        }
    }
    obstacles_.names = nameBoxes_;
    // Those of rules first: they stand still while the mean moves.
    for (const RuleModel& rule : model_.moving.rules) {
        addRule(rule);
    }
    for (const NoteModel& note : model_.moving.notes) {
        addNote(note);
    }
    addValues();
}

void Labeller::addValues()
{
    for (const MarkerModel& marker : model_.moving.markers) {
        markerHeights_.push_back(frame_.yPixel(marker.at.y()));
    }
    const bool wasAny =
        std::any_of(model_.kept.begin(), model_.kept.end(), [](const KeptLabel& kept) { return kept.inLegend; });
    std::optional<ValuesInLegend> legend;  // a gesture looks there only for what is there
    if (!model_.legend.empty() && (!model_.holdsLabels || wasAny)) {
        legend.emplace(model_, frame_);
    }
    const auto sizeByName = [this](const MarkerModel& marker) { return sizeOf({textByName(marker)}, bold_); };
    const bool allThere = legend && legend->holdsAll(sizeByName);
    for (const MarkerModel& marker : model_.moving.markers) {
        if (marker.text.isEmpty()) {
            continue;
        }
        const bool isThere = legend && (allThere || wasInLegend(marker.id));
        const auto place = isThere ? legend->placeOf(marker, sizeByName(marker)) : std::nullopt;
        if (place) {
            addInLegend(marker, *place);
            continue;
        }
        addByDot(marker);
        if (legend && !model_.holdsLabels) {
            wanted_.back().inLegend = legend->placeOf(marker, wanted_.back().forms.front().size).value_or(QRectF());
        }
    }
}

/// A value that stands behind its curve's name.
void Labeller::addInLegend(const MarkerModel& marker, const QRectF& place)
{
    labels_.push_back({{}, bold_, inked(marker.colour), {}, false, {}});
    labels_.back().of = marker.id;
    labels_.back().at = frame_.pixel(marker.at);
    labels_.back().inLegend = true;
    wanted_.push_back({{{{textByName(marker)}, place.size()}}, {}});
    requests_.push_back({{{place}}, {}, true});
}

void Labeller::addByDot(const MarkerModel& marker)
{
    // What changes with each step would move values about in a gesture: they keep to it once it is let go.
    const bool isAtRest = !model_.holdsLabels;
    static const std::function<bool(const QRectF&)> kAnyOrder = [](const QRectF&) { return true; };
    const QPointF at = frame_.pixel(marker.at);
    const auto boxes = [this, at](const QSizeF& size, bool further) {
        const std::vector<QRectF> all = nearPoint(at, size, kGap, further);
        std::vector<QRectF> own = nearestTo(at.y(), markerHeights_, all);
        if (further) {  // at last by another's dot
            own.insert(own.end(), all.begin(), all.end());
        }
        return own;
    };
    add(marker.text, bold_, marker.colour, boxes, marker.brief);
    nameLast(marker.id, at);
    requests_.back().of = at;
    requests_.back().sided = isAtRest;
    const auto isInOrder = isAtRest ? ordered(at, requests_.back().candidates.front().box.height()) : kAnyOrder;
    requests_.back().astray = [this, own = curveOf(curveIdOf(marker), obstacles_), at, isInOrder](const QRectF& box) {
        const int byAnothersDot = isNearestTo(at.y(), markerHeights_, box) && isInOrder(box) ? 0 : 2;
        const bool onItsUpright = box.left() < at.x() && box.right() > at.x();  // where no line can lead to it
        const int atAnotherHeight = onItsUpright && wayFrom(box, at).length() > kOverDot ? 2 : 0;
        return byAnothersDot + atAnotherHeight + (isAstray(box, own, at, obstacles_, *lines_) ? 1 : 0);
    };
    wanted_.back().anywhereNear = at;
    wanted_.back().isValue = true;
}

/// Where a value is not read as that of a dot close over or under its own: no lower than its dot where there is one
/// less than a line below, no higher where one is above.
std::function<bool(const QRectF&)> Labeller::ordered(const QPointF& dot, double line) const
{
    constexpr double kLevel = 1.0;
    const auto isWithin = [&](double least, double most) {
        return std::any_of(markerHeights_.begin(), markerHeights_.end(),
                           [&](double height) { return height - dot.y() > least && height - dot.y() < most; });
    };
    const double lowest = dot.y() + (isWithin(0.0, line) ? kLevel : HUGE_VAL);
    const double highest = dot.y() - (isWithin(-line, 0.0) ? kLevel : HUGE_VAL);
    return [=](const QRectF& box) { return box.center().y() <= lowest && box.center().y() >= highest; };
}

void Labeller::add(const QString& words, const QFont& font, const QColor& colour, Boxes boxes, const QString& brief)
{
    if (words.isEmpty()) {
        return;
    }
    labels_.push_back({{}, font, inked(colour), {}, false, {}});
    requests_.emplace_back();
    const QSizeF whole = sizeOf({words}, font);
    wanted_.push_back({{{{words}, whole}}, std::move(boxes)});
    addCandidates(requests_.size() - 1, 0, wanted_.back().boxes(whole, false));
    const auto alsoAs = [&](const QStringList& lines) { wanted_.back().forms.push_back({lines, sizeOf(lines, font)}); };
    const QStringList two = inTwoLines(words);
    if (two.size() == 2 && whole.width() >= kLongLabel * whole.height()) {
        alsoAs(two);
    }
    if (!brief.isEmpty()) {
        alsoAs({brief});
    }
}

/// Says whose label the last one is; in a film or a gesture it keeps its place.
void Labeller::nameLast(const QString& id, const QPointF& at)
{
    labels_.back().of = id;
    labels_.back().at = at;
    const auto kept =
        std::find_if(model_.kept.begin(), model_.kept.end(), [&](const KeptLabel& one) { return one.of == id; });
    if (kept == model_.kept.end() || static_cast<std::size_t>(kept->form) >= wanted_.back().forms.size()) {
        return;
    }
    QRectF box(QPointF(), wanted_.back().forms[static_cast<std::size_t>(kept->form)].size);
    box.moveCenter(at + kept->away + QPointF(kept->side * 0.5 * box.width(), 0.0));
    requests_.back().held = HeldPlace{{box, kept->form}, kept->cost, kept->age};
    if (kept->stays) {
        requests_.back().candidates = {requests_.back().held->candidate};
        requests_.back().fixed = true;
    }
}

void Labeller::addCandidates(std::size_t label, int form, const std::vector<QRectF>& boxes)
{
    for (const QRectF& box : boxes) {
        requests_[label].candidates.push_back({box, form});
    }
}

void Labeller::addNote(const NoteModel& note)
{
    const QFont& font = note.bold ? bold_ : plain_;
    const QPointF at = frame_.pixel(note.at);
    const auto away = [&](Qt::Alignment before, Qt::Alignment after) {
        return note.alignment & before ? note.gap : (note.alignment & after ? -note.gap : 0.0);
    };
    const QPointF edge = at + QPointF(away(Qt::AlignLeft, Qt::AlignRight), away(Qt::AlignTop, Qt::AlignBottom));
    const QRectF box = textBox(edge, note.alignment, note.text, font);
    if (standsInItsPlace(note, box)) {
        labels_.push_back({{}, font, note.colour, {}, false, {}});
        wanted_.push_back({{{{note.text}, box.size()}}, {}});
        requests_.push_back({{{box}}, {}, true});
        return;
    }
    const double gap = std::max(kGap, note.gap);
    const QColor beside = note.outside.isValid() ? note.outside : model_.theme.ink;
    const QColor colour = note.fixed ? beside : note.colour;  // the other is for the area it was to be in
    const double over = model_.handles.empty() ? std::min(note.gap, kGap) : note.gap;  // a figure has no knob
    add(note.text, font, colour,
        [place = NotePlace{at, edge, note.alignment, over, gap}](const QSizeF& size, bool further) {
            return byNote(place, size, further);
        });
    if (!note.text.isEmpty()) {
        nameLast(note.id, at);
        requests_.back().of = note.unled ? std::nullopt : std::optional(at);
        const bool isMean = note.id == QStringLiteral("note-mean");  // a score's area is on both sides of the mark
        requests_.back().sided = isMean;
        // The mean's own bell, beside which the slope lays another.
        const auto bell = isMean ? curveOf(QStringLiteral("curve-density"), obstacles_) : std::nullopt;
        const std::optional<QPointF> otherTop = isMean ? topOfMovedBell() : std::nullopt;
        requests_.back().misread = otherTop ? kAtAnotherBell : 1.0;
        requests_.back().astray = [this, at, isMean, bell, otherTop](const QRectF& place) {
            const bool isAtOther = otherTop && wayFrom(place, *otherTop).length() < wayFrom(place, at).length();
            const bool isMisread =
                isMean ? isBeyondRule(place, at) || isAtOther || isAstray(place, bell, at, obstacles_, *lines_)
                       : isOverStem(place, at);
            return isByFaint(place, at, obstacles_) || isMisread ? 1 : 0;
        };
        wanted_.back().anywhereNear = at;
    }
}

/// In the area that it is of, where no line crosses it.
bool Labeller::standsInItsPlace(const NoteModel& note, const QRectF& box) const
{
    return note.fixed && box.bottom() < frame_.axes().bottom()
           && std::none_of(model_.moving.lines.begin(), model_.moving.lines.end(), [&](const LineModel& line) {
                  return line.stroke.width > 0.0 && crosses(pixelsOf(line, frame_), box);
              });
}

/// Whether a rule, named beside it or in the legend, stands between a box and what it speaks of: a bell may stand there
/// too.
bool Labeller::isBeyondRule(const QRectF& box, const QPointF& of) const
{
    constexpr double kAtIt = 2.0;
    return std::any_of(model_.moving.rules.begin(), model_.moving.rules.end(), [&](const RuleModel& rule) {
        const double x = frame_.xPixel(rule.x);
        return std::abs(x - of.x()) > kAtIt && (of.x() < x) != (box.center().x() < x);
    });
}

/// The top of the bell that the slope lays beside the mean's.
std::optional<QPointF> Labeller::topOfMovedBell() const
{
    const auto bell = curveOf(QStringLiteral("curve-moved-bell"), obstacles_);
    if (!bell) {
        return std::nullopt;
    }
    return *std::ranges::min_element(obstacles_.lines[bell->line], {},
                                     [](const QPointF& point) { return isGap(point) ? HUGE_VAL : point.y(); });
}

/// Whether a place is right over or beside another bar than what it speaks of.
bool Labeller::isOverStem(const QRectF& box, const QPointF& of) const
{
    const auto away = [&](double x) { return std::max({0.0, box.left() - x, x - box.right()}); };
    return std::any_of(model_.moving.stems.begin(), model_.moving.stems.end(), [&](const StemModel& stem) {
        const double x = frame_.xPixel(stem.x);
        return std::abs(x - of.x()) > kGap && away(x) < away(of.x());
    });
}

/// Whether a dot with a name of its own is as near to a place beside a rule, on that side of it.
bool Labeller::isByDot(const QRectF& box, const QPointF& head) const
{
    constexpr double kLines = 2.0;  // of letters, under it and over it
    const QRectF around = box.adjusted(-kGap, -kLines * box.height(), kGap, kLines * box.height());
    const bool isLeft = box.center().x() < head.x();
    return std::any_of(model_.moving.markers.begin(), model_.moving.markers.end(), [&](const MarkerModel& marker) {
        const QPointF at = frame_.pixel(marker.at);
        return !marker.text.isEmpty() && around.contains(at) && (at.x() < head.x()) == isLeft;
    });
}

/// Left of the rule's head, or right of it where there is no room; lower where something is in the way.
void Labeller::addRule(const RuleModel& rule)
{
    const QPointF head = headOf(rule, frame_);
    add(rule.label, plain_, rule.stroke.colour,
        [head](const QSizeF& size, bool further) { return byRule(head, size, further); });
    if (!rule.label.isEmpty()) {
        nameLast(rule.id, head);
        requests_.back().of = head;
        wanted_.back().anywhereNear = head;
        requests_.back().upright = true;
        requests_.back().astray = [this, head](const QRectF& box) { return isByDot(box, head) ? 1 : 0; };
    }
}

}  // namespace ui
