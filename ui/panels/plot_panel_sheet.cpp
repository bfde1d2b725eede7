// What of plot_panel.h is about the sheet on which a prediction is drawn.

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/line_reach.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/prediction_sheet.h"

namespace ui {

namespace {

/// What words on the sheet must not stand on, and what they would wipe out: found once, for they are tried in hundreds
/// of places.
class SheetGround {
public:
    /// `taken` are rectangles of the plot, as all here is.
    SheetGround(const PanelModel& model, const PanelFrame& frame, std::vector<QRectF> taken)
        : room_(QPointF(frame.axes().left(), headingsBottom(model, frame.size()) - 4.0),
                QPointF(frame.size().width(), frame.axes().bottom())),
          taken_(std::move(taken)), radius_(model.theme.markerRadius)
    {
        for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
            for (const LineModel& line : *lines) {
                if (line.stroke.width > 0.0) {
                    lines_.push_back(pixelsOf(line, frame));
                }
            }
        }
        for (const RuleModel& rule : model.moving.rules) {
            const double x = frame.xPixel(rule.x);
            rules_.push_back({QPointF(x, frame.yPixel(rule.top)), QPointF(x, frame.axes().bottom())});
        }
        reaches_ = reachesOf(lines_);
        for (const auto* dots : {&model.still.dots, &model.moving.markers}) {
            for (const MarkerModel& dot : *dots) {
                dots_ << QPointF(frame.xPixel(dot.at.x()), frame.yPixel(dot.at.y()));
            }
        }
    }

    /// How much of rules; nothing where words cannot stand: outside, or on lines, dots and other words.
    std::optional<double> covered(const QRectF& box) const
    {
        const auto meets = [&](const QRectF& other) { return other.intersects(box); };
        if (!room_.contains(box) || std::any_of(taken_.begin(), taken_.end(), meets)) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (reaches_[i].mayPass(box) && coveredLength(lines_[i], box) > 0.0) {
                return std::nullopt;
            }
        }
        const QRectF around = box.adjusted(-radius_, -radius_, radius_, radius_);
        if (std::any_of(dots_.begin(), dots_.end(), [&](const QPointF& dot) { return around.contains(dot); })) {
            return std::nullopt;
        }
        return std::accumulate(rules_.begin(), rules_.end(), 0.0,
                               [&](double length, const QPolygonF& rule) { return length + coveredLength(rule, box); });
    }

private:
    QRectF room_;
    std::vector<QRectF> taken_;
    double radius_;
    std::vector<QPolygonF> rules_;
    std::vector<QPolygonF> lines_;
    std::vector<LineReach> reaches_;
    QPolygonF dots_;
};

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
    }
    sheet_->setCovered([this, ground = std::make_shared<std::optional<SheetGround>>()](const QRectF& onSheet) {
        const QPointF plot(plot_->pos());
        if (!*ground) {  // of this picture: with the next one it is asked anew
            std::vector<QRectF> taken;
            for (const PlacedLabel& label : plot_->labels()) {
                taken.push_back(label.box);
            }
            for (const HandleWidget* handle : handles_) {
                taken.push_back(QRectF(handle->geometry()).adjusted(7, 7, -7, -7).translated(-plot));
            }
            ground->emplace(plot_->model(), plot_->frame(), std::move(taken));
        }
        return (*ground)->covered(onSheet.translated(QPointF(sheet_->pos()) - plot));
    });
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
