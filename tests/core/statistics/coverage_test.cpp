// Stated errors claim to hold the truth in 95 of 100 cases: counted over 2,000 simulated families of models.

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/model/scale_law.h"
#include "core/statistics/drawn_questions.h"
#include "core/statistics/forecast.h"

namespace core {

namespace {

constexpr int kFamilies = 2000;
constexpr double kPoints = 0.03;
const std::vector<double> kSizes = {1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11};

double truthAt(const ScaleLaw& law, double size)
{
    return std::exp(-5 * lossAt(law, size));
}

// Each size has questions of its own: the likelihood takes them for independent.
std::int64_t drawn(int family, std::size_t model, std::int64_t questions, double y)
{
    return SampledTest(family * 16 + static_cast<std::int64_t>(model), questions).passed(meanSuccess(y));
}

Fit fitted(const ScaleLaw& law, int family, std::int64_t questions, bool floor)
{
    std::vector<CountAtSize> points;
    for (std::size_t i = 0; i < kSizes.size(); ++i) {
        points.push_back({kSizes[i], drawn(family, i, questions, truthAt(law, kSizes[i])), questions});
    }
    return fitCounts(points, {5, floor}).value();
}

struct Coverage {
    int held = 0;
    void count(bool holds) { held += holds ? 1 : 0; }
    void count(double truth, double estimate, double error) { count(std::fabs(estimate - truth) <= kHalfOf95 * error); }
    void count(double truth, const Interval& band) { count(band.low <= truth && truth <= band.high); }
    double share() const { return held / static_cast<double>(kFamilies); }
};

}  // namespace

TEST(Coverage, OfErrorsAndBandsIsWhatTheyClaim)
{
    const ScaleLaw law;  // the paper's
    Coverage alpha, logC, curve, measured, widened;
    for (int family = 0; family < kFamilies; ++family) {
        const Fit fit = fitted(law, family, 1000, false);
        const FittedPoint there = fittedAt(fit, 1e12, 500, Widening::None);
        const double came = static_cast<double>(drawn(family, 15, 500, truthAt(law, 1e12))) / 500;
        alpha.count(law.exponent, fit.alpha, fit.seAlpha);
        logC.count(std::log(law.unitLossSize), fit.logC, fit.seLogC);
        curve.count(truthAt(law, 1e12), there.curve);
        measured.count(came, there.measured);
        widened.count(came, fittedAt(fit, 1e12, 500).measured);
    }
    EXPECT_NEAR(alpha.share(), 0.95, kPoints);
    EXPECT_NEAR(logC.share(), 0.95, kPoints);
    EXPECT_NEAR(curve.share(), 0.95, kPoints);
    EXPECT_NEAR(measured.share(), 0.95, kPoints);
    EXPECT_GE(widened.share(), measured.share());
    RecordProperty("alpha", std::to_string(alpha.share()));
    RecordProperty("log_c", std::to_string(logC.share()));
    RecordProperty("curve", std::to_string(curve.share()));
    RecordProperty("measured", std::to_string(measured.share()));
}

TEST(Coverage, OfErrorsWithAFloorIsWhatTheyClaim)
{
    ScaleLaw law;
    law.floor = 0.1;
    Coverage alpha, floor, curve;
    for (int family = 0; family < kFamilies; ++family) {
        const Fit fit = fitted(law, family, 10'000, true);
        alpha.count(law.exponent, fit.alpha, fit.seAlpha);
        floor.count(law.floor, fit.floor, fit.seFloor);
        curve.count(truthAt(law, 1e13), fittedAt(fit, 1e13, std::nullopt, Widening::None).curve);
    }
    EXPECT_NEAR(alpha.share(), 0.95, kPoints);
    EXPECT_NEAR(floor.share(), 0.95, kPoints);
    EXPECT_NEAR(curve.share(), 0.95, kPoints);
    RecordProperty("alpha", std::to_string(alpha.share()));
    RecordProperty("floor", std::to_string(floor.share()));
    RecordProperty("curve", std::to_string(curve.share()));
}

TEST(Coverage, OfExactIntervalsIsAtLeastWhatTheyClaim)
{
    for (const double y : {0.003, 0.1, 0.6}) {
        Coverage exact, wilson;
        for (int family = 0; family < kFamilies; ++family) {
            const std::int64_t k = drawn(family, 0, 400, y);
            exact.count(y, exactInterval(k, 400));
            wilson.count(y, wilsonInterval(k, 400));
        }
        EXPECT_GE(exact.share(), 0.95 - 0.01) << y;
        EXPECT_NEAR(wilson.share(), 0.95, kPoints) << y;
    }
}

}  // namespace core
