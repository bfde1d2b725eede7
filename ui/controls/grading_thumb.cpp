#include "ui/controls/grading_thumb.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr double kEdge = 3.0;  // room for half a line

}  // namespace

GradingThumb::GradingThumb(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradingThumb::setTheme(const Theme& theme)
{
    theme_ = theme;
    updateGeometry();
    update();
}

void GradingThumb::setModel(const HelpMetric& model)
{
    model_ = model;
    setAccessibleName(model.spoken);
    updateGeometry();
    update();
}

double GradingThumb::numbersWidth() const
{
    const QFontMetricsF metrics(look::font(theme_, theme_.smallSize));
    return std::max(metrics.horizontalAdvance(model_.top), metrics.horizontalAdvance(model_.bottom)) + 4.0;
}

QRectF GradingThumb::plot() const
{
    return {numbersWidth() + kEdge, kEdge + 2.0, kThumbWidth, kThumbHeight};
}

QSize GradingThumb::sizeHint() const
{
    const QFontMetricsF metrics(look::font(theme_, theme_.smallSize));
    const QRectF plot = this->plot();
    return QSizeF(plot.right() + kEdge, plot.bottom() + metrics.height() + 2.0).toSize();
}

void GradingThumb::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = this->plot();
    painter.setPen(QPen(theme_.hairline, 1.0));
    painter.drawRect(plot);
    painter.setPen(theme_.mutedInk);
    const QFont font = look::font(theme_, theme_.smallSize);
    painter.setFont(font);
    const double high = QFontMetricsF(font).height();
    const double left = numbersWidth();
    painter.drawText(QRectF(0.0, plot.top() - 3.0, left, high), Qt::AlignRight | Qt::AlignTop, model_.top);
    painter.drawText(QRectF(0.0, plot.bottom() + 3.0 - high, left, high), Qt::AlignRight | Qt::AlignBottom,
                     model_.bottom);
    const QRectF below(plot.left(), plot.bottom() + 1.0, plot.width(), high);
    painter.drawText(below, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(below, Qt::AlignHCenter, QStringLiteral("p"));
    painter.drawText(below, Qt::AlignRight, QStringLiteral("1"));
    QPainterPath curve;
    for (const LinePoint& point : model_.points) {
        const QPointF at(plot.left() + point.x * plot.width(), plot.bottom() - point.y * plot.height());
        curve.elementCount() == 0 ? curve.moveTo(at) : curve.lineTo(at);
    }
    QPen pen(model_.stroke.colour, std::min(2.0, model_.stroke.width));
    if (!model_.stroke.dashes.isEmpty()) {
        pen.setDashPattern(model_.stroke.dashes);
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.drawPath(curve);
}

}  // namespace ui
