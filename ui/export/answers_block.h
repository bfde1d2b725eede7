#pragma once

#include <QRectF>

#include "core/model/scenario.h"
#include "ui/export/page.h"
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

/// Lays it out between the panels, which it takes the room from, and what needs `below` at the foot of the canvas.
[[nodiscard]] AnswersBlock layOutAnswers(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                                         Page& page, double below);

void paintAnswersBlock(QPainter& painter, const AnswersBlock& block, TextMode mode);

}  // namespace ui
