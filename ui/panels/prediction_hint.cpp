// Another part of prediction_sheet.h: the words on a sheet on which nothing is drawn yet.

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <QPainter>
#include <QRegularExpression>

#include "ui/panels/line_break.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kHintAround = 8.0;
constexpr qsizetype kMostLines = 3;  // of what is asked for: a column of single words is not read
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

/// Where it hides nothing, low on the right first, where rising curves leave room: whole in few lines, else without
/// what is asked for, which is said beside the plot as well; else where it hides least of the cursor.
std::optional<PredictionSheet::Hint> PredictionSheet::hintPlace() const
{
    constexpr double kAny = std::numeric_limits<double>::infinity();
    const QFont font = themeFont(theme_, theme_.labelSize);
    const QString brief = briefly(model_.hint);
    const std::array<std::pair<QString, double>, 3> tried = {{{model_.hint, 0.0}, {brief, 0.0}, {brief, kAny}}};
    for (const auto& [text, most] : tried) {
        for (const double share : {0.5, 0.35, 0.75, 0.4}) {
            const QStringList lines = wrapped(text, font, share * axes_.width());
            if (breaksAWord(text, font, share * axes_.width()) || lines.size() > kMostLines) {
                continue;
            }
            if (const auto free = freePlace(Hint{{}, lines}, most)) {
                return free;
            }
        }
    }
    return std::nullopt;
}

/// The first place at which it hides least, and no more than so much.
std::optional<PredictionSheet::Hint> PredictionSheet::freePlace(Hint hint, double most) const
{
    const QFontMetricsF metrics(themeFont(theme_, theme_.labelSize));
    double widest = 0.0;
    for (const QString& line : hint.lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    const QSizeF size(widest + 2.0 * kHintAround,
                      metrics.lineSpacing() * static_cast<double>(hint.lines.size()) + kHintAround);
    const QRectF corners = axes_.marginsRemoved(
        {kHintAround, kHintAround, kHintAround + size.width(), kHintAround + size.height()});  // of where it may stand
    if (corners.width() < 0.0 || corners.height() < 0.0) {
        return std::nullopt;
    }
    std::optional<Hint> best;
    for (const double across : kPlaces) {
        for (const double down : kPlaces) {
            hint.box = {corners.topLeft() + QPointF(across * corners.width(), down * corners.height()), size};
            const auto covered = covered_ ? covered_(hint.box) : std::optional(0.0);
            if (!covered || *covered > most || (best && *covered >= most)) {
                continue;
            }
            best = hint;
            most = *covered;
            if (most <= 0.0) {
                return best;
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
