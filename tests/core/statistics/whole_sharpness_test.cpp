#include "core/statistics/whole_sharpness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <gtest/gtest.h>

namespace core {

namespace {

constexpr double kDecades = 2.679075602413;  // log10(ln 0.1 / ln 0.9) / 0.5, from MODEL.md

Scenario first()
{
    Scenario scenario;  // beta 0.6 / 0.05, the pass mark 0.7 of 50 tokens, the paper's law
    scenario.view.shown = {Metric::ExactMatch};
    scenario.view.featured = Metric::ExactMatch;
    return scenario;
}

Scenario pointOfLength(std::int64_t length)
{
    Scenario scenario = first();
    scenario.model.distribution = Distribution::Point;
    scenario.model.anchor.spread = 0;
    scenario.model.grading.length = length;
    return scenario;
}

Sharpness on(const Scenario& scenario, XAxis axis, Metric metric)
{
    const ValidScenario valid = validate(scenario).value();
    return wholeSharpness(valid, shapeOf(valid), axis, metric);
}

void expectNear(double actual, double expected, double relative)
{
    EXPECT_NEAR(actual, expected, relative * std::fabs(expected));
}

}  // namespace

TEST(WholeSharpness, OfExactMatchOnTheSizeAxisDoesNotHangOnTheLength)
{
    for (const std::int64_t length : {1, 5, 20, 100, 1000, 100'000}) {
        const Sharpness s = on(pointOfLength(length), XAxis::Size, Metric::ExactMatch);
        EXPECT_NEAR(s.width, kDecades, 1e-11) << length;
        EXPECT_NEAR(s.ratio, 1, 1e-9) << length;
        expectNear(s.slope, 0.5 * M_LN10 / M_E, 1e-9);  // of exp(-z), z = L (N/c)^-1/2, greatest at z = 1
        EXPECT_NEAR(s.steepestAt, std::log10(2e9) + 2 * std::log10(double(length)), 1e-3);
        EXPECT_NEAR(s.x50, std::log10(2e9) + 2 * std::log10(double(length) / M_LN2), 1e-10);
        EXPECT_EQ(s.x.maximum, std::numeric_limits<double>::infinity());
        EXPECT_EQ(s.y, (Range{0, 1}));
    }
}

TEST(WholeSharpness, DoesNotHangOnThePicture)
{
    Scenario wide = pointOfLength(20);
    wide.view.sizes = {1, 1e30};
    const Sharpness a = on(wide, XAxis::Size, Metric::ExactMatch);
    const Sharpness b = on(pointOfLength(20), XAxis::Size, Metric::ExactMatch);
    EXPECT_EQ(a.width, b.width);
    EXPECT_EQ(a.ratio, b.ratio);
}

TEST(WholeSharpness, ReachesSizesThatNoDoubleHolds)
{
    Scenario flat = pointOfLength(100'000);
    flat.model.law.exponent = -0.01;
    const Sharpness s = on(flat, XAxis::Size, Metric::ExactMatch);
    EXPECT_NEAR(s.width, 50 * kDecades, 1e-8);
    EXPECT_GT(s.x90, 308);
}

TEST(WholeSharpness, AnIrreducibleLossLowersTheTopAndLeavesTheWidth)
{
    Scenario floored = pointOfLength(100);
    floored.model.law.floor = 0.1;
    const Sharpness s = on(floored, XAxis::Size, Metric::ExactMatch);
    EXPECT_NEAR(s.width, kDecades, 1e-11);
    EXPECT_NEAR(s.ratio, 1, 1e-9);
    expectNear(s.y.maximum, std::exp(-10), 1e-12);
    floored.model.law.floor = 20;
    EXPECT_EQ(on(floored, XAxis::Size, Metric::ExactMatch).reason, SharpnessReason::Flat);  // y of exp(-2000) is 0
}

/// exp(-L loss) with the loss as MODEL.md writes it, and its steepest place by looking at all of them.
TEST(WholeSharpness, FollowsAJumpOfTheLaw)
{
    Scenario jumping = pointOfLength(3);
    jumping.model.law.jump = 2;
    jumping.model.law.jumpSize = 1e11;
    jumping.model.law.jumpWidth = 0.3;
    const auto loss = [](double logSize) {
        return std::sqrt(2e9) * std::pow(10, -logSize / 2) + 2 / (1 + std::pow(10, (logSize - 11) / 0.3));
    };
    for (const auto& [metric, length] : {std::pair{Metric::TokenAccuracy, 1}, std::pair{Metric::ExactMatch, 3}}) {
        const Sharpness s = on(jumping, XAxis::Size, metric);
        const auto y = [&, n = length](double logSize) { return std::exp(-n * loss(logSize)); };
        EXPECT_NEAR(y(s.x10), 0.1, 1e-9);
        EXPECT_NEAR(y(s.x50), 0.5, 1e-9);
        EXPECT_NEAR(y(s.x90), 0.9, 1e-9);
        double steepest = 0;
        for (double at = 8; at < 14; at += 1e-4) {
            steepest = std::max(steepest, (y(at + 1e-5) - y(at - 1e-5)) / 2e-5);
        }
        expectNear(s.slope, steepest, 1e-6);
    }
}

/// m, at which P(X >= ceil(0.7 L)) of a beta-binomial of concentration 95 is 0.1 and 0.9, by mpmath.
TEST(WholeSharpness, LengthSharpensAPassMarkOnTheSizeAxis)
{
    const std::pair<std::int64_t, double> kWidths[] = {
        {1, kDecades}, {20, 0.955333765484890772}, {50, 0.698793826400782296}, {1000, 0.437638952882562898}};
    for (const auto& [length, width] : kWidths) {
        Scenario scenario = first();
        scenario.model.grading.length = length;
        EXPECT_NEAR(on(scenario, XAxis::Size, Metric::PassMark).width, width, 1e-10) << length;
    }
}

TEST(WholeSharpness, AgreesWithClosedForms)
{
    for (const std::int64_t length : {1, 2, 50, 100'000}) {
        const auto n = double(length);
        const Sharpness loss = on(pointOfLength(length), XAxis::Loss, Metric::ExactMatch);
        expectNear(loss.width, std::log(9.0) / n, 1e-11);
        expectNear(loss.ratio, n, 1e-9);
        EXPECT_EQ(loss.steepestAt, 0);
        const Sharpness mean = on(pointOfLength(length), XAxis::Mean, Metric::ExactMatch);
        expectNear(mean.width, std::pow(0.9, 1 / n) * -std::expm1(std::log(1.0 / 9) / n), 1e-11);
        expectNear(mean.ratio, n, 1e-9);
        const Sharpness logit = on(pointOfLength(length), XAxis::Logit, Metric::TokenAccuracy);
        expectNear(logit.width, 2 * std::log(9.0), 1e-11);
        expectNear(logit.slope, 0.25, 1e-12);
    }
    Scenario many = pointOfLength(1);
    many.model.grading.attempts = 1000;
    const Sharpness best = on(many, XAxis::Mean, Metric::BestOfR);
    expectNear(best.slope, 1000, 1e-9);
    EXPECT_EQ(best.steepestAt, 0);
    expectNear(best.x90, -std::expm1(std::log(0.1) / 1000), 1e-11);
    const Sharpness brier = on(pointOfLength(1), XAxis::Mean, Metric::Brier);
    expectNear(brier.width, std::sqrt(0.9) - std::sqrt(0.1), 1e-11);
    expectNear(brier.ratio, 2, 1e-9);
    EXPECT_EQ(brier.y, (Range{-1, 0}));
}

TEST(WholeSharpness, OfASlidingBellUnderAStepIsTheNormals)
{
    Scenario scenario = first();
    scenario.model.distribution = Distribution::LogitNormal;
    scenario.model.grading.veryLong = true;
    const ValidScenario valid = validate(scenario).value();
    const double sigma = std::get<LogitNormalShape>(shapeOf(valid)).sigma;
    const Sharpness s = on(scenario, XAxis::Logit, Metric::PassMark);
    expectNear(s.width, 2 * 1.2815515655446004 * sigma, 1e-10);
    expectNear(s.slope, 1 / (sigma * std::sqrt(2 * M_PI)), 1e-9);
    EXPECT_NEAR(s.steepestAt, std::log(0.7 / 0.3), 1e-5);
}

TEST(WholeSharpness, AStepHasNoWidthAndAnInfiniteRatio)
{
    Scenario scenario = pointOfLength(50);
    scenario.model.grading.choices = 4;
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        const Sharpness s = on(scenario, axis, Metric::MultipleChoiceGrade);
        EXPECT_EQ(s.reason, SharpnessReason::Jump);
        EXPECT_EQ(s.width, 0);
        EXPECT_TRUE(std::isinf(s.ratio));
    }
    EXPECT_NEAR(on(scenario, XAxis::Mean, Metric::MultipleChoiceGrade).x50, 0.25, 1e-14);
    EXPECT_NEAR(on(scenario, XAxis::Loss, Metric::MultipleChoiceGrade).x50, -std::log(4.0), 1e-14);
}

TEST(WholeSharpness, OfTwoGroupsIsTheLineBetweenTheirLevels)
{
    Scenario scenario = first();
    scenario.model.distribution = Distribution::TwoGroups;
    scenario.model.groups = GroupLevels{0.2, 0.9};
    scenario.model.grading.length = 5;
    for (const Metric metric : {Metric::TokenAccuracy, Metric::ExactMatch, Metric::CrossEntropy, Metric::Brier}) {
        const Sharpness s = on(scenario, XAxis::Mean, metric);
        EXPECT_NEAR(s.width, 0.56, 1e-13);
        EXPECT_NEAR(s.slope, 1 / 0.7, 1e-12);
        EXPECT_EQ(s.ratio, 1);
        // m = 0.27 and 0.83 on the law.
        EXPECT_NEAR(on(scenario, XAxis::Size, metric).width, 2 * std::log10(std::log(0.27) / std::log(0.83)), 1e-12);
        EXPECT_NEAR(on(scenario, XAxis::Loss, metric).slope, 0.9 / 0.7, 1e-12);
    }
    EXPECT_NEAR(on(scenario, XAxis::Mean, Metric::ExactMatch).y.minimum, 0.00032, 1e-17);
    scenario.model.grading.tokens = TokenMode::Independent;  // m^5 between the levels, steepest at the upper
    const Sharpness s = on(scenario, XAxis::Mean, Metric::ExactMatch);
    const double low = std::pow(0.2, 5);
    const double rise = std::pow(0.9, 5) - low;
    EXPECT_NEAR(s.width, std::pow(low + 0.9 * rise, 0.2) - std::pow(low + 0.1 * rise, 0.2), 1e-12);
    expectNear(s.slope, 5 * std::pow(0.9, 4) / rise, 1e-8);
    EXPECT_NEAR(s.steepestAt, 0.9, 1e-9);
    scenario.model.groups = GroupLevels{0.6, 0.9};
    EXPECT_EQ(on(scenario, XAxis::Mean, Metric::MultipleChoiceGrade).reason, SharpnessReason::Flat);
    scenario.model.law.floor = 1;  // no size gets to 0.6
    EXPECT_EQ(on(scenario, XAxis::Size, Metric::ExactMatch).reason, SharpnessReason::NoCurve);
}

TEST(WholeSharpness, FallsWithoutEndWhereALimitIsNotFinite)
{
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        const Sharpness s = on(first(), axis, Metric::CrossEntropy);
        EXPECT_EQ(s.reason, SharpnessReason::Unbounded);
        EXPECT_TRUE(std::isnan(s.width) && std::isnan(s.ratio));
    }
}

/// The bell E[(1 - P)^2] of a beta of concentration k falls from 1 by m (2 - m) - m (1 - m) / (k + 1).
TEST(WholeSharpness, OfBrierUnderABellIsAParabola)
{
    const Sharpness s = on(first(), XAxis::Mean, Metric::Brier);
    const double k = 0.24 / 0.0025 - 1;
    const double b = 2 - 1 / (k + 1);
    const double a = 1 - 1 / (k + 1);  // share = b m - a m^2
    const auto at = [&](double share) { return (b - std::sqrt(b * b - 4 * a * share)) / (2 * a); };
    expectNear(s.width, at(0.9) - at(0.1), 1e-11);
    expectNear(s.slope, b, 1e-9);
}

}  // namespace core
