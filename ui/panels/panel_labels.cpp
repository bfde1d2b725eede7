#include "ui/panels/panel_labels.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

#include "ui/panels/label_ground.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/line_break.h"
#include "ui/panels/name_room.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kHandleHalf = 17.0;  // what a handle covers with its halo
constexpr double kGap = 12.0;
constexpr double kLongLabel = 4.0;    // heights from which a label may stand in two lines
constexpr double kAway = 0.35;        // what each pixel costs that a label stands off
constexpr double kFar = 40.0;         // from what it is of a number has a line to it
constexpr double kFarOfValue = 34.0;  // a value from its dot, which others stand beside
constexpr double kNear = 170.0;       // pixels; a free place no further off is better than one on a faint line

/// Places what moves, around the names.
class Labeller {
public:
    Labeller(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names)
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
    }

    std::vector<PlacedLabel> place()
    {
        // Those of rules first: they stand still while the mean moves.
        for (const RuleModel& rule : model_.moving.rules) {
            addRule(rule);
        }
        for (const NoteModel& note : model_.moving.notes) {
            addNote(note);
        }
        curves_ = model_.moving.markers.empty() ? std::vector<DrawnCurve>() : drawnCurves(model_, frame_);
        for (const MarkerModel& marker : model_.moving.markers) {
            markerHeights_.push_back(frame_.yPixel(marker.at.y()));
        }
        for (const MarkerModel& marker : model_.moving.markers) {
            const QPointF at = frame_.pixel(marker.at);
            add(marker.text, bold_, marker.colour, [this, at](const QSizeF& size, bool further) {
                const std::vector<QRectF> all = nearPoint(at, size, kGap, further);
                std::vector<QRectF> boxes = nearestTo(at.y(), markerHeights_, all);
                if (further) {  // at last by another's dot
                    boxes.insert(boxes.end(), all.begin(), all.end());
                }
                return boxes;
            });
            if (!marker.text.isEmpty()) {
                requests_.back().of = at;
                requests_.back().astray = [this, own = curveOf(marker, curves_), at](const QRectF& box) {
                    const int byAnothersDot = isNearestTo(at.y(), markerHeights_, box) ? 0 : 2;
                    return byAnothersDot + (isAstray(box, own, at, curves_) ? 1 : 0);
                };
                wanted_.back().anywhereNear = at;
                wanted_.back().brief = marker.brief;
            }
        }
        // What is costly to find out is found out only for the few that need it: this runs at every step of a drag.
        LabelPlacer placer(obstacles_);
        std::vector<LabelPlace> places = placer.place(requests_);
        for (const auto widen : {&Labeller::letGoFurther, &Labeller::letStandAnywhere}) {
            bool any = false;
            for (std::size_t i = 0; i < places.size(); ++i) {
                const bool well = requests_[i].fixed || standsWell(places[i]);
                any = (!well && (this->*widen)(i, places[i])) || any;
            }
            if (any) {
                places = placer.place(requests_);
            }
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            stand(i, places[i]);
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].box.isEmpty() && wanted_[i].anywhereNear && model_.handles.empty()) {
                standOnWhatIsThere(i);
            } else if (!places[i].box.isEmpty() && requests_[i].of && !requests_[i].fixed) {
                leadFrom(i, places[i]);
            }
        }
        return std::move(labels_);
    }

