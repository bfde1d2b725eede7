// Another part of prediction_sheet.h: the words on a sheet on which nothing is drawn yet.

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QRegularExpression>

#include "ui/panels/line_break.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kHintAround = 8.0;
constexpr std::array kPlaces = {1.0, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125, 0.0};  // of the room there is

/// Without what stands behind its colon.
QString briefly(const QString& hint)
{
    return hint.left(hint.indexOf(QRegularExpression(QStringLiteral("[:\uff1a]"))));
}

/// Whether a word of letters that are not broken anywhere is wider than a line.
bool breaksAWord(const QString& text, const QFont& font, double width)
{
    constexpr char16_t kLastLatin = u'\u024f';
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return word.front().unicode() <= kLastLatin && metrics.horizontalAdvance(word) > width;
    });
}

}  // namespace

/// Where it hides nothing, low on the right first, where rising curves leave room: whole, else without what is asked
/// for, which is said beside the plot as well.
std::optional<PredictionSheet::Hint> PredictionSheet::hintPlace() const
{
    const QFont font = themeFont(theme_, theme_.labelSize);
    for (const QString& text : {model_.hint, briefly(model_.hint)}) {
        for (const double share : {0.5, 0.35, 0.75, 0.4}) {
            if (breaksAWord(text, font, share * width())) {
                continue;
            }
            if (const auto free = freePlace(Hint{{}, wrapped(text, font, share * width())})) {
                return free;
            }
        }
    }
    return std::nullopt;
}

std::optional<PredictionSheet::Hint> PredictionSheet::freePlace(Hint hint) const
{
    const QFontMetricsF metrics(themeFont(theme_, theme_.labelSize));
    double widest = 0.0;
    for (const QString& line : hint.lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    const QSizeF size(widest + 2.0 * kHintAround,
                      metrics.lineSpacing() * static_cast<double>(hint.lines.size()) + kHintAround);
    const double right = width() - size.width() - kHintAround;
    const double bottom = height() - size.height() - kHintAround;
    if (right < kHintAround || bottom < kHintAround) {
        return std::nullopt;
    }
    for (const double across : kPlaces) {
        for (const double down : kPlaces) {
            hint.box = {QPointF(std::lerp(kHintAround, right, across), std::lerp(kHintAround, bottom, down)), size};
            const auto covered = covered_ ? covered_(hint.box) : std::optional(0.0);
            if (covered && *covered <= 0.0) {
                return hint;
            }
        }
    }
    return std::nullopt;
}

/// On the card's colour: a line of the grid does not strike it.
void PredictionSheet::paintHint(QPainter& painter) const
{
    const std::optional<Hint> hint = hintPlace();
    if (!hint) {
        return;
    }
    const QFont font = themeFont(theme_, theme_.labelSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(hint->box, kHintAround, kHintAround);
    painter.setFont(font);
    painter.setPen(theme_.mutedInk);
    painter.drawText(hint->box, Qt::AlignCenter | Qt::TextDontClip, hint->lines.join(u'\n'));
}

}  // namespace ui
