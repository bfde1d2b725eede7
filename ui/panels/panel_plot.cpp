#include "ui/panels/panel_plot.h"

#include "ui/panels/moving_region.h"
#include "ui/panels/panel_decor.h"

namespace ui {

namespace {

const QString kStill = QStringLiteral("still");
const QString kMoving = QStringLiteral("moving");

QPen penOf(const Stroke& stroke)
{
    if (stroke.width <= 0.0) {
        return Qt::NoPen;
    }
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dashes.isEmpty()) {
        pen.setDashPattern(stroke.dashes);
    }
    return pen;
}

void setPoints(QCPGraph& graph, const std::vector<LinePoint>& points)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const LinePoint& point : points) {
        data.append({point.x, point.y});
    }
    graph.data()->set(data, true);
}

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
    new PanelBackdrop(this, kStill);
    stillTop_ = new PanelDots(this, kStill);
    movingTop_ = new PanelForeground(this, kMoving);
}

void PanelPlot::setModel(const PanelModel& model)
{
    const bool sameStill = model.still == model_.still && model.theme == model_.theme && model.title == model_.title
                           && model.subtitle == model_.subtitle;
    const bool sameMoving = model.moving == model_.moving && model.handles == model_.handles;
    const MovingPicture before{model_.moving, labels_};
    model_ = model;
    if (!sameStill) {
        stillChanged_ = true;
        setLines(stillGraphs_, model_.still.lines, kStill);
    }
    if (!sameMoving) {
        movingChanged_ = true;
        setLines(movingGraphs_, model_.moving.lines, kMoving);
    }
    if (!sameStill || !sameMoving) {
        layOut(size());
        changed_ += changedRegion(before, {model_.moving, labels_}, frame_);
    }
}

void PanelPlot::layOut(const QSizeF& size)
{
    frame_ = PanelFrame(model_, size);
    labels_ = labelsOf(model_, frame_);
    axisRect()->setMargins(panelMargins(model_));
    xAxis->setRange(model_.still.x.lower, model_.still.x.upper);
    yAxis->setRange(model_.still.y.lower, model_.still.y.upper);
}

void PanelPlot::setLines(std::vector<QCPGraph*>& graphs, const std::vector<LineModel>& lines, const QString& layer)
{
    while (graphs.size() > lines.size()) {
        removeGraph(graphs.back());
        graphs.pop_back();
    }
    while (graphs.size() < lines.size()) {
        QCPGraph* graph = addGraph();
        graph->setLayer(layer);
        graph->setAdaptiveSampling(false);  // the samples are already as few as a tenth of a pixel allows
        graphs.push_back(graph);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        graphs[i]->setPen(penOf(lines[i].stroke));
        graphs[i]->setBrush(lines[i].fill.isValid() ? QBrush(lines[i].fill) : QBrush(Qt::NoBrush));
        graphs[i]->setName(lines[i].id);
        setPoints(*graphs[i], lines[i].points);
    }
    // New graphs join the layer's end: what belongs above them has to go there again.
    stillTop_->setLayer(kStill);
    movingTop_->setLayer(kMoving);
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
