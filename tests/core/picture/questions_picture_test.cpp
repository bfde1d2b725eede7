#include "core/picture/questions_picture.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/curve/axis.h"
#include "core/model/score.h"
#include "core/picture/evaluate.h"
#include "core/statistics/score_variance.h"

namespace core {

namespace {

Model paperModel(std::int64_t questions)
{
    Model model;  // of the paper: every question alike, 5 tokens
    model.distribution = Distribution::Point;
    model.anchor.spread = 0;
    model.grading.length = 5;
    model.testSet = {questions, 1};
    return model;
}

const std::vector<double> kSizes = {350e6, 1.3e9, 6.7e9, 200e9};

SuccessDistribution at(const Model& model, double size)
{
    return distributionOnAxis(anchoredShape(model), model.law, XAxis::Size, size);
}

}  // namespace

TEST(QuestionsPicture, AgreesWithItsParts)
{
    const Model model = paperModel(1000);
    const auto drawn = drawnAlong(Metric::ExactMatch, model, anchoredShape(model), XAxis::Size, kSizes);
    ASSERT_EQ(drawn.size(), 4U);
    EXPECT_NEAR(drawn[0].score, 6.44448e-6, 5e-12);  // MODEL.md section 1
    EXPECT_EQ(drawn[0].measured, 0);
    EXPECT_EQ(drawn[0].passed, 0);
    EXPECT_EQ(drawn[0].exact, exactInterval(0, 1000));
    EXPECT_GT(drawn[0].exact.high, 0.003);  // nothing seen is no certainty
    EXPECT_EQ(drawn[3].wilson, wilsonInterval(*drawn[3].passed, 1000));
    EXPECT_DOUBLE_EQ(drawn[3].measured, static_cast<double>(*drawn[3].passed) / 1000);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(drawn[i].x, std::log10(kSizes[i]));
        EXPECT_LT(std::fabs(drawn[i].measured - drawn[i].score), 0.07);
        EXPECT_TRUE(i == 0 || drawn[i].measured >= drawn[i - 1].measured);  // the same questions
    }
    const QuestionsData data = questionsData(Metric::ExactMatch, model, at(model, 350e6));
    EXPECT_EQ(data.needed, 464851);  // MODEL.md section 8
    EXPECT_NEAR(std::exp(data.logNothing), 0.993576220492693, 5e-9);
    EXPECT_EQ(data.floor, 0.001);
    EXPECT_NEAR(data.counts[0].chance, 0.993576220492693, 5e-9);
    EXPECT_EQ(data.drawn, drawnScore(Metric::ExactMatch, model, at(model, 350e6)));
}

TEST(QuestionsPicture, KnowsAveragesFromCounts)
{
    Model model = paperModel(100);
    model.mean = 0.6;
    const auto d = distributionAt(anchoredShape(model), meanSuccess(0.6));
    const QuestionsData data = questionsData(Metric::TokenAccuracy, model, d);
    EXPECT_NEAR(data.standardError, 0.0219089, 5e-8);  // MODEL.md section 7
    EXPECT_TRUE(data.counts.empty());
    EXPECT_FALSE(data.floor);
    EXPECT_TRUE(std::isnan(data.logNothing) && std::isnan(data.needed));
    EXPECT_FALSE(data.drawn.passed);
    EXPECT_NEAR(data.drawn.exact.high - data.drawn.measured, 1.959963984540054 * 0.0219089, 1e-7);
    EXPECT_EQ(data.drawn.exact, data.drawn.wilson);
    const auto nearOne = distributionAt(anchoredShape(model), meanSuccess(1 - 1e-9));
    EXPECT_LE(drawnScore(Metric::TokenAccuracy, model, nearOne).exact.high, 1);
    EXPECT_LE(drawnScore(Metric::TokenEditDistance, model, nearOne).exact.high, 0);
    EXPECT_GE(
        drawnScore(Metric::TokenAccuracy, model, distributionAt(anchoredShape(model), meanSuccess(1e-9))).exact.low, 0);
}

