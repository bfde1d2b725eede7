#include "core/picture/slope_match.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/curve/axis.h"
#include "core/curve/interpolation.h"
#include "core/model/limits.h"
#include "core/model/score.h"
#include "core/picture/slope_curve.h"

namespace core {

namespace {

constexpr int kEvenly = 769;
constexpr double kFromPoles = 0.001;
constexpr double kWithin = 1e-4;  // of a peak

double riseOf(const LogChance& a, const LogChance& b)
{
    return a.log > -0.69 && b.log > -0.69 ? std::exp(a.logMiss) - std::exp(b.logMiss)
                                          : std::exp(b.log) - std::exp(a.log);
}

/// Curves over the bell's axis and what it takes to compare them.
class Comparison {
public:
    Comparison(const ValidScenario& scenario, const Shape& shape)
        : metric_(scenario.view().featured), grading_(scenario.model().grading), shape_(shape),
          onLogit_(scenario.view().bellAxis == BellAxis::Logit), half_(halfwayOf(metric_, grading_)),
          moved_(onLogit_ ? distributionAtLocation(shape, logit(half_)) : distributionAt(shape, half_)),
          range_(onLogit_ ? defaultRange(scenario, shape, XAxis::Logit) : Range{0, 1}), bellWidth_(bellWidth()),
          climbWidth_(climbWidth()), bothWidths_(std::hypot(bellWidth_, climbWidth_))
    {
    }

    double halfway() const { return onLogit_ ? logit(half_) : half_.value; }
    const SuccessDistribution& moved() const { return moved_; }

    /// Bell, slope and the grading curve's slope at the places where all three are to be had.
    SlopeMatch compare() const
    {
        // A score may be an integral, and there are as many as places: the slopes are taken at few of them.
        const auto slopeOf = [&](double x) { return difference(x, [&](double at) { return scoreAt(at); }); };
        const auto gradingOf = [&](double x) {
            return difference(x, [&](double at) { return gradeOf(metric_, grading_, successAt(at)); });
        };
        const Interpolation slopes(slopeOf, ends(bothWidths_), kWithin);
        std::optional<Interpolation> gradings;
        if (!isStep()) {
            gradings.emplace(gradingOf, ends(climbWidth_), kWithin);
        }
        std::vector<double> bell;
        std::vector<double> slope;
        std::vector<double> kernel;
        for (const double x : places()) {
            const double density = onLogit_ ? logLogitDensity(moved_, x) : logDensity(moved_, meanSuccess(x));
            bell.push_back(std::exp(density));
            slope.push_back(slopes.at(x));
            kernel.push_back(gradings ? gradings->at(x) : kNaN);
        }
        SlopeMatch match;
        match.distance = distanceOf(slope, bell);
        match.kernelDistance = isStep() ? 1 : distanceOf(slope, kernel);
        match.heights = *std::max_element(slope.begin(), slope.end()) / *std::max_element(bell.begin(), bell.end());
        return match;
    }

    bool isStep() const
    {
        return metric_ == Metric::MultipleChoiceGrade || (metric_ == Metric::PassMark && grading_.veryLong);
    }

private:
    static double distanceOf(const std::vector<double>& a, const std::vector<double>& b)
    {
        const double peakA = *std::max_element(a.begin(), a.end());
        const double peakB = *std::max_element(b.begin(), b.end());
        double distance = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            distance = std::max(distance, std::fabs(a[i] / peakA - b[i] / peakB));
        }
        return distance;
    }

    bool hasPole() const
    {
        return !onLogit_ && (logDensity(moved_, {0, 1}) == kInfinity || logDensity(moved_, {1, 0}) == kInfinity);
    }

    MeanSuccess successAt(double x) const { return onLogit_ ? meanSuccessAtLogit(x) : meanSuccess(x); }

    LogChance scoreAt(double x) const
    {
        return logScore(metric_, grading_,
                        onLogit_ ? distributionAtLocation(shape_, x) : distributionAt(shape_, meanSuccess(x)));
    }

