// What of plot_panel.h is about the sheet on which a prediction is drawn.

#include <optional>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/prediction_sheet.h"

namespace ui {

namespace {

/// What words on the sheet would wipe out besides what names keep off: faint lines, and dots, as much as they are wide.
double wipedOut(const PanelModel& model, const PanelFrame& frame, const QRectF& box)
{
    double length = 0.0;
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            const bool isPale = line.stroke.width > 0.0 && isFaint(line, model.theme);
            length += isPale ? coveredLength(pixelsOf(line, frame), box) : 0.0;
        }
    }
    const double radius = model.theme.markerRadius;
    const QRectF around = box.adjusted(-radius, -radius, radius, radius);
    for (const auto* dots : {&model.still.dots, &model.moving.markers}) {
        for (const MarkerModel& dot : *dots) {
            const QPointF at(frame.xPixel(dot.at.x()), frame.yPixel(dot.at.y()));
            length += around.contains(at) ? 2.0 * radius : 0.0;
        }
    }
    return length;
}

}  // namespace

/// It lies on the axes, which it leaves free again once nothing is drawn any more.
void PlotPanel::placeSheet()
{
    if (!model_.drawing) {
        delete sheet_;
        sheet_ = nullptr;
        return;
    }
    const bool isNew = sheet_ == nullptr;
    if (isNew) {
        sheet_ = new PredictionSheet(this);
        sheet_->setCovered([this](const QRectF& onSheet) {
            const QRectF box = onSheet.translated(QPointF(sheet_->pos()));
            std::optional<double> length = covered(box);
            if (length) {
                *length += wipedOut(plot_->model(), plot_->frame(), box.translated(-QPointF(plot_->pos())));
            }
            return length;
        });
    }
    const PanelFrame& frame = plot_->frame();
    const QRect axes = frame.axes().translated(plot_->pos()).toAlignedRect();
    const QPointF low = frame.placeAt(QPointF(axes.left() - plot_->x(), axes.bottom() + 1 - plot_->y()));
    const QPointF high = frame.placeAt(QPointF(axes.right() + 1 - plot_->x(), axes.top() - plot_->y()));
    sheet_->setModel(*model_.drawing, model_.theme, axes, QRectF(low, high));
    if (isNew) {
        sheet_->show();
        emit sheetMade(sheet_);
    }
}

}  // namespace ui
