#include "ui/present/thinned.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/picture/evaluate.h"
#include "ui/look/theme_table.h"
#include "ui/present/present.h"

namespace {

core::MeasuredLine lineOf(const std::vector<double>& heights)
{
    core::MeasuredLine line;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        line.points.emplace_back();
        line.points.back().at = {static_cast<double>(i) / static_cast<double>(heights.size()), heights[i]};
    }
    return line;
}

TEST(Thinned, LeavesWhatIsNotTooMuch)
{
    EXPECT_EQ(ui::thinned(lineOf({3, 1, 2}), {0, 1}, 3), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(ui::thinned({}, {0, 1}, 3).empty());
}

/// A peak of one point among ten thousand stays, and a gap loses none.
TEST(Thinned, KeepsTheLowestAndTheHighestOfEachStrip)
{
    std::vector<double> heights(10'000, 0.5);
    heights[1234] = 9.0;
    heights[4321] = -9.0;
    heights[0] = std::nan("");
    const std::vector<std::size_t> kept = ui::thinned(lineOf(heights), {0, 1}, 400);
    EXPECT_LE(kept.size(), 400U);
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
    for (const std::size_t point : {0U, 1234U, 4321U, 9999U}) {
        EXPECT_TRUE(std::binary_search(kept.begin(), kept.end(), point)) << point;
    }
}

/// Where a series is forecast, and of tests as well: 20,000 dots are no more to be seen than 4,000.
TEST(Thinned, BoundsWhatAForecastAndItsTestsDraw)
{
    core::Series series;
    series.task = "long";
    series.metric = "accuracy";
    series.grade = core::Grade::Strict;
    series.measure = core::Measure::Fraction;
    for (int i = 0; i < 20'000; ++i) {
        core::Measurement point;
        point.size = std::pow(10.0, 12.0 - 6.0 * i / 20'000);  // falling: in no order that a line has
        point.score = std::round(900.0 * (1.0 - i / 20'000.0)) / 1000.0;
        if (i % 2 == 0) {
            point.questions = 1000;
        }
        series.points.push_back(point);
    }
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of({series}).value();
    scenario.view.series = scenario.evidence.names();
    scenario.view.intervals = true;
    scenario.view.xAxis = core::XAxis::Size;
    scenario.view.cut = 1e9;
    const ui::Theme theme = ui::lightTheme();
    const ui::Texts texts;
    for (const core::Layout layout : {core::Layout::Forecast, core::Layout::Measured, core::Layout::TestSet}) {
        scenario.view.layout = layout;
        const core::ValidScenario valid = core::validate(scenario).value();
        core::Evaluator evaluator;
        const ui::PanelModels models = ui::present(valid, evaluator.evaluate(valid, {600, 400}), texts, theme);
        for (const ui::PanelModel& panel : models.panels) {
            EXPECT_LE(panel.still.dots.size(), 2 * ui::kMostPoints + 100) << panel.id.toStdString();
        }
        EXPECT_GT(models.panels.front().still.dots.size(), 1000U);
    }
}

/// A panel that holds the bell of questions all alike, whose line has a gap, is not painted anew for nothing.
TEST(InsetLine, OfTheSameGapsIsTheSame)
{
    const auto line = [](double at) {
        ui::InsetLine one;
        one.points << QPointF(at, 0.0) << QPointF(at, 1.0) << QPointF(at, std::numeric_limits<double>::quiet_NaN());
        return one;
    };
    EXPECT_EQ(line(0.5), line(0.5));
    EXPECT_NE(line(0.5), line(0.25));
    ui::InsetLine shorter = line(0.5);
    shorter.points.removeLast();
    EXPECT_NE(line(0.5), shorter);
}

}  // namespace
