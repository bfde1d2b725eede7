#include "ui/panels/plot_panel.h"

#include <algorithm>
#include <utility>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/panels/card.h"
#include "ui/panels/handle_hit.h"
#include "ui/panels/handle_place.h"
#include "ui/panels/panel_plot.h"

namespace ui {

namespace {

constexpr double kChipToEdge = 6.0;
constexpr int kInset = 3;  // the plot is square: so far in, its corners stay inside the card's round ones

}  // namespace

PlotPanel::PlotPanel(QWidget* parent) : HandleCard(parent), plot_(new PanelPlot(this))
{
    setMouseTracking(true);
    setMinimumSize(120, 110);
    setFocusPolicy(Qt::NoFocus);
}

void PlotPanel::setModel(const PanelModel& model)
{
    if (model == model_) {
        return;
    }
    if (model.theme != model_.theme) {
        update();
    }
    model_ = model;
    setObjectName(model.id);
    setAccessibleName(model.title);
    setAccessibleDescription(model.description);
    plot_->setModel(model);
    placeHandles();
    placeSheet();
    schedulePaint();
}

bool PlotPanel::setModel(const PanelModel& model, const QMargins& least)
{
    if (model == model_) {
        return setLeast(least);
    }
    const bool others = plot_->takeLeast(least);
    setModel(model);
    return others;
}

core::PictureSize PlotPanel::pictureSize() const
{
    const QRectF& axes = plot_->frame().axes();
    const double ratio = devicePixelRatioF();
    return {std::max(1.0, axes.width() * ratio), std::max(1.0, axes.height() * ratio)};
}

QPointF PlotPanel::pixelOf(const QPointF& place) const
{
    return plot_->frame().pixel(place) + QPointF(plot_->pos());
}

HandleWidget* PlotPanel::handle(HandleRole role) const
{
    const auto found = std::find_if(handles_.begin(), handles_.end(),
                                    [role](const HandleWidget* handle) { return handle->model().role == role; });
    return found == handles_.end() ? nullptr : *found;
}

int PlotPanel::wholePaints() const
{
    return plot_->wholePaints();
}

int PlotPanel::movingPaints() const
{
    return plot_->movingPaints();
}

/// However many models come in one turn of the event loop, they are painted once.
void PlotPanel::schedulePaint()
{
    if (!paintScheduled_) {
        paintScheduled_ = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                paintScheduled_ = false;
                plot_->paintChanges();
            },
            Qt::QueuedConnection);
    }
}

/// Reuses the widgets while their roles stand: one may have the focus or be under the mouse.
void PlotPanel::placeHandles()
{
    const auto wanted = [this](const HandleWidget* handle) {
        return std::any_of(model_.handles.begin(), model_.handles.end(),
                           [handle](const HandleModel& model) { return model.role == handle->model().role; });
    };
    for (auto it = handles_.begin(); it != handles_.end();) {
        if (wanted(*it)) {
            ++it;
        } else {
            (*it)->hide();  // at once: another picture may be painted before it is deleted
            (*it)->deleteLater();
            it = handles_.erase(it);
        }
    }
    bool made = false;
    for (const HandleModel& model : model_.handles) {
        HandleWidget* widget = handle(model.role);
        if (widget == nullptr) {
            widget = makeHandle(model);
            handles_.push_back(widget);
            made = true;
        }
        widget->setModel(model, model_.theme);
        QPointF at = handlePixel(model_, model, plot_->frame()) + QPointF(plot_->pos());
        if (model.role == HandleRole::Cursor || model.role == HandleRole::Cut) {
            const double belowMarkers = at.y() + model_.theme.markerRadius + 1.0;
            at.ry() += chipMiddle(model_.theme);
            const double half = 0.5 * widget->chip().width() + kChipToEdge;  // near an end it stands beside the place
            widget->setChipShift(std::min(0.0, width() - half - at.x()) + std::max(0.0, half - at.x()));
            QRectF numbers = numbersUnder(widget->chip().translated(at));
            numbers &= numbers.adjusted(0.0, belowMarkers - numbers.top(), 0.0, 0.0);  // else it cuts markers at 0
            widget->setCover(numbers.isNull() ? QRectF() : numbers.translated(-at));
        }
        widget->move(qRound(at.x() - widget->width() / 2.0), qRound(at.y() - widget->height() / 2.0));
    }
    if (made) {
        orderTabs();
    }
}

