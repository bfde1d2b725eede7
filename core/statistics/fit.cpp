#include "core/statistics/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <vector>

#include "core/statistics/interval.h"
#include "core/statistics/likelihood.h"

namespace core {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
using Matrix = std::array<std::array<double, 3>, 3>;

template <class Point>
std::optional<FitRefusal> refusalOfSizes(std::span<const Point> points, const FitRequest& request)
{
    std::set<double> sizes;
    for (const Point& point : points) {
        sizes.insert(point.size);
    }
    if (sizes.size() == 1 && points.size() > 1) {
        return FitRefusal::NoSpread;
    }
    return sizes.size() < (request.floor ? 4U : 3U) ? std::optional(FitRefusal::TooFewSizes) : std::nullopt;
}

template <class Point>
double middleOf(std::span<const Point> points)
{
    double sum = 0;
    for (const Point& point : points) {
        sum += std::log(point.size);
    }
    return sum / static_cast<double>(points.size());
}

bool isSound(const CountAtSize& point)
{
    return point.size > 0 && std::isfinite(point.size) && point.questions >= 1 && point.successes >= 0
           && point.successes <= point.questions;
}

// The inverse of a positive matrix by Gauss and Jordan; rows and columns that are left out stay 0.
Matrix inverse(const Matrix& of, const std::array<bool, 3>& isFree)
{
    Matrix left = of;
    Matrix right{};
    for (std::size_t i = 0; i < 3; ++i) {
        right[i][i] = isFree[i] ? 1 : 0;
    }
    for (std::size_t pivot = 0; pivot < 3; ++pivot) {
        if (!isFree[pivot]) {
            continue;
        }
        const double scale = left[pivot][pivot];
        for (std::size_t row = 0; row < 3; ++row) {
            if (row == pivot || !isFree[row]) {
                continue;
            }
            const double factor = left[row][pivot] / scale;
            for (std::size_t column = 0; column < 3; ++column) {
                left[row][column] -= factor * left[pivot][column];
                right[row][column] -= factor * right[pivot][column];
            }
        }
    }
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            right[row][column] = isFree[row] && isFree[column] ? right[row][column] / left[row][row] : 0;
        }
    }
    return right;
}

// The expected information on b, alpha and the floor of u.
Matrix informationOf(const Likelihood& likelihood, const PowerLaw& law)
{
    Matrix information{};
    for (const Likelihood::Point& point : likelihood.points()) {
        const double power = law.power(point.x);
        const double u = law.floor + power;
        const std::array<double, 3> slopes = {power, power * point.x, 1};
        const double weight = u < 700 ? (point.right + point.wrong) / std::expm1(u) : 0;
        for (std::size_t row = 0; row < 3 && weight > 0; ++row) {
            for (std::size_t column = 0; column < 3; ++column) {
                information[row][column] += weight * slopes[row] * slopes[column];
            }
        }
    }
    return information;
}

void addErrors(Fit& fit, double bOfToken)
{
    const auto length = static_cast<double>(fit.request.length);
    const Matrix& covariance = fit.covariance;
    const double byB = -1 / fit.alpha;
    const double byAlpha = bOfToken / (fit.alpha * fit.alpha);
    fit.seAlpha = fit.alphaAtBound ? kNaN : std::sqrt(covariance[1][1]);
    fit.seLogC = std::sqrt(byB * byB * covariance[0][0] + 2 * byB * byAlpha * covariance[0][1]
                           + byAlpha * byAlpha * covariance[1][1]);
    fit.seFloor = !fit.request.floor || fit.floorAtBound ? kNaN : std::sqrt(covariance[2][2]) / length;
}

// alpha is where b, in u, and the floor of u are known: what a person reads is of one token.
double storeLaw(Fit& fit, const PowerLaw& law)
{
    const double logLength = std::log(static_cast<double>(fit.request.length));
    fit.b = law.b;
    fit.alpha = law.alpha;
    fit.floor = law.floor / static_cast<double>(fit.request.length);
    const double bOfToken = law.b - logLength;
    fit.logC = fit.logMiddle - bOfToken / law.alpha;
    return bOfToken;
}

}  // namespace

double Fit::dispersion() const noexcept
{
    return freedom > 0 && deviance > freedom ? deviance / freedom : 1;
}

bool Fit::isFloorUndetermined() const noexcept
{
    return request.floor && (floorAtBound || !(floor > kHalfOf95 * seFloor));
}

double Fit::c() const noexcept
{
    return std::exp(logC);
}

FitResult fitCounts(std::span<const CountAtSize> points, const FitRequest& request)
{
    if (!std::all_of(points.begin(), points.end(), isSound) || request.length < 1) {
        return tl::unexpected(FitRefusal::BadNumbers);
    }
    if (const auto refusal = refusalOfSizes(points, request)) {
        return tl::unexpected(*refusal);
    }
    const auto isNone = [](const CountAtSize& point) { return point.successes == 0; };
    const auto isAll = [](const CountAtSize& point) { return point.successes == point.questions; };
    if (std::all_of(points.begin(), points.end(), isNone)) {
        return tl::unexpected(FitRefusal::NothingRight);
    }
    if (std::all_of(points.begin(), points.end(), isAll)) {
        return tl::unexpected(FitRefusal::EverythingRight);
    }
    Fit fit;
    fit.request = request;
    fit.points = fit.used = points.size();
    fit.logMiddle = middleOf(points);
    const Likelihood likelihood(points, fit.logMiddle);
    double questions = 0;
    for (const CountAtSize& point : points) {
        questions += static_cast<double>(point.questions);
    }
    // Of falling data a floor would make a level of its own, and of alpha nothing.
    fit.falling = likelihood.alphaSlope(likelihood.bestOfAlpha(0, false)) > 1e-9 * questions;
    const PowerLaw law = likelihood.best(request.floor && !fit.falling);
    const double bOfToken = storeLaw(fit, law);
    fit.alphaAtBound = law.alpha <= kSteepestAlpha || law.alpha >= kFlattestAlpha;
    fit.floorAtBound = request.floor && law.floor == 0;
    fit.deviance = likelihood.deviance(law);
    fit.freedom = static_cast<int>(fit.used) - (request.floor ? 3 : 2);
    fit.covariance = inverse(informationOf(likelihood, law), {true, !fit.alphaAtBound, law.floor > 0});
    addErrors(fit, bOfToken);
    return fit;
}

FitResult fitRates(std::span<const RateAtSize> points, const FitRequest& request)
{
    const auto isSoundRate = [](const RateAtSize& point) {
        return point.size > 0 && std::isfinite(point.size) && point.rate >= 0 && point.rate <= 1;
    };
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
    const std::span<const RateAtSize> used(usable);
    if (const auto refusal = refusalOfSizes(used, request)) {
        return tl::unexpected(*refusal);
    }
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
    fit.seAlpha = fit.seLogC = fit.seFloor = fit.deviance = kNaN;
    return fit;
}

double fittedLoss(const Fit& fit, double size) noexcept
{
    const PowerLaw law{fit.b, fit.alpha, fit.floor * static_cast<double>(fit.request.length)};
    return law.at(std::log(size) - fit.logMiddle);
}

}  // namespace core
