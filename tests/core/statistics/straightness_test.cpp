#include "core/statistics/straightness.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace core {

namespace {

constexpr Range kAxis{6, 13};

Scenario point(std::int64_t length)
{
    Scenario scenario;
    scenario.model.distribution = Distribution::Point;
    scenario.model.anchor.spread = 0;
    scenario.model.grading.length = length;
    return scenario;
}

Straightness of(const Scenario& scenario, const Range& axis = kAxis)
{
    const ValidScenario valid = validate(scenario).value();
    return straightnessOf(valid, shapeOf(valid), axis);
}

/// A second implementation, by normal equations in long double and its own law and beta average.
struct Second {
    double alpha = -0.5, c = 2e9, floor = 0, jump = 0, jumpSize = 1e10, jumpWidth = 0.1, k = 0;  // k = 0: no spread
    std::int64_t length = 50;

    double h(double x) const
    {
        const long double size = std::pow(10.0L, (long double)(x));
        const long double loss = floor + std::pow(size / c, (long double)(alpha))
                                 + jump / (1 + std::pow(size / jumpSize, 1 / (long double)(jumpWidth)));
        if (k == 0) {
            return double(std::log10(loss * (long double)(length)));
        }
        const long double m = std::exp(-loss);
        long double log = -loss;  // of the product of (a + i) / (a + b + i), the first of which is m
        for (std::int64_t i = 1; i < length; ++i) {
            log += std::log1p(-(1 - m) * k / (k + (long double)(i)));
        }
        return double(std::log10(-log));
    }
};

struct Line {
    double slope, bend;
    int places;
};

Line lineOf(const std::function<double(double)>& y, const Second& drawn, const Range& axis)
{
    long double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i <= 256; ++i) {
        const double x = axis.minimum + (axis.maximum - axis.minimum) * i / 256.0;
        const double height = drawn.h(x);
        const double logY = -std::pow(10.0, height);
        if (logY < -230.25850929940457 || logY > std::log(0.99)) {
            continue;
        }
        points.emplace_back(x, y(x));
        n += 1, sx += x, sy += y(x), sxx += (long double)(x)*x, sxy += (long double)(x)*y(x);
    }
    const long double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    const long double base = (sy - slope * sx) / n;
    double bend = 0;
    for (const auto& [x, height] : points) {
        bend = std::max(bend, double(std::fabs(height - base - slope * x)));
    }
    return {double(slope), bend, int(points.size())};
}

void expectCause(const MirageCause& cause, const Second& whole, const Second& without, const Range& axis)
{
    const Line line = lineOf([&](double x) { return whole.h(x) - without.h(x); }, whole, axis);
    EXPECT_NEAR(cause.bend, line.bend, 1e-9 * (1 + line.bend));
    EXPECT_NEAR(cause.tilt, line.slope, 1e-9 * (1 + std::fabs(line.slope)));
}

}  // namespace

TEST(Straightness, OfAPureLawIsAStraightLineOfSlopeAlphaForEveryLength)
{
    for (const std::int64_t length : {1, 5, 50, 1000}) {
        const Straightness s = of(point(length));
        EXPECT_TRUE(s.isStraight());
        EXPECT_LT(s.bend, 1e-10);
        EXPECT_NEAR(s.slope, -0.5, 1e-11);
        EXPECT_EQ(s.alpha, -0.5);
        EXPECT_FALSE(s.jump.present || s.floor.present || s.spread.present || s.offsets());
        EXPECT_EQ(s.jumpLook, JumpLook::None);
    }
}

/// MODEL.md section 5: the line is tilted and not bent, by the spread.
TEST(Straightness, SpreadTiltsMoreThanItBends)
{
    Scenario scenario = point(1000);
    scenario.model.distribution = Distribution::LogitNormal;
    scenario.model.anchor = {0.6, 0.05};
    scenario.model.law.exponent = -0.3;
    const Straightness s = of(scenario);
    EXPECT_NEAR(s.bend, 0.009, 0.0005);
    EXPECT_NEAR(s.slope, -0.18, 0.005);
    EXPECT_TRUE(s.isStraight());
    EXPECT_TRUE(s.spread.present);
    EXPECT_NEAR(s.spread.tilt, s.slope - s.alpha, 1e-9);  // without the spread it is the law's own line
    EXPECT_NEAR(s.spread.bend, s.bend, 1e-9);
}

