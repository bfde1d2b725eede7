// Small pictures of many series: what their signs and colours stand for.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "ui/look/theme_table.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present.h"

namespace {

core::ValidScenario tableOn(core::YScale scale)
{
    core::Scenario scenario = core::presetScenario("gpt3-table-h1")->value();
    scenario.view.yScale = scale;
    return core::validate(scenario).value();
}

std::vector<ui::LegendEntry> legendOf(const core::ValidScenario& scenario)
{
    core::Evaluator evaluator;
    return ui::present(scenario, evaluator.evaluate(scenario, {800, 500}), {}, ui::lightTheme()).panels.front().legend;
}

/// A score of 0 has no place on a logarithm: it is an arrow at the lower edge, and the legend says so.
TEST(Multiples, SayWhatTheirArrowsStandFor)
{
    const auto saysNone = [](const ui::LegendEntry& entry) {
        return entry.mark == ui::Mark::TriangleDown && entry.text.contains(QStringLiteral("score 0"));
    };
    EXPECT_EQ(std::ranges::count_if(legendOf(tableOn(core::YScale::LogLog)), saysNone), 1);
    EXPECT_EQ(std::ranges::count_if(legendOf(tableOn(core::YScale::Linear)), saysNone), 0);
}

/// A setting has one colour in every small picture; the list of series has the same.
TEST(Multiples, HaveTheColoursOfTheirSettingsInTheList)
{
    const core::ValidScenario scenario = tableOn(core::YScale::LogLog);
    const std::vector<ui::LegendEntry> legend = legendOf(scenario);
    int shown = 0;
    for (const ui::SeriesRowModel& row : ui::seriesRows(scenario, {}, ui::lightTheme())) {
        const auto setting = std::ranges::find_if(legend, [&](const ui::LegendEntry& entry) {
            return QString::fromStdString(row.name).contains(QStringLiteral(", ") + entry.text);
        });
        if (row.shown) {
            ASSERT_NE(setting, legend.end()) << row.name;
            EXPECT_EQ(row.colour, setting->stroke.colour) << row.name;
            ++shown;
        }
    }
    EXPECT_EQ(shown, 45);
}

}  // namespace
