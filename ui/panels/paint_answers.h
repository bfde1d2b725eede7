#pragma once

#include <QRegion>

#include "ui/panels/text_painter.h"
#include "ui/present/answers_model.h"

namespace ui {

/// Paints the answers strip onto a card that is already there, on screen and in a figure alike. A right token is a
/// full cell, a wrong one a dot: they differ without any colour. Columns outside `region`, where one is given, are
/// left out.
void paintAnswers(QPainter& painter, const AnswersModel& model, const QRectF& card, TextMode textMode,
                  const QRegion& region = {});

}  // namespace ui
