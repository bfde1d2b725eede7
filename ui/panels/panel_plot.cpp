#include "ui/panels/panel_plot.h"

#include "ui/panels/moving_region.h"
#include "ui/panels/panel_lines.h"

namespace ui {

namespace {

const QString kStill = QStringLiteral("still");
const QString kMoving = QStringLiteral("moving");

}  // namespace

PanelPlot::PanelPlot(QWidget* parent) : QCustomPlot(parent)
{
    setAutoAddPlottableToLegend(false);
    setNoAntialiasingOnDrag(false);
    setPlottingHints(QCP::PlottingHints());
    setBackground(Qt::NoBrush);
    setAttribute(Qt::WA_TransparentForMouseEvents);  // the panel hands every press to the nearest handle
    setFocusPolicy(Qt::NoFocus);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumMargins(QMargins());
    for (QCPAxis* axis : axisRect()->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    addLayer(kStill, layer(QStringLiteral("main")));
    addLayer(kMoving, layer(kStill));
    for (const char* name : {"grid", "main", "axes", "legend", "overlay"}) {
        removeLayer(layer(QString::fromLatin1(name)));
    }
    decors_ = {new PanelBackdrop(this, kStill), new PanelLines(this, kStill, PanelLines::Which::Still),
               new PanelDots(this, kStill), new PanelLines(this, kMoving, PanelLines::Which::Moving),
               new PanelForeground(this, kMoving)};
}

void PanelPlot::setModel(const PanelModel& model)
{
    const bool sameStill = model.still == model_.still && model.theme == model_.theme && model.title == model_.title
                           && model.legend == model_.legend && model.subtitle == model_.subtitle;
    const bool sameMoving = model.moving == model_.moving && model.handles == model_.handles;
    const MovingPicture before{model_.moving, labels_};
    model_ = model;
    stillChanged_ = stillChanged_ || !sameStill;
    movingChanged_ = movingChanged_ || !sameMoving;
    if (!sameStill || !sameMoving) {
        layOut(size());
        changed_ += changedRegion(before, {model_.moving, labels_}, frame_);
    }
}

void PanelPlot::layOut(const QSizeF& size)
{
    frame_ = PanelFrame(model_, size);
    labels_ = labelsOf(model_, frame_);
    axisRect()->setMargins(panelMargins(model_, size.width()));
    xAxis->setRange(model_.still.x.lower, model_.still.x.upper);
    yAxis->setRange(model_.still.y.lower, model_.still.y.upper);
}

void PanelPlot::paintFigure(QCPPainter& painter) const
{
    for (PanelDecor* decor : decors_) {
        painter.save();
        painter.setAntialiasing(true);
        decor->paint(painter);
        painter.restore();
    }
}

void PanelPlot::paintChanges()
{
    if (stillChanged_) {
        ++wholePaints_;
        update();
    } else if (movingChanged_) {
        ++movingPaints_;
        update(changed_);
    }
    movingChanged_ = false;
    changed_ = QRegion();
}

void PanelPlot::resizeEvent(QResizeEvent* event)
{
    // Not QCustomPlot's, which would paint its buffers.
    setViewport(rect());
    layOut(event->size());
    stillChanged_ = true;
}

/// Draws one of the two layers; each call lays QCustomPlot's axis rectangle out first.
void PanelPlot::drawOnly(const QString& layerName, QCPPainter& painter)
{
    layer(kStill)->setVisible(layerName == kStill);
    layer(kMoving)->setVisible(layerName == kMoving);
    draw(&painter);
    layer(kStill)->setVisible(true);
    layer(kMoving)->setVisible(true);
}

void PanelPlot::paintStill()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (still_.size() != pixels || still_.devicePixelRatioF() != ratio) {
        still_ = QPixmap(pixels);  // also when the window moves from a laptop to a projector
        still_.setDevicePixelRatio(ratio);
        stillChanged_ = true;
    }
    if (stillChanged_) {
        still_.fill(model_.theme.card);
        QCPPainter painter(&still_);
        drawOnly(kStill, painter);
        stillChanged_ = false;
    }
}

void PanelPlot::paintEvent(QPaintEvent* event)
{
    paintStill();
    QCPPainter painter(this);
    const double ratio = still_.devicePixelRatioF();
    for (const QRect& part : event->region()) {
        painter.drawPixmap(part, still_, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio).toRect());
    }
    drawOnly(kMoving, painter);
}

}  // namespace ui
