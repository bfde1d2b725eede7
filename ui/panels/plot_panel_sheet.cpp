// What of plot_panel.h is about the sheet on which a prediction is drawn.

#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/prediction_sheet.h"

namespace ui {

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
        sheet_->setCovered([this](const QRectF& box) { return covered(box.translated(QPointF(sheet_->pos()))); });
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
