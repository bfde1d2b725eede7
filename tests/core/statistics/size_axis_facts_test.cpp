// What MODEL.md section 5 derives of the size axis, on the curves as the program computes them, with its conditions:
// one chance for all questions (point family or independent tokens) and no irreducible loss and no jump.

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/picture/evaluate.h"
#include "core/statistics/whole_sharpness.h"

namespace core {

namespace {

constexpr double kAlpha = 0.5;  // |alpha|, the paper's
constexpr double kSize = 1e3;   // c: small, so that the curve of every length runs from 0 to 1 on the widest axis

Scenario onTheSizeAxis(std::int64_t length)
{
    Scenario scenario;
    scenario.model.anchor.spread = 0;
    scenario.model.grading.length = length;
    scenario.view.xAxis = XAxis::Size;
    scenario.view.shown = {Metric::ExactMatch};
    scenario.view.featured = Metric::ExactMatch;
    scenario.view.sizes = {1, 1e30};
    scenario.model.law.unitLossSize = kSize;
    return scenario;
}

Scenario spreadButIndependent(std::int64_t length)
{
    Scenario scenario = onTheSizeAxis(length);
    scenario.model.anchor.spread = 0.05;
    scenario.model.grading.tokens = TokenMode::Independent;
    return scenario;
}

Sharpness exactMatch(const Scenario& scenario)
{
    const ValidScenario valid = validate(scenario).value();
    return wholeSharpness(valid, shapeOf(valid), XAxis::Size, Metric::ExactMatch);
}

/// The curve as the window has it, on the scale of the mirage test.
std::vector<CurvePoint> logLogCurve(Scenario scenario)
{
    scenario.view.yScale = YScale::LogLog;
    scenario.view.sizes = {350e6, 200e9};
    scenario.model.law.unitLossSize = 2e9;
    Evaluator evaluator;
    return find<MetricsData>(evaluator.evaluate(validate(scenario).value(), {800, 400}))->curves.front().points;
}

/// Greatest distance of a drawn curve from the straight line through its ends, in decades of -ln y.
double bendOf(const Scenario& scenario)
{
    std::vector<CurvePoint> points = logLogCurve(scenario);
    std::erase_if(points, [](const CurvePoint& point) { return std::isnan(point.y); });
    const CurvePoint from = points.front();
    const CurvePoint to = points.back();
    double bend = 0;
    for (const CurvePoint& point : points) {
        const double share = (point.x - from.x) / (to.x - from.x);
        bend = std::max(bend, std::fabs(point.y - (from.y + share * (to.y - from.y))));
    }
    return bend;
}

}  // namespace

TEST(SizeAxis, LengthShiftsAndDoesNotSharpen)
{
    const double width = std::log10(std::log(0.1) / std::log(0.9)) / kAlpha;
    EXPECT_NEAR(width, 2.679, 5e-4);
    for (auto make : {onTheSizeAxis, spreadButIndependent}) {
        const auto one = exactMatch(make(1));
        for (const std::int64_t length : {1, 2, 4, 50, 1000, 100'000}) {
            const auto s = exactMatch(make(length));
            EXPECT_NEAR(s.width, width, 1e-7) << length;
            EXPECT_NEAR(s.slope / one.slope, 1, 1e-7) << length;
            EXPECT_NEAR(s.x50 - one.x50, std::log10(double(length)) / kAlpha, 1e-7) << length;
        }
        EXPECT_NEAR(exactMatch(make(100)).x50 - exactMatch(make(50)).x50, 0.602, 1e-3);  // doubled: log10(2)/|alpha|
    }
}

TEST(SizeAxis, ReachesAScoreWhereTheFormulaSays)
{
    for (const std::int64_t length : {1, 5, 200}) {
        const auto s = exactMatch(onTheSizeAxis(length));
        for (const auto& [y, x] : {std::pair{0.1, s.x10}, std::pair{0.5, s.x50}, std::pair{0.9, s.x90}}) {
            EXPECT_NEAR(x, std::log10(kSize * std::pow(double(length) / std::log(1 / y), 1 / kAlpha)), 1e-8);
        }
    }
}

TEST(SizeAxis, ExactMatchIsAPowerLawOfItsOwnUnitSize)
{
    for (const std::int64_t length : {1, 5, 200}) {
        const double unit = kSize * std::pow(double(length), 1 / kAlpha);  // c_L
        for (const double size : {350e6, 1.3e9, 6.7e9, 200e9, 1e15}) {
            const auto d = distributionOnAxis(PointShape{}, onTheSizeAxis(1).model.law, XAxis::Size, size);
            const double expected = std::pow(size / unit, -kAlpha);
            Grading grading;
            grading.length = length;
            EXPECT_NEAR(-logScore(Metric::ExactMatch, grading, d).log / expected, 1, 1e-13);
        }
    }
}

TEST(SizeAxis, SpreadChangesTheWidthAndAnIrreducibleLossTheHeight)  // so the conditions matter
{
    Scenario spread = onTheSizeAxis(100);
    spread.model.anchor.spread = 0.05;
    EXPECT_GT(std::fabs(exactMatch(spread).width - exactMatch(onTheSizeAxis(100)).width), 1e-3);
    Scenario floored = onTheSizeAxis(100);
    floored.model.law.floor = 0.001;  // exp(-L E) in front of it all
    EXPECT_NEAR(exactMatch(floored).y.maximum, std::exp(-0.1), 1e-9);
    EXPECT_NEAR(exactMatch(floored).width, exactMatch(onTheSizeAxis(100)).width, 1e-7);
}

TEST(MirageTestCurve, IsStraightWithTheLawsSlopeForEveryLength)
{
    for (const std::int64_t length : {1, 5, 50, 1000}) {
        EXPECT_LT(bendOf(onTheSizeAxis(length)), 1e-9) << length;
        const auto points = logLogCurve(onTheSizeAxis(length));
        const double slope = (points.back().y - points.front().y) / (points.back().x - points.front().x);
        EXPECT_NEAR(slope, kAlpha, 1e-9) << length;  // drawn upwards: -log10(-ln y)
    }
}

TEST(MirageTestCurve, BendsForAJumpForSpreadAndForAnIrreducibleLoss)
{
    Scenario jump = onTheSizeAxis(50);
    jump.model.law.jump = 1;
    Scenario spread = onTheSizeAxis(50);
    spread.model.anchor.spread = 0.05;
    Scenario floored = onTheSizeAxis(50);
    floored.model.law.floor = 0.1;
    EXPECT_GT(bendOf(jump), 0.05);
    EXPECT_GT(bendOf(spread), 0.05);
    EXPECT_GT(bendOf(floored), 0.05);
}

}  // namespace core
