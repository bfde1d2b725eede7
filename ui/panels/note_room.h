#pragma once

#include <QSizeF>

#include "ui/present/panel_model.h"

namespace ui {

/// Whether the words that may stand nowhere but beside their place, a row's name, have room between it and the panel's
/// right edge.
[[nodiscard]] bool fixedNotesFit(const PanelModel& model, const QSizeF& size);

}  // namespace ui
