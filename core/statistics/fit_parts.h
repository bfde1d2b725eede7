#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <set>
#include <span>

#include "core/statistics/fit.h"
#include "core/statistics/likelihood.h"

namespace core {

/// How many points share their size with one before them.
///
/// Domain:   any points.
/// Result:   0 where every size stands once.
/// Accuracy: exact. Test: Fit.CountsRunsOfOneSize.
/// Source:   elementary.
template <class Point>
std::size_t repeatsIn(std::span<const Point> points)
{
    std::set<double> sizes;
    for (const Point& point : points) {
        sizes.insert(point.size);
    }
    return points.size() - sizes.size();
}

/// Whether the sizes are enough to fit a law to.
///
/// Domain:   points with a size.
/// Result:   the reason where they are not.
template <class Point>
std::optional<FitRefusal> refusalOfSizes(std::span<const Point> points, const FitRequest& request)
{
    const std::size_t sizes = points.size() - repeatsIn(points);
    if (sizes == 1 && points.size() > 1) {
        return FitRefusal::NoSpread;
    }
    return sizes < (request.floor ? 4U : 3U) ? std::optional(FitRefusal::TooFewSizes) : std::nullopt;
}

/// ln of the geometric mean of the sizes.
///
/// Domain:   at least one point, sizes above 0.
/// Result:   never throws.
/// Accuracy: 2 ulp. Test: Fit.OfRatesGivesTheModelsValues.
/// Source:   MODEL.md section 8, N_0.
template <class Point>
double middleOf(std::span<const Point> points)
{
    double sum = 0;
    for (const Point& point : points) {
        sum += std::log(point.size);
    }
    return sum / static_cast<double>(points.size());
}

/// Keeps a law of u = L loss: b stays that of u, the floor and c a person reads are of one token.
inline void storeLaw(Fit& fit, const PowerLaw& law)
{
    const double logLength = std::log(static_cast<double>(fit.request.length));
    fit.b = law.b;
    fit.alpha = law.alpha;
    fit.floor = law.floor / static_cast<double>(fit.request.length);
    const double bOfToken = law.b - logLength;
    fit.logC = fit.logMiddle - bOfToken / law.alpha;
}

}  // namespace core
