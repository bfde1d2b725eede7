#include "ui/export/answers_block.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>

#include "ui/panels/answers_geometry.h"
#include "ui/panels/line_break.h"
#include "ui/panels/paint_answers.h"
#include "ui/panels/picture_parts.h"
#include "ui/present/answers_layout.h"
#include "ui/present/present_answers.h"

namespace ui {

namespace {

constexpr double kHeight = 170.0;
constexpr double kMostOfPage = 0.26;                          // of its height
constexpr std::array kFewer = {kAnswersShown, 16, 12, 8, 6};  // real answers, until their digits can be read
constexpr double kBeforeHeader = 12.0;                        // over and under the caption
constexpr double kGap = 3.0;                                  // between cells, at most
constexpr double kFoot = 10.0;

AnswersModel modelOf(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme, const QSizeF& canvas,
                     int count)
{
    AnswersSource source;
    AnswersModel model = *answersOf(scenario, core::shapeOf(scenario), source, texts, theme, count);
    model.edge.reset();  // a figure has no handles
    model.place = 1.0;   // and so nothing for the columns to leave room for
    model.inFigure = true;
    const QFont font = themeFont(theme, theme.titleSize, true);
    const double width = AnswersGeometry({QPointF(), canvas}, model).header().width();
    const auto lines = static_cast<double>(wrapped(model.caption, font, width, Lines::Full).size());
    model.header = std::max(model.header, lines * QFontMetricsF(font).height() + kBeforeHeader);
    return model;
}

/// So high that the digits of real answers have the size of the smallest letters; infinite where none fit across.
double heightOf(const AnswersModel& model, const QSizeF& canvas)
{
    if (!model.real) {
        return kHeight;
    }
    const DigitCell cell = cellOf(model.theme.smallSize + 1.0);
    const double column = AnswersGeometry({QPointF(), canvas}, model).column(0).width();
    const double tokens = static_cast<double>(model.columns.front().shares.size());
    const double across = std::min(tokens, std::floor((column + kGap) / (std::ceil(cell.width) + kGap)));
    return across < 1.0 ? HUGE_VAL
                        : model.header + kFoot + std::ceil(tokens / across) * (std::ceil(cell.height) + kGap);
}

}  // namespace

AnswersBlock layOutAnswers(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                           const QSizeF& canvas, double below)
{
    AnswersBlock block;
    const double most = kMostOfPage * canvas.height();
    for (const int count : kFewer) {
        block.model = modelOf(scenario, texts, theme, canvas, count);
        if (!block.model.real || heightOf(block.model, canvas) <= most) {
            break;
        }
    }
    const double height = std::min({kHeight, heightOf(block.model, canvas), most});
    block.card = QRectF(0.0, canvas.height() - below - height, canvas.width(), height);
    return block;
}

void paintAnswersBlock(QPainter& painter, const AnswersBlock& block, TextMode mode)
{
    const PicturePart part(painter, QStringLiteral("answers-strip"), block.model.caption);
    paintAnswers(painter, block.model, block.card, mode);
}

}  // namespace ui