TEST(Straightness, AgreesWithASecondImplementation)
{
    std::mt19937 generator(20);
    const auto draw = [&](double low, double high) { return low + (high - low) * double(generator()) / 4294967296.0; };
    for (int i = 0; i < 60; ++i) {
        Second second;
        second.alpha = draw(-1.5, -0.1);
        second.floor = i % 3 == 0 ? 0 : std::pow(10, draw(-4, -1));
        second.jump = i % 4 == 0 ? 0 : draw(0.01, 2);
        second.jumpSize = std::pow(10, draw(5, 14));
        second.jumpWidth = std::pow(10, draw(-1.5, 0.7));
        second.length = 1 + std::int64_t(draw(0, 60));
        Scenario scenario = point(second.length);
        if (i % 2 == 0) {
            scenario.model.distribution = Distribution::Beta;
            scenario.model.anchor = {0.6, draw(0.02, 0.3)};
            const double s = scenario.model.anchor.spread;
            second.k = 0.6 * 0.4 / (s * s) - 1;
        }
        scenario.model.law = {second.c, second.alpha, second.floor, second.jump, second.jumpSize, second.jumpWidth};
        SCOPED_TRACE(i);
        const Straightness s = of(scenario);
        const Line whole = lineOf([&](double x) { return second.h(x); }, second, kAxis);
        ASSERT_EQ(s.places, whole.places);
        if (whole.places < 8) {
            EXPECT_FALSE(s.hasVerdict());
            continue;
        }
        EXPECT_NEAR(s.slope, whole.slope, 1e-9);
        EXPECT_NEAR(s.bend, whole.bend, 1e-9);
        EXPECT_EQ(s.isStraight(), whole.bend <= 0.02);
        const auto expect = [&](bool present, const MirageCause& cause, double Second::*cleared) {
            Second without = second;
            without.*cleared = 0;
            EXPECT_EQ(cause.present, present);
            if (present) {
                expectCause(cause, second, without, kAxis);
            }
        };
        expect(second.jump > 0, s.jump, &Second::jump);
        expect(second.floor > 0, s.floor, &Second::floor);
        expect(second.k > 0 && second.length > 1, s.spread, &Second::k);
    }
}

TEST(Straightness, AJumpFarOffTheAxisIsAConstantLoss)
{
    Scenario jump = point(50);
    jump.model.law.jump = 0.5;
    jump.model.law.jumpSize = 1e30;
    Scenario floored = point(50);
    floored.model.law.floor = 0.5;
    const Straightness a = of(jump);
    const Straightness b = of(floored);
    EXPECT_EQ(a.jumpLook, JumpLook::ConstantLoss);
    EXPECT_NEAR(a.jumpLoss, 0.5, 1e-12);
    EXPECT_NEAR(a.bend, b.bend, 1e-12);
    EXPECT_NEAR(a.jump.bend, b.floor.bend, 1e-12);
    EXPECT_NEAR(a.jump.tilt, b.floor.tilt, 1e-12);
}

TEST(Straightness, AJumpIsAKinkOnlyWhereItIsNarrowAndOnTheAxis)
{
    const auto look = [](double size, double width) {
        Scenario scenario = point(50);
        scenario.model.law.jump = 0.5;
        scenario.model.law.jumpSize = size;
        scenario.model.law.jumpWidth = width;
        return of(scenario).jumpLook;
    };
    EXPECT_EQ(look(1e10, 0.1), JumpLook::Kink);
    EXPECT_EQ(look(1e10, 0.5), JumpLook::Kink);
    EXPECT_EQ(look(1e10, 10), JumpLook::Wide);
    EXPECT_EQ(look(1e14, 3), JumpLook::Flank);
    EXPECT_EQ(look(1e3, 0.1), JumpLook::ConstantLoss);  // long past: none is left
}

/// 9.5 decades off a line, all of it where nothing is drawn.
TEST(Straightness, CountsOnlyWhatIsDrawn)
{
    Scenario scenario = point(50);
    scenario.model.law.exponent = -5;
    scenario.model.law.floor = 1e-9;
    const Straightness s = of(scenario);
    EXPECT_TRUE(s.hasVerdict());
    EXPECT_TRUE(s.isStraight());
    EXPECT_LT(s.floor.bend, 0.02);
    EXPECT_FALSE(of(scenario, {11, 13}).hasVerdict());  // all of it above 0.99
    EXPECT_TRUE(std::isnan(of(scenario, {11, 13}).slope));
}

TEST(Straightness, SpreadIsNoCauseOfAnswersThatDoNotSeeIt)
{
    Scenario scenario;
    scenario.model.anchor = {0.6, 0.2};
    EXPECT_TRUE(of(scenario).spread.present);
    scenario.model.grading.tokens = TokenMode::Independent;
    EXPECT_FALSE(of(scenario).spread.present);
    EXPECT_LT(of(scenario).bend, 1e-10);
    scenario.model.grading.tokens = TokenMode::Shared;
    scenario.model.grading.length = 1;
    EXPECT_FALSE(of(scenario).spread.present);
}

TEST(Straightness, SaysWhereCausesOffsetOneAnother)
{
    Scenario scenario = point(50);
    scenario.model.law.floor = 0.02;
    EXPECT_FALSE(of(scenario).offsets());
    Straightness both;
    both.places = 100;
    both.bend = 0.1;
    both.jump = {true, 0.3, 0};
    EXPECT_TRUE(both.offsets());
    both.bend = 0.4;
    EXPECT_FALSE(both.offsets());
}

}  // namespace core
