// What stands over plots while a class has a lesson's step: few lines, and axes that begin and end together.

#include <gtest/gtest.h>

#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/prediction_sheet.h"

namespace {

/// Every step of a lesson in a window of this size, before and after its answer.
template <typename Look>
void eachStep(const QString& lesson, const QSize& size, Look look)
{
    OpenWindow open;
    open.window->resize(size);
    open.window->findChild<QAction*>(QStringLiteral("lesson-") + lesson)->trigger();
    OpenWindow::settle();
    ui::LessonPlayer& player = open.window->lessons();
    for (std::size_t step = 0; step < player.lesson().steps.size(); ++step) {
        player.goTo(step);
        OpenWindow::settle();
        look(open, step);
        player.reveal();
        OpenWindow::settle();
        look(open, step);
    }
}

}  // namespace

/// Facts that take more lines are left to the mouse, and said to be there.
TEST(FewLines, NoPlotOfALessonHasMoreThanTwoLinesOfFactsOverIt)
{
    for (const char* lesson : {"2-two-metrics", "6-how-many-models", "9-when-it-is-real"}) {
        eachStep(QString::fromLatin1(lesson), {1024, 720}, [&](OpenWindow& open, std::size_t step) {
            const ui::PanelModels& panels = open.window->explorer().screen().panels;
            for (const ui::PanelModel& whole : panels.panels) {
                const ui::PlotPanel& panel = *open.window->exploration().panel(whole.id);
                const ui::PanelModel& shown = panel.model();
                const bool isOneFact = !shown.subtitle.contains(QLatin1Char('\n'));  // which is said whole
                const bool inRows = panels.panels.size() > 2;
                EXPECT_LE(ui::headingsOf(shown, panel.size()).subtitle.size(), isOneFact || inRows ? 3 : 2)
                    << lesson << " " << step + 1 << " " << shown.subtitle.toStdString();
                const bool isWhole = shown.subtitle.trimmed() == whole.subtitle.trimmed();
                EXPECT_EQ(shown.unsaid.isEmpty(), isWhole) << lesson << " " << shown.subtitle.toStdString();
            }
        });
    }
}

/// What is compared is drawn at one height, wherever the names of lines stand.
TEST(FewLines, PlotsOfAStepSideBySideHaveOneHeight)
{
    for (const char* lesson : {"2-two-metrics", "6-how-many-models", "8-make-it-happen", "9-when-it-is-real"}) {
        eachStep(QString::fromLatin1(lesson), {1024, 720}, [&](OpenWindow& open, std::size_t step) {
            const auto& panels = open.window->explorer().screen().panels.panels;
            if (panels.size() != 2) {
                return;
            }
            const auto axesOf = [&](const ui::PanelModel& model) {
                const ui::PlotPanel& panel = *open.window->exploration().panel(model.id);
                const ui::AxisModel& y = panel.model().still.y;
                const double x = panel.model().still.x.lower;
                return std::pair(panel.pixelOf({x, y.upper}).y(), panel.pixelOf({x, y.lower}).y());
            };
            for (const ui::PanelModel& model : panels) {  // what is drawn stands where the axes say it does
                ui::PlotPanel& panel = *open.window->exploration().panel(model.id);
                const QPointF corner(panel.model().still.x.lower, panel.model().still.y.upper);
                if (const ui::PredictionSheet* sheet = panel.sheet()) {
                    const QPointF drawn = sheet->mapTo(&panel, sheet->pixelOf(corner));
                    EXPECT_LT(QLineF(drawn, panel.pixelOf(corner)).length(), 2.0) << lesson << " " << step + 1;
                }
            }
            EXPECT_EQ(axesOf(panels[0]), axesOf(panels[1])) << lesson << " " << step + 1;
        });
    }
}
