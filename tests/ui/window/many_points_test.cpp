// Thousands of measured points in the window.

#include <algorithm>
#include <cmath>

#include <QImage>
#include <QScreen>

#include "core/evidence/evidence.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"
#include "ui/present/present.h"

namespace {

core::ValidScenario manyPoints(core::Layout layout)
{
    core::Scenario scenario;
    scenario.view.layout = layout;
    scenario.view.xAxis = core::XAxis::Size;
    std::vector<core::Series> series = {{"family", "task", "exact_match", {}, core::Grade::Strict, {}, {}, {}, {}, {}}};
    for (int i = 0; i < 600; ++i) {
        core::Measurement& point = series.front().points.emplace_back();
        point.size = std::pow(10.0, 7.0 + 0.008 * i);
        point.score = 0.1 + 0.001 * i;
        point.questions = 1000;
    }
    scenario.evidence = core::Evidence::of(series).value();
    scenario.view.series = scenario.evidence.names();
    return core::validate(scenario).value();
}

int differingPixels(const QImage& one, const QImage& other)
{
    int changed = one.size() == other.size() ? 0 : 1;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            changed += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return changed;
}

/// What was hurried is what is painted at rest: each pixel of a panel is the one it has where all of it is painted
/// afresh. (A window that becomes one pixel wider and back has painted all its pictures afresh.)
TEST(ManyPoints, ADragsPictureIsThatOfAWindowAtRest)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::Measured}) {
        OpenWindow open{ui::Document(manyPoints(layout))};
        const auto onScreen = [&] { return open.window->screen()->grabWindow(open.window->winId()).toImage(); };
        const QSize size = open.window->size();
        for (const double spread : {0.06, 0.1, 0.17, 0.05}) {
            core::Scenario next = open.session().scenario().value();
            next.model.anchor.spread = spread;
            next.model.mean = 0.4 + spread;
            open.session().edit(core::validate(next).value(), ui::Text::ParameterMean);
            OpenWindow::settle();
            const QImage hurried = onScreen();
            open.window->resize(size + QSize(1, 0));
            OpenWindow::settle();
            open.window->resize(size);
            OpenWindow::settle();
            EXPECT_EQ(differingPixels(hurried, onScreen()), 0) << spread;
        }
    }
}

/// A plot by itself in a window, a little off its corner.
struct LonePlot {
    LonePlot()
    {
        window.resize(700, 560);
        plot.setGeometry(23, 11, 640, 520);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    QImage shows(ui::PanelModel model, bool inGesture)
    {
        model.holdsLabels = inGesture;
        plot.setModel(model);
        plot.paintChanges();
        OpenWindow::settle();
        return window.screen()->grabWindow(window.winId()).toImage();
    }

    QWidget window;
    ui::PanelPlot plot{&window};
};

/// The same without words that a gesture holds where they are.
ui::PanelModel withoutMovingWords(ui::PanelModel model)
{
    model.moving.notes.clear();
    for (ui::MarkerModel& marker : model.moving.markers) {
        marker.text.clear();
    }
    for (ui::RuleModel& rule : model.moving.rules) {
        rule.label.clear();
    }
    return model;
}

/// While curves move at every step they are painted where they are seen, not into a picture that is copied: with the
/// same pixels, also where only what lies over them moved meanwhile.
TEST(ManyPoints, AGesturesPictureIsThatOfAPlotAtRest)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::Measured, core::Layout::Slope}) {
        core::Evaluator evaluator;
        LonePlot held;
        LonePlot atRest;
        for (const auto& [spread, mean] : {std::pair{0.06, 0.4}, {0.1, 0.45}, {0.1, 0.5}, {0.17, 0.5}, {0.05, 0.6}}) {
            core::Scenario next = manyPoints(layout).value();
            next.model.anchor.spread = spread;
            next.model.mean = mean;
            const core::ValidScenario scenario = core::validate(next).value();
            const ui::PanelModels panels =
                ui::present(scenario, evaluator.evaluate(scenario, {560, 500}), {}, ui::lightTheme());
            const ui::PanelModel model = withoutMovingWords(panels.panels.back());
            EXPECT_EQ(differingPixels(held.shows(model, true), atRest.shows(model, false)), 0) << spread << ' ' << mean;
        }
    }
}

}  // namespace
