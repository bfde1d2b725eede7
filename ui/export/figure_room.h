#pragma once

#include <functional>

#include "ui/export/composition.h"

namespace ui {

/// What stands under the panels, of the canvas: the strip of answers, the words.
[[nodiscard]] double underPanels(const Figure& figure);

/// Lays the strip of answers out on a canvas over what stands at its foot; nothing where none is wanted.
using AnswersMaker = std::function<std::optional<AnswersBlock>(const QSizeF& canvas, double below)>;

/// That of a figure; it holds what it is given, which must live as long.
[[nodiscard]] AnswersMaker answersOf(const core::ValidScenario& scenario, const FigureOptions& options,
                                     const Texts& texts, const Theme& theme);

/// The figure, if its plots are high enough for their numbers over its answers. Errors: Conflict for "answers".
[[nodiscard]] core::Result<Figure> answersLeaveRoom(Figure figure);

}  // namespace ui
