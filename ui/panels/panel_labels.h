#pragma once

#include <memory>
#include <tuple>
#include <vector>

#include <QLineF>
#include <QStringList>

#include "ui/panels/panel_frame.h"
#include "ui/panels/text_painter.h"

namespace ui {

/// A direct label in its place; an empty box where there is none for it.
struct PlacedLabel {
    QStringList lines;
    QFont font;
    QColor colour;
    QRectF box;
    bool struck = false;   ///< a faint or a level line passes under it: on screen it stands on the card's colour
    QLineF leader;         ///< from it to what it names, where it stands apart; null: none
    bool onLine = false;   ///< no place is free for it: in a figure the lines under it part
    bool crowded = false;  ///< stands on a line or a faint bell, or where it could be read as another's
    QString of = {};       ///< the id of the marker, note or rule whose label it is; empty: of a line
    QPointF at = {};       ///< where that is
    int form = 0;          ///< which of its forms
    double cost = 0.0;     ///< of its place when it was found (HeldPlace)
    int age = 0;
    bool inLegend = false;  ///< a value behind its curve's name there

    /// Whether they look alike.
    friend bool operator==(const PlacedLabel& one, const PlacedLabel& other)
    {
        const auto look = [](const PlacedLabel& label) {
            return std::tie(label.lines, label.font, label.colour, label.box, label.struck, label.leader, label.onLine);
        };
        return look(one) == look(other);
    }
};

/// Places every label of a panel: names first (panel_names.h), then rule labels, notes and marker values, none over
/// another or over a handle. The first of them are `names`.
[[nodiscard]] std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame,
                                                const std::vector<PlacedLabel>& names);
[[nodiscard]] std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame);

/// Where those of them stand that are of what moves, so that the next picture may have them there.
[[nodiscard]] std::vector<KeptLabel> keptOf(const std::vector<PlacedLabel>& labels);

/// Lets those of rules stay which stand where they stood in the other picture, whatever passes.
void letRulesStay(std::vector<KeptLabel>& kept, const PanelModel& before, const PanelModel& now);

/// The same by another core, where there is one and much to do. Model, frame and names stay as they are until take().
class LabelsBeside {
public:
    LabelsBeside(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names);
    ~LabelsBeside();

    /// labelsOf() them. Once.
    [[nodiscard]] std::vector<PlacedLabel> take();

private:
    class Work;
    std::unique_ptr<Work> work_;
};

}  // namespace ui
