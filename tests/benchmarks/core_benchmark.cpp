// What one step of the mean costs the core, and every curve of the default layout afresh, family by family.

#include <benchmark/benchmark.h>

#include "core/evidence/evidence.h"
#include "core/import/reading.h"
#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "core/picture/evaluate.h"
#include "core/statistics/test_set.h"
#include "core/statistics/whole_sharpness.h"

namespace {

constexpr core::PictureSize kPicture{620.0, 640.0};

core::ValidScenario scenarioOf(core::Distribution distribution)
{
    core::Scenario scenario;
    scenario.model.distribution = distribution;
    scenario.model.anchor.spread = distribution == core::Distribution::Point ? 0.0 : 0.05;
    return core::validate(scenario).value();
}

core::ValidScenario withMean(const core::ValidScenario& scenario, double mean)
{
    core::Scenario next = scenario.value();
    next.model.mean = mean;
    return core::validate(next).value();
}

void meanStep(benchmark::State& state, core::Distribution distribution)
{
    const core::ValidScenario scenario = scenarioOf(distribution);
    const core::ValidScenario steps[] = {withMean(scenario, 0.61), withMean(scenario, 0.62), withMean(scenario, 0.63)};
    core::Evaluator evaluator;
    benchmark::DoNotOptimize(evaluator.evaluate(scenario, kPicture));
    std::size_t step = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluator.evaluate(steps[step++ % 3], kPicture));
    }
}

/// The scores at the mean alone: what a step computes besides the bell's outline.
void markers(benchmark::State& state, core::Distribution distribution)
{
    const core::ValidScenario scenario = scenarioOf(distribution);
    const core::Shape shape = core::shapeOf(scenario);
    double mean = 0.6;
    for (auto _ : state) {
        mean = mean < 0.7 ? mean + 1e-4 : 0.6;
        const auto d = core::distributionAt(shape, core::meanSuccess(mean));
        for (const core::Metric metric : scenario.view().shown) {
            benchmark::DoNotOptimize(core::scoreValue(metric, scenario.model().grading, d));
        }
    }
}

void everyCurve(benchmark::State& state, core::Distribution distribution)
{
    const core::ValidScenario scenario = scenarioOf(distribution);
    for (auto _ : state) {
        core::Evaluator evaluator;
        benchmark::DoNotOptimize(evaluator.evaluate(scenario, kPicture));
    }
}

/// How sharp every metric is: shown live beside the curves.
void sharpness(benchmark::State& state, core::Distribution distribution)
{
    const core::ValidScenario scenario = scenarioOf(distribution);
    const core::Shape shape = core::shapeOf(scenario);
    for (auto _ : state) {
        for (const core::Metric metric : core::kMetrics) {
            benchmark::DoNotOptimize(core::wholeSharpness(scenario, shape, core::XAxis::Mean, metric));
        }
    }
}

/// The answers strip at another mean.
void answers(benchmark::State& state, core::Distribution distribution)
{
    const core::ValidScenario scenario = scenarioOf(distribution);
    const core::Shape shape = core::shapeOf(scenario);
    core::Grading grading = scenario.model().grading;
    grading.length = state.range(0);
    const core::CommonNumbers numbers(1, 24, grading.length);
    double mean = 0.6;
    for (auto _ : state) {
        mean = mean < 0.7 ? mean + 1e-4 : 0.6;
        const auto d = core::distributionAt(shape, core::meanSuccess(mean));
        benchmark::DoNotOptimize(core::sampleAnswers(numbers, core::Metric::PassMark, grading, d));
    }
}

/// The random numbers of answers of a new length.
void commonNumbers(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::CommonNumbers(1, 24, state.range(0)));
    }
}

/// A table of measurements as a file, seven columns wide.
core::TableFile tableOf(std::int64_t rows)
{
    core::TableFile file{"table.csv", "family,task,metric,size,score,stderr,n\n"};
    for (std::int64_t i = 0; i < rows; ++i) {
        file.bytes += "Family" + std::to_string(i % 7) + ",task" + std::to_string(i % 11) + ",acc,"
                      + std::to_string(1'000'000 + i * 7919) + ",0." + std::to_string(1000 + i % 9000)
                      + ",0.0054,5153\n";
    }
    return file;
}

/// A table read and checked.
void readTable(benchmark::State& state)
{
    const std::vector<core::TableFile> files = {tableOf(state.range(0))};
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::Evidence::of(core::readTables(files).series));
    }
}

/// A scenario with a table saved, and opened again.
void saveAndOpenTable(benchmark::State& state)
{
    const std::vector<core::TableFile> files = {tableOf(state.range(0))};
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of(core::readTables(files).series).value();
    const core::ValidScenario valid = core::validate(scenario).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::scenarioFromJson(core::scenarioToJson(valid)));
    }
}

/// A step of the mean and of undo beside a table: both cost a pointer, whatever it holds.
void stepBesideTable(benchmark::State& state)
{
    const std::vector<core::TableFile> files = {tableOf(state.range(0))};
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of(core::readTables(files).series).value();
    const core::ValidScenario valid = core::validate(scenario).value();
    for (auto _ : state) {
        const core::ValidScenario moved = withMean(valid, 0.7);
        benchmark::DoNotOptimize(moved == valid);
    }
}

}  // namespace

#define FAMILIES(function)                                                                                             \
    BENCHMARK_CAPTURE(function, point, core::Distribution::Point);                                                     \
    BENCHMARK_CAPTURE(function, beta, core::Distribution::Beta);                                                       \
    BENCHMARK_CAPTURE(function, logit_normal, core::Distribution::LogitNormal);                                        \
    BENCHMARK_CAPTURE(function, truncated_normal, core::Distribution::TruncatedNormal);                                \
    BENCHMARK_CAPTURE(function, two_groups, core::Distribution::TwoGroups)

FAMILIES(markers);
FAMILIES(meanStep);
FAMILIES(everyCurve);
FAMILIES(sharpness);
BENCHMARK_CAPTURE(answers, beta, core::Distribution::Beta)->Arg(50)->Arg(1000)->Arg(100'000);
BENCHMARK_CAPTURE(answers, logit_normal, core::Distribution::LogitNormal)->Arg(50);
BENCHMARK_CAPTURE(answers, truncated_normal, core::Distribution::TruncatedNormal)->Arg(50);
BENCHMARK(commonNumbers)->Arg(50)->Arg(1000)->Arg(100'000);
BENCHMARK(readTable)->Arg(1000)->Arg(100'000);
BENCHMARK(saveAndOpenTable)->Arg(100'000);
BENCHMARK(stepBesideTable)->Arg(1000)->Arg(100'000);

BENCHMARK_MAIN();
