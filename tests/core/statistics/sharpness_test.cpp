#include "core/statistics/sharpness.h"

#include <cmath>
#include <functional>
#include <numbers>

#include <gtest/gtest.h>

#include "core/model/score.h"

namespace core {

namespace {

constexpr double kZ90 = 1.2815515655446004;  // the normal distribution's 90 % point

struct Case {
    Distribution distribution = Distribution::Point;
    ShapeAnchor anchor{0.6, 0};
    Grading grading;
};

ValidScenario scenarioOf(const Case& c)
{
    Scenario scenario;
    scenario.model.distribution = c.distribution;
    scenario.model.anchor = c.anchor;
    scenario.model.mean = c.anchor.mean;
    scenario.model.grading = c.grading;
    return validate(scenario).value();
}

ValidScenario ofLength(std::int64_t length, double spread = 0)
{
    Case c{spread > 0 ? Distribution::Beta : Distribution::Point, {0.6, spread}, {}};
    c.grading.length = length;
    return scenarioOf(c);
}

ValidScenario ofGroups(double low, double high)
{
    Scenario scenario;
    scenario.model.distribution = Distribution::TwoGroups;
    scenario.model.groups = GroupLevels{low, high};
    scenario.model.mean = 0.5 * (low + high);
    scenario.model.anchor.mean = scenario.model.mean;
    return validate(scenario).value();
}

Sharpness on(const ValidScenario& scenario, XAxis axis, Metric metric)
{
    return sharpnessOf(scenario, shapeOf(scenario), axis, metric);
}

double solve(const std::function<double(double)>& rising, double target, double low, double high)
{
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        (rising(middle) < target ? low : high) = middle;
    }
    return low;
}

void expectNothing(const Sharpness& s, SharpnessReason reason)
{
    EXPECT_EQ(s.reason, reason);
    for (const double number : {s.x10, s.x50, s.x90, s.width, s.slope, s.steepestAt, s.ratio}) {
        EXPECT_TRUE(std::isnan(number)) << number;
    }
}

}  // namespace

TEST(Sharpness, AgreesWithClosedForms)
{
    for (const std::int64_t length : {1, 2, 5, 50, 1000, 100'000}) {  // m^L
        const auto s = on(ofLength(length), XAxis::Mean, Metric::ExactMatch);
        const auto n = static_cast<double>(length);
        EXPECT_EQ(s.reason, SharpnessReason::None);
        EXPECT_NEAR(s.x10, std::pow(0.1, 1 / n), 1e-12) << length;
        EXPECT_NEAR(s.x50, std::pow(0.5, 1 / n), 1e-12) << length;
        EXPECT_NEAR(s.x90, std::pow(0.9, 1 / n), 1e-12) << length;
        EXPECT_NEAR(s.slope / n, 1, 1e-7) << length;
        EXPECT_NEAR(s.ratio / n, 1, 1e-7) << length;
        EXPECT_NEAR(s.steepestAt, 1, length == 1 ? 1.0 : 1e-12);
    }
    const auto brier = on(ofLength(1), XAxis::Mean, Metric::Brier);  // -(1-m)^2
    EXPECT_NEAR(brier.x50, 1 - std::sqrt(0.5), 1e-12);
    EXPECT_NEAR(brier.slope, 2, 1e-7);
    EXPECT_NEAR(brier.steepestAt, 0, 1e-12);
}

TEST(Sharpness, OfABetaIsThatOfTheRisingProduct)
{
    const double k = 95.0;  // 0.24 / 0.05^2 - 1
    for (const int length : {2, 50, 400}) {
        const auto s = on(ofLength(length, 0.05), XAxis::Mean, Metric::ExactMatch);
        const auto product = [&](double m) {
            double y = 1;
            for (int j = 0; j < length; ++j) {
                y *= (m * k + j) / (k + j);
            }
            return y;
        };
        double slope = 0;  // at m = 1, where this convex function is steepest
        for (int j = 0; j < length; ++j) {
            slope += k / (k + j);
        }
        EXPECT_NEAR(s.x10, solve(product, 0.1, 0, 1), 1e-11) << length;
        EXPECT_NEAR(s.x90, solve(product, 0.9, 0, 1), 1e-11) << length;
        EXPECT_NEAR(s.slope / slope, 1, 1e-7) << length;
    }
}

TEST(Sharpness, OfALogitNormalAndVeryLongAnswersIsTheNormalDistributions)
{
    Case c{Distribution::LogitNormal, {0.6, 0.05}, {}};
    c.grading.veryLong = true;
    const ValidScenario scenario = scenarioOf(c);
    const double sigma = std::get<LogitNormalShape>(shapeOf(scenario)).sigma;
    const double mark = std::log(0.7 / 0.3);
    const auto s = on(scenario, XAxis::Logit, Metric::PassMark);
    EXPECT_NEAR(s.x10, mark - kZ90 * sigma, 1e-10);
    EXPECT_NEAR(s.x50, mark, 1e-10);
    EXPECT_NEAR(s.width, 2 * kZ90 * sigma, 1e-10);
    EXPECT_NEAR(s.slope * sigma * std::sqrt(2 * std::numbers::pi), 1, 1e-7);
    EXPECT_NEAR(s.steepestAt, mark, 1e-4);
}

TEST(Sharpness, OfTheLinearMetricsIsTheUnit)
{
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        const ValidScenario scenario = ofLength(50, 0.05);
        EXPECT_EQ(on(scenario, axis, Metric::TokenAccuracy).ratio, 1);
        EXPECT_NEAR(on(scenario, axis, Metric::TokenEditDistance).ratio, 1, 1e-9);
    }
    const auto linear = on(ofLength(50, 0.05), XAxis::Mean, Metric::TokenAccuracy);
    EXPECT_NEAR(linear.width, 0.8, 1e-12);
    EXPECT_NEAR(linear.slope, 1, 1e-9);
    // On the logit scale the mean is the logistic function, whose slope is 1/4 at 0; the range is -8 to 8.
    EXPECT_NEAR(on(ofLength(50), XAxis::Logit, Metric::TokenAccuracy).slope, 0.25 / std::tanh(4.0), 1e-7);
}

