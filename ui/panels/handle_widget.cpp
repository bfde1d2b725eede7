#include "ui/panels/handle_widget.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/panels/panel_frame.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kKnobRadius = 9.0;
constexpr double kRingRadius = 7.5;
constexpr double kMarkerRadius = 6.0;  // the glyphs' sizes are for markers of this one

}  // namespace

HandleWidget::HandleWidget(const HandleModel& model, QWidget* parent) : QWidget(parent), model_(model)
{
    setFixedSize(kSide, kSide);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(model.name);
    setObjectName(QStringLiteral("handle-%1").arg(static_cast<int>(model.role)));
}

void HandleWidget::setModel(const HandleModel& model, const Theme& theme)
{
    const bool looks = model.glyph != model_.glyph || model.written != model_.written || model.colour != model_.colour
                       || model.beyond != model_.beyond || theme != theme_;
    const bool value = model.value != model_.value || model.text != model_.text;
    model_ = model;
    theme_ = theme;
    setAccessibleName(model.name);
    if (looks) {
        fitWidth();
        update();
    }
    if (value && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, model.value);
        QAccessible::updateAccessibility(&event);
    }
}

void HandleWidget::setCover(const QRectF& cover)
{
    if (cover != cover_) {
        cover_ = cover;
        fitWidth();
        update();
    }
}

/// Handles keep to the markers: in front of a class both are larger.
double HandleWidget::scale() const
{
    return std::max(1.0, theme_.markerRadius / kMarkerRadius);
}

int HandleWidget::side() const
{
    return qRound(kSide * scale());
}

void HandleWidget::setChipShift(double shift)
{
    if (shift != chipShift_) {
        chipShift_ = shift;
        fitWidth();
        update();
    }
}

void HandleWidget::fitWidth()
{
    setFixedHeight(side());
    const double half = std::max({0.5 * chip().width() + std::abs(chipShift_) + 3.0, -cover_.left(), cover_.right()});
    setFixedWidth(std::max(side(), 2 * qCeil(half)));
}

void HandleWidget::setHot(bool hot)
{
    if (hot != hot_) {
        hot_ = hot;
        update();
    }
}

void HandleWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, height() / 2.0);
    if (!model_.written.isEmpty()) {
        drawChip(painter);
        return;
    }
    painter.scale(scale(), scale());
    if (hot_ || hasFocus()) {
        QColor halo = model_.colour;
        halo.setAlphaF(hot_ ? 0.28F : 0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(0, 0), 16.0, 16.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme_.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), 17.0, 17.0);
    }
    if (model_.beyond != 0) {
        drawArrow(painter);
    } else {
        drawGlyph(painter);
    }
}

void HandleWidget::drawGlyph(QPainter& painter) const
{
    switch (model_.glyph) {
    case HandleGlyph::Knob:
        painter.setPen(QPen(theme_.card, 2.0));
        painter.setBrush(model_.colour);
        painter.drawEllipse(QPointF(0, 0), kKnobRadius, kKnobRadius);
        break;
    case HandleGlyph::Ring:
        painter.setPen(QPen(model_.colour, 2.2));
        painter.setBrush(theme_.card);
        painter.drawEllipse(QPointF(0, 0), kRingRadius, kRingRadius);
        break;
    case HandleGlyph::Tab:
        painter.setPen(QPen(model_.colour, 2.2));
        painter.setBrush(theme_.card);
        painter.drawRoundedRect(QRectF(-7, -9, 14, 18), 4, 4);
        painter.drawLine(QPointF(-2.5, -3.5), QPointF(-2.5, 3.5));
        painter.drawLine(QPointF(2.5, -3.5), QPointF(2.5, 3.5));
        break;
    case HandleGlyph::Upright:
        painter.setPen(QPen(model_.colour, 2.2));
        painter.setBrush(theme_.card);
        painter.drawRoundedRect(QRectF(-9, -7, 18, 14), 4, 4);
        painter.drawLine(QPointF(-3.5, -2.5), QPointF(3.5, -2.5));
        painter.drawLine(QPointF(-3.5, 2.5), QPointF(3.5, 2.5));
        break;
    case HandleGlyph::Grip:
        painter.setPen(QPen(model_.colour, 2.0));
        painter.setBrush(theme_.card);
        painter.drawRoundedRect(QRectF(-9, -9, 18, 18), 4.5, 4.5);
        painter.drawLine(QPointF(-3, -3.5), QPointF(-3, 3.5));
        painter.drawLine(QPointF(3, -3.5), QPointF(3, 3.5));
        break;
    }
}

/// Around the middle; its words are those of the axis' ticks, which it covers where it stands.
QRectF HandleWidget::chip() const
{
    if (model_.written.isEmpty()) {
        return {};
    }
    const QFontMetricsF metrics(themeFont(theme_, theme_.tickSize));
    const double across = std::max(metrics.horizontalAdvance(model_.written) + 12.0, 26.0);
    const double high = chipHeight(theme_);
    return {chipShift_ - across / 2.0, -high / 2.0, across, high};
}

void HandleWidget::drawChip(QPainter& painter) const
{
    const QRectF around = chip();
    painter.fillRect(cover_, theme_.card);
    if (hot_ || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme_.ink, 2.0) : QPen(Qt::NoPen));
        painter.setBrush(mixed(model_.colour, theme_.card, hot_ ? 0.28 : 0.16));
        painter.drawRoundedRect(around.adjusted(-2.0, -2.0, 2.0, 2.0), 6.0, 6.0);
    }
    painter.setPen(QPen(model_.colour, 1.6));
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(around, 4.5, 4.5);
    drawTextAt(painter, around.center(), Qt::AlignCenter, model_.written, themeFont(theme_, theme_.tickSize),
               theme_.ink, TextMode::Live);
}

void HandleWidget::drawArrow(QPainter& painter) const
{
    painter.setPen(QPen(theme_.card, 2.0));
    painter.setBrush(model_.colour);
    const double tip = model_.beyond * 10.0;
    painter.drawPolygon(QPolygonF{{tip, 0.0}, {-0.6 * tip, -9.0}, {-0.6 * tip, 9.0}});
}

void HandleWidget::keyPressEvent(QKeyEvent* event)
{
    const StepSize arrow = event->modifiers() & Qt::ShiftModifier ? StepSize::Fine : StepSize::Normal;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: emit stepped(arrow, -1); return;
    case Qt::Key_Right:
    case Qt::Key_Up: emit stepped(arrow, 1); return;
    case Qt::Key_PageDown: emit stepped(StepSize::Coarse, -1); return;
    case Qt::Key_PageUp: emit stepped(StepSize::Coarse, 1); return;
    case Qt::Key_Home: emit movedToEnd(-1); return;
    case Qt::Key_End: emit movedToEnd(1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void HandleWidget::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void HandleWidget::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ui
