// What stands over plots in the window: few lines, and axes that begin and end together.

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_panel.h"

namespace {

/// Facts that take more lines are left to the mouse, and said to be there.
TEST(FewLines, NoPlotHasMoreThanTwoLinesOfFactsOverIt)
{
    for (const char* name : {"own-addition", "lenet-k-of-k", "ifeval", "olmo-forecast", "own-digits", "first-light"}) {
        for (const QSize size : {QSize(1024, 720), QSize(1440, 860)}) {
            OpenWindow open(core::presetScenario(name).value());
            open.window->resize(size);
            OpenWindow::settle();
            for (const ui::PanelModel& whole : open.window->explorer().screen().panels.panels) {
                const ui::PlotPanel& panel = *open.window->exploration().panel(whole.id);
                const ui::PanelModel& shown = panel.model();
                const bool isOneFact = !shown.subtitle.contains(QLatin1Char('\n'));  // which is said whole
                EXPECT_LE(ui::headingsOf(shown, panel.size()).subtitle.size(), isOneFact ? 3 : 2)
                    << name << " " << size.width() << " " << shown.subtitle.toStdString();
                const bool isWhole = shown.subtitle.trimmed() == whole.subtitle.trimmed();
                EXPECT_EQ(shown.unsaid.isEmpty(), isWhole) << name << " " << shown.subtitle.toStdString();
            }
        }
    }
}

/// What is compared is drawn at one height.
TEST(FewLines, PlotsSideBySideHaveOneHeight)
{
    for (const char* name : {"own-addition", "lenet-k-of-k", "ifeval", "omniglot-all-of-three"}) {
        OpenWindow open(core::presetScenario(name).value());
        open.window->resize(1024, 720);
        OpenWindow::settle();
        const auto& panels = open.window->explorer().screen().panels.panels;
        ASSERT_EQ(panels.size(), 2U) << name;
        const auto axesOf = [&](const ui::PanelModel& model) {
            const ui::PlotPanel& panel = *open.window->exploration().panel(model.id);
            return ui::PanelFrame(panel.model(), panel.size()).axes();
        };
        EXPECT_EQ(axesOf(panels[0]).top(), axesOf(panels[1]).top()) << name;
        EXPECT_EQ(axesOf(panels[0]).bottom(), axesOf(panels[1]).bottom()) << name;
    }
}

}  // namespace
