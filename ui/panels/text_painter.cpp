#include "ui/panels/text_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

QFont themeFont(const Theme& theme, double pixelSize, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(theme));
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);  // hinted widths differ from screen to figure
    return font;
}

QRectF textBox(const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QRectF box(at, QSizeF(metrics.horizontalAdvance(text), metrics.height()));
    if (alignment & Qt::AlignHCenter) {
        box.moveLeft(at.x() - box.width() / 2);
    } else if (alignment & Qt::AlignRight) {
        box.moveRight(at.x());
    }
    if (alignment & Qt::AlignVCenter) {
        box.moveTop(at.y() - box.height() / 2);
    } else if (alignment & Qt::AlignBottom) {
        box.moveBottom(at.y());
    }
    return box;
}

void drawTextAt(QPainter& painter, const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour, TextMode mode)
{
    if (text.isEmpty()) {
        return;
    }
    const QRectF box = textBox(at, alignment, text, font);
    const QPointF baseline(box.left(), box.top() + QFontMetricsF(font).ascent());
    if (mode == TextMode::Live) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(baseline, text);
        return;
    }
    QPainterPath outlines;
    outlines.addText(baseline, font, text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(outlines);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace ui
