#include "core/model/parameter.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/evidence/largest_size.h"
#include "core/model/keys.h"
#include "core/model/limits.h"
#include "core/model/range_text.h"
#include "core/model/success_distribution.h"
#include "core/model/threshold.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// The levels the curve is drawn with, given or solved for; of no spread both are the mean.
GroupLevels levelsInForce(const ValidScenario& scenario)
{
    const Model& model = scenario.model();
    if (model.distribution != Distribution::TwoGroups) {
        return {kNaN, kNaN};
    }
    if (model.groups) {
        return *model.groups;
    }
    const Shape shape = shapeOf(scenario);
    const auto* levels = std::get_if<TwoGroupsShape>(&shape);
    return levels != nullptr ? GroupLevels{levels->low, levels->high} : GroupLevels{model.mean, model.mean};
}

Range meansOf(const ValidScenario& scenario)
{
    const Range bounds = boundsOf(Parameter::Mean);
    const MeanRange means = meanRange(shapeOf(scenario));
    return {std::max(bounds.minimum, means.lowest.value), std::min(bounds.maximum, means.highest.value)};
}

/// Twice the largest size measured: a fit takes all of them.
double cutBehindAll(const Evidence& evidence)
{
    constexpr double kUsual = 1e12;
    const double largest = largestSize(evidence.series());
    return largest > 0.0 ? std::min(2.0 * largest, boundsOf(Parameter::Cut).maximum) : kUsual;
}

/// From the least to the greatest measured.
Range thresholdRange(const ValidScenario& scenario)
{
    const std::vector<double> all = measuredThresholds(scenario);
    return all.empty() ? Range{kNaN, kNaN} : Range{all.front(), all.back()};
}

Result<ValidScenario> withCut(const ValidScenario& scenario, double value)
{
    if (auto fault = faultOf(Parameter::Cut, value)) {
        return tl::unexpected(Errors{*std::move(fault)});
    }
    Scenario next = scenario.value();
    next.view.cut = value;
    return validate(next);
}

ValidScenario valid(const Scenario& scenario)
{
    auto result = validate(scenario);
    assert(result.has_value());
    return *std::move(result);
}

}  // namespace

double valueOf(const ValidScenario& scenario, Parameter parameter)
{
    const Model& model = scenario.model();
    switch (parameter) {
    case Parameter::Spread:
        if (!model.groups && model.mean == model.anchor.mean) {
            return model.anchor.spread;  // as it was set, to the last digit
        }
        return spread(distributionAt(shapeOf(scenario), meanSuccess(model.mean)));
    case Parameter::Low: return levelsInForce(scenario).low;
    case Parameter::High: return levelsInForce(scenario).high;
    case Parameter::Cut: return scenario.view().cut ? *scenario.view().cut : cutBehindAll(scenario.evidence());
    case Parameter::Threshold: return shownThreshold(scenario).value_or(kNaN);
    default: return heldValue(model, parameter);
    }
}

Range spreadRange(Distribution distribution, double mean)
{
    if (distribution == Distribution::Point) {
        return {0.0, 0.0};
    }
    constexpr double kLeastConcentration = 1e-3;
    constexpr double kMostConcentration = 1e9;
    const MeanSuccess m = meanSuccess(mean);
    const double variance = m.value * m.complement;
    const double smallest = std::sqrt(variance / (kMostConcentration + 1.0));
    const double largest = std::min(std::sqrt(variance / (kLeastConcentration + 1.0)), largestSpread(distribution, m));
    // A truncated normal of mean 1e-9 is left a sliver that one of 1 - 1e-9, being a double's rounding off, is not.
    constexpr double kSliver = 1e-7;
    return largest - smallest > kSliver * largest ? Range{smallest, largest} : Range{0.0, 0.0};
}

Range rangeOf(const ValidScenario& scenario, Parameter parameter)
{
    const Model& model = scenario.model();
    const GroupLevels levels = levelsInForce(scenario);
    const bool apply = model.distribution == Distribution::TwoGroups;
    switch (parameter) {
    case Parameter::Mean: return meansOf(scenario);
    case Parameter::Spread: return spreadRange(model.distribution, model.mean);
    case Parameter::Low:
        return apply ? Range{0.0, std::min(model.mean, std::nextafter(levels.high, 0.0))} : Range{kNaN, kNaN};
    case Parameter::High:
        return apply ? Range{std::max(model.mean, std::nextafter(levels.low, 1.0)), 1.0} : Range{kNaN, kNaN};
    case Parameter::Threshold: return thresholdRange(scenario);
    default: return boundsOf(parameter);
    }
}

Result<ValidScenario> withParameter(const ValidScenario& scenario, Parameter parameter, double value)
{
    if (parameter == Parameter::Cut) {
        return withCut(scenario, value);
    }
    if (parameter == Parameter::Threshold) {
        const auto fault = faultOf(parameter, value);
        return fault ? tl::unexpected(Errors{*fault}) : withThreshold(scenario, value);
    }
    Scenario next = scenario.value();
    const bool isLevel = parameter == Parameter::Low || parameter == Parameter::High;
    if (isLevel) {
        if (next.model.distribution != Distribution::TwoGroups) {
            return tl::unexpected(
                Errors{{ErrorCode::Conflict, "model.distribution", std::string(keyOf(next.model.distribution)),
                        std::string(keyOf(Distribution::TwoGroups))}});
        }
        next.model.groups = levelsInForce(scenario);
    }
    if (parameter == Parameter::Spread) {
        next.model.groups.reset();
        next.model.anchor.mean = next.model.mean;
    }
    if (auto fault = store(next.model, parameter, value)) {
        const Range range = rangeOf(scenario, parameter);
        if (fault->code == ErrorCode::OutOfRange && parameter != Parameter::Spread) {
            fault->allowed = rangeText(range);
        }
        return tl::unexpected(Errors{*fault});
    }
    return validate(next);
}

DistributionChange withDistribution(const ValidScenario& scenario, Distribution distribution)
{
    if (scenario.model().distribution == distribution) {
        return {scenario, std::nullopt};
    }
    Scenario next = scenario.value();
    const double shown = valueOf(scenario, Parameter::Spread);
    const Range range = spreadRange(distribution, next.model.mean);
    double taken = shown;
    if (shown > range.maximum) {
        taken = std::max(range.minimum, 0.999 * range.maximum);
    } else if (shown > 0.0 && shown < range.minimum) {
        taken = range.minimum;
    }
    next.model.distribution = distribution;
    next.model.groups.reset();
    next.model.anchor = {next.model.mean, taken};
    return {valid(next), taken == shown ? std::nullopt : std::optional(taken)};
}

}  // namespace core
