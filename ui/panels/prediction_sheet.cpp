#include "ui/panels/prediction_sheet.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/panels/handle_hit.h"

namespace ui {

namespace {

constexpr double kGrab = 22.0;              // pixels; less where points stand closer
constexpr double kLeastGrab = 7.0;          // so that a dense curve can still be drawn over
constexpr QMargins kAround(12, 12, 12, 4);  // of the axes; below them are the cursor and the axis' ends

}  // namespace

PredictionSheet::PredictionSheet(QWidget* panel) : QWidget(panel)
{
    setObjectName(QStringLiteral("prediction-sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
}

PredictionSheet::~PredictionSheet()
{
    for (PredictionPoint* point : points_) {
        point->deleteLater();  // siblings, which outlive no drawing
    }
}

void PredictionSheet::setModel(const DrawingModel& model, const Theme& theme, const QRect& axes, const QRectF& shown)
{
    if (std::exchange(wantsAdded_, false)) {
        const auto isSame = [](const DrawnPointModel& a, const DrawnPointModel& b) { return a.at == b.at; };
        const auto& was = model_.points;
        const auto added =
            std::mismatch(was.begin(), was.end(), model.points.begin(), model.points.end(), isSame).second;
        if (added != model.points.end()) {
            focusLater(static_cast<std::size_t>(added - model.points.begin()));
        }
    }
    model_ = model;
    theme_ = theme;
    shown_ = shown;
    setAccessibleName(model.name);
    setAccessibleDescription(model.hint);
    setGeometry(axes.marginsAdded(kAround));
    axes_ = QRectF(axes).translated(-pos());
    placePoints();
    update();
}

PredictionPoint* PredictionSheet::makePoint()
{
    auto* point = new PredictionPoint(parentWidget());
    connect(point, &PredictionPoint::stepped, this,
            [this, point](int across, int up, StepSize size) { emit pointStepped(indexOf(point), across, up, size); });
    connect(point, &PredictionPoint::movedToEnd, this,
            [this, point](int up) { emit pointMovedToEnd(indexOf(point), up); });
    connect(point, &PredictionPoint::added, this, [this, point] { addBeside(indexOf(point)); });
    connect(point, &PredictionPoint::removed, this, [this, point] {
        const std::size_t index = indexOf(point);
        focusLater(index > 0 ? index - 1 : 0);
        emit pointRemoved(index);
    });
    connect(point, &PredictionPoint::escaped, this, &PredictionSheet::escape);
    connect(point, &PredictionPoint::locked, this, &PredictionSheet::locked);
    connect(point, &PredictionPoint::valueRequested, this,
            [this, point](double value) { emit pointValueRequested(indexOf(point), value); });
    point->show();
    return point;
}

/// Reuses the widgets while there are as many: one may have the keyboard.
void PredictionSheet::placePoints()
{
    while (points_.size() > model_.points.size()) {
        if (points_.back()->hasFocus() && !wanted_) {
            setFocus();
        }
        delete points_.back();
        points_.pop_back();
    }
    while (points_.size() < model_.points.size()) {
        points_.push_back(makePoint());
    }
    QWidget* before = this;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        points_[i]->setModel(model_.points[i], model_, theme_);
        const QPointF at = pixelOf(model_.points[i].at) + QPointF(pos());
        points_[i]->move(qRound(at.x() - PredictionPoint::kSide / 2.0), qRound(at.y() - PredictionPoint::kSide / 2.0));
        points_[i]->raise();
        setTabOrder(before, points_[i]);
        before = points_[i];
    }
    if (const auto wanted = std::exchange(wanted_, std::nullopt)) {
        QWidget* next = points_.empty() ? static_cast<QWidget*>(this) : points_[std::min(*wanted, points_.size() - 1)];
        next->setFocus(Qt::OtherFocusReason);
    }
}

std::size_t PredictionSheet::indexOf(const PredictionPoint* point) const
{
    return static_cast<std::size_t>(std::find(points_.begin(), points_.end(), point) - points_.begin());
}

QPointF PredictionSheet::pixelOf(const QPointF& place) const
{
    return {axes_.left() + (place.x() - shown_.left()) / shown_.width() * axes_.width(),
            axes_.bottom() - (place.y() - shown_.top()) / shown_.height() * axes_.height()};
}

QPointF PredictionSheet::placeAt(const QPointF& pixel) const
{
    return {shown_.left() + (pixel.x() - axes_.left()) / axes_.width() * shown_.width(),
            shown_.top() + (axes_.bottom() - pixel.y()) / axes_.height() * shown_.height()};
}

/// The nearest point within a finger's reach; of points that stand close within half the way to the next.
std::optional<std::size_t> PredictionSheet::pointNear(const QPointF& pixel) const
{
    std::optional<std::size_t> nearest;
    double away = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < model_.points.size(); ++i) {
        const double here = distanceBetween(pixelOf(model_.points[i].at), pixel);
        if (here < away) {
            away = here;
            nearest = i;
        }
    }
    if (!nearest) {
        return std::nullopt;
    }
    double room = kGrab;
    for (const std::size_t beside : {*nearest - 1, *nearest + 1}) {
        if (beside < model_.points.size()) {
            room = std::min(
                room, 0.4 * distanceBetween(pixelOf(model_.points[beside].at), pixelOf(model_.points[*nearest].at)));
        }
    }
    return away <= std::max(room, kLeastGrab) ? nearest : std::nullopt;
}

void PredictionSheet::mousePressEvent(QMouseEvent* event)
{
    const auto near = pointNear(event->position());
    if (event->button() == Qt::RightButton && near) {
        emit pointRemoved(*near);
        return;
    }
    if (event->button() != Qt::LeftButton || held_ != Held::Nothing) {
        return;
    }
    pressed_ = event->position();
    if (near) {
        held_ = Held::Point;
        points_[*near]->setFocus(Qt::MouseFocusReason);
        emit pointGripped(*near);
    } else {
        held_ = Held::Pen;
        setFocus(Qt::MouseFocusReason);
        emit strokeBegun(placeAt(event->position()));
    }
}

void PredictionSheet::mouseMoveEvent(QMouseEvent* event)
{
    if (held_ == Held::Point) {
        emit pointDragged(placeAt(event->position()));
        return;
    }
    if (held_ == Held::Pen && distanceBetween(event->position(), pressed_) > kClick) {
        held_ = Held::Stroke;
    }
    if (held_ == Held::Stroke) {
        emit strokeMoved(placeAt(event->position()));
    }
}

void PredictionSheet::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(held_, Held::Nothing) != Held::Nothing) {
        emit finished();
    }
}

/// The new point has the keyboard, the first of two.
void PredictionSheet::addBeside(std::size_t point)
{
    wantsAdded_ = true;
    emit pointAdded(point);
}

/// While the mouse draws as if it had not; else nothing is to be drawn any more.
void PredictionSheet::escape()
{
    if (std::exchange(held_, Held::Nothing) == Held::Nothing) {
        emit givenUp();
    } else {
        emit putBack();
    }
}

/// The right button removes points here.
void PredictionSheet::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

void PredictionSheet::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: escape(); return;
    case Qt::Key_Insert:
    case Qt::Key_Plus: addBeside(0); return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (model_.points.empty()) {
            addBeside(0);
        } else {
            emit locked();
        }
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void PredictionSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const LinePoint& place : model_.line) {
        line << pixelOf({place.x, place.y});
    }
    painter.setPen(QPen(model_.stroke.colour, model_.stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (model_.points.empty()) {
        paintHint(painter);
    }
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(theme_.ink, 2.0));
        painter.drawRect(axes_.adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(QPen(theme_.mutedInk, 1.0, Qt::DashLine));
        painter.drawRect(axes_.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PredictionSheet::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PredictionSheet::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ui
