#include "ui/export/sweep.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/picture/follows.h"
#include "core/picture/forecast_picture.h"

namespace ui {

namespace {

constexpr core::Range kUsualMeans = {0.02, 0.98};

/// Where one scenario's mean stands on its axis, and back.
class Track {
public:
    explicit Track(const core::ValidScenario& scenario)
        : scenario_(scenario), shape_(core::shapeOf(scenario)), axis_(scenario.view().xAxis)
    {
    }

    /// The means at the ends of what the axis shows, as far as the shape can have them.
    core::Range ends() const
    {
        core::Range means = kUsualMeans;
        const core::View& view = scenario_.view();
        const bool besideSlope = core::has(core::specOf(view.layout), core::PanelKind::Slope)
                                 && view.bellAxis == core::BellAxis::Logit;  // whose axis shows these and no more
        if (axis_ != core::XAxis::Mean && !besideSlope) {
            const core::Range shown = core::curveRange(axis_, core::axisRange(scenario_, shape_, axis_));
            means = {meanAt(shown.minimum), meanAt(shown.maximum)};
        }
        const core::Range allowed = core::rangeOf(scenario_, core::Parameter::Mean);
        const auto within = [&](double mean, double otherwise) {
            return std::isnan(mean) ? otherwise : std::clamp(mean, allowed.minimum, allowed.maximum);
        };
        return {within(means.minimum, allowed.minimum), within(means.maximum, allowed.maximum)};
    }

    double meanAt(double x) const
    {
        const double place = core::fromCurveX(axis_, x);
        return core::distributionOnAxis(shape_, scenario_.model().law, axis_, place).mean().value;
    }

    /// NaN where no size of the law has this mean.
    double placeOf(double mean) const
    {
        const auto d = core::distributionAt(shape_, core::meanSuccess(mean));
        const core::AxisPlace place = core::placeOnAxis(d, scenario_.model().law, axis_);
        return place.reachable ? core::toCurveX(axis_, place.x) : std::nan("");
    }

private:
    const core::ValidScenario& scenario_;
    core::Shape shape_;
    core::XAxis axis_;
};

/// 0 to 1 with no speed at either end.
double eased(double share)
{
    return share * share * (3.0 - 2.0 * share);
}

core::Result<core::ValidScenario> atEnd(const core::ValidScenario& scenario, core::Parameter parameter, double value,
                                        const char* field)
{
    auto moved = core::withParameter(scenario, parameter, value);
    if (!moved) {
        for (core::Error& error : moved.error()) {
            error.field = field;
        }
    }
    return moved;
}

/// The frame between the ends; rounding may carry its mean a step beyond them.
core::ValidScenario between(const core::ValidScenario& scenario, double mean, const core::Range& means)
{
    const double inside = std::clamp(mean, means.minimum, means.maximum);
    return core::withParameter(scenario, core::Parameter::Mean, inside).value_or(scenario);
}

/// From where the third size of the series forecast is fitted to beyond its largest.
core::Range cutEnds(const core::ValidScenario& scenario)
{
    const core::View& view = scenario.view();
    const core::Series* series = scenario.evidence().find(core::forecastSeries(scenario.evidence(), view.series));
    std::vector<double> sizes;
    for (std::size_t i = 0; series != nullptr && i < series->points.size(); ++i) {
        sizes.push_back(series->points[i].size.value_or(1.0));
    }
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    constexpr std::size_t kLeastFitted = 3;
    constexpr double kBeyond = 1.01;
    if (sizes.empty()) {
        const double cut = core::valueOf(scenario, core::Parameter::Cut);
        return {cut, cut};
    }
    if (sizes.size() <= kLeastFitted) {
        return {sizes.front() / kBeyond, std::min(kBeyond * sizes.back(), 1e30)};
    }
    return {kBeyond * sizes[kLeastFitted - 1], std::min(kBeyond * sizes.back(), 1e30)};
}

core::Range endsOf(const core::ValidScenario& scenario, core::Parameter parameter)
{
    switch (parameter) {
    case core::Parameter::Questions: return {10.0, 1e6};
    case core::Parameter::Cut: return cutEnds(scenario);
    case core::Parameter::Spread: return {0.01, std::min(0.4, core::rangeOf(scenario, parameter).maximum)};
    case core::Parameter::Length: return {1.0, 200.0};
    default: break;
    }
    return Track(scenario).ends();
}

/// The value so far between two ends, of the spread by equal steps, else by equal factors.
core::ValidScenario timesBetween(const core::ValidScenario& scenario, core::Parameter parameter, double from, double to,
                                 double share)
{
    const bool even = parameter == core::Parameter::Spread;  // which may be 0
    const double so = even ? from + (to - from) * share : from * std::pow(to / from, share);
    const double value = std::clamp(so, std::min(from, to), std::max(from, to));
    return core::withParameter(scenario, parameter, core::isCount(parameter) ? std::round(value) : value)
        .value_or(scenario);
}

}  // namespace

core::Parameter usualSweep(const core::ValidScenario& scenario)
{
    const auto* const found =
        std::find_if(kSweeps.begin(), kSweeps.end(), [&](core::Parameter one) { return core::follows(scenario, one); });
    return found == kSweeps.end() ? core::Parameter::Mean : *found;
}

core::Result<std::vector<core::ValidScenario>> sweep(const core::ValidScenario& scenario, const SweepOptions& options)
{
    const bool ofMean = options.parameter == core::Parameter::Mean;
    const core::Range ends = endsOf(scenario, options.parameter);
    const double from = options.from.value_or(ends.minimum);
    const double to = options.to.value_or(ends.maximum);
    const auto first = atEnd(scenario, options.parameter, from, "from");
    const auto last = atEnd(scenario, options.parameter, to, "to");
    if (!first || !last) {
        core::Errors errors = first ? core::Errors() : first.error();
        if (!last) {
            errors.insert(errors.end(), last.error().begin(), last.error().end());
        }
        return tl::unexpected(std::move(errors));
    }
    const Track track(scenario);
    const double start = ofMean ? track.placeOf(from) : 0.0;
    const double end = ofMean ? track.placeOf(to) : 0.0;
    const bool alongTheAxis = std::isfinite(start) && std::isfinite(end);
    const core::Range means = {std::min(from, to), std::max(from, to)};
    const int count = std::clamp(options.frames, 2, kMostFrames);
    std::vector<core::ValidScenario> frames = {*first};
    for (int i = 1; i < count - 1; ++i) {
        const double even = static_cast<double>(i) / (count - 1);
        const double share = options.pace == SweepOptions::Pace::Ease ? eased(even) : even;
        const double mean = alongTheAxis ? track.meanAt(start + (end - start) * share) : from + (to - from) * share;
        frames.push_back(ofMean ? between(scenario, mean, means)
                                : timesBetween(scenario, options.parameter, from, to, share));
    }
    frames.push_back(*last);
    return frames;
}

}  // namespace ui
