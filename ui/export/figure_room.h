#pragma once

#include "ui/export/composition.h"

namespace ui {

/// What stands under the panels, of the canvas: the names they share, the strip of answers, the words.
[[nodiscard]] double underPanels(const Figure& figure);

/// How many rows of panels a figure has.
[[nodiscard]] double rowsOf(const Figure& figure);

/// The lowest plot's share of the page's height, and the least that words may leave it; facts but the first leave it
/// more, 0.55 of what it has on a slide without any words.
[[nodiscard]] double lowestOfPage(const Figure& figure);
[[nodiscard]] double leastOfPage(const Figure& figure);
[[nodiscard]] double leastUnderFacts(const Figure& figure);

/// The share below which a plot is none: where words that were asked for leave less they are refused.
inline constexpr double kLowestUnderWords = 0.12;

/// The lowest plot's share of the height of its row.
[[nodiscard]] double lowestPlot(const Figure& figure);

/// The share below which plots take room from gaps and, where that is `last` to be taken, from subtitles: in one row
/// these say much, and take little.
[[nodiscard]] double goodPlot(const Figure& figure, bool last);

/// How many names and notes stand on a line or a faint bell, or where they could be read as another's. Values are not
/// counted: of two figures of one kind that differ in the mean alone both are laid out alike.
[[nodiscard]] int crowdedLabels(const Figure& figure);

/// Of each panel whether a value stands on a line, far from its dot or led to it across a curve, and all have a curve.
[[nodiscard]] std::vector<bool> panelsOfStruckValues(const Figure& figure);

/// Whether a figure with more in its legends has plots nearly as high as one with less.
[[nodiscard]] bool keepsPlots(const Figure& figure, const Figure& withLess);

/// The same of names alone, whatever the mean moves: a figure is laid out alike at every mean.
[[nodiscard]] int crowdedNames(Figure figure);

/// The least plot's lesser side; one of six may be half as high as it is wide, one of two two thirds, and neither
/// flat nor narrow.
[[nodiscard]] double leastPlot(const Figure& figure);

/// Whether plots over a strip of answers are high enough for their numbers; without one they are as they are.
[[nodiscard]] bool answersLeaveRoom(const Figure& figure);

/// Whether every plot has its share of the page, and small pictures names that are read: letters that leave less are
/// too large.
[[nodiscard]] bool plotsHaveRoom(const Figure& figure, int columns);

}  // namespace ui
