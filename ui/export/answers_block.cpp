#include "ui/export/answers_block.h"

#include <algorithm>

#include "ui/panels/paint_answers.h"
#include "ui/panels/picture_parts.h"
#include "ui/present/present_answers.h"

namespace ui {

namespace {

constexpr double kHeight = 170.0;
constexpr double kMostOfPage = 0.26;  // of its height

}  // namespace

AnswersBlock layOutAnswers(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme, Page& page,
                           double below)
{
    AnswersSource source;
    AnswersBlock block;
    block.model = *answersOf(scenario, core::shapeOf(scenario), source, texts, theme, true);
    block.model.edge.reset();  // a figure has no handles
    block.model.place = 1.0;   // and so nothing for the columns to leave room for
    const double height = std::min(kHeight, kMostOfPage * page.canvas.height());
    const double free = page.canvas.height() - below;
    for (QRectF& panel : page.panels) {
        const double share = (free - height) / free;
        panel = QRectF(panel.x(), panel.y() * share, panel.width(), panel.height() * share);
    }
    block.card = QRectF(0.0, free - height, page.canvas.width(), height);
    return block;
}

void paintAnswersBlock(QPainter& painter, const AnswersBlock& block, TextMode mode)
{
    const PicturePart part(painter, QStringLiteral("answers-strip"), block.model.caption);
    paintAnswers(painter, block.model, block.card, mode);
}

}  // namespace ui
