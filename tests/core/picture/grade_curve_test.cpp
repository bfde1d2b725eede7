#include "core/picture/grade_curve.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace {

using core::Metric;

core::Grading grading(std::int64_t length)
{
    core::Grading g;
    g.length = length;
    g.choices = 4;
    g.attempts = 3;
    return g;
}

TEST(GradeCurve, RunsBetweenItsEnds)
{
    for (const Metric metric : core::kMetrics) {
        const core::Grading g = grading(20);
        const core::Range y = core::gradeRange(metric, g);
        const bool error = !core::isProbability(metric);
        EXPECT_EQ(y.maximum, error ? 0.0 : 1.0);
        const auto curve = core::gradeCurve(metric, g, {76.0, 48.0});
        const auto [low, high] =
            std::minmax_element(curve.begin(), curve.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
        // Chance is the least a multiple choice grade gives.
        EXPECT_NEAR(low->y, metric == Metric::MultipleChoiceGrade ? 0.25 : y.minimum, 1e-12) << int(metric);
        EXPECT_NEAR(high->y, y.maximum, 1e-12) << int(metric);
    }
    EXPECT_EQ(core::gradeRange(Metric::TokenEditDistance, grading(20)).minimum, -20.0);
    EXPECT_EQ(core::gradeRange(Metric::CrossEntropy, grading(20)).minimum, -5.0);
}

TEST(GradeCurve, IsTheScoreOfAPoint)
{
    const double p = 0.9;
    const auto at = [&](Metric metric) { return core::gradeAt(metric, grading(5), core::meanSuccess(p)); };
    EXPECT_NEAR(at(Metric::TokenAccuracy), 0.9, 1e-15);
    EXPECT_NEAR(at(Metric::TokenEditDistance), -0.5, 1e-14);
    EXPECT_NEAR(at(Metric::ExactMatch), 0.59049, 1e-14);
    EXPECT_NEAR(at(Metric::PassMark), 0.59049 + 5 * 0.1 * 0.6561, 1e-13);  // 4 of 5: 0.7 of 5 is 3.5
    EXPECT_NEAR(at(Metric::MultipleChoiceGrade), 1.0, 0.0);
    EXPECT_NEAR(at(Metric::Brier), -0.01, 1e-15);
    EXPECT_NEAR(at(Metric::CrossEntropy), -0.105360515657826, 1e-14);
    EXPECT_NEAR(at(Metric::BestOfR), 1.0 - std::pow(1.0 - 0.59049, 3.0), 1e-13);
}

/// Half a pixel of a long answer's climb is a tenth of the way: straight lines between the points must not cut it.
TEST(GradeCurve, FindsALongAnswersClimb)
{
    for (const Metric metric : {Metric::ExactMatch, Metric::PassMark, Metric::BestOfR}) {
        const core::Grading g = grading(10'000);
        const auto curve = core::gradeCurve(metric, g, {76.0, 48.0});
        for (double p = 0.0005; p < 1.0; p += 0.001) {
            const auto right = std::lower_bound(curve.begin(), curve.end(), p,
                                                [](const core::CurvePoint& a, double x) { return a.x < x; });
            ASSERT_NE(right, curve.begin());
            const auto left = right - 1;
            const double line = left->y + (right->y - left->y) * (p - left->x) / (right->x - left->x);
            // Steep as it is, a tenth of a pixel sideways may be much upwards: one of the places beside it must do.
            const double below = core::gradeAt(metric, g, core::meanSuccess(std::max(0.0, p - 0.1 / 76.0)));
            const double above = core::gradeAt(metric, g, core::meanSuccess(std::min(1.0, p + 0.1 / 76.0)));
            EXPECT_GE(line, below - 0.1 / 48.0) << int(metric) << ' ' << p;
            EXPECT_LE(line, above + 0.1 / 48.0) << int(metric) << ' ' << p;
        }
    }
}

}  // namespace
