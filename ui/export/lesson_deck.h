#pragma once

#include <QByteArray>

#include "core/lesson/lesson.h"
#include "core/result.h"
#include "ui/export/options.h"
#include "ui/words/texts.h"

namespace ui {

/// What is said of a step to the speaker: prose, choices with the right ones marked, what is revealed, the teacher's
/// note.
[[nodiscard]] QString speakerNotes(const core::LessonStep& step, const Texts& texts);

/// A lesson as a PowerPoint file: a step a slide, its figure under its heading. What a slide shows does not tell what
/// the class is to find out. Needs a QApplication; errors: deckFaults(), renderFigure()'s.
[[nodiscard]] core::Result<QByteArray> lessonDeck(const core::Lesson& lesson, const FigureOptions& options,
                                                  const Texts& texts);

}  // namespace ui
