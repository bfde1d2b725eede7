#include "ui/panels/nudge.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include <QPainter>

#include "ui/panels/line_break.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kPadding = 10.0;
constexpr double kArrow = 26.0;
constexpr double kShorter = -8.0;  // alone it has no distance to words

/// The places within a room about one wanted, whose distance lies between two bounds, the nearest first.
std::vector<QPoint> placesAbout(const QPoint& wanted, const QRect& room, double from, double to)
{
    constexpr int kStep = 6;          // pixels, from place to place
    constexpr double kUpright = 1.5;  // what a pixel up or down counts of one aside
    const int aside = qFloor(to / kStep) * kStep;
    const int upright = qFloor(to / kUpright / kStep) * kStep;
    std::vector<std::pair<double, QPoint>> places;
    for (int down = -upright; down <= upright; down += kStep) {
        for (int right = -aside; right <= aside; right += kStep) {
            const double away = std::hypot(right, kUpright * down);
            const QPoint at = wanted + QPoint(right, down);
            if (away >= from && away < to && room.contains(at)) {
                places.emplace_back(away, at);
            }
        }
    }
    std::ranges::stable_sort(places, {}, &std::pair<double, QPoint>::first);
    std::vector<QPoint> sorted;
    std::ranges::transform(places, std::back_inserter(sorted), &std::pair<double, QPoint>::second);
    return sorted;
}

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
    showWords({text});
}

void Nudge::showWords(const QStringList& lines)
{
    lines_ = lines;
    const QFontMetricsF metrics(themeFont(theme_, theme_.labelSize));
    double words = lines.isEmpty() ? kShorter : 0.0;
    for (const QString& line : lines) {
        words = std::max(words, metrics.horizontalAdvance(line));
    }
    const double rows = std::max(1.0, static_cast<double>(lines.size()));
    const double arrow = hasArrow() ? kArrow : 0.0;
    resize(qCeil(words + arrow + 2 * kPadding), qCeil(rows * metrics.height() + kPadding));
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
    std::vector<QStringList> forms = {{text_}, inTwoLines(text_), {}};
    if (forms[1] == forms[0]) {
        forms.erase(forms.begin());  // it has no place to break
    }
    for (const QStringList& lines : forms) {
        if (body != nullptr && !place) {
            showWords(lines);
            place = placeBeside(*body, *panel, lines.isEmpty() ? HUGE_VAL : 0.0);
        }
    }
    setVisible(place.has_value());
    if (place) {
        move(*place);
        raise();
    }
}

/// The arrow over the knob, the words left of it: its value stands beside it, the pass mark often to the right. Where
/// something stands there, at the free place nearest to that; nowhere, if all would cover more of lines than
/// `mostCovered`: then the arrow alone finds a place by the knob, if there is one, since words that break a line are
/// the first thing one sees.
std::optional<QPoint> Nudge::placeBeside(const HandleWidget& body, const PlotPanel& panel, double mostCovered) const
{
    constexpr int kAboveKnob = 16;
    constexpr double kBand = 60.0;          // mostly there is a free place within the first: no more are looked at
    constexpr QMargins kBlank(4, 3, 4, 3);  // round its card
    const QPoint knob = body.mapTo(parentWidget(), body.rect().center());
    const QPoint corner = panel.mapTo(parentWidget(), QPoint(0, 0));
    const QPoint wanted(knob.x() - qRound(width() - kPadding - (kArrow - 8.0) / 2.0), knob.y() - kAboveKnob - height());
    const QRect room(corner, panel.size() - size() + QSize(1, 1));
    // An arrow without words says what it is of by where it is alone.
    const double furthest = lines_.isEmpty() ? kBand : 2.0 * std::hypot(panel.width(), panel.height());
    std::optional<QPoint> best;
    double least = HUGE_VAL;
    for (double from = 0.0; from < furthest && least > 0.0; from += kBand) {
        for (const QPoint& at : placesAbout(wanted, room, from, from + kBand)) {
            const auto covered = panel.covered(QRectF(QRect(at - corner, size()).marginsRemoved(kBlank)));
            if (covered && *covered <= mostCovered && *covered < least) {
                least = *covered;
                best = at;
            }
            if (least == 0.0) {
                break;
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
    const QFont font = themeFont(theme_, theme_.labelSize);
    const double row = QFontMetricsF(font).height();
    double line = middle - 0.5 * row * static_cast<double>(lines_.size() - 1);
    for (const QString& words : lines_) {
        drawTextAt(painter, {kPadding, line}, Qt::AlignLeft | Qt::AlignVCenter, words, font, theme_.mutedInk,
                   TextMode::Live);
        line += row;
    }
    if (!hasArrow()) {
        return;
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
