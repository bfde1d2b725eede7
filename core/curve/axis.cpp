#include "core/curve/axis.h"

#include <algorithm>
#include <cmath>

#include "core/model/layout.h"
#include "core/model/log_chance.h"

namespace core {

namespace {

constexpr double kSmallestMean = 1e-9;
constexpr double kLogitHalfWidth = 8.0;
constexpr double kLargestLossDrawn = 5.0;  // nats: a mean of 0.0067

Range logitRange(const Shape& shape)
{
    // The logistic of a normal is nearly a normal cdf with variance 1 + pi sigma^2 / 8, so this half-width
    // shows the same means whatever sigma is.
    const auto* normal = std::get_if<LogitNormalShape>(&shape);
    const double sigma = normal != nullptr ? normal->sigma : 0.0;
    const double exact = kLogitHalfWidth * std::sqrt(1.0 + M_PI / 8.0 * sigma * sigma);
    const double half = normal != nullptr && sigma > 0.5 ? 2.0 * std::ceil(exact / 2.0) : kLogitHalfWidth;
    return {-half, half};
}

/// The sizes chosen, and of those measured of each series shown the least and the greatest. Where the model's curve is
/// left out, so are its dots, and what was measured has the axis for itself.
std::vector<double> endsOf(const ValidScenario& scenario)
{
    const View& view = scenario.view();
    std::vector<double> measured;
    for (const std::string& name : view.series) {
        if (const auto span = scenario.evidence().sizes(name)) {
            measured.push_back(span->least);
            measured.push_back(span->most);
        }
    }
    if (view.dataAlone && has(specOf(view.layout), PanelKind::Strict) && !measured.empty()) {
        return measured;
    }
    std::vector<double> sizes = view.sizes;
    sizes.insert(sizes.end(), measured.begin(), measured.end());
    return sizes;
}

Range sizeRange(const std::vector<double>& sizes)
{
    constexpr Range kUsual{1e6, 1e13};
    const double halfADecade = std::sqrt(10.0);
    const Range bounds = rangeBounds(XAxis::Size);
    if (sizes.empty()) {
        return kUsual;
    }
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    const Range range{std::max(*least / halfADecade, bounds.minimum), std::min(*most * halfADecade, bounds.maximum)};
    if (*least < *most) {
        return range;
    }
    return {std::min(range.minimum, kUsual.minimum), std::max(range.maximum, kUsual.maximum)};
}

}  // namespace

double toCurveX(XAxis axis, double x)
{
    switch (axis) {
    case XAxis::Mean:
    case XAxis::Logit: return x;
    case XAxis::Loss: return 0.0 - x;
    case XAxis::Size: break;
    }
    return std::log10(x);
}

double fromCurveX(XAxis axis, double x)
{
    switch (axis) {
    case XAxis::Mean:
    case XAxis::Logit: return x;
    case XAxis::Loss: return 0.0 - x;
    case XAxis::Size: break;
    }
    return std::pow(10.0, x);
}

Range curveRange(XAxis axis, const Range& range)
{
    const double from = toCurveX(axis, range.minimum);
    const double to = toCurveX(axis, range.maximum);
    return {std::min(from, to), std::max(from, to)};
}

SuccessDistribution distributionOnAxis(const Shape& shape, const ScaleLaw& law, XAxis axis, double x)
{
    switch (axis) {
    case XAxis::Mean: return distributionAt(shape, meanSuccess(x));
    case XAxis::Logit: return distributionAtLocation(shape, x);
    case XAxis::Loss: return distributionAt(shape, meanSuccessAtLoss(x));
    case XAxis::Size: break;
    }
    return distributionAt(shape, meanSuccessAtSize(law, x));
}

AxisPlace placeOnAxis(const SuccessDistribution& distribution, const ScaleLaw& law, XAxis axis)
{
    switch (axis) {
    case XAxis::Mean: return {distribution.mean().value, true};
    case XAxis::Logit: return {distribution.location(), true};
    case XAxis::Loss: return {-logsOf(distribution.mean()).log + 0.0, true};  // 0, not -0, at m = 1
    case XAxis::Size: break;
    }
    const SizeForMean found = sizeForMean(law, distribution.mean());
    switch (found.reach) {
    case SizeForMean::Reach::Within: return {found.size, true};
    case SizeForMean::Reach::TooLow: return {0.0, false};
    case SizeForMean::Reach::TooHigh: break;
    }
    return {HUGE_VAL, false};
}

Range defaultRange(const ValidScenario& scenario, const Shape& shape, XAxis axis)
{
    switch (axis) {
    case XAxis::Mean: return {0.0, 1.0};
    case XAxis::Logit: return logitRange(shape);
    case XAxis::Loss: return {0.0, kLargestLossDrawn};
    case XAxis::Size: break;
    }
    return sizeRange(endsOf(scenario));
}

Range axisRange(const ValidScenario& scenario, const Shape& shape, XAxis axis)
{
    const auto& set = scenario.view().ranges[axis];
    return set ? *set : defaultRange(scenario, shape, axis);
}

Range allowedRange(const Shape& shape, XAxis axis)
{
    switch (axis) {
    case XAxis::Mean: return {0.0, 1.0};
    case XAxis::Logit: {
        // Means that two groups have not are a gap of the curve here as on the other axes.
        const Shape located = std::holds_alternative<TwoGroupsShape>(shape) ? Shape(PointShape{}) : shape;
        return {distributionAt(located, {kSmallestMean, 1.0 - kSmallestMean}).location(),
                distributionAt(located, {1.0 - kSmallestMean, kSmallestMean}).location()};
    }
    case XAxis::Loss: return {0.0, -std::log(kSmallestMean)};
    case XAxis::Size: break;
    }
    return {1.0, 1e30};
}

std::vector<double> evenPlaces(const Range& range, XAxis axis, int count)
{
    std::vector<double> places(static_cast<std::size_t>(std::max(count, 2)));
    const double last = static_cast<double>(places.size() - 1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double share = static_cast<double>(i) / last;
        places[i] = axis == XAxis::Size
                        ? std::pow(10.0, std::log10(range.minimum) * (1.0 - share) + std::log10(range.maximum) * share)
                        : range.minimum + (range.maximum - range.minimum) * share;
    }
    places.front() = range.minimum;
    places.back() = range.maximum;
    return places;
}

}  // namespace core