/// The bell first: it is what one takes hold of before anything else.
void PlotPanel::orderTabs()
{
    std::vector<HandleWidget*> order = handles_;
    std::stable_partition(order.begin(), order.end(),
                          [](const HandleWidget* handle) { return handle->model().role == HandleRole::Mean; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

std::optional<HandleRole> PlotPanel::handleNear(const QPointF& pixel) const
{
    std::vector<HandleTarget> targets;
    for (const HandleWidget* widget : handles_) {
        targets.push_back({widget->model().role, QRectF(widget->geometry()).center() - QPointF(plot_->pos())});
    }
    return nearestHandle(model_, plot_->frame(), targets, pixel - QPointF(plot_->pos()));
}

QPointF PlotPanel::placeUnder(const QMouseEvent& event) const
{
    return plot_->frame().placeAt(event.position() - QPointF(plot_->pos()));
}

void PlotPanel::mousePressEvent(QMouseEvent* event)
{
    const bool free = event->button() == Qt::LeftButton && !held_ && !axisHeld_;
    if (const auto size = free ? sizeAt(event->position()) : std::nullopt) {
        pressedSize_ = PressedSize{*size, event->position()};
        return;
    }
    const auto role = free ? handleNear(event->position()) : std::nullopt;
    if (!role) {
        const auto end = free ? axisEndAt(event->position()) : std::nullopt;
        event->setAccepted(end.has_value());
        if (end) {
            gripAxis(*end, event->position());
        }
        return;
    }
    hold(*role, placeUnder(*event));
}

void PlotPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (axisHeld_) {
        emit axisDragged(shareAt(event->position()));
        return;
    }
    if (pressedSize_ && isStillOnSize(event->position())) {
        return;
    }
    if (!held_) {
        const bool onSize = sizeAt(event->position()).has_value();
        setHot(onSize ? std::nullopt : handleNear(event->position()));
        if (onSize) {
            setCursor(Qt::PointingHandCursor);
        } else if (!hot_) {
            setCursor(axisEndAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        }
        return;
    }
    emit dragged(*held_, placeUnder(*event), plot_->frame().perPixel());
}

void PlotPanel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(axisHeld_, false)) {
        emit released(HandleRole::Cursor);
        return;
    }
    if (const auto size = std::exchange(pressedSize_, std::nullopt)) {
        emit sizeClicked(size->x);
        return;
    }
    if (!held_ || event->button() != Qt::LeftButton) {
        return;
    }
    const HandleRole role = *held_;
    held_.reset();
    emit released(role);
    setHot(std::nullopt);  // also where the mouse went on beyond what the handle may reach
    setHot(handleNear(event->position()));
}

std::optional<HandleRole> PlotPanel::dropHeld()
{
    if (std::exchange(axisHeld_, false)) {
        setCursor(Qt::ArrowCursor);
        return HandleRole::Cursor;
    }
    const auto held = std::exchange(held_, std::nullopt);
    if (held) {
        setHot(std::nullopt);
    }
    return held;
}

void PlotPanel::leaveEvent(QEvent*)
{
    if (!held_) {
        setHot(std::nullopt);
    }
}

void PlotPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, rect(), model_.theme);
}

void PlotPanel::resizeEvent(QResizeEvent*)
{
    plot_->setGeometry(rect().adjusted(kInset, kInset, -kInset, -kInset));
    plot_->layOut(plot_->size());  // its own resize event may come only once it is shown
    placeHandles();
    placeSheet();
    emit resized();
}

/// A tenth of a pixel is another length on another screen: the laptop's window moves to projectors.
void PlotPanel::followScreen()
{
    if (ratio_ != devicePixelRatioF()) {
        ratio_ = devicePixelRatioF();
        plot_->update();
        emit resized();
    }
}

bool PlotPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show) {
        followScreen();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF at = QPointF(help->pos() - plot_->pos());
        const bool inside = plot_->frame().axes().contains(at);
        const bool onHeading = at.y() < plot_->frame().axes().top();
        const QString& leftOut = plot_->model().unsaid;
        const QString text =
            inside && reading_ && !held_ ? reading_(plot_->frame().placeAt(at)) : (onHeading ? leftOut : QString());
        QToolTip::showText(help->globalPos(), text, this, QRect(help->pos() - QPoint(2, 2), QSize(5, 5)));
        return true;
    }
    return QWidget::event(event);
}

}  // namespace ui
