#pragma once

#include <QRegion>

#include "ui/panels/panel_labels.h"

namespace ui {

/// A panel's moving part as it stands on the screen.
struct MovingPicture {
    MovingModel model;
    std::vector<PlacedLabel> labels;
};

/// What has to be repainted when one moving part takes another's place: where the things stood and stand that
/// are not the same in both.
[[nodiscard]] QRegion changedRegion(const MovingPicture& before, const MovingPicture& after, const PanelFrame& frame);

}  // namespace ui
