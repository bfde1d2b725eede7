#include "ui/panels/panel_plot.h"

#include <cmath>
#include <utility>

#include "ui/panels/panel_lines.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/plot_room.h"

namespace ui {

namespace {

const QString kStill = QStringLiteral("still");
const QString kMoving = QStringLiteral("moving");
constexpr int kRoomAroundAxes = 14;  // pixels a dot, a bracket's foot or half a stroke reaches over the axes

/// Whether at most what stands inside the axes differs: no tick, title or colour.
bool sameFrame(const PanelModel& a, const PanelModel& b)
{
    return a.theme == b.theme && a.title == b.title && a.subtitle == b.subtitle && a.legend == b.legend
           && a.still.x == b.still.x && a.still.y == b.still.y && a.still.sideScales == b.still.sideScales;
}

}  // namespace

PanelPlot::PanelPlot(QWidget* parent) : QCustomPlot(parent)
{
    mReplotting = true;  // it never paints by itself: the replot its base has asked for would paint all once more, into
                         // buffers of its own
    setAutoAddPlottableToLegend(false);
    setNoAntialiasingOnDrag(false);
    setPlottingHints(QCP::PlottingHints());
    setBackground(Qt::NoBrush);
    setAttribute(Qt::WA_OpaquePaintEvent);           // nothing under it needs painting
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
    const QMargins least = least_.value_or(model.least);
    const bool standing = sameFrame(model, given_) && least == given_.least;
    const bool sameStill = standing && model.still == given_.still;
    const bool sameMoving = model.moving == given_.moving && model.handles == given_.handles;
    if (sameStill && sameMoving && model.holdsLabels == given_.holdsLabels) {
        given_ = model;
        given_.least = least;
        return;
    }
    noteChange();
    static_cast<void>(labels());  // are no longer being placed: what they are placed in changes now
    const bool sameNames = sameStill && haveSameNames(model, given_);
    std::vector<KeptLabel> kept = model.holdsLabels ? keptOf(labels_) : std::vector<KeptLabel>();
    letRulesStay(kept, given_, model);
    given_ = model;
    given_.least = least;
    given_.kept = std::move(kept);
    before_ = {std::move(model_.moving), std::move(labels_)};
    const PanelFrame frame = frame_;
    const std::vector<LegendEntry> legendBefore = model_.legend;
    if (!sameNames) {
        names_.clear();
        arrange(size());
    } else {
        model_.moving = model.moving;
        model_.handles = model.handles;
        model_.kept = given_.kept;
        model_.holdsLabels = model.holdsLabels;
        if (given_.legend != model_.legend) {
            model_.moving = namedInLegend(model, model_.legend).moving;
        }
        found_ = std::make_unique<LabelsBeside>(model_, frame_, names_);
    }
    restless_ = model.holdsLabels && !sameStill;
    if (!standing || frame != frame_ || legendBefore != model_.legend) {  // a curve named there may be called otherwise
        staleStill_ = rect();
    } else if (!sameStill) {
        staleStill_ += insideAxes();
    }
}

/// The panel of the given model: its legend, frame and labels.
void PanelPlot::arrange(const QSizeF& size)
{
    found_.reset();
    const bool isFigure = given_.moreFacts.isEmpty();  // whose headings were settled when its page was laid out
    NamedPanel named = namedPanel(isFigure ? given_ : withRoomForPlot(given_, size), size);
    if (!isFigure && named.model.legend.size() > given_.legend.size()) {  // it took room from the plot
        named = namedPanel(withRoomForPlot(std::move(named.model), size), size);
    }
    model_ = std::move(named.model);
    frame_ = named.frame;
    names_ = std::move(named.names);
    found_ = std::make_unique<LabelsBeside>(model_, frame_, names_);
    axisRect()->setMargins(panelMargins(model_, size));
    xAxis->setRange(model_.still.x.lower, model_.still.x.upper);
    yAxis->setRange(model_.still.y.lower, model_.still.y.upper);
}

const std::vector<PlacedLabel>& PanelPlot::labels() const
{
    if (found_) {
        labels_ = found_->take();
        found_.reset();
    }
    return labels_;
}

/// Of what moved since the last model: known once its labels stand.
void PanelPlot::noteChange()
{
    if (before_) {
        changed_ += changedRegion(*before_, {model_.moving, labels()}, frame_);
        before_.reset();
    }
}

void PanelPlot::layOut(const QSizeF& size)
{
    arrange(size);
}

void PanelPlot::layOut(const PanelModel& model, const QSizeF& size)
{
    given_ = model;
    arrange(size);
}

bool PanelPlot::takeLeast(const QMargins& least)
{
    const bool others = least_ != least;
    least_ = least;
    return others;
}

bool PanelPlot::setLeast(const QMargins& least)
{
    if (!takeLeast(least)) {
        return false;
    }
    given_.least = least;
    arrange(size());
    staleStill_ = rect();
    return true;
}

void PanelPlot::paintFigure(QCPPainter& painter) const
{
    paintLayer(kStill, painter);
    paintLayer(kMoving, painter);
}

QRect PanelPlot::insideAxes() const
{
    return frame_.axes()
        .adjusted(-kRoomAroundAxes, -kRoomAroundAxes, kRoomAroundAxes, kRoomAroundAxes)
        .toAlignedRect()
        .intersected(rect());
}

void PanelPlot::paintChanges()
{
    noteChange();
    if (!staleStill_.isEmpty()) {
        ++wholePaints_;
        update(restless_ ? QRegion((staleStill_ + changed_).boundingRect()) : staleStill_ + changed_);
        asked_ += staleStill_;
    } else if (!changed_.isEmpty()) {
        ++movingPaints_;
        update(changed_);
    }
    changed_ = QRegion();
}

void PanelPlot::resizeEvent(QResizeEvent* event)
{
    // Not QCustomPlot's, which would paint its buffers.
    setViewport(rect());
    layOut(event->size());
    staleStill_ = rect();
    asked_ = rect();  // all of it is painted after a resize
}

/// Paints the parts of one layer, not through QCustomPlot's draw(), which lays its axis rectangle out and makes ticks
/// every time.
void PanelPlot::paintLayer(const QString& name, QCPPainter& painter) const
{
    for (PanelDecor* decor : decors_) {
        if (decor->layer()->name() == name) {
            decor->paint(painter);
        }
    }
}

/// How far into a pixel of the screen the plot begins: at a scale of 150 % it may be half one.
QPointF PanelPlot::phase() const
{
    const QPointF origin = QPointF(mapTo(window(), QPoint())) * devicePixelRatioF();
    return {origin.x() - std::floor(origin.x()), origin.y() - std::floor(origin.y())};
}

/// The still picture has the screen's own pixels, also at its edges, so that every part of it is copied as it is.
void PanelPlot::paintStill()
{
    const double ratio = devicePixelRatioF();
    const QPointF shift = phase();
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio + shift.x())),
                       static_cast<int>(std::ceil(height() * ratio + shift.y())));
    if (still_.size() != pixels || still_.devicePixelRatioF() != ratio || shift != phase_) {
        still_ = QPixmap(pixels);  // also when the window moves from a laptop to a projector
        still_.setDevicePixelRatio(ratio);
        phase_ = shift;
        staleStill_ = rect();
        asked_ = rect();
    }
    if (!staleStill_.isEmpty()) {
        QCPPainter painter(&still_);
        painter.translate(phase_ / ratio);
        const QRect part = staleStill_.boundingRect().adjusted(-1, -1, 1, 1);
        painter.setClipRect(part);
        painter.fillRect(part, model_.theme.card);
        paintLayer(kStill, painter);
        // A handle that moved may have had its own part of the screen repainted before paintChanges().
        changed_ += staleStill_.subtracted(asked_);
        staleStill_ = QRegion();
        asked_ = QRegion();
    }
}

void PanelPlot::paintEvent(QPaintEvent* event)
{
    if (!restless_) {
        paintStill();
    }
    QCPPainter painter(this);
    if (restless_) {
        painter.fillRect(event->rect(), model_.theme.card);
        paintLayer(kStill, painter);
    } else {
        for (const QRect& part : event->region()) {
            painter.setClipRect(part);  // Qt copies quickly where the clip is one rectangle
            painter.drawPixmap(-phase_ / still_.devicePixelRatioF(), still_);
        }
        painter.setClipping(false);
    }
    paintLayer(kMoving, painter);
}

}  // namespace ui
