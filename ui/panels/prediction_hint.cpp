// Another part of prediction_sheet.h: the words on a sheet on which nothing is drawn yet.

#include <algorithm>
#include <cmath>
#include <limits>

#include <QPainter>

#include "ui/panels/line_break.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kHintAround = 8.0;

}  // namespace

/// Where it hides least of the lines and stands on no name, low on the right first, where rising curves leave room.
std::optional<PredictionSheet::Hint> PredictionSheet::hintPlace() const
{
    const QFont font = themeFont(theme_, theme_.labelSize);
    const QFontMetricsF metrics(font);
    std::optional<Hint> best;
    double least = std::numeric_limits<double>::infinity();
    for (const double share : {0.5, 0.35, 0.75}) {
        Hint hint{{}, wrapped(model_.hint, font, share * width())};
        double widest = 0.0;
        for (const QString& line : hint.lines) {
            widest = std::max(widest, metrics.horizontalAdvance(line));
        }
        const QSizeF size(widest + 2.0 * kHintAround,
                          metrics.lineSpacing() * static_cast<double>(hint.lines.size()) + kHintAround);
        const double right = width() - size.width() - kHintAround;
        const double bottom = height() - size.height() - kHintAround;
        if (right < kHintAround || bottom < kHintAround) {
            continue;
        }
        for (const double across : {1.0, 0.75, 0.5, 0.25, 0.0}) {
            for (const double down : {1.0, 0.75, 0.5, 0.25, 0.0}) {
                hint.box = {QPointF(std::lerp(kHintAround, right, across), std::lerp(kHintAround, bottom, down)), size};
                const auto covered = covered_ ? covered_(hint.box) : std::optional(0.0);
                if (covered && *covered < least) {
                    least = *covered;
                    best = hint;
                }
            }
        }
    }
    return best;
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
