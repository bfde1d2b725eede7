#pragma once

#include <QSizeF>

#include "ui/present/panel_model.h"

namespace ui {

/// Whether the words that may stand nowhere but beside their place, a row's name, have room between it and the panel's
/// right edge.
[[nodiscard]] bool fixedNotesFit(const PanelModel& model, const QSizeF& size);

/// Before a class, where type is large: letters of rows become smaller, down to a least size, until every row has its
/// name and none runs over the panel's edge, for what stands at its end is a number.
[[nodiscard]] PanelModel withRowsNamed(PanelModel model, const QSizeF& size);

}  // namespace ui
