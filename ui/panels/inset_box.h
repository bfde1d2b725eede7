#pragma once

#include <optional>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QStringList>

#include "ui/look/theme.h"
#include "ui/present/panel_model.h"

namespace ui {

/// A line of its numbers and words, which stand alone: fonts with room for accents over capitals need none of it.
[[nodiscard]] double insetRow(const QFont& font);

/// Pixels of an inset's width beside its title.
inline constexpr double kBesideTitle = 8.0;

/// A curve's own inset no higher than so many rows has no room for its scale and source.
inline constexpr double kRowsWithScale = 3.5;

/// Where an inset is drawn: wider, to the left as far as there is room, where a curve's own words are wider; nothing
/// where it has no room.
[[nodiscard]] std::optional<QRectF> insetBox(const InsetModel& inset, const QRectF& axes, const Theme& theme);

/// The insets' titles as they are drawn: those without room are cut, no two to the same.
[[nodiscard]] QStringList insetTitles(const std::vector<InsetModel>& insets, const QRectF& axes, const Theme& theme);

}  // namespace ui
