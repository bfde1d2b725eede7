#include "core/picture/bell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "core/model/best_kernel.h"
#include "core/model/log_density.h"

namespace core {

namespace {

constexpr std::array kSpreadsFromTheMean = {-6.0, -4.0, -3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0};
constexpr int kPeakPlaces = 14;
constexpr double kScaledFrom = 0.02;    // and to 1 minus it, the scale holds the density
constexpr double kBesidesPoles = 0.01;  // at 0 and 1 a density may have no end
constexpr std::array kFaintBellMeans = {0.2, 0.4, 0.6, 0.8};

MeanSuccess successAt(BellAxis axis, double x)
{
    return axis == BellAxis::Probability ? meanSuccess(x) : meanSuccessAtLogit(x);
}

double densityAt(const LogDensityOf& d, BellAxis axis, double x)
{
    return std::exp(axis == BellAxis::Probability ? d.atChance(meanSuccess(x)) : d.atLogit(x));
}

/// Places where the bell may be narrower than the first grid's intervals.
std::vector<double> narrowPlaces(const SuccessDistribution& d, BellAxis axis)
{
    std::vector<double> places;
    const MeanSuccess& mean = d.mean();
    const double s = spread(d);
    for (const double step : kSpreadsFromTheMean) {
        const MeanSuccess p{mean.value + step * s, mean.complement - step * s};
        if (p.value > 0.0 && p.complement > 0.0) {
            places.push_back(bellPlace(axis, p));
        }
    }
    if (axis == BellAxis::Logit) {
        const double width = s / (mean.value * mean.complement);  // of logit p, to first order
        for (const double step : kSpreadsFromTheMean) {
            places.push_back(d.location() + step * width);
        }
    }
    return places;
}

/// The greatest density at p from `from` to 1 - from: the best of a coarse grid, narrowed by golden section.
double peakOf(const SuccessDistribution& d, BellAxis axis, double from)
{
    std::vector<double> places = narrowPlaces(d, axis);
    for (int i = 0; i <= kPeakPlaces; ++i) {
        places.push_back(bellPlace(axis, meanSuccess(from + (1.0 - 2.0 * from) * i / kPeakPlaces)));
    }
    const double lowest = bellPlace(axis, meanSuccess(from));
    const double highest = bellPlace(axis, meanSuccess(1.0 - from));
    std::erase_if(places, [&](double x) { return !(x >= lowest && x <= highest); });
    std::sort(places.begin(), places.end());
    const LogDensityOf density(d);
    std::vector<double> densities(places.size());
    std::transform(places.begin(), places.end(), densities.begin(),
                   [&](double x) { return densityAt(density, axis, x); });
    const auto best =
        static_cast<std::size_t>(std::max_element(densities.begin(), densities.end()) - densities.begin());
    constexpr double kGolden = 0.6180339887498949;
    double low = places[best == 0 ? 0 : best - 1];  // the peak may lie just inside an end
    double high = places[std::min(best + 1, places.size() - 1)];
    double left = high - kGolden * (high - low);
    double right = low + kGolden * (high - low);
    double atLeft = densityAt(density, axis, left);
    double atRight = densityAt(density, axis, right);
    for (int i = 0; i < 16; ++i) {
        if (atLeft > atRight) {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - kGolden * (high - low);
            atLeft = densityAt(density, axis, left);
        } else {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + kGolden * (high - low);
            atRight = densityAt(density, axis, right);
        }
    }
    return std::max({densities[best], atLeft, atRight});
}

SamplingPlan planFor(const BellFrame& frame)
{
    SamplingPlan plan;
    plan.x = frame.x;
    plan.xPerPixel = (frame.x.maximum - frame.x.minimum) / frame.picture.width;
    plan.yPerPixel = frame.densityScale / frame.picture.height;
    return plan;
}

/// The mark or chance level where a step-like grading curve jumps.
std::vector<MeanSuccess> jumpsOf(Metric metric, const Grading& grading)
{
    if (metric == Metric::MultipleChoiceGrade) {
        return {meanSuccess(1.0 / static_cast<double>(grading.choices))};
    }
    if (metric == Metric::PassMark && grading.veryLong) {
        return {meanSuccess(static_cast<double>(grading.passMarkMillionths) / 1e6)};
    }
    return {};
}

/// Where a long answer's grading curve climbs, which may be within a pixel.
std::vector<double> climbOf(const ValidScenario& scenario)
{
    const Grading& grading = scenario.model().grading;
    std::vector<double> places;
    if (scenario.view().featured == Metric::BestOfR) {
        for (const double grade : {1e-3, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999}) {
            places.push_back(
                bellPlace(scenario.view().bellAxis, bestOfQuantile(grading.attempts, grading.length, grade)));
        }
        return places;
    }
    const double length = static_cast<double>(grading.length);
    const bool exact = scenario.view().featured == Metric::ExactMatch;
    const double mark = exact ? 1.0 : static_cast<double>(passCount(grading)) / length;
    const double width = std::sqrt(mark * (1.0 - mark) / length) + 1.0 / length;
    for (const double step : kSpreadsFromTheMean) {
        const double p = mark + step * width;
        if (p > 0.0 && p < 1.0) {
            places.push_back(bellPlace(scenario.view().bellAxis, meanSuccess(p)));
        }
    }
    return places;
}

double gradeAt(const ValidScenario& scenario, const MeanSuccess& p)
{
    return std::exp(gradeOf(scenario.view().featured, scenario.model().grading, p).log);
}

/// The height of a line between its points.
double heightAt(const std::vector<CurvePoint>& line, double x)
{
    const auto right = std::lower_bound(line.begin(), line.end(), x,
                                        [](const CurvePoint& point, double place) { return point.x < place; });
    if (right == line.begin() || right == line.end()) {
        return right == line.end() ? line.back().y : line.front().y;
    }
    const auto left = right - 1;
    return left->y + (right->y - left->y) * ((x - left->x) / (right->x - left->x));
}

}  // namespace

double bellPlace(BellAxis axis, const MeanSuccess& p)
{
    return axis == BellAxis::Probability ? p.value : logit(p);
}

double densityScaleOf(const Shape& shape, BellAxis axis)
{
    constexpr int kMeans = 9;
    constexpr double kHighest = 40.0;
    constexpr double kHeadroom = 1.05;
    double peak = 0.0;
    for (int i = 1; i <= kMeans; ++i) {
        const auto d = distributionAt(shape, meanSuccess(0.1 * i));
        if (!atoms(d).empty()) {
            return 1.0;
        }
        peak = std::isnan(d.mean().value) ? peak : std::max(peak, peakOf(d, axis, kScaledFrom));
    }
    return peak > 0.0 ? std::min(kHeadroom * peak, kHighest) : 1.0;
}

std::vector<CurvePoint> densityLine(const SuccessDistribution& d, BellAxis axis, const BellFrame& frame)
{
    SamplingPlan plan = planFor(frame);
    plan.hints = narrowPlaces(d, axis);
    const LogDensityOf density(d);
    return sampleCurve([&](double x) { return std::min(densityAt(density, axis, x), frame.densityScale); }, plan);
}

BellLines bellAt(const ValidScenario& scenario, const SuccessDistribution& d, const std::vector<CurvePoint>& grading,
                 const BellFrame& frame)
{
    BellLines bell;
    bell.atoms = atoms(d);
    if (!bell.atoms.empty() || std::isnan(d.mean().value)) {
        return bell;
    }
    const BellAxis axis = scenario.view().bellAxis;
    SamplingPlan plan = planFor(frame);
    plan.hints = narrowPlaces(d, axis);
    bell.density = densityLine(d, axis, frame);
    for (const CurvePoint& point : bell.density) {
        bell.peak = std::max(bell.peak, point.y);
    }
    if (gradesTheMean(scenario.view().featured, scenario.model().grading)) {
        // Every question then has chance m for each token: all are graded alike, and the area is still the score.
        const double grade = gradeAt(scenario, d.mean());
        bell.scored = bell.density;
        for (CurvePoint& point : bell.scored) {
            point.y *= grade;
        }
        return bell;
    }
    for (const MeanSuccess& jump : jumpsOf(scenario.view().featured, scenario.model().grading)) {
        plan.breaks.push_back(bellPlace(axis, jump));
    }
    for (const double place : climbOf(scenario)) {
        plan.hints.push_back(place);
    }
    bell.scored = sampleCurve([&](double x) { return heightAt(bell.density, x) * heightAt(grading, x); }, plan);
    return bell;
}

std::vector<CurvePoint> gradingCurve(const ValidScenario& scenario, const BellFrame& frame)
{
    const BellAxis axis = scenario.view().bellAxis;
    SamplingPlan plan = planFor(frame);
    plan.hints = climbOf(scenario);
    for (const MeanSuccess& jump : jumpsOf(scenario.view().featured, scenario.model().grading)) {
        plan.breaks.push_back(bellPlace(axis, jump));
    }
    return sampleCurve([&](double x) { return gradeAt(scenario, successAt(axis, x)); }, plan);
}

std::vector<std::vector<CurvePoint>> faintBells(const ValidScenario& scenario, const Shape& shape,
                                                const BellFrame& frame)
{
    std::vector<MeanSuccess> means;
    if (scenario.view().xAxis == XAxis::Size) {
        for (const double size : shownSizes(scenario.view())) {
            means.push_back(meanSuccessAtSize(scenario.model().law, size));
        }
    } else {
        std::transform(kFaintBellMeans.begin(), kFaintBellMeans.end(), std::back_inserter(means), meanSuccess);
    }
    std::vector<std::vector<CurvePoint>> faintBells;
    for (const MeanSuccess& mean : means) {
        const auto d = distributionAt(shape, mean);
        const bool fits = atoms(d).empty() && peakOf(d, scenario.view().bellAxis, kBesidesPoles) <= frame.densityScale;
        if (!fits || std::isnan(d.mean().value)) {
            continue;  // a faint bell with its top cut off would only puzzle
        }
        faintBells.push_back(densityLine(d, scenario.view().bellAxis, frame));
    }
    return faintBells;
}

}  // namespace core
