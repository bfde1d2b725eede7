// What of plot_panel.h is about the handle under the mouse, and the one in its hand.

#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"
#include "ui/present/handle_table.h"

namespace ui {

void PlotPanel::setHot(std::optional<HandleRole> role)
{
    if (role == hot_) {
        return;
    }
    hot_ = role;
    for (HandleWidget* widget : handles_) {
        widget->setHot(role == widget->model().role);
    }
    if (!role) {
        setCursor(Qt::ArrowCursor);
    } else if (*role == HandleRole::Mean && !held_) {
        setCursor(Qt::OpenHandCursor);
    } else {
        const bool upright = rowOf(*role).upright;
        setCursor(upright ? Qt::SizeVerCursor : Qt::SizeHorCursor);
    }
}

void PlotPanel::hold(HandleRole role, const QPointF& place)
{
    held_ = role;
    handle(role)->setFocus(Qt::MouseFocusReason);
    setHot(role);
    if (role == HandleRole::Mean) {
        setCursor(Qt::ClosedHandCursor);
    }
    emit gripped(role, place);
}

}  // namespace ui
