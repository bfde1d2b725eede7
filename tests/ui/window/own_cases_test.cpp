// Families without tokens: what is said and offered in two panels is of cases and of what was measured.

#include "open_window.h"

#include <algorithm>

#include "core/io/presets.h"
#include "tests/ui/scenarios.h"
#include "ui/look/theme.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/present/controls_model.h"
#include "ui/present/prediction_plane.h"
#include "ui/present/present.h"
#include "ui/present/present_answers.h"
#include "ui/present/present_prediction.h"

namespace {

core::ValidScenario inTwoPanels(std::string_view name, const std::vector<std::string>& ticked = {})
{
    return testing_scenarios::changed(
        [&](core::Scenario& one) {
            one.view.layout = core::Layout::TwoPanels;
            one.view.series.insert(one.view.series.end(), ticked.begin(), ticked.end());
        },
        core::presetScenario(name).value());
}

ui::PanelModels panelsOf(const core::ValidScenario& scenario)
{
    core::Evaluator evaluator;
    return ui::present(scenario, evaluator.evaluate(scenario, {600, 400}), {}, ui::themeOf(ui::ThemeId::Light));
}

}  // namespace

/// own-autoencoder.csv: the five runs at 3,160 parameters have 0.9812, 0.9912, 0.9849, 0.9862 and 0.9887 below 1; no
/// metric of the model is that share.
TEST(OwnCases, ATickedShareThatNoCurveSpeaksOfIsDrawnByItsName)
{
    const core::ValidScenario two =
        inTwoPanels("own-autoencoder", {"own autoencoder / 8x8 digits / share with an error below 1"});
    const ui::PanelModels panels = panelsOf(two);
    const ui::PanelModel& metrics = *panels.find(u"panel-metric");
    const auto line = std::find_if(metrics.still.lines.begin(), metrics.still.lines.end(),
                                   [](const auto& one) { return one.id == QStringLiteral("measured-series-1"); });
    ASSERT_NE(line, metrics.still.lines.end());
    EXPECT_EQ(line->label, QStringLiteral("share with an error below 1"));
    ASSERT_EQ(line->points.size(), 11U);
    const auto dot = std::find_if(metrics.still.dots.begin(), metrics.still.dots.end(),
                                  [](const auto& one) { return one.id == QStringLiteral("measured-series-1-9"); });
    ASSERT_NE(dot, metrics.still.dots.end());
    EXPECT_NEAR(dot->at.x(), 3.49969, 1e-5);  // log10 of 3,160
    EXPECT_NEAR(dot->at.y(), 0.98645, 5e-5);
    for (const ui::LineModel& other : metrics.still.lines) {
        EXPECT_TRUE(other.id == line->id || other.stroke.colour != line->stroke.colour) << other.id.toStdString();
    }
    const ui::PanelModel plain = *panelsOf(inTwoPanels("own-autoencoder")).find(u"panel-metric");
    EXPECT_TRUE(std::none_of(plain.still.lines.begin(), plain.still.lines.end(),
                             [](const auto& one) { return one.id.startsWith(QStringLiteral("measured-series")); }));
}

TEST(OwnCases, ControlsAndSampleSpeakOfNoTokens)
{
    const core::ValidScenario two = inTwoPanels("own-autoencoder");
    for (const auto& [language, token] :
         {std::pair(ui::Language::English, "oken"), std::pair(ui::Language::Japanese, "トークン")}) {
        const ui::Texts texts = ui::textsFor(language);
        const ui::Theme theme = ui::themeOf(ui::ThemeId::Light);
        const ui::ControlsModel controls = ui::presentControls(two, texts, theme);
        int listed = 0;
        for (const ui::MetricRowModel& row : controls.metrics) {
            listed += row.listed ? 1 : 0;
            EXPECT_FALSE(row.listed && row.name.contains(QString::fromUtf8(token))) << row.name.toStdString();
        }
        EXPECT_EQ(listed, 1) << "the share that is measured";
        for (const ui::ParameterRowModel& row : controls.parameters) {
            EXPECT_FALSE(row.visible && row.parameter == core::Parameter::Length);
        }
        ui::AnswersSource source;
        const auto answers = ui::answersOf(two, core::shapeOf(two), source, texts, theme);
        ASSERT_TRUE(answers.has_value());
        for (const QString& said : {answers->caption, answers->note, answers->description}) {
            EXPECT_FALSE(said.contains(QString::fromUtf8(token))) << said.toStdString();
        }
        EXPECT_FALSE(answers->edge.has_value()) << "there is no length to drag";
    }
    const ui::ControlsModel whole =
        ui::presentControls(inTwoPanels("first-light"), {}, ui::themeOf(ui::ThemeId::Light));
    EXPECT_TRUE(std::all_of(whole.metrics.begin(), whole.metrics.end(), [](const auto& row) { return row.listed; }));
}

