// What is on the screen is what was last said, whichever part of it was repainted when.

#include <QScreen>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_plot.h"

namespace {

QImage onScreen(const OpenWindow& open)
{
    return open.window->screen()->grabWindow(open.window->winId()).toImage();
}

void repaintAll(OpenWindow& open)
{
    open.window->update();
    for (QWidget* widget : open.window->findChildren<QWidget*>()) {
        widget->update();
    }
    OpenWindow::settle();
}

}  // namespace

/// A part of the screen that is repainted for something else, a handle that moves, may come between a model and its
/// paint: the rest must not stay as it was.
TEST(Repaints, APartPaintedEarlyLeavesNothingOld)
{
    OpenWindow open;
    auto* const plot = open.metric().findChild<ui::PanelPlot*>();
    ASSERT_NE(plot, nullptr);
    for (const std::int64_t length : {7, 500}) {
        core::Scenario next = open.session().scenario().value();
        next.model.grading.length = length;
        next.view.xAxis = next.view.xAxis == core::XAxis::Mean ? core::XAxis::Size : core::XAxis::Mean;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean);
        plot->repaint(QRect(40, 40, 20, 20));
        OpenWindow::settle();
        const QImage partial = onScreen(open);
        repaintAll(open);
        EXPECT_EQ(partial, onScreen(open)) << length;
    }
}

/// The legend calls a curve by its new name, also where nothing else over the axes has changed.
TEST(Repaints, ALegendSaysTheNewName)
{
    core::Scenario scenario = core::presetScenario("longer-answers").value().value();
    scenario.model.grading.length = 5;
    OpenWindow open(core::validate(scenario).value());
    const auto* const plot = open.metric().findChild<ui::PanelPlot*>();
    ASSERT_NE(plot, nullptr);
    const std::vector<ui::LegendEntry> before = plot->model().legend;
    ASSERT_FALSE(before.empty());
    scenario.model.grading.length = 10;
    open.session().edit(core::validate(scenario).value(), ui::Text::ParameterMean);
    OpenWindow::settle();
    ASSERT_NE(plot->model().legend, before);
    const QRect legend(plot->mapTo(open.window.get(), QPoint(0, 0)),
                       QSize(plot->width(), static_cast<int>(plot->frame().axes().top()) - 20));
    const QImage seen = onScreen(open).copy(legend);
    const QSize size = open.window->size();
    open.window->resize(size + QSize(1, 0));
    OpenWindow::settle();
    open.window->resize(size);
    OpenWindow::settle();
    EXPECT_EQ(seen, onScreen(open).copy(legend));
}
