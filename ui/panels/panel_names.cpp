#include "ui/panels/panel_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/line_break.h"

namespace ui {

namespace {

constexpr double kMostLeader = 140.0;  // pixels; further off nobody looks
constexpr double kOnCursor = 16.0;     // what it costs to stand on the cursor
constexpr std::array kDistances = {4.0, 7.0, 10.0, 14.0, 18.0, 24.0, 30.0};

/// A line that has a name, in pixels.
struct NamedLine {
    const LineModel* line = nullptr;
    QPolygonF pixels;
};

class NamePlacer {
public:
    NamePlacer(const PanelModel& model, const PanelFrame& frame)
        : model_(model), frame_(frame), bold_(themeFont(model.theme, model.theme.labelSize, true)),
          plain_(themeFont(model.theme, model.theme.labelSize))
    {
        collect();
    }

    std::vector<PlacedLabel> place()
    {
        for (const NoteModel& note : model_.still.notes) {
            addNote(note);
        }
        for (const NamedLine& named : named_) {
            addName(named);
        }
        const std::vector<LabelPlace> places = placeLabels(requests_, obstacles_);
        for (std::size_t i = 0; i < places.size(); ++i) {
            labels_[i].box = places[i].box;
            labels_[i].lines = forms_[i][static_cast<std::size_t>(places[i].form)];
        }
        lead();
        return std::move(labels_);
    }

private:
    void collect()
    {
        obstacles_ = stillObstacles(model_, frame_);
        for (const auto* lines : {&model_.still.lines, &model_.moving.lines}) {
            for (const LineModel& line : *lines) {
                const bool still = lines == &model_.still.lines;
                const bool named = !line.label.isEmpty();
                if (line.stroke.width <= 0.0 && !named) {
                    continue;  // a line traced is there for its name alone
                }
                if (still || named) {
                    const QPolygonF pixels = pixelsOf(line, frame_);
                    lines_.push_back(pixels);
                    if (named) {
                        named_.push_back({&line, pixels});
                    }
                }
            }
        }
        lines_.insert(lines_.end(), obstacles_.lines.begin(), obstacles_.lines.end());
        obstacles_.lines.clear();  // no candidate covers one
        keepOffBells(obstacles_, model_, frame_);
    }

    bool isClear(const QRectF& box) const
    {
        const QRectF around = box.adjusted(-3, -1, 3, 1);
        return std::none_of(lines_.begin(), lines_.end(), [&](const QPolygonF& line) { return crosses(line, around); });
    }

    static QRectF grown(const QRectF& box, double by) { return box.adjusted(-by, -by, by, by); }

