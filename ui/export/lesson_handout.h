#pragma once

#include <QByteArray>

#include "core/lesson/lesson.h"
#include "core/result.h"
#include "ui/words/texts.h"

class QPagedPaintDevice;

namespace ui {

/// A lesson on paper for the class, without its answers: each step's heading, prose, figure, and its choices as empty
/// boxes; where a curve is to be drawn, or a panel is hidden, empty axes. On a PDF or a printer, in its page size.
/// Needs a QApplication; errors: renderFigure()'s.
[[nodiscard]] core::Result<void> printHandout(QPagedPaintDevice& device, const core::Lesson& lesson,
                                              const Texts& texts);

/// The same as a PDF of A4 pages.
[[nodiscard]] core::Result<QByteArray> lessonHandout(const core::Lesson& lesson, const Texts& texts);

}  // namespace ui
