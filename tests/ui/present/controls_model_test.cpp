#include "ui/present/controls_model.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "tests/core/series.h"
#include "tests/ui/scenarios.h"

using core::Metric;
using core::Parameter;
using testing_scenarios::atMean;
using testing_scenarios::changed;
using namespace ui;

namespace {

ControlsModel controlsOf(const core::ValidScenario& scenario, const Texts& texts = {})
{
    return presentControls(scenario, texts, lightTheme());
}

ParameterRowModel rowOf(const ControlsModel& model, Parameter parameter)
{
    const auto found = std::find_if(model.parameters.begin(), model.parameters.end(),
                                    [&](const auto& row) { return row.parameter == parameter; });
    EXPECT_NE(found, model.parameters.end());
    return *found;
}

ParameterRowModel rowOf(const core::ValidScenario& scenario, Parameter parameter)
{
    return rowOf(controlsOf(scenario), parameter);
}

}  // namespace

/// Of more series than are listed the box that looks for one says among which it looks.
TEST(ControlsModel, SaysAmongWhichSeriesItFilters)
{
    const auto filterOf = [](int count) {
        core::Scenario scenario;
        std::vector<core::Series> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(core::seriesOf({1e8, 1e9}, {0.1, 0.2}, 100));
            all.back().family = "f" + std::to_string(i);
        }
        scenario.evidence = core::Evidence::of(std::move(all)).value();
        return controlsOf(core::validate(scenario).value()).seriesFilter;
    };
    EXPECT_EQ(filterOf(200), QStringLiteral("Filter by name"));
    EXPECT_EQ(filterOf(1250), QStringLiteral("Filter by name, 200 of 1,250"));
}

TEST(ControlsModel, ShowsTheFirstScenario)
{
    const ControlsModel model = controlsOf({});
    EXPECT_EQ(rowOf(model, Parameter::Mean).text, "0.60");
    EXPECT_EQ(rowOf(model, Parameter::Spread).text, "0.05");
    EXPECT_EQ(rowOf(model, Parameter::Length).text, "50");
    EXPECT_TRUE(rowOf(model, Parameter::Length).stepper);
    EXPECT_EQ(rowOf(model, Parameter::PassMark).text, "70 %");
    EXPECT_EQ(model.choiceOf(core::Choice::Distribution).options[model.choiceOf(core::Choice::Distribution).selected],
              "Beta");
    EXPECT_EQ(model.sizes.text, "350M, 1.3B, 6.7B, 200B");
    EXPECT_EQ(rowOf(model, Parameter::LawUnitLossSize).text, "2B");
}

TEST(ControlsModel, GreysWhatHasNoEffect)
{
    const ControlsModel model = controlsOf({});
    EXPECT_FALSE(rowOf(model, Parameter::Choices).enabled);
    EXPECT_FALSE(rowOf(model, Parameter::Attempts).enabled);
    EXPECT_FALSE(rowOf(model, Parameter::LawExponent).enabled);
    const auto best = changed([](core::Scenario& s) {
        s.view.shown = {Metric::BestOfR};
        s.view.featured = Metric::BestOfR;
        s.model.grading.attempts = 1000;
    });
    EXPECT_TRUE(rowOf(best, Parameter::Attempts).enabled);
    EXPECT_TRUE(rowOf(best, Parameter::Length).enabled);
    EXPECT_EQ(rowOf(best, Parameter::Attempts).text, "1000");
    EXPECT_FALSE(model.sizes.enabled);
    EXPECT_TRUE(rowOf(model, Parameter::PassMark).enabled);
    EXPECT_TRUE(rowOf(model, Parameter::Spread).enabled);

    const auto point = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::Point;
        s.model.anchor.spread = 0.0;
    });
    EXPECT_FALSE(rowOf(point, Parameter::Spread).enabled);
    const auto veryLong = changed([](core::Scenario& s) { s.model.grading.veryLong = true; });
    EXPECT_FALSE(rowOf(veryLong, Parameter::Length).enabled);
    const auto grade = changed([](core::Scenario& s) {
        s.view.shown = {Metric::MultipleChoiceGrade};
        s.view.featured = Metric::MultipleChoiceGrade;
        s.view.xAxis = core::XAxis::Size;
    });
    EXPECT_TRUE(rowOf(grade, Parameter::Choices).enabled);
    EXPECT_TRUE(rowOf(grade, Parameter::LawExponent).enabled);
    EXPECT_FALSE(rowOf(grade, Parameter::PassMark).enabled);
    EXPECT_FALSE(controlsOf(grade).switchOf(core::Choice::VeryLong).enabled);
}