TEST(Sharpness, AJumpHasNoWidthAndAnInfiniteSlope)
{
    Case c;
    c.grading.veryLong = true;
    c.grading.choices = 4;
    Case mean = c;  // independent tokens grade the mean alone by the mark, and by the grade each question's own chance
    mean.grading.tokens = TokenMode::Independent;
    mean.distribution = Distribution::Beta;
    mean.anchor.spread = 0.05;
    c.distribution = Distribution::Point;
    c.anchor.spread = 0;
    const auto grade = on(scenarioOf(c), XAxis::Mean, Metric::MultipleChoiceGrade);
    const auto mark = on(scenarioOf(c), XAxis::Mean, Metric::PassMark);
    const auto ofMeans = on(scenarioOf(mean), XAxis::Mean, Metric::PassMark);
    for (const auto& [s, at] : {std::pair{grade, 0.25}, std::pair{mark, 0.7}, std::pair{ofMeans, 0.7}}) {
        EXPECT_EQ(s.reason, SharpnessReason::Jump);
        EXPECT_EQ(s.width, 0);
        EXPECT_NEAR(s.x50, at, 1e-12);
        EXPECT_NEAR(s.steepestAt, at, 1e-12);
        EXPECT_TRUE(std::isinf(s.slope) && s.slope > 0);
        EXPECT_TRUE(std::isinf(s.ratio) && s.ratio > 0);
    }
    EXPECT_EQ(on(scenarioOf(mean), XAxis::Mean, Metric::MultipleChoiceGrade).reason, SharpnessReason::None);
    // m = 1/4 where the paper's law has a loss of ln 4.
    EXPECT_NEAR(on(scenarioOf(c), XAxis::Size, Metric::MultipleChoiceGrade).x50,
                std::log10(2e9) - 2 * std::log10(std::log(4.0)), 1e-11);
    c.grading.veryLong = false;  // a long answer is steep and no jump
    c.grading.length = 100'000;
    EXPECT_EQ(on(scenarioOf(c), XAxis::Mean, Metric::PassMark).reason, SharpnessReason::None);
}

TEST(Sharpness, TwoGroupsRiseInAStraightLineOverTheirMeansOnly)
{
    const auto s = on(ofGroups(0.2, 0.9), XAxis::Mean, Metric::ExactMatch);
    EXPECT_NEAR(s.x.minimum, 0.2, 1e-12);
    EXPECT_NEAR(s.x.maximum, 0.9, 1e-12);
    EXPECT_NEAR(s.y.minimum, std::pow(0.2, 50), 1e-40);
    EXPECT_NEAR(s.width, 0.8 * 0.7, 1e-12);
    EXPECT_NEAR(s.slope * 0.7, 1, 1e-9);
    EXPECT_NEAR(s.ratio, 1, 1e-9);
    for (const XAxis axis : {XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        const auto other = on(ofGroups(0.2, 0.9), axis, Metric::ExactMatch);
        EXPECT_EQ(other.reason, SharpnessReason::None) << static_cast<int>(axis);
        EXPECT_GT(other.width, 0);
    }
}

TEST(Sharpness, SaysWhyThereIsNone)
{
    expectNothing(on(ofGroups(0.6, 0.9), XAxis::Mean, Metric::MultipleChoiceGrade), SharpnessReason::Flat);
    expectNothing(on(ofGroups(0.001, 0.004), XAxis::Loss, Metric::ExactMatch), SharpnessReason::NoCurve);
}

TEST(Sharpness, DoesNotDependOnTheMean)
{
    Scenario there = ofLength(50, 0.05).value();
    there.model.mean = 0.9;
    const auto a = on(ofLength(50, 0.05), XAxis::Size, Metric::PassMark);
    const auto b = on(validate(there).value(), XAxis::Size, Metric::PassMark);
    EXPECT_EQ(a.x10, b.x10);
    EXPECT_EQ(a.slope, b.slope);
}

TEST(Sharpness, LengthSharpensOnTheMeanAxis)
{
    double width = 1;
    double ratio = 0;
    for (const std::int64_t length : {1, 2, 5, 10, 20, 50, 100, 200}) {
        const auto s = on(ofLength(length, 0.05), XAxis::Mean, Metric::PassMark);
        EXPECT_LT(s.width, width) << length;
        EXPECT_GT(s.ratio, ratio) << length;
        width = s.width;
        ratio = s.ratio;
    }
}

}  // namespace core