    /// On the axis: the spread of the moved bell, and how wide the grading curve climbs.
    double bellWidth() const
    {
        const double s = spread(moved_);
        return onLogit_ ? s / (half_.value * half_.complement) : s;
    }
    double climbWidth() const
    {
        const auto length = double(grading_.length);
        const double luck = std::max(std::sqrt(half_.value * half_.complement / length), 0.1 / length);
        return isStep() ? 0 : onLogit_ ? luck / (half_.value * half_.complement) : luck;
    }

    /// Where the curves are compared: the axis, but for a bell's poles.
    Range compared() const { return hasPole() ? Range{kFromPoles, 1 - kFromPoles} : range_; }

    /// Of pieces in which a curve of this width about the half is smooth.
    std::vector<double> ends(double width) const
    {
        const Range range = compared();
        std::vector<double> ends = {range.minimum, range.maximum};
        for (const double times : {-6.0, -3.0, -1.0, 1.0, 3.0, 6.0}) {
            ends.push_back(halfway() + times * width);
        }
        if (!onLogit_) {
            ends.insert(ends.end(), {0.02, 0.98});  // towards 0 and 1 a wide bell climbs to its poles
        }
        std::sort(ends.begin(), ends.end());
        std::erase_if(ends, [&](double x) { return x < range.minimum || x > range.maximum; });
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        return ends;
    }

    template <class Chance>
    double difference(double x, const Chance& chance) const
    {
        const double h = std::min(1e-3, 0.02 * bothWidths_);
        const double low = onLogit_ ? x - h : std::max(0.0, x - h);
        const double high = onLogit_ ? x + h : std::min(1.0, x + h);
        return riseOf(chance(low), chance(high)) / (high - low);
    }

    std::vector<double> places() const
    {
        const Range range = compared();
        std::vector<double> places;
        const auto add = [&](double from, double to, int count) {
            for (int i = 0; i < count; ++i) {
                const double x = from + (to - from) * i / (count - 1);
                if (x >= range.minimum && x <= range.maximum) {
                    places.push_back(x);
                }
            }
        };
        add(range_.minimum, range_.maximum, kEvenly);
        add(kFromPoles, 1 - kFromPoles, 2);
        for (const double width : {bellWidth_, climbWidth_, bothWidths_}) {
            add(halfway() - 6 * width, halfway() + 6 * width, 257);
        }
        return places;
    }

    Metric metric_;
    const Grading& grading_;
    const Shape& shape_;
    bool onLogit_;
    MeanSuccess half_;
    SuccessDistribution moved_;
    Range range_;
    double bellWidth_;
    double climbWidth_;
    double bothWidths_;  ///< of the slope, which is one drawn over the other
};

/// What needs no measuring.
std::optional<SlopeLook> knownLook(const ValidScenario& scenario, const Shape& shape, const Comparison& comparison)
{
    const Grading& grading = scenario.model().grading;
    const Metric metric = scenario.view().featured;
    const bool atTheMean = gradesTheMean(metric, grading) || std::holds_alternative<PointShape>(shape);
    if (comparison.isStep() && atTheMean) {
        return SlopeLook::Step;
    }
    const bool oneToken =
        grading.length == 1 && !comparison.isStep() && !(metric == Metric::BestOfR && grading.attempts > 1);
    if (oneToken || (std::holds_alternative<TwoGroupsShape>(shape) && !atTheMean)) {
        return SlopeLook::StraightLine;
    }
    if (atTheMean) {
        return SlopeLook::NoBell;
    }
    if (std::isnan(comparison.moved().mean().value) || !atoms(comparison.moved()).empty()) {
        return SlopeLook::Nothing;
    }
    return std::nullopt;
}

}  // namespace

SlopeMatch slopeMatch(const ValidScenario& scenario, const Shape& shape)
{
    const Comparison comparison(scenario, shape);
    if (const auto look = knownLook(scenario, shape, comparison)) {
        return {*look, kNaN, kNaN, kNaN, comparison.halfway()};
    }
    SlopeMatch match = comparison.compare();
    match.halfway = comparison.halfway();
    const bool slides = std::holds_alternative<LogitNormalShape>(shape) && scenario.view().bellAxis == BellAxis::Logit;
    match.look = slides && comparison.isStep()  ? SlopeLook::Exact
                 : match.distance < kVeryNearly ? SlopeLook::VeryNearly
                                                : SlopeLook::Off;
    return match;
}

}  // namespace core
