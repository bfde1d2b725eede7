// Random scenarios over MODEL.md's bounds: each is evaluated without an exception, every chance lies in [0, 1], with
// its complement beside it, and none falls while the questions get easier, rises while answers get longer or the mark
// goes up. METRIC_MIRAGE_SCENARIOS=COUNT and METRIC_MIRAGE_SEED=SEED make it long and another. What the numbers are is
// another matter: tests/reference/check_random_scenarios.py.

#include <array>
#include <cmath>
#include <cstdlib>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"
#include "core/model/score.h"

namespace {

using core::Distribution;
using core::Metric;

/// A number of the surroundings, or another.
int asked(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::atoi(text);
}

class Scenarios {
public:
    explicit Scenarios(unsigned seed) : random_(seed) {}

    core::ValidScenario next()
    {
        for (;;) {
            core::Scenario scenario;
            draw(scenario.model);
            if (const auto valid = core::validate(scenario)) {
                return *valid;
            }
        }
    }

private:
    double between(double low, double high) { return low + (high - low) * double(random_()) / 4294967296.0; }
    std::int64_t upTo(double power) { return static_cast<std::int64_t>(std::pow(10.0, between(0.0, power))); }

    /// A third of the means lie at the ends of what is allowed. Families without a closed form are slow: their answers
    /// are shorter.
    void draw(core::Model& model)
    {
        static constexpr std::array kFamilies = {Distribution::Point, Distribution::Beta, Distribution::TwoGroups,
                                                 Distribution::LogitNormal, Distribution::TruncatedNormal};
        const unsigned family = unsigned(random_() % 16);
        model.distribution = kFamilies[family < 2 ? 3 + family : family % 3];
        const double away = std::pow(10.0, between(-9.0, -1.0));
        const unsigned place = unsigned(random_() % 6);
        model.mean = place == 0 ? away : place == 1 ? 1.0 - away : between(0.01, 0.99);
        const double largest = std::sqrt(model.mean * (1.0 - model.mean));
        const bool point = model.distribution == Distribution::Point || random_() % 10 == 0;
        model.anchor = {model.mean, point ? 0.0 : largest * std::pow(10.0, between(-3.0, -0.01))};
        model.grading.length = upTo(family < 2 ? 2.0 : 5.0);
        model.grading.passMarkMillionths = 1 + static_cast<std::int64_t>(random_() % 1'000'000);
        model.grading.veryLong = random_() % 8 == 0;
        model.grading.choices = 2 + static_cast<std::int64_t>(random_() % 99);
        model.grading.attempts = upTo(family < 2 ? 3.0 : 6.0);
        model.grading.tokens = random_() % 4 == 0 ? core::TokenMode::Independent : core::TokenMode::Shared;
    }

    std::mt19937 random_;
};

/// ln y of a metric, once everything that must hold of one score has been looked at.
double checked(Metric metric, const core::Grading& grading, const core::SuccessDistribution& bell)
{
    const double score = core::score(metric, grading, bell);
    EXPECT_FALSE(std::isnan(score)) << core::keyOf(metric);
    if (!core::isProbability(metric)) {
        EXPECT_LE(score, 0.0) << core::keyOf(metric);
        return NAN;
    }
    EXPECT_GE(score, 0.0) << core::keyOf(metric);
    EXPECT_LE(score, 1.0) << core::keyOf(metric);
    const core::LogChance chance = core::logScore(metric, grading, bell);
    EXPECT_NEAR(std::exp(chance.log) + std::exp(chance.logMiss), 1.0, 1e-9) << core::keyOf(metric);
    EXPECT_NEAR(std::exp(chance.log), score, 1e-9) << core::keyOf(metric);
    return chance.log;
}

/// Not more than the other, but for what the score's own accuracy allows.
void expectAtMost(double log, double other, const char* what, Metric metric)
{
    EXPECT_LE(std::exp(log), std::exp(other) * (1.0 + 1e-8) + 1e-300) << what << ": " << core::keyOf(metric);
}

void expectSound(const core::ValidScenario& scenario)
{
    const core::Model& model = scenario.model();
    const core::Shape shape = core::shapeOf(scenario);
    const core::MeanRange range = core::meanRange(shape);
    const double low = range.lowest.value;
    const double high = range.highest.value;
    const std::array means = {0.5 * (low + model.mean), model.mean, 0.5 * (model.mean + high)};
    for (const Metric metric : core::kMetrics) {
        double before = -INFINITY;
        for (const double mean : means) {
            const auto bell = core::distributionAt(shape, core::meanSuccess(mean));
            const double log = checked(metric, model.grading, bell);
            if (std::isnan(log)) {
                continue;
            }
            expectAtMost(before, log, "falls while questions get easier", metric);
            before = log;
        }
    }
    const auto bell = core::distributionAt(shape, core::meanSuccess(model.mean));
    core::Grading harder = model.grading;
    harder.length = std::min<std::int64_t>(100'000, harder.length + 1);
    harder.passMarkMillionths = std::min<std::int64_t>(1'000'000, harder.passMarkMillionths + 1000);
    const double exact = core::logScore(Metric::ExactMatch, model.grading, bell).log;
    expectAtMost(core::logScore(Metric::ExactMatch, harder, bell).log, exact, "rises with the length",
                 Metric::ExactMatch);
    harder.length = model.grading.length;
    const double passed = core::logScore(Metric::PassMark, model.grading, bell).log;
    expectAtMost(core::logScore(Metric::PassMark, harder, bell).log, passed, "rises with the mark", Metric::PassMark);
}

}  // namespace

TEST(RandomScenarios, AreEvaluatedWithinTheirBounds)
{
    const int count = asked("METRIC_MIRAGE_SCENARIOS", 60);
    const auto seed = unsigned(asked("METRIC_MIRAGE_SEED", 1));
    Scenarios scenarios(seed);
    for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
        const core::ValidScenario scenario = scenarios.next();
        SCOPED_TRACE("seed " + std::to_string(seed) + ", scenario " + std::to_string(i) + ":\n"
                     + core::scenarioToJson(scenario));
        ASSERT_NO_THROW(expectSound(scenario));
    }
}