    /// How far its own line is, where every other is clearly further off.
    std::optional<double> distance(const QRectF& box, const NamedLine& own) const
    {
        for (const double away : kDistances) {
            if (crosses(own.pixels, grown(box, away))) {
                const QRectF around = grown(box, 1.4 * away + 3.0);
                const bool alone = std::none_of(named_.begin(), named_.end(), [&](const NamedLine& other) {
                    return other.line != own.line && crosses(other.pixels, around);
                });
                return alone ? std::optional(away) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// Whether the cursor passes under it where it stands at first; it moves, so that it is nowhere out of its way.
    bool isOnCursor(const QRectF& box) const
    {
        const double x = model_.still.rest ? frame_.xPixel(*model_.still.rest) : -HUGE_VAL;
        return x > box.left() - 4.0 && x < box.right() + 4.0;
    }

    double gridUnder(const QRectF& box) const
    {
        const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
        return static_cast<double>(std::count_if(obstacles_.grid.begin(), obstacles_.grid.end(), strikes));
    }

    std::size_t begin(const QString& words, const QFont& font, const QColor& colour)
    {
        labels_.push_back({{}, font, model_.theme.inkLabels ? model_.theme.ink : colour, {}, false, {}});
        requests_.emplace_back();
        forms_.push_back({{words}});
        const QStringList two = inTwoLines(words);
        if (two.size() == 2) {
            forms_.back().push_back(two);
        }
        return labels_.size() - 1;
    }

    void addName(const NamedLine& named)
    {
        const std::size_t label = begin(named.line->label, bold_, named.line->stroke.colour);
        lineOf_.push_back(&named);
        struct Ranked {
            double cost = 0.0;
            LabelCandidate candidate;
        };
        std::vector<Ranked> ranked;
        const double clear = model_.theme.markerRadius + 2.0;  // a marker passes between the line and its name
        for (std::size_t form = 0; form < forms_[label].size(); ++form) {
            const QSizeF size = sizeOf(forms_[label][form], bold_);
            for (const double gap : {clear, clear + 6.0, clear + 14.0}) {
                double order = 0.0;
                for (const QRectF& box : alongLine(named.pixels, size, gap)) {
                    order += 0.2;
                    const bool inside = obstacles_.bounds.contains(box) && isClear(box)
                                        && !crosses(named.pixels, grown(box, clear - 1.0));
                    const auto away = inside ? distance(box, named) : std::nullopt;
                    if (away) {
                        const double cost = 2.0 * *away + order + 3.0 * gridUnder(box) + 6.0 * static_cast<double>(form)
                                            + (box.top() < frame_.axes().top() ? 10.0 : 0.0)
                                            + (isOnCursor(box) ? kOnCursor : 0.0);
                        ranked.push_back({cost, {box, static_cast<int>(form)}});
                    }
                }
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const Ranked& one, const Ranked& other) { return one.cost < other.cost; });
        for (const Ranked& one : ranked) {
            requests_[label].candidates.push_back(one.candidate);
        }
    }

    /// A bracket's words stand by it: beyond its ends, over and under its middle; else anywhere.
    void addNote(const NoteModel& note)
    {
        const QFont& font = note.bold ? bold_ : plain_;
        const std::size_t label = begin(note.text, font, note.colour);
        lineOf_.push_back(nullptr);
        const QPointF at = frame_.pixel(note.at);
        if (note.fixed) {  // elsewhere it would be read as another's
            const double up = note.alignment & Qt::AlignBottom ? -note.gap : 0.0;
            requests_[label].candidates.push_back({textBox(at + QPointF(0.0, up), note.alignment, note.text, font), 0});
            requests_[label].fixed = true;
            return;
        }
        const double gap = std::max(8.0, note.gap);
        requests_[label].candidates =
            clearOf(label, font, [&](const QSizeF& size) { return besidePoint(at, size, gap); });
        requests_[label].more = [this, label, font, at] {
            return clearOf(label, font, [&](const QSizeF& size) { return allOver(inner(), size, at); });
        };
    }

    /// Of the boxes of every form those that no line crosses.
    template <class Boxes>
    std::vector<LabelCandidate> clearOf(std::size_t label, const QFont& font, const Boxes& boxes) const
    {
        std::vector<LabelCandidate> candidates;
        for (std::size_t form = 0; form < forms_[label].size(); ++form) {
            for (const QRectF& box : boxes(sizeOf(forms_[label][form], font))) {
                if (isClear(box)) {
                    candidates.push_back({box, static_cast<int>(form)});
                }
            }
        }
        return candidates;
    }

    QRectF inner() const { return obstacles_.bounds.adjusted(2, 2, -2, -2); }

    /// A name without a place by its line stands apart, with a line that leads to it.
    void lead()
    {
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            if (!labels_[i].box.isEmpty() || lineOf_[i] == nullptr) {
                continue;
            }
            for (const bool onCursor : {false, true}) {
                for (std::size_t form = 0; form < forms_[i].size() && labels_[i].box.isEmpty(); ++form) {
                    leadTo(labels_[i], forms_[i][form], *lineOf_[i], onCursor);
                }
            }
        }
    }

    void leadTo(PlacedLabel& label, const QStringList& form, const NamedLine& named, bool onCursor)
    {
        const QSizeF size = sizeOf(form, label.font);
        const double most = kMostLeader + 0.5 * std::hypot(size.width(), size.height());  // from there on none is near
        for (const double share : {0.7, 0.5, 0.85, 0.3}) {
            if (named.pixels.isEmpty()) {
                return;
            }
            const QPointF end =
                named.pixels[static_cast<qsizetype>(share * static_cast<double>(named.pixels.size() - 1))];
            const QRectF area = inner();
            if (qIsNaN(end.y()) || !area.adjusted(-9, -9, 9, 9).contains(end)) {
                continue;
            }
            for (const QRectF& box : allOver(area, size, end, most)) {
                const QPointF start(std::clamp(end.x(), box.left(), box.right()),
                                    std::clamp(end.y(), box.top(), box.bottom()));
                QLineF leader(start, end);
                if (leader.length() > kMostLeader) {
                    break;  // the rest are further off
                }
                if (leader.length() > 12.0 && (onCursor || !isOnCursor(box)) && isFree(box) && isClear(box)
                    && leadsClear(leader, named)) {
                    leader.setP1(leader.pointAt(3.0 / leader.length()));
                    label.box = box;
                    label.lines = form;
                    label.leader = leader;
                    return;
                }
            }
        }
    }

    bool isFree(const QRectF& box) const
    {
        const auto touches = [&](const QRectF& other) { return other.intersects(box); };
        return std::none_of(obstacles_.boxes.begin(), obstacles_.boxes.end(), touches)
               && std::none_of(labels_.begin(), labels_.end(), [&](const PlacedLabel& label) {
                      return !label.box.isEmpty()
                             && (touches(label.box.adjusted(-4, -2, 4, 2))
                                 || (!label.leader.isNull()
                                     && insideOf(label.leader.p1(), label.leader.p2(), box.adjusted(-4, -2, 4, 2))));
                  });
    }

    bool leadsClear(const QLineF& leader, const NamedLine& named) const
    {
        const bool overLabel = std::any_of(labels_.begin(), labels_.end(), [&](const PlacedLabel& label) {
            return !label.box.isEmpty() && insideOf(leader.p1(), leader.p2(), label.box.adjusted(-3, -2, 3, 2));
        });
        return !overLabel && std::none_of(named_.begin(), named_.end(), [&](const NamedLine& other) {
            if (other.line == named.line) {
                return false;
            }
            for (qsizetype i = 0; i + 1 < other.pixels.size(); ++i) {
                if (leader.intersects({other.pixels[i], other.pixels[i + 1]}, nullptr) == QLineF::BoundedIntersection) {
                    return true;
                }
            }
            return false;
        });
    }

    const PanelModel& model_;
    const PanelFrame& frame_;
    QFont bold_;
    QFont plain_;
    LabelObstacles obstacles_;
    std::vector<QPolygonF> lines_;  ///< none of which a name crosses
    std::vector<NamedLine> named_;  ///< a name could be read as that of another of them
    std::vector<LabelRequest> requests_;
    std::vector<std::vector<QStringList>> forms_;
    std::vector<const NamedLine*> lineOf_;
    std::vector<PlacedLabel> labels_;
};

}  // namespace

std::vector<PlacedLabel> namesOf(const PanelModel& model, const PanelFrame& frame)
{
    return NamePlacer(model, frame).place();
}

}  // namespace ui
