#include "ui/panels/nudge.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/panels/plot_panel.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kPadding = 10.0;
constexpr double kArrow = 26.0;
constexpr double kShorter = -8.0;  // alone it has no distance to words

}  // namespace

Nudge::Nudge(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("nudge"));
}

void Nudge::setText(const QString& text)
{
    text_ = text;
    setAccessibleName(text);
    showWords(true);
}

void Nudge::showWords(bool there)
{
    hasWords_ = there;
    const QFontMetricsF metrics(themeFont(theme_, theme_.labelSize));
    const double words = there ? metrics.horizontalAdvance(text_) : kShorter;
    resize(qCeil(words + kArrow + 2 * kPadding), qCeil(metrics.height() + kPadding));
    update();
}

void Nudge::setTheme(const Theme& theme)
{
    theme_ = theme;
    setText(text_);
}

void Nudge::follow(const PlotPanel* panel)
{
    const bool isWanted = panel != nullptr && !dismissed_ && !panel->model().holdsLabels;
    const HandleWidget* body = isWanted ? panel->handle(HandleRole::Mean) : nullptr;
    std::optional<QPoint> place;
    for (const bool words : {true, false}) {
        if (body != nullptr && !place) {
            showWords(words);
            place = placeBeside(*body, *panel, words ? 0.0 : HUGE_VAL);
        }
    }
    setVisible(place.has_value());
    if (place) {
        move(*place);
        raise();
    }
}

/// The arrow over the knob, the words left of it: its value stands beside it, the pass mark often to the right. Where
/// something stands there, a little further off, or level with the knob; nowhere, if all would cover more of lines than
/// `mostCovered`: then the arrow alone finds a place, since words that break a line are the first thing one sees.
std::optional<QPoint> Nudge::placeBeside(const HandleWidget& body, const PlotPanel& panel, double mostCovered) const
{
    constexpr int kAboveKnob = 16;
    constexpr int kOverValue = 48;   // clear of what is written right over the knob
    constexpr double kRow = 0.5;     // heights
    constexpr double kLevel = -2.0;  // rows: beside the knob,
    constexpr double kUnder = -3.5;  // or a little under it
    const QPoint knob = body.mapTo(parentWidget(), body.rect().center());
    const QPoint corner = panel.mapTo(parentWidget(), QPoint(0, 0));
    const int overArrow = knob.x() - qRound(width() - kPadding - (kArrow - 8.0) / 2.0);
    const int last = corner.x() + std::max(0, panel.width() - width());
    std::optional<QPoint> best;
    double least = HUGE_VAL;
    for (const double row : {0.0, 1.0, 2.0, kLevel, 3.0, 4.0, kUnder, 0.5, 1.5}) {
        for (const int left : {overArrow, knob.x() - width() - kAboveKnob, knob.x() - width() / 2,
                               knob.x() - width() - kOverValue, knob.x() + kAboveKnob, knob.x() - 2 * width(),
                               knob.x() + width(), knob.x() - 3 * width(), knob.x() + width() / 2,
                               knob.x() - 3 * width() / 2, knob.x() + 3 * width() / 2, knob.x() - 5 * width() / 2}) {
            const QPoint at(std::clamp(left, corner.x(), last),
                            knob.y() - kAboveKnob - qRound(height() * (1.0 + kRow * row)));
            const auto covered = panel.covered(QRectF(QPointF(at - corner), QSizeF(size())));
            if (covered && *covered <= mostCovered && *covered < least) {
                least = *covered;
                best = at;
            }
            if (least == 0.0) {
                return best;
            }
        }
    }
    return best;
}

void Nudge::dismiss()
{
    dismissed_ = true;
    hide();
}

void Nudge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.card);  // where it stands on a faint bell or a line of the grid, these do not strike it
    painter.drawRoundedRect(QRectF(rect()).adjusted(kPadding / 2.0, 2.0, -kPadding / 2.0, -2.0), 4.0, 4.0);
    if (hasWords_) {
        drawTextAt(painter, {kPadding, middle}, Qt::AlignLeft | Qt::AlignVCenter, text_,
                   themeFont(theme_, theme_.labelSize), theme_.mutedInk, TextMode::Live);
    }
    const double right = width() - kPadding;
    const double left = right - kArrow + 8.0;
    painter.setPen(QPen(theme_.mutedInk, 1.6));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const auto& [tip, side] : {std::pair{left, 1.0}, std::pair{right, -1.0}}) {
        painter.drawLine(QPointF(tip, middle), QPointF(tip + side * 5.0, middle - 4.0));
        painter.drawLine(QPointF(tip, middle), QPointF(tip + side * 5.0, middle + 4.0));
    }
}

}  // namespace ui