/// The single runs of what is to be drawn are the curve as well as their mean is.
TEST(OwnCases, APredictionHidesTheSingleRuns)
{
    OpenWindow open(core::presetScenario("own-autoencoder").value());
    const auto runs = [&] {
        const ui::PanelModels& panels = open.window->explorer().screen().panels;
        const auto& dots = panels.find(u"panel-strict")->still.dots;
        return std::count_if(dots.begin(), dots.end(),
                             [](const auto& dot) { return dot.id.startsWith(QStringLiteral("run-")); });
    };
    ASSERT_GT(runs(), 0);
    ASSERT_TRUE(open.window->explorer().beginPrediction(
        std::string("own autoencoder / 8x8 digits / share with an error below 0.5")));
    OpenWindow::settle();
    EXPECT_EQ(runs(), 0);
}

/// A step that asks for the sizes from 2B on leaves what is known below it: at 160M, 410M, 1B and 1.4B.
TEST(OwnCases, WhatIsKnownStaysWhileTheRestIsDrawn)
{
    OpenWindow open;
    core::Lesson lesson;
    lesson.title = "Lesson";
    core::LessonStep step;
    step.heading = "Step";
    step.scenario = core::presetScenario("pythia-addition").value();
    const std::string name = "Pythia / addition / exact match / 2-shot";
    step.predict = core::LessonPrediction{name, false, 2e9};
    lesson.steps.push_back(step);
    open.window->lessons().open(lesson, QStringLiteral("lesson"), 0);
    OpenWindow::settle();
    ASSERT_TRUE(open.window->explorer().isPredicting());
    const ui::PanelModel& strict = *open.window->explorer().screen().panels.find(u"panel-strict");
    const core::Series& series = *step.scenario.evidence().find(name);
    const auto known = std::count_if(series.points.begin(), series.points.end(),
                                     [](const core::Measurement& point) { return point.size.value_or(0) < 2e9; });
    ASSERT_GT(known, 3);
    const auto shown = std::count_if(strict.still.dots.begin(), strict.still.dots.end(),
                                     [](const auto& dot) { return dot.id.startsWith(QStringLiteral("point-")); });
    EXPECT_EQ(shown, known);
    for (const ui::MarkerModel& dot : strict.still.dots) {
        EXPECT_LT(dot.at.x(), 9.30103) << dot.id.toStdString();  // log10 of 2e9
    }
}

/// What is asked for is said in the language of the window, on the plot by its metric alone.
TEST(OwnCases, WhatIsToBeDrawnIsSaidInTheWindowsLanguage)
{
    const core::ValidScenario scenario = core::presetScenario("own-autoencoder").value();
    const std::string name = "own autoencoder / 8x8 digits / share with an error below 0.5";
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::shortSubjectName(name, scenario, japanese), QStringLiteral("誤差が0.5未満の割合"));
    EXPECT_TRUE(ui::subjectName(name, scenario, japanese).startsWith(QStringLiteral("私たちのオートエンコーダ / ")));
    EXPECT_EQ(ui::subjectName(name, scenario, {}), QString::fromStdString(name));
    EXPECT_EQ(ui::shortSubjectName(name, scenario, {}), QStringLiteral("share with an error below 0.5"));
}
