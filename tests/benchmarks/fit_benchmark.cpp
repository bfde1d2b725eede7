// What the test-set and forecast pictures ask at every step: a fit with its errors, a forecast, intervals and a test
// drawn at many sizes.

#include <benchmark/benchmark.h>

#include "core/statistics/drawn_questions.h"
#include "core/statistics/forecast.h"
#include "core/statistics/series_fit.h"

namespace {

core::Series eightSizes()
{
    core::Series series;
    const double sizes[] = {1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11};
    const double right[] = {0, 0, 5, 102, 648, 1668, 2991, 4032};
    for (std::size_t i = 0; i < 8; ++i) {
        core::Measurement point;
        point.size = sizes[i];
        point.score = right[i] / 10'000;
        point.questions = 10'000;
        series.points.push_back(point);
    }
    return series;
}

void fit(benchmark::State& state, bool floor)
{
    const core::Series series = eightSizes();
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::fitSeries(series, {5, floor}));
    }
}

/// A step of the cut that is dragged.
void forecast(benchmark::State& state, bool floor)
{
    const core::Series series = eightSizes();
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::forecast(series, {5, floor}, 2e10));
    }
}

/// One test of n questions seen at 64 sizes, with the exact interval of each.
void drawnTest(benchmark::State& state)
{
    for (auto _ : state) {
        const core::SampledTest test(1, state.range(0));
        for (int size = 1; size <= 64; ++size) {
            const std::int64_t passed = test.passed(core::meanSuccess(size / 65.0));
            benchmark::DoNotOptimize(core::exactInterval(passed, test.questions()));
        }
    }
}

}  // namespace

BENCHMARK_CAPTURE(fit, without_floor, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fit, with_floor, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(forecast, without_floor, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(forecast, with_floor, true)->Unit(benchmark::kMillisecond);
BENCHMARK(drawnTest)->Arg(100)->Arg(1'000'000)->Arg(1'000'000'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
