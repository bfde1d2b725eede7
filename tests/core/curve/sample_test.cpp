#include "core/curve/sample.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace {

constexpr double kWidth = 600.0;
constexpr double kHeight = 400.0;

core::SamplingPlan planOf(double from, double to)
{
    core::SamplingPlan plan;
    plan.x = {from, to};
    plan.xPerPixel = (to - from) / kWidth;
    plan.yPerPixel = 1.0 / kHeight;
    return plan;
}

/// The greatest distance, in pixels and square to the line, of f from the sampled line.
double worstDistance(const std::function<double(double)>& f, const std::vector<core::CurvePoint>& points,
                     const core::SamplingPlan& plan)
{
    double worst = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& a = points[i - 1];
        const auto& b = points[i];
        const double slope = (b.y - a.y) / plan.yPerPixel / ((b.x - a.x) / plan.xPerPixel);
        for (int step = 1; step < 40; ++step) {
            const double x = a.x + (b.x - a.x) * step / 40.0;
            const double off = (f(x) - (a.y + (b.y - a.y) * step / 40.0)) / plan.yPerPixel;
            worst = std::max(worst, std::abs(off) / std::sqrt(1.0 + slope * slope));
        }
    }
    return worst;
}

TEST(Sample, IsWithinATenthOfAPixel)
{
    const std::vector<std::function<double(double)>> curves = {
        [](double x) { return x; },
        [](double x) { return std::pow(x, 36.0); },
        [](double x) { return 1.0 / (1.0 + std::exp(-80.0 * (x - 0.7))); },
        [](double x) { return 0.5 + 0.4 * std::sin(40.0 * x); },
        [](double x) { return std::exp(-0.5 * (x - 0.31) * (x - 0.31) / 1e-4); },
    };
    for (const auto& f : curves) {
        const auto plan = planOf(0.0, 1.0);
        EXPECT_LE(worstDistance(f, core::sampleCurve(f, plan), plan), 0.1);
    }
}

TEST(Sample, SpendsNoPointsOnAStraightLine)
{
    EXPECT_EQ(core::sampleCurve([](double x) { return 0.25 + 0.5 * x; }, planOf(0.0, 1.0)).size(), 2U);
}

TEST(Sample, KeepsAnSCurveCheap)
{
    const auto s = [](double x) { return 1.0 / (1.0 + std::exp(-40.0 * (x - 0.7))); };
    EXPECT_LE(core::sampleCurve(s, planOf(0.0, 1.0)).size(), 64U);
}

TEST(Sample, FindsANarrowPeakByItsHint)
{
    const auto peak = [](double x) { return std::exp(-0.5 * (x - 0.43210) * (x - 0.43210) / 1e-10); };
    auto plan = planOf(0.0, 1.0);
    plan.hints = {0.43210};
    const auto points = core::sampleCurve(peak, plan);
    const auto top = std::max_element(points.begin(), points.end(), [](auto a, auto b) { return a.y < b.y; });
    EXPECT_EQ(top->y, 1.0);
    EXPECT_EQ(top->x, 0.43210);
}

TEST(Sample, DrawsAJumpFromBothSides)
{
    const auto step = [](double x) { return x > 0.7 ? 1.0 : 0.0; };
    auto plan = planOf(0.0, 1.0);
    plan.breaks = {0.7};
    const auto points = core::sampleCurve(step, plan);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_NEAR(points[1].x, 0.7, 1e-15);
    EXPECT_EQ(points[1].y, 0.0);
    EXPECT_NEAR(points[2].x, 0.7, 1e-15);
    EXPECT_EQ(points[2].y, 1.0);
}

TEST(Sample, FindsTheEdgeOfAGap)
{
    const auto plan = planOf(0.0, 1.0);
    const auto points = core::sampleCurve([](double x) { return x < 0.3 ? std::nan("") : 0.5; }, plan);
    const auto first = std::find_if(points.begin(), points.end(), [](const auto& p) { return !std::isnan(p.y); });
    ASSERT_NE(first, points.end());
    EXPECT_NEAR(first->x, 0.3, 0.1 * plan.xPerPixel);
    EXPECT_GE(first->x, 0.3);
}

TEST(Sample, FollowsALogarithmDownToItsFloor)
{
    auto plan = planOf(0.0, 1.0);
    plan.yPerPixel = 6.0 / kHeight;
    const auto f = [](double x) { return x < 1e-6 ? std::nan("") : std::log10(x); };
    const auto points = core::sampleCurve(f, plan);
    const auto first = std::find_if(points.begin(), points.end(), [](const auto& p) { return !std::isnan(p.y); });
    ASSERT_NE(first, points.end());
    EXPECT_NEAR(first->y, -6.0, 0.05);
}

TEST(Sample, TwoGapsAreEqual)
{
    const double gap = std::nan("");
    EXPECT_EQ((core::CurvePoint{0.5, gap}), (core::CurvePoint{0.5, gap}));
    EXPECT_FALSE((core::CurvePoint{0.5, gap} == core::CurvePoint{0.5, 0.0}));
}

}  // namespace
