#pragma once

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

    friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
};

/// Places every label of a panel: fixed notes first, then marker values, rule labels and curve names, none over
/// another or over a handle.
[[nodiscard]] std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame);

}  // namespace ui
