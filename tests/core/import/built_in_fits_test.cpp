// Every series that ships is fitted, or refused with a reason, whatever is asked of it.

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/statistics/effective_length.h"
#include "core/statistics/forecast.h"

namespace core {

TEST(BuiltInFits, OfEverySeriesHoldWhatAFitPromises)
{
    int fits = 0;
    for (const std::string_view name : builtInEvidenceNames()) {
        const auto evidence = builtInEvidence(name);
        ASSERT_TRUE(evidence) << name;
        for (const Series& series : evidence->series()) {
            std::set<double> cuts = {1e30};
            for (const Measurement& point : series.points) {
                cuts.insert(point.size.value_or(1.0));
            }
            for (const bool floor : {false, true}) {
                for (const double cut : cuts) {
                    const ForecastResult result = forecast(series, {1, floor}, cut);
                    if (!result) {
                        continue;
                    }
                    ++fits;
                    const Fit& fit = result->fit;
                    EXPECT_TRUE(fit.alpha >= -5 && fit.alpha <= -0.01) << name << ' ' << nameOf(series);
                    EXPECT_TRUE(fit.floor >= 0 && std::isfinite(fit.logC)) << name << ' ' << nameOf(series);
                    EXPECT_TRUE(!(fit.deviance < 0)) << name << ' ' << nameOf(series);
                    for (const HeldBack& held : result->heldBack) {
                        EXPECT_TRUE(held.expected.y >= 0 && held.expected.y <= 1) << nameOf(series);
                        EXPECT_FALSE(held.expected.measured.low > held.expected.curve.low) << nameOf(series);
                    }
                }
            }
        }
    }
    EXPECT_GT(fits, 100);
}

TEST(BuiltInFits, AFloorNeverFitsWorse)
{
    for (const std::string_view name : builtInEvidenceNames()) {
        const auto evidence = builtInEvidence(name);
        for (const Series& series : evidence->series()) {
            const auto without = forecast(series, {1, false}, 1e30);
            const auto with = forecast(series, {1, true}, 1e30);
            if (without && with && without->fit.method == FitMethod::Likelihood) {
                EXPECT_LE(with->fit.deviance, without->fit.deviance * (1 + 1e-9) + 1e-9) << nameOf(series);
            }
        }
    }
}

TEST(BuiltInFits, KnowTheEffectiveLengthOfIfEval)  // core/MODEL.md section 10
{
    const auto pairs = strictAndGraded(builtInEvidence("ifeval").value().series());
    const auto known = std::any_of(pairs.begin(), pairs.end(), [](const StrictAndGraded& pair) {
        return std::fabs(pair.effective.length - 1.376) < 5e-4 && pair.effective.sizes == 8;
    });
    EXPECT_TRUE(known) << pairs.size();
}

}  // namespace core
