#include "core/statistics/fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/model/limits.h"
#include "core/statistics/fit_parts.h"
#include "core/statistics/interval.h"
#include "core/statistics/likelihood.h"

namespace core {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

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

void addErrors(Fit& fit)
{
    const auto length = static_cast<double>(fit.request.length);
    const Matrix& covariance = fit.covariance;
    const double byB = -1 / fit.alpha;
    const double byAlpha = (fit.b - std::log(length)) / (fit.alpha * fit.alpha);
    fit.seAlpha = fit.alphaAtBound ? kNaN : std::sqrt(covariance[1][1]);
    fit.seLogC = std::sqrt(byB * byB * covariance[0][0] + 2 * byB * byAlpha * covariance[0][1]
                           + byAlpha * byAlpha * covariance[1][1]);
    fit.seFloor = !fit.request.floor || fit.floorAtBound ? kNaN : std::sqrt(covariance[2][2]) / length;
}

double allQuestions(std::span<const CountAtSize> points)
{
    double questions = 0;
    for (const CountAtSize& point : points) {
        questions += static_cast<double>(point.questions);
    }
    return questions;
}

std::optional<FitRefusal> refusalOf(std::span<const CountAtSize> points, const FitRequest& request)
{
    if (!std::all_of(points.begin(), points.end(), isSound) || request.length < 1) {
        return FitRefusal::BadNumbers;
    }
    if (const auto refusal = refusalOfSizes(points, request)) {
        return refusal;
    }
    const auto isNone = [](const CountAtSize& point) { return point.successes == 0; };
    const auto isAll = [](const CountAtSize& point) { return point.successes == point.questions; };
    if (std::all_of(points.begin(), points.end(), isNone)) {
        return FitRefusal::NothingRight;
    }
    return std::all_of(points.begin(), points.end(), isAll) ? std::optional(FitRefusal::EverythingRight) : std::nullopt;
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

bool Fit::isCUndetermined() const noexcept
{
    constexpr double kBounds = 69.0;  // ln 1e30
    return hasErrors() && !(2 * kHalfOf95 * seLogC <= kBounds);
}

FitResult fitCounts(std::span<const CountAtSize> points, const FitRequest& request)
{
    if (const auto refusal = refusalOf(points, request)) {
        return tl::unexpected(*refusal);
    }
    Fit fit;
    fit.request = request;
    fit.points = fit.used = points.size();
    fit.repeats = repeatsIn(points);
    fit.logMiddle = middleOf(points);
    const Likelihood likelihood(points, fit.logMiddle);
    // Of falling data a floor would make a level of its own, and of alpha nothing.
    fit.falling = likelihood.alphaSlope(likelihood.bestOfAlpha(0, false)) > 1e-9 * allQuestions(points);
    const PowerLaw law = likelihood.best(request.floor && !fit.falling);
    storeLaw(fit, law);
    fit.alphaAtBound = law.alpha <= kSteepestAlpha || law.alpha >= kFlattestAlpha;
    fit.floorAtBound = request.floor && law.floor == 0;
    fit.deviance = likelihood.deviance(law);
    fit.freedom = static_cast<int>(fit.used) - (request.floor ? 3 : 2);
    fit.covariance = inverse(informationOf(likelihood, law), {true, !fit.alphaAtBound, law.floor > 0});
    addErrors(fit);
    return fit;
}

double fittedLoss(const Fit& fit, double size) noexcept
{
    const PowerLaw law{fit.b, fit.alpha, fit.floor * static_cast<double>(fit.request.length)};
    return law.at(std::log(size) - fit.logMiddle);
}

}  // namespace core
