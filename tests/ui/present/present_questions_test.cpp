// What n questions give, as a panel says and draws it.

#include <algorithm>
#include <cmath>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "ui/present/present.h"

namespace {

using core::Metric;

/// The panel of what n questions give of a metric of the first scenario.
ui::PanelModel panelOf(Metric metric, std::int64_t questions, double mean = 0.6)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::TestSet;
    scenario.model.testSet.questions = questions;
    scenario.model.mean = mean;
    const core::ValidScenario valid = core::validate(scenario).value();
    core::Evaluator evaluator;
    core::Evaluation evaluation = evaluator.evaluate(valid, {600, 400});
    const auto d = core::distributionAt(core::shapeOf(valid), core::meanSuccess(mean));
    evaluation.panels[1] = core::questionsData(metric, valid.model(), d);
    return *ui::present(valid, evaluation, {}, ui::lightTheme()).find(u"panel-questions");
}

bool says(const ui::PanelModel& panel, const char* words)
{
    return panel.subtitle.contains(QLatin1String(words));
}

/// MODEL.md section 7: m 0.6, s 0.05, L 50, n 100, shared tokens.
TEST(PresentQuestions, SaysOfAnAverageItsStandardError)
{
    const ui::PanelModel panel = panelOf(Metric::TokenAccuracy, 100);
    EXPECT_TRUE(says(panel, "standard error of 0.00851")) << panel.subtitle.toStdString();
    EXPECT_FALSE(says(panel, "1/n"));
    ASSERT_FALSE(panel.moving.lines.empty());
    const ui::LineModel& normal = panel.moving.lines.front();
    const auto top = std::max_element(normal.points.begin(), normal.points.end(),
                                      [](const auto& a, const auto& b) { return a.y < b.y; });
    EXPECT_NEAR(top->x, 0.6, 1e-3);
}

/// Of few counts each has its bar; of many they are a line, in the same window.
TEST(PresentQuestions, DrawsAFewCountsAsBarsAndManyAsALine)
{
    EXPECT_EQ(panelOf(Metric::PassMark, 10).moving.stems.size(), 7U);  // 0 to 6: 7 are 3,400 times rarer than 1
    const ui::PanelModel many = panelOf(Metric::PassMark, 1'000'000'000);
    EXPECT_TRUE(many.moving.stems.empty());
    for (const ui::LineModel& line : many.moving.lines) {
        for (const ui::LinePoint& point : line.points) {
            EXPECT_GE(point.x, many.still.x.lower) << line.id.toStdString();
            EXPECT_LE(point.x, many.still.x.upper) << line.id.toStdString();
        }
    }
    EXPECT_LT(many.still.x.upper - many.still.x.lower, 1e-3);  // five standard deviations are 5.6e-5
}

/// A window that followed the score would take the bell's place from under the hand.
TEST(PresentQuestions, ItsWindowStandsStillOverStepsOfTheMean)
{
    const auto axis = [](double mean) { return panelOf(Metric::PassMark, 1000, mean).still.x; };
    EXPECT_EQ(axis(0.70), axis(0.701));
    EXPECT_EQ(axis(0.70), axis(0.705));
}

/// Nothing right in n is no certainty, and a score of nearly 0 asks for many questions.
TEST(PresentQuestions, IsNeverCertainOfNothing)
{
    const ui::PanelModel panel = panelOf(Metric::ExactMatch, 100, 0.3);
    EXPECT_TRUE(says(panel, "this test: 0 of 100, 95 %: 0 to 0.0362")) << panel.subtitle.toStdString();
    EXPECT_LT(panel.still.x.lower, 0.0);  // the whole bar of 0 is seen
    EXPECT_GT(panel.still.x.lower, -0.01);
    EXPECT_NEAR(panel.still.x.upper, 0.1, 1e-12);  // a few counts, though all but 0 are as good as impossible
    EXPECT_TRUE(says(panel, "Wilson 0 to 0.037")) << panel.subtitle.toStdString();
}

/// At 1 and at 0 the counts beside it have their room: a picture of one number shows nothing.
TEST(PresentQuestions, HasRoomWhereEverythingIsRightOrNothing)
{
    for (const std::int64_t questions : {std::int64_t(1), std::int64_t(100), std::int64_t(1'000'000'000)}) {
        for (const double mean : {1.0 - 1e-9, 1e-9}) {
            const ui::PanelModel panel = panelOf(Metric::ExactMatch, questions, mean);
            const double counts = std::min(4.0 / static_cast<double>(questions), 1.0);
            EXPECT_GE(panel.still.x.upper - panel.still.x.lower, counts) << questions << " " << mean;
            EXPECT_GE(panel.still.x.ticks.size(), 2U);
        }
    }
}

/// Of a billion questions an interval is narrower than three digits tell.
TEST(PresentQuestions, TheEndsOfAnIntervalDiffer)
{
    const ui::PanelModel panel = panelOf(Metric::PassMark, 1'000'000'000);
    const QString drawn = panel.subtitle.section(u'\n', -1);
    const QRegularExpression ends(QStringLiteral("95 %: (\\S+) to (\\S+) \\(Wilson (\\S+) to (\\S+)\\)"));
    const auto found = ends.match(drawn);
    ASSERT_TRUE(found.hasMatch()) << drawn.toStdString();
    EXPECT_NE(found.captured(1), found.captured(2));
    EXPECT_NE(found.captured(3), found.captured(4));
}

}  // namespace
