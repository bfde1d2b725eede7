#pragma once

#include <cstdint>

#include "core/model/success_distribution.h"

namespace core {

/// A test of n questions drawn at random, the same questions at every size: each question has a threshold w, uniform on
/// (0, 1), and is passed where the score exceeds it. The number passed at any score follows from the seed and n alone:
/// it is Binomial(n, y), never falls as the score rises, and is correlated between scores as counts of one set of
/// questions are. Nothing is drawn by question: how many thresholds lie in the lower half of an interval is a binomial
/// of 1/2, and so on by halves.
class SampledTest {
public:
    /// A test of n questions, 1 to 1e9.
    SampledTest(std::int64_t seed, std::int64_t questions) noexcept : seed_(seed), questions_(questions) {}

    std::int64_t questions() const noexcept { return questions_; }

    /// How many questions are passed at a score y.
    ///
    /// Domain:   y and 1 - y in [0, 1]; elsewhere 0.
    /// Result:   0 to n, 0 at y = 0 and n at y = 1; throws where Boost's quantile fails.
    /// Accuracy: its distribution is the binomial's to 1e-9. Test: SampledTest.CountsAreBinomial.
    /// Source:   MODEL.md section 7; binomial and normal quantiles by Boost.Math.
    [[nodiscard]] std::int64_t passed(const MeanSuccess& score) const;

    /// How far the average of a graded metric comes out from its expectation, in standard errors: a standard normal's
    /// draw, the same at every size.
    ///
    /// Domain:   any.
    /// Result:   finite, within 9; never throws.
    /// Accuracy: as a normal's quantile. Test: SampledTest.AveragesHaveTheirStandardError.
    /// Source:   inverse transform of a seeded number by Boost.Math.
    [[nodiscard]] double deviation() const;

private:
    std::int64_t seed_;
    std::int64_t questions_;
};

/// What one test measures as a metric's score: a share k / n of metrics that pass a question or not, as each is graded
/// (the grade guesses below its step, best of R has its R attempts); of averages the score and its standard error times
/// the test's deviation, kept within the metric's range.
///
/// Domain:   any distribution, grading within MODEL.md's bounds; NaN where there is no distribution.
/// Result:   printed and drawn like score(); throws NotConverged.
/// Accuracy: averages are normal, which few questions of a skewed score are not.
///           Test: SampledTest.FollowsTheMetric, SampledTest.AveragesHaveTheirStandardError.
/// Source:   MODEL.md section 7.
[[nodiscard]] double sampledScore(const SampledTest& test, Metric metric, const Grading& grading,
                                  const SuccessDistribution& d);

}  // namespace core
