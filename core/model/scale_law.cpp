#include "core/model/scale_law.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "core/model/limits.h"
#include "core/model/log_chance.h"

namespace core {

namespace {

// The smallest double N with loss(N) <= target, given loss(low) > target >= loss(high): bisection on the
// bits, which order positive doubles as their logarithms do and leave no double between the ends.
double smallestSizeReaching(const ScaleLaw& law, double target, double low, double high) noexcept
{
    auto below = std::bit_cast<std::uint64_t>(low);
    auto above = std::bit_cast<std::uint64_t>(high);
    while (above - below > 1) {
        const std::uint64_t middle = below + (above - below) / 2;
        if (lossAt(law, std::bit_cast<double>(middle)) <= target) {
            above = middle;
        } else {
            below = middle;
        }
    }
    return std::bit_cast<double>(above);
}

// The size at which floor and power term alone give this loss.
double sizeWithoutJump(const ScaleLaw& law, double loss) noexcept
{
    return law.unitLossSize * std::pow(loss - law.floor, 1 / law.exponent);
}

// Moves a guessed end outwards by growing factors until it brackets.
double bracketBelow(const ScaleLaw& law, double target, double guess) noexcept
{
    double size = guess > 1 && guess < kInfinity ? guess : 1;
    for (double step = 1e-14; size > 1 && lossAt(law, size) <= target; step *= 16) {
        size = std::fmax(1, size * (1 - std::fmin(step, 0.999)));
    }
    return size;
}

double bracketAbove(const ScaleLaw& law, double target, double guess) noexcept
{
    constexpr double kLargest = std::numeric_limits<double>::max();
    double size = guess > 1 ? std::fmin(guess, kLargest) : 1;
    for (double step = 1e-14; size < kLargest && !(lossAt(law, size) <= target); step *= 16) {
        size = std::fmin(kLargest, size * (1 + step));
    }
    return size;
}

}  // namespace

MeanSuccess meanSuccess(double m) noexcept
{
    return m >= 0 && m <= 1 ? MeanSuccess{m, 1 - m} : MeanSuccess{kNaN, kNaN};
}

MeanSuccess meanSuccessAtLogit(double x) noexcept
{
    const double odds = std::exp(-std::fabs(x));
    const double larger = 1 / (1 + odds);
    const double smaller = odds / (1 + odds);
    return x > 0 ? MeanSuccess{larger, smaller} : MeanSuccess{smaller, larger};
}

MeanSuccess meanSuccessAtLoss(double loss) noexcept
{
    if (!(loss >= 0)) {
        return {kNaN, kNaN};
    }
    const double value = std::exp(-loss);
    return {value, -std::expm1(-loss), value < std::numeric_limits<double>::min() && loss < kInfinity ? -loss : 0};
}

double difference(const MeanSuccess& upper, const MeanSuccess& lower) noexcept
{
    return lower.value > 0.5 ? lower.complement - upper.complement : upper.value - lower.value;
}

double logit(const MeanSuccess& m) noexcept
{
    const LogChance logs = logsOf(m);
    const double odds = m.value / m.complement;
    // Near m = 1/2 the logarithms nearly cancel, far from it the odds may leave the doubles.
    return odds > 0.1 && odds < 10 && !std::isnan(logs.log) ? std::log(odds) : logs.log - logs.logMiss;
}

double lossAt(const ScaleLaw& law, double size) noexcept
{
    if (!(size >= 0)) {
        return kNaN;
    }
    const double smooth = law.floor + std::pow(size / law.unitLossSize, law.exponent);
    if (law.jump == 0) {
        return smooth;
    }
    return smooth + law.jump / (1 + std::pow(size / law.jumpSize, 1 / law.jumpWidth));
}

MeanSuccess meanSuccessAtSize(const ScaleLaw& law, double size) noexcept
{
    return meanSuccessAtLoss(lossAt(law, size));
}

SizeForMean sizeForMean(const ScaleLaw& law, const MeanSuccess& mean) noexcept
{
    const double target = -logsOf(mean).log;
    if (std::isnan(target) || std::isnan(lossAt(law, 1))) {
        return {SizeForMean::Reach::Within, kNaN};
    }
    const double atOne = lossAt(law, 1);
    if (target > atOne) {
        return {SizeForMean::Reach::TooLow, 0};
    }
    if (target == atOne) {
        return {SizeForMean::Reach::Within, 1};
    }
    if (!(target > law.floor)) {
        return {SizeForMean::Reach::TooHigh, kInfinity};
    }
    // The jump lies between 0 and its full height, so the size lies between these two (and the ends move
    // further out where rounding has put them on the wrong side).
    const double withoutJump = sizeWithoutJump(law, target);
    const double withFullJump = sizeWithoutJump(law, target - law.jump);
    const double high = bracketAbove(law, target, std::isnan(withFullJump) ? withoutJump : withFullJump);
    if (!(lossAt(law, high) <= target)) {
        return {SizeForMean::Reach::TooHigh, kInfinity};
    }
    const double low = bracketBelow(law, target, std::fmin(withoutJump, high));
    const bool one = lossAt(law, low) <= target;
    return {SizeForMean::Reach::Within, one ? low : smallestSizeReaching(law, target, low, high)};
}

}  // namespace core
