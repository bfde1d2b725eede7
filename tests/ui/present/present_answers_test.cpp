#include "ui/present/present_answers.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/model/score.h"

namespace {

struct Answers {
    core::AnswerSample sample;
    ui::AnswersModel model;
};

Answers answersOf(const core::Scenario& scenario)
{
    const auto valid = core::validate(scenario).value();
    ui::AnswersSource source;
    const core::AnswerSample sample = source.sample(valid, core::shapeOf(valid));
    return {sample, ui::presentAnswers(valid, sample, {}, ui::lightTheme())};
}

core::Scenario featuring(core::Metric metric, double mean, std::int64_t length = 50)
{
    core::Scenario scenario;
    scenario.view.shown = {metric};
    scenario.view.featured = metric;
    scenario.model.mean = mean;
    scenario.model.grading.length = length;
    return scenario;
}

std::string caption(const core::Scenario& scenario)
{
    return answersOf(scenario).model.caption.toStdString();
}

TEST(PresentAnswers, HasAColumnAQuestionAndACellAToken)
{
    for (const std::int64_t length : {1, 50, 64}) {
        const auto [sample, model] = answersOf(featuring(core::Metric::PassMark, 0.68, length));
        ASSERT_EQ(model.columns.size(), 24U);
        EXPECT_FALSE(model.merged);
        EXPECT_FALSE(model.mark.has_value());
        for (std::size_t i = 0; i < 24; ++i) {
            const ui::AnswerColumn& column = model.columns[i];
            EXPECT_EQ(column.shares.size(), std::size_t(length));
            EXPECT_EQ(column.passes, sample.answers[i].passes);
            const auto right = std::count(column.shares.begin(), column.shares.end(), 1.0);
            EXPECT_NEAR(double(right) / double(length), sample.answers[i].share, 1e-12);
        }
    }
}

TEST(PresentAnswers, MergesCellsIntoRunsAboveSixtyFourTokens)
{
    for (const std::int64_t length : {65, 1000, 100'000}) {
        const ui::AnswersModel model = answersOf(featuring(core::Metric::PassMark, 0.68, length)).model;
        EXPECT_TRUE(model.merged);
        EXPECT_EQ(model.columns.front().shares.size(), 32U);
        EXPECT_EQ(model.mark, 0.7);
    }
}

TEST(PresentAnswers, AVeryLongAnswerIsOneBarAndHasNoEdge)
{
    core::Scenario scenario = featuring(core::Metric::PassMark, 0.68);
    scenario.model.grading.veryLong = true;
    const ui::AnswersModel model = answersOf(scenario).model;
    EXPECT_TRUE(model.merged);
    EXPECT_EQ(model.columns.front().shares.size(), 1U);
    EXPECT_FALSE(model.edge.has_value());
    EXPECT_TRUE(model.caption.startsWith(QStringLiteral("24 very long answers: ")));
    scenario.view.shown = {core::Metric::ExactMatch};  // not concerned
    scenario.view.featured = core::Metric::ExactMatch;
    EXPECT_TRUE(answersOf(scenario).model.edge.has_value());
}

TEST(PresentAnswers, SaysHowManyPassInTheMetricsWords)
{
    EXPECT_EQ(caption(featuring(core::Metric::PassMark, 0.01)), "24 answers of 50 tokens: none passes; 0 expected");
    EXPECT_EQ(caption(featuring(core::Metric::PassMark, 0.999)), "24 answers of 50 tokens: all pass; 24 expected");
    EXPECT_EQ(caption(featuring(core::Metric::ExactMatch, 1 - 1e-9, 1)),
              "24 answers of 1 token: all have every token right; 24 expected");
    EXPECT_EQ(caption(featuring(core::Metric::MultipleChoiceGrade, 0.01)),
              "24 answers: 12 get the right one of 2 options; 12 expected");  // by guessing
    const auto some = answersOf(featuring(core::Metric::PassMark, 0.68));
    EXPECT_EQ(some.model.caption.toStdString(),
              "24 answers of 50 tokens: " + std::to_string(some.sample.passed) + " pass; 11.1 expected");
    core::Scenario best = featuring(core::Metric::BestOfR, 0.9);
    best.model.grading.attempts = 100;
    EXPECT_EQ(answersOf(best).model.note.toStdString(),
              "of 100 attempts at each question the right one, where there is one");
}

/// Tokens that were written by the way would read as the answer: a class saw wrong ones framed as right.
TEST(PresentAnswers, UnderMultipleChoiceACellIsTheOptionPicked)
{
    for (const std::int64_t length : {1, 5, 1000}) {
        const ui::AnswersModel model = answersOf(featuring(core::Metric::MultipleChoiceGrade, 0.3, length)).model;
        EXPECT_TRUE(model.picks);
        EXPECT_FALSE(model.merged);
        EXPECT_FALSE(model.edge.has_value());
        for (const ui::AnswerColumn& column : model.columns) {
            EXPECT_EQ(column.shares, std::vector{column.passes ? 1.0 : 0.0});
        }
        EXPECT_FALSE(model.description.contains(QStringLiteral("oken"))) << model.description.toStdString();
        EXPECT_EQ(model.note.toStdString(), "a full cell: the right option was picked; a dot: a wrong one");
    }
    EXPECT_FALSE(answersOf(featuring(core::Metric::ExactMatch, 0.3)).model.picks);
}

/// Of so few answers plain draws mislead: 18 passed where 13.5 should.
TEST(PresentAnswers, AsManyPassAsShould)
{
    for (const auto metric :
         {core::Metric::PassMark, core::Metric::ExactMatch, core::Metric::BestOfR, core::Metric::MultipleChoiceGrade}) {
        for (const double mean : {0.3, 0.6, 0.7, 0.8, 0.95}) {
            const core::Scenario scenario = featuring(metric, mean);
            const auto valid = core::validate(scenario).value();
            const double expected = 24.0
                                    * core::score(metric, valid.model().grading,
                                                  core::distributionAt(core::shapeOf(valid), core::meanSuccess(mean)));
            EXPECT_NEAR(answersOf(scenario).sample.passed, expected, 1.0) << static_cast<int>(metric) << " " << mean;
        }
    }
    EXPECT_TRUE(caption(featuring(core::Metric::PassMark, 0.7)).ends_with("; 13.5 expected"));  // MODEL.md section 7
}

TEST(PresentAnswers, TellsAScreenReaderEachAnswerAndWhichAreFramed)
{
    const auto [sample, model] = answersOf(featuring(core::Metric::PassMark, 0.68));
    EXPECT_TRUE(model.description.startsWith(model.caption));
    EXPECT_EQ(model.description.count(QStringLiteral("(framed)")), sample.passed);
    ASSERT_TRUE(model.edge.has_value());
    EXPECT_EQ(model.edge->role, ui::HandleRole::Length);
    EXPECT_EQ(model.edge->value, 50);
    EXPECT_EQ(model.edge->maximum, 100'000);
}

TEST(PresentAnswers, KeepTheSampledOrderAndTheirNumbersWhileTheMeanMoves)
{
    ui::AnswersSource source;
    std::vector<ui::AnswerColumn> before;
    int flips = 0;
    for (int step = 0; step < 50; ++step) {
        const auto scenario = core::validate(featuring(core::Metric::PassMark, 0.5 + 0.002 * step)).value();
        const auto model =
            ui::presentAnswers(scenario, source.sample(scenario, core::shapeOf(scenario)), {}, ui::lightTheme());
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (std::size_t j = 0; j < 50; ++j) {
                EXPECT_GE(model.columns[i].shares[j], before[i].shares[j]);
                flips += model.columns[i].shares[j] != before[i].shares[j] ? 1 : 0;
            }
        }
        before = model.columns;
    }
    EXPECT_GT(flips, 60);  // of 1200 tokens about a tenth
}

}  // namespace