/// Of 10 000 questions at 0.5 a count is a thousandth as likely as the greatest 3.717 standard errors of 0.005 away:
/// from 0.4814 to 0.5186, twice over 0.0743, and the next round window is 0.1 wide.
TEST(QuestionsPicture, ShowsWhatIsLikelyTwiceOver)
{
    QuestionsData data;
    data.questions = 10'000;
    data.score = data.drawn.measured = 0.5;
    data.floor = 1e-4;
    data.counts = countDistribution(LogChance{std::log(0.5), std::log(0.5)}, data.questions);
    EXPECT_NEAR(sharesShown(data).minimum, 0.45, 1e-12);
    EXPECT_NEAR(sharesShown(data).maximum, 0.55, 1e-12);
    data.ghosts.push_back(
        {"Pin 1", Metric::ExactMatch, 10, countDistribution(LogChance{std::log(0.5), std::log(0.5)}, 10)});
    EXPECT_EQ(sharesShown(data), (Range{0.0, 1.0}));
    QuestionsData average;
    average.score = average.drawn.measured = 0.6;
    average.standardError = 0.0006;
    EXPECT_NEAR(sharesShown(average).minimum, 0.595, 1e-12);
    EXPECT_NEAR(sharesShown(average).maximum, 0.605, 1e-12);
    EXPECT_EQ(sharesShown(QuestionsData()), (Range{0.0, 1.0}));
}

TEST(QuestionsPicture, HasNothingWithoutADistribution)
{
    Model model = paperModel(100);
    model.distribution = Distribution::TwoGroups;
    model.groups = GroupLevels{0.2, 0.8};
    const DrawnScore none =
        drawnScore(Metric::ExactMatch, model, distributionAt(anchoredShape(model), meanSuccess(0.9)));
    EXPECT_TRUE(std::isnan(none.score) && std::isnan(none.measured) && std::isnan(none.exact.low));
    EXPECT_FALSE(none.passed);
}

TEST(QuestionsPicture, StandsBesideTheDotsWhereIntervalsAreShown)
{
    Scenario scenario;
    scenario.view.xAxis = XAxis::Size;
    Evaluator evaluator;
    const Evaluation& off = evaluator.evaluate(validate(scenario).value(), {});
    EXPECT_TRUE(find<MetricsData>(off)->tests.empty());
    EXPECT_FALSE(off.now.test);
    scenario.view.intervals = true;
    const ValidScenario on = validate(scenario).value();
    const Evaluation& shown = evaluator.evaluate(on, {});
    const auto* data = find<MetricsData>(shown);
    ASSERT_EQ(data->tests.size(), data->metrics.size());
    EXPECT_EQ(data->tests[1], drawnAlong(Metric::PassMark, on.model(), shapeOf(on), XAxis::Size, on.view().sizes));
    const auto d = distributionAt(shapeOf(on), meanSuccess(on.model().mean));
    EXPECT_EQ(shown.now.test, drawnScore(Metric::PassMark, on.model(), d));
    // Another number of questions, and another test, are shown at once; the mean draws nothing anew at the sizes.
    const DrawnScore before = data->tests[1][2];
    scenario.model.testSet.questions = 100'000;
    const Evaluation& more = evaluator.evaluate(validate(scenario).value(), {});
    EXPECT_NE(find<MetricsData>(more)->tests[1][2], before);
    const int parts = evaluator.partCount();
    scenario.model.mean = 0.61;
    (void)evaluator.evaluate(validate(scenario).value(), {});
    const int moved = evaluator.partCount() - parts;
    Evaluator without;
    scenario.view.intervals = false;
    scenario.model.mean = 0.6;
    (void)without.evaluate(validate(scenario).value(), {});
    const int still = without.partCount();
    scenario.model.mean = 0.61;
    (void)without.evaluate(validate(scenario).value(), {});
    EXPECT_EQ(moved, without.partCount() - still);
}

}  // namespace core
