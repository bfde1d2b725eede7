#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/statistics/fit.h"

namespace core {

/// A law of u = -ln y over x = ln(N / N_0): u = floor + exp(b + alpha x).
struct PowerLaw {
    double b = 0.0;
    double alpha = -0.5;
    double floor = 0.0;

    double power(double x) const noexcept;
    double at(double x) const noexcept { return floor + power(x); }
};

inline constexpr double kSteepestAlpha = -5.0;
inline constexpr double kFlattestAlpha = -0.01;

/// The binomial likelihood of a power law, as roots of its derivatives: for alpha and floor given, that in exp(b)
/// falls; with b at its best, so does that in the floor; with b at its best and no floor, so does that in alpha.
class Likelihood {
public:
    /// Points whose counts are sound, some right and some wrong among them.
    Likelihood(std::span<const CountAtSize> points, double logMiddle);

    double deviance(const PowerLaw& law) const noexcept;
    /// Derivative in alpha.
    double alphaSlope(const PowerLaw& law) const noexcept;

    PowerLaw bestOfAlpha(double alpha, bool withFloor) const;
    PowerLaw best(bool withFloor) const;

    struct Point {
        double x, right, wrong;
    };
    const std::vector<Point>& points() const noexcept { return points_; }

private:
    double powerSlope(const PowerLaw& law) const noexcept;  // derivative in b
    double floorSlope(const PowerLaw& law) const noexcept;
    PowerLaw withBestPower(double alpha, double floor) const;
    double betweenAlphas(double low, double high, bool withFloor) const;
    PowerLaw bestWithFloor() const;

    std::vector<Point> points_;
    double questions_ = 0.0;   // of all sizes
    double pooledLoss_ = 0.0;  // -ln of the share of all questions that are right: no floor lies above it
};

}  // namespace core
