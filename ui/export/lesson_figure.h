#pragma once

#include <QImage>
#include <QStringList>

#include "core/lesson/lesson.h"
#include "core/result.h"
#include "ui/export/options.h"
#include "ui/words/texts.h"

namespace ui {

/// Whether a panel of a step's figure tells what the class is to find out: a hidden one, where a metric's curve is to
/// be drawn every one but the bell, where a series' the one it stands in.
[[nodiscard]] bool tellsTheAnswer(const core::LessonStep& step, const QString& panel);

/// The panels of a step's figure that do not; empty where there is no such.
[[nodiscard]] QStringList panelsToAsk(const core::LessonStep& step);

/// The options of a step's figure that asks: where a curve is to be drawn the bell has no score.
[[nodiscard]] FigureOptions asking(const core::LessonStep& step, FigureOptions options);

/// A step's figure in which those panels are empty axes to draw in. Needs a QApplication; errors: renderFigure()'s.
[[nodiscard]] core::Result<QImage> figureToAsk(const core::LessonStep& step, const FigureOptions& options, double scale,
                                               const Texts& texts);

}  // namespace ui