private:
    /// Candidates for a size, the usual ones or those further off.
    using Boxes = std::function<std::vector<QRectF>(const QSizeF& size, bool further)>;

    /// A text in its forms, and where it may stand.
    struct Wanted {
        std::vector<QStringList> forms;
        Boxes boxes;
        std::optional<QPointF> anywhereNear;  ///< may stand anywhere, the nearer to this the better
        bool isNote = false;
        QString brief = {};  ///< less of it, where all has no place
    };

    void stand(std::size_t label, const LabelPlace& place)
    {
        PlacedLabel& placed = labels_[label];
        placed.box = place.box;
        placed.lines = wanted_[label].forms[static_cast<std::size_t>(place.form)];
        placed.onLine = !requests_[label].fixed && place.covered > 0.0;
        placed.crowded = !requests_[label].fixed && (place.box.isEmpty() || place.covered > 0.0 || place.faint > 0.0);
        placed.struck = !requests_[label].fixed && isStruck(placed, obstacles_, model_, frame_);
    }

    /// No value of a figure is left out: where nothing is free it stands on what is there, other labels apart. (On
    /// screen it would stand on handles, and the sentence says it.)
    void standOnWhatIsThere(std::size_t label)
    {
        std::vector<QRectF> taken = nameBoxes_;
        for (const PlacedLabel& other : labels_) {
            taken.push_back(other.box.adjusted(-3, 0, 3, 0));
        }
        const LabelCandidate place = leastCovering(requests_[label].candidates, obstacles_, taken);
        stand(label, {place.box, place.form, 1.0});
    }

    /// Words far from what they are of, and a value by another's curve, have a line to it.
    void leadFrom(std::size_t label, const LabelPlace& place)
    {
        const QPointF of = wayOf(requests_[label], place.box)->p2();
        const bool isValue = requests_[label].astray && !wanted_[label].isNote;
        if (place.astray || !grown(place.box, isValue ? kFarOfValue : kFar).contains(of)) {
            lead(labels_, label, of, model_.theme.markerRadius + 2.0, obstacles_);
            labels_[label].crowded = labels_[label].crowded || (place.astray && labels_[label].leader.isNull());
        }
    }

    QColor inked(const QColor& colour) const { return model_.theme.inkLabels ? model_.theme.ink : colour; }

    void add(const QString& words, const QFont& font, const QColor& colour, Boxes boxes)
    {
        if (words.isEmpty()) {
            return;
        }
        labels_.push_back({{}, font, inked(colour), {}, false, {}});
        requests_.emplace_back();
        wanted_.push_back({{{words}}, std::move(boxes), {}});
        addCandidates(requests_.size() - 1, 0, wanted_.back().boxes(sizeOf({words}, font), false));
    }

    void addCandidates(std::size_t label, int form, const std::vector<QRectF>& boxes)
    {
        for (const QRectF& box : boxes) {
            requests_[label].candidates.push_back({box, form});
        }
    }

    /// Lets a label stand further off and, where it is long and has a place to break, in two lines.
    bool letGoFurther(std::size_t label, const LabelPlace&)
    {
        Wanted& wanted = wanted_[label];
        const QFont& font = labels_[label].font;
        const QSizeF whole = sizeOf(wanted.forms.front(), font);
        addCandidates(label, 0, wanted.boxes(whole, true));
        const auto alsoAs = [&](const QStringList& form) {
            wanted.forms.push_back(form);
            for (const bool further : {false, true}) {
                addCandidates(label, static_cast<int>(wanted.forms.size()) - 1,
                              wanted.boxes(sizeOf(form, font), further));
            }
        };
        const QStringList two = inTwoLines(wanted.forms.front().front());
        if (two.size() == 2 && whole.width() >= kLongLabel * whole.height()) {
            alsoAs(two);
        }
        if (!wanted.brief.isEmpty()) {
            alsoAs({wanted.brief});
        }
        return true;
    }

    /// Lets a label stand anywhere in the panel where its colour alone says which curve it names; one that covers no
    /// more than a faint line only near its own thing.
    bool letStandAnywhere(std::size_t label, const LabelPlace& place)
    {
        const Wanted& wanted = wanted_[label];
        const bool bearable = !place.box.isEmpty() && place.covered == 0.0;
        std::vector<LabelCandidate> all;
        for (std::size_t form = 0; wanted.anywhereNear && form < wanted.forms.size(); ++form) {
            const QSizeF size = sizeOf(wanted.forms[form], labels_[label].font);
            const double most = bearable ? kNear + 0.5 * size.width() : HUGE_VAL;
            for (const QRectF& box :
                 allOver(obstacles_.bounds.adjusted(2, 2, -2, -2), size, *wanted.anywhereNear, most)) {
                all.push_back({box, static_cast<int>(form), kAway * wayFrom(box, *wanted.anywhereNear).length()});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const LabelCandidate& one, const LabelCandidate& other) {
            return *one.away < *other.away;
        });
        std::vector<LabelCandidate>& candidates = requests_[label].candidates;
        candidates.insert(candidates.end(), all.begin(), all.end());
        return wanted.anywhereNear.has_value();
    }

    void addNote(const NoteModel& note)
    {
        const QFont& font = note.bold ? bold_ : plain_;
        const QPointF at = frame_.pixel(note.at);
        const auto away = [&](Qt::Alignment before, Qt::Alignment after) {
            return note.alignment & before ? note.gap : (note.alignment & after ? -note.gap : 0.0);
        };
        const QPointF edge = at + QPointF(away(Qt::AlignLeft, Qt::AlignRight), away(Qt::AlignTop, Qt::AlignBottom));
        const QRectF box = textBox(edge, note.alignment, note.text, font);
        const bool fits =
            note.fixed && box.bottom() < frame_.axes().bottom()
            && std::none_of(model_.moving.lines.begin(), model_.moving.lines.end(), [&](const LineModel& line) {
                   return line.stroke.width > 0.0 && crosses(pixelsOf(line, frame_), box);
               });
        if (fits) {
            labels_.push_back({{}, font, note.colour, {}, false, {}});
            wanted_.push_back({{{note.text}}, {}, {}});
            requests_.push_back({{{box}}, true});
            return;
        }
        const double gap = std::max(kGap, note.gap);
        const QColor colour = note.fixed ? model_.theme.ink : note.colour;  // the other is for the area it was to be in
        const double over = model_.handles.empty() ? std::min(note.gap, kGap) : note.gap;  // a figure has no knob
        add(note.text, font, colour,
            [place = NotePlace{at, edge, note.alignment, over, gap}](const QSizeF& size, bool further) {
                return byNote(place, size, further);
            });
        if (!note.text.isEmpty()) {
            requests_.back().of = at;
            requests_.back().astray = [this, at](const QRectF& place) {
                return isByFaint(place, at, obstacles_) ? 1 : 0;
            };
            wanted_.back().anywhereNear = at;
            wanted_.back().isNote = true;
        }
    }

    /// Left of the rule's head, or right of it where there is no room; lower where something is in the way.
    void addRule(const RuleModel& rule)
    {
        const double x = frame_.xPixel(rule.x);
        const double top = frame_.axes().top() + 4.0;
        add(rule.label, plain_, rule.stroke.colour, [at = QPointF(x, top)](const QSizeF& size, bool further) {
            return byRule(at, size, {kGap, kHandleHalf + 3.0}, further);  // the second stands beside its handle
        });
        if (!rule.label.isEmpty()) {
            requests_.back().of = QPointF(x, top);
            wanted_.back().anywhereNear = QPointF(x, top);
            requests_.back().upright = true;
        }
    }

    const PanelModel& model_;
    const PanelFrame& frame_;
    QFont bold_;
    QFont plain_;
    LabelObstacles obstacles_;
    std::vector<QRectF> nameBoxes_;
    std::vector<DrawnCurve> curves_;
    std::vector<double> markerHeights_;
    std::vector<LabelRequest> requests_;
    std::vector<Wanted> wanted_;
    std::vector<PlacedLabel> labels_;
};

}  // namespace

std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame,
                                  const std::vector<PlacedLabel>& names)
{
    std::vector<PlacedLabel> labels = struckByGuides(names, model, frame);
    std::ranges::move(Labeller(model, frame, names).place(), std::back_inserter(labels));
    return labels;
}

std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame)
{
    return labelsOf(model, frame, namesOf(model, frame));
}

}  // namespace ui
