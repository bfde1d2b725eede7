// Another part of plot_panel.h: what stands where in it, and where there is room.

#include <algorithm>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/plot_room.h"
#include "ui/panels/stem_width.h"

namespace ui {

QMargins PlotPanel::ownMargins(const PanelModel& model) const
{
    return marginsWithRoom(model, plot_->size());
}

int PlotPanel::headingsHeight() const
{
    return qRound(headingsBottom(plot_->model(), plot_->size()));
}

bool PlotPanel::setLeast(const QMargins& least)
{
    const bool others = plot_->setLeast(least);
    if (others) {
        placeHandles();
        placeSheet();
        schedulePaint();
    }
    return others;
}

std::optional<double> PlotPanel::covered(const QRectF& box) const
{
    const PanelFrame& frame = plot_->frame();
    const QRectF inPlot = box.translated(-QPointF(plot_->pos()));
    const QRectF room(QPointF(frame.axes().left(), headingsBottom(plot_->model(), frame.size()) - 4.0),
                      QPointF(frame.size().width(), frame.axes().bottom()));
    const bool isTaken = !room.contains(inPlot)
                         || std::any_of(plot_->labels().begin(), plot_->labels().end(),
                                        [&](const PlacedLabel& label) { return label.box.intersects(inPlot); })
                         || std::any_of(handles_.begin(), handles_.end(), [&](const HandleWidget* handle) {
                                return QRectF(handle->geometry()).adjusted(7, 7, -7, -7).intersects(box);
                            });
    const PanelModel& model = plot_->model();
    const auto isOnBar = [&](const StemModel& stem) {
        const double half = halfOfStem(model, frame);
        const QRectF bar(QPointF(frame.xPixel(stem.x) - half, frame.yPixel(stem.height)),
                         QPointF(frame.xPixel(stem.x) + half, frame.axes().bottom()));
        return bar.intersects(inPlot);
    };
    if (isTaken || std::any_of(model.moving.stems.begin(), model.moving.stems.end(), isOnBar)) {
        return std::nullopt;
    }
    double length = 0.0;
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            length += line.stroke.width > 0.0 ? coveredLength(line, frame, inPlot) : 0.0;
        }
    }
    for (const RuleModel& rule : model.moving.rules) {
        const double x = frame.xPixel(rule.x);
        length += coveredLength({{x, frame.yPixel(rule.top)}, {x, frame.axes().bottom()}}, inPlot);
    }
    for (const PlacedLabel& label : plot_->labels()) {
        length += label.leader.isNull() ? 0.0 : coveredLength({label.leader.p1(), label.leader.p2()}, inPlot);
    }
    return length;
}

/// The numbers of the axis that a chip over them would cover in part, as one rectangle of this widget: half a number
/// beside it would be read as another. Null for none.
QRectF PlotPanel::numbersUnder(const QRectF& chip) const
{
    const QPointF shift(plot_->pos());
    QRectF all;
    for (const WrittenTick& written : writtenTicksX(plot_->model(), plot_->frame())) {
        const QRectF box = written.box.translated(shift);
        all = box.adjusted(-3.0, 0.0, 3.0, 0.0).intersects(chip) ? all.united(box) : all;
    }
    return all;
}

}  // namespace ui
