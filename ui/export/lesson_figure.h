#pragma once

#include <QImage>

#include "core/lesson/lesson.h"
#include "core/result.h"
#include "ui/export/options.h"
#include "ui/words/texts.h"

namespace ui {

/// Whether a panel of a step's figure tells what the class is to find out: a hidden one, where a metric's curve is to
/// be drawn every one but the bell, where a series' the one it stands in.
[[nodiscard]] bool tellsTheAnswer(const core::LessonStep& step, const QString& panel);

/// The options of a step's figure that asks: those panels are empty axes to draw in, no heading says what was found,
/// and where a curve is to be drawn the bell has no score.
[[nodiscard]] FigureOptions asking(const core::LessonStep& step, FigureOptions options);

/// A step's figure that asks. Needs a QApplication; errors: renderFigure()'s.
[[nodiscard]] core::Result<QImage> figureToAsk(const core::LessonStep& step, const FigureOptions& options, double scale,
                                               const Texts& texts);

}  // namespace ui
