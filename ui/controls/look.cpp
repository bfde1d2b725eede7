#include "ui/controls/look.h"

#include <cmath>

#include <QPolygonF>

namespace ui::look {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

}  // namespace

QFont font(const Theme& theme, double size, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(theme));
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setBold(bold);
    return font;
}

QPalette palette(const Theme& theme)
{
    QPalette palette(theme.card, theme.card);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::PlaceholderText, theme.mutedInk);
    palette.setColor(QPalette::Highlight, focus(theme));
    palette.setColor(QPalette::HighlightedText, theme.card);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled(theme));
    }
    return palette;
}

QColor focus(const Theme& theme)
{
    return theme.accent(core::Metric::TokenAccuracy);
}

QColor disabled(const Theme& theme)
{
    return mixed(theme.mutedInk, theme.card, 0.45);
}

QColor quiet(const Theme& theme)
{
    constexpr double kRead = 4.5;  // of WCAG 2.1
    constexpr double kStep = 0.05;
    const bool strong = theme.id == ThemeId::HighContrast || theme.id == ThemeId::HighContrastDark;
    QColor paler = theme.mutedInk;
    for (double share = kStep; !strong && share < 1.0; share += kStep) {
        const QColor next = mixed(theme.mutedInk, theme.card, share);
        if (contrast(next, theme.card) < kRead) {
            break;
        }
        paler = next;
    }
    return paler;
}

QColor raised(const Theme& theme)
{
    return mixed(theme.card, theme.ink, theme.dark ? 0.10 : 0.055);
}

QColor border(const Theme& theme)
{
    return mixed(theme.hairline, theme.mutedInk, 0.25);
}

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, width));
    const double inset = width / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

QRectF checkSquare(int height)
{
    constexpr double kSide = 15.0;
    return {2.0, (height - kSide) / 2.0, kSide, kSide};
}

void check(QPainter& painter, const QRectF& square, const QColor& fill, const QColor& frame, const QColor& inside)
{
    painter.setPen(QPen(fill.isValid() ? fill : frame, 1.3));
    painter.setBrush(fill.isValid() ? fill : inside);
    painter.drawRoundedRect(square.adjusted(0.65, 0.65, -0.65, -0.65), 4.0, 4.0);
    if (fill.isValid()) {
        painter.setPen(QPen(inside, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF c = square.center();
        painter.drawPolyline(QPolygonF({c + QPointF(-3.5, 0.2), c + QPointF(-1.0, 2.8), c + QPointF(3.6, -2.8)}));
    }
}

void focusRing(QPainter& painter, const QRectF& rect, const QColor& colour, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, kRingWidth));
    const double inset = kRingWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void focusRing(QPainter& painter, const QRectF& rect, const Theme& theme, double radius)
{
    focusRing(painter, rect, focus(theme), radius);
}

}  // namespace ui::look
