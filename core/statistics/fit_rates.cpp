#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/statistics/fit_parts.h"

namespace core {

namespace {

bool isSoundRate(const RateAtSize& point)
{
    return point.size > 0 && std::isfinite(point.size) && point.rate >= 0 && point.rate <= 1;
}

// Keeps the line of log(-ln y) against ln N.
void storeLine(Fit& fit, std::span<const RateAtSize> used)
{
    fit.logMiddle = middleOf(used);
    double mean = 0;
    double products = 0;
    double squares = 0;
    for (const RateAtSize& point : used) {
        const double x = std::log(point.size) - fit.logMiddle;
        const double h = std::log(-std::log(point.rate));
        mean += h / static_cast<double>(used.size());
        products += x * h;
        squares += x * x;
    }
    const double slope = products / squares;
    storeLaw(fit, {mean, std::clamp(slope, kSteepestAlpha, kFlattestAlpha), 0});
    fit.alphaAtBound = fit.alpha != slope;
    fit.falling = slope > 0;
    fit.freedom = static_cast<int>(fit.used) - 2;
    fit.seAlpha = fit.seLogC = fit.seFloor = fit.deviance = std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

FitResult fitRates(std::span<const RateAtSize> points, const FitRequest& request)
{
    if (!std::all_of(points.begin(), points.end(), isSoundRate) || request.length < 1) {
        return tl::unexpected(FitRefusal::BadNumbers);
    }
    if (request.floor) {
        return tl::unexpected(FitRefusal::FloorOfRates);
    }
    Fit fit;
    fit.method = FitMethod::LeastSquares;
    fit.request = request;
    fit.points = points.size();
    std::vector<RateAtSize> usable;
    for (const RateAtSize& point : points) {
        fit.zeros += point.rate == 0 ? 1 : 0;
        fit.ones += point.rate == 1 ? 1 : 0;
        if (point.rate > 0 && point.rate < 1) {
            usable.push_back(point);
        }
    }
    fit.used = usable.size();
    if (fit.points > 0 && (fit.zeros == fit.points || fit.ones == fit.points)) {
        return tl::unexpected(fit.ones > 0 ? FitRefusal::EverythingRight : FitRefusal::NothingRight);
    }
    if (const auto refusal = refusalOfSizes(std::span<const RateAtSize>(usable), request)) {
        return tl::unexpected(*refusal);
    }
    fit.repeats = repeatsIn(std::span<const RateAtSize>(usable));
    storeLine(fit, usable);
    return fit;
}

}  // namespace core
