#pragma once

#include <cstddef>

#include <QRectF>
#include <QSizeF>

#include "ui/present/panel_model.h"

namespace ui {

/// Small pictures that a panel has beside its curves; more are all that it shows.
inline constexpr std::size_t kFewInsets = 4;

/// Places the small pictures of a panel of so many pixels in rows and columns: those in which each has its whole title
/// and its numbers, else its title; of these where they are about as wide as a picture likes to be. Few stay where they
/// are.
void layOutInsets(PanelModel& panel, const QSizeF& size);

/// Whether so many pictures are high enough for their titles.
[[nodiscard]] bool insetsAreNamed(const PanelModel& panel, const QRectF& axes);

/// Whether their titles are whole and their lines have room for numbers beside them.
[[nodiscard]] bool insetsAreRead(const PanelModel& panel, const QRectF& axes);

}  // namespace ui
