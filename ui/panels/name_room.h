#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "ui/panels/box_index.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/line_reach.h"
#include "ui/panels/panel_labels.h"

namespace ui {

/// A line that has a name, in pixels.
struct NamedLine {
    const LineModel* line = nullptr;  ///< none: its panel's title names it
    QPolygonF pixels;
    LineReach reach;  ///< of those
};

/// What a name must keep off in a panel, and what it should: all of it stands still while the mean moves.
class NameRoom {
public:
    NameRoom(const PanelModel& model, const PanelFrame& frame);

    [[nodiscard]] const LabelObstacles& obstacles() const noexcept { return obstacles_; }
    [[nodiscard]] const std::vector<NamedLine>& named() const noexcept { return named_; }
    /// Whether a test is true of any line that is not the own one and that a name could be read as the name of.
    template <class Test>
    [[nodiscard]] bool anyOther(const NamedLine& own, const Test& test) const
    {
        const auto isSuch = [&](const NamedLine& other) { return other.line != own.line && test(other); };
        return std::any_of(named_.begin(), named_.end(), isSuch)
               || std::any_of(nameless_.begin(), nameless_.end(), isSuch);
    }
    [[nodiscard]] QRectF inner() const { return obstacles_.bounds.adjusted(2, 2, -2, -2); }

    /// Whether it overlaps a box that stands in the panel, and whether no line crosses it.
    [[nodiscard]] bool meetsBox(const QRectF& box) const { return boxes_.meets(box); }
    [[nodiscard]] bool isClear(const QRectF& box) const;
    /// How far its own line is, where every other is clearly further off.
    [[nodiscard]] std::optional<double> distance(const QRectF& box, const NamedLine& own) const;
    /// Whether the cursor passes under it where it stands at first; it moves, so that it is nowhere out of its way.
    [[nodiscard]] bool isOnCursor(const QRectF& box) const;
    /// Whether it takes the place of a value beside its dot there.
    [[nodiscard]] bool isOnValue(const QRectF& box) const;
    /// Whether a straight line crosses a named rule, beyond which is another part of the plot, or runs close to one.
    [[nodiscard]] bool meetsRule(const QLineF& line) const;
    /// How many level lines strike it.
    [[nodiscard]] double gridUnder(const QRectF& box) const;

private:
    void collect(const PanelModel& model, const PanelFrame& frame);
    void keepForValues(const PanelModel& model, const PanelFrame& frame);
    [[nodiscard]] QRectF onThisSide(QRectF around, const QRectF& box) const;
    void keepForRules(const PanelModel& model, const PanelFrame& frame);

    LabelObstacles obstacles_;
    BoxIndex boxes_ = BoxIndex({}, {});  ///< the obstacles': thousands of dots may be among them
    std::vector<QPolygonF> lines_;       ///< none of which a name crosses
    std::vector<LineReach> reaches_;     ///< of those
    std::vector<NamedLine> named_;       ///< a name could be read as that of another of them
    std::vector<NamedLine> nameless_;    ///< as could of these, curves that their panel's title names
    std::vector<NamedLine> ghosts_;      ///< what curves were
    double cursor_ = -HUGE_VAL;
    std::vector<QRectF> values_;
};

/// A box grown on every side.
[[nodiscard]] inline QRectF grown(const QRectF& box, double by)
{
    return box.adjusted(-by, -by, by, by);
}

/// Which places a name that stands apart may take.
enum class CursorRule { KeepOff, MayCross };

/// Whether a box keeps off the panel's boxes, the labels placed so far and their leaders.
[[nodiscard]] bool isFree(const QRectF& box, const NameRoom& room, const std::vector<PlacedLabel>& labels);

/// Stands a name apart from its line, with a line that leads to it, clear of the labels placed so far; leaves it where
/// there is no such place.
void leadTo(PlacedLabel& label, const QStringList& form, const NamedLine& named, const NameRoom& room,
            const std::vector<PlacedLabel>& labels, CursorRule cursor);

}  // namespace ui
