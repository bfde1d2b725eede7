#pragma once

#include <QRectF>
#include <QSizeF>

#include "core/model/scenario.h"
#include "ui/panels/text_painter.h"
#include "ui/present/answers_model.h"
#include "ui/words/texts.h"

class QPainter;

namespace ui {

/// The strip of sampled answers under a figure's panels, the same answers as on the screen.
struct AnswersBlock {
    AnswersModel model;
    QRectF card;  ///< on the canvas
};

/// Lays it out over what needs `below` at the foot of the canvas; panels are placed over its card. Real answers are so
/// many that their digits are no smaller than the figure's smallest letters.
[[nodiscard]] AnswersBlock layOutAnswers(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                                         const QSizeF& canvas, double below);

void paintAnswersBlock(QPainter& painter, const AnswersBlock& block, TextMode mode);

}  // namespace ui
