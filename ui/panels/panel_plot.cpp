#include "ui/panels/panel_plot.h"

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
    setAttribute(Qt::WA_TransparentForMouseEvents);  // the panel hands every press to the nearest handle
    setFocusPolicy(Qt::NoFocus);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumMargins(QMargins());
    plotLayout()->setRowSpacing(0);
    for (QCPAxis* axis : axisRect()->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    addLayer(kStill, layer(QStringLiteral("main")));
    addLayer(kMoving, layer(kStill));
    // Each further layer may cost a buffer as large as the panel, blended at every repaint.
    for (const char* name : {"grid", "main", "axes", "legend", "overlay"}) {
        removeLayer(layer(QString::fromLatin1(name)));
    }
    layer(kMoving)->setMode(QCPLayer::lmBuffered);
    new PanelBackdrop(this, kStill);
    stillTop_ = new PanelDots(this, kStill);
    movingTop_ = new PanelForeground(this, kMoving);
    connect(this, &QCustomPlot::afterReplot, this, [this] { ++wholePaints_; });
}

void PanelPlot::setModel(const PanelModel& model)
{
    const bool sameStill = model.still == model_.still && model.theme == model_.theme && model.title == model_.title
                           && model.subtitle == model_.subtitle;
    const bool sameMoving = model.moving == model_.moving;
    model_ = model;
    if (!sameStill) {
        stillChanged_ = true;
        setBackground(QBrush(model_.theme.card));  // QCustomPlot promises Qt an opaque widget
        layOut(size());
        setLines(stillGraphs_, model_.still.lines, kStill);
    }
    if (!sameMoving) {
        movingChanged_ = true;
        setLines(movingGraphs_, model_.moving.lines, kMoving);
    }
}

void PanelPlot::layOut(const QSizeF& size)
{
    frame_ = PanelFrame(model_, size);
    const QMargins margins = panelMargins(model_);
    axisRect()->setMargins(margins);
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
        replot(rpQueuedRefresh);
    } else if (movingChanged_) {
        ++movingPaints_;
        layer(kMoving)->replot();
    }
    stillChanged_ = false;
    movingChanged_ = false;
}

void PanelPlot::resizeEvent(QResizeEvent* event)
{
    layOut(event->size());
    QCustomPlot::resizeEvent(event);
    stillChanged_ = false;
    movingChanged_ = false;
}

}  // namespace ui