TEST(ControlsModel, ShowsGroupLevelsForTwoGroupsOnly)
{
    EXPECT_FALSE(rowOf(core::ValidScenario(), Parameter::Low).visible);
    const auto groups = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.model.groups = core::GroupLevels{0.2, 0.9};
    });
    EXPECT_TRUE(rowOf(groups, Parameter::Low).visible);
    EXPECT_EQ(rowOf(groups, Parameter::High).text, "0.90");
    const ParameterRowModel mean = rowOf(groups, Parameter::Mean);
    EXPECT_NEAR(mean.reachFrom, 0.2, 1e-12);
    EXPECT_NEAR(mean.reachTo, 0.9, 1e-12);
    EXPECT_NEAR(mean.position, 0.6, 1e-12);
}

TEST(ControlsModel, DescribesTheMetrics)
{
    const ControlsModel model = controlsOf({});
    ASSERT_EQ(model.metrics.size(), core::kMetrics.size());
    for (const MetricRowModel& row : model.metrics) {
        EXPECT_TRUE(row.toolTip.contains(row.kind)) << row.toolTip.toStdString();
        EXPECT_EQ(row.featurable, core::canBeFeatured(row.metric));
        EXPECT_EQ(row.stroke.colour, lightTheme().accent(row.metric));
    }
    const MetricRowModel& grade = model.metrics[4];
    EXPECT_EQ(grade.kind, "discontinuous");
    EXPECT_TRUE(grade.toolTip.contains("1/K"));
    EXPECT_TRUE(grade.toolTip.contains("arg-max"));
    EXPECT_TRUE(model.metrics[3].featured);
    EXPECT_TRUE(model.metrics[3].shown);
    EXPECT_FALSE(model.metrics[2].shown);
}

TEST(ControlsModel, AMeanStepLeavesTheRestEqual)
{
    const auto point = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::Point;
        s.model.anchor.spread = 0.0;
    });
    const ControlsModel before = controlsOf(point);
    ControlsModel after = controlsOf(atMean(0.61, point));
    EXPECT_NE(before, after);
    after.parameters[0] = before.parameters[0];
    EXPECT_EQ(before, after);
}

TEST(ControlsModel, TakesEveryWordFromTheTexts)
{
    const auto bracketed = [](const QString& text) {
        return text.startsWith(QChar(0x27E6)) && text.endsWith(QChar(0x27E7));
    };
    const ControlsModel model = controlsOf({}, Texts::pseudo());
    for (const ParameterRowModel& row : model.parameters) {
        EXPECT_TRUE(bracketed(row.label) && bracketed(row.toolTip)) << row.label.toStdString();
    }
    for (const MetricRowModel& row : model.metrics) {
        EXPECT_TRUE(bracketed(row.name) && bracketed(row.kind) && bracketed(row.toolTip) && bracketed(row.featureName));
    }
    EXPECT_EQ(model.choices.size(), 6U);
    for (const ChoiceModel& choice : model.choices) {
        EXPECT_TRUE(bracketed(choice.label));
        for (const QString& text : choice.options + choice.toolTips) {
            EXPECT_TRUE(bracketed(text)) << text.toStdString();
        }
    }
    EXPECT_EQ(model.switches.size(), 8U);
    for (const SwitchModel& row : model.switches) {
        EXPECT_TRUE(bracketed(row.label) && bracketed(row.toolTip)) << row.label.toStdString();
    }
    for (const QString& text :
         {model.distributionTitle, model.taskTitle, model.metricsTitle, model.axesTitle, model.lawTitle,
          model.testTitle, model.fewerName, model.moreName, model.sizes.label, model.sizes.toolTip}) {
        EXPECT_TRUE(bracketed(text)) << text.toStdString();
    }
}
