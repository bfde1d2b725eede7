#include "ui/present/parameter_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using Parameter = core::Parameter;

enum class Law { Straight, SquareRoot, Logarithm };

/// One groove. `from` and `to` may fall: alpha's runs from -5 to -0.01, the logarithm of its size falling.
struct Groove {
    Law law = Law::Straight;
    double from = 0.0;
    double to = 1.0;
    bool endsAtBounds = true;
};

Groove grooveOf(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Mean:
    case Parameter::Low:
    case Parameter::High:
    case Parameter::PassMark: return {Law::Straight, 0.0, 1.0, true};
    case Parameter::Spread: return {Law::SquareRoot, 0.0, 0.5, true};
    case Parameter::LawUnitLossSize:
    case Parameter::JumpSize:
    case Parameter::Cut: return {Law::Logarithm, 1e6, 1e13, false};
    case Parameter::LawFloor:
    case Parameter::Jump: return {Law::Straight, 0.0, 20.0, true};
    case Parameter::Seed: return {Law::Straight, 0.0, 1000.0, false};
    default: break;  // counts, the exponent and the jump's width, all of one sign
    }
    const core::Range bounds = core::boundsOf(parameter);
    return {Law::Logarithm, bounds.minimum, bounds.maximum, true};
}

double roundedTo(double value, double step)
{
    // Dividing by a whole number gives the double nearest to the decimal; multiplying by 0.005 need not.
    const double perUnit = std::round(1.0 / step);
    return step < 1.0 ? std::round(value * perUnit) / perUnit : std::round(value / step) * step;
}

/// Two significant digits, by the power of ten below the value.
double roundedToTwoDigits(double value)
{
    if (value == 0.0) {
        return 0.0;
    }
    const double power = std::floor(std::log10(std::fabs(value))) - 1.0;
    return power < 0.0 ? std::round(value * std::pow(10.0, -power)) / std::pow(10.0, -power)
                       : std::round(value / std::pow(10.0, power)) * std::pow(10.0, power);
}

/// The next of 1, 2, 5, 10, 20, 50, ... in a direction.
double nextOneTwoFive(double value, int direction)
{
    constexpr std::array kMantissas = {0.5, 1.0, 2.0, 5.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    double best = direction > 0 ? value * 10.0 : value / 10.0;
    for (const double mantissa : kMantissas) {
        const double candidate = mantissa * power;
        const bool beyond = direction > 0 ? candidate > value * (1.0 + 1e-9) : candidate < value * (1.0 - 1e-9);
        if (beyond && (direction > 0 ? candidate < best : candidate > best)) {
            best = candidate;
        }
    }
    return best;
}

/// The next multiple of a step in a direction; a value on the grid but for rounding counts as on it.
double nextMultiple(double value, double step, int direction)
{
    const double place = value / step;
    const double nearest = std::round(place);
    const bool onGrid = std::fabs(place - nearest) < 1e-7;
    const double next = onGrid ? nearest + direction : direction > 0 ? std::ceil(place) : std::floor(place);
    return roundedTo(next * step, step);
}

/// What is added by a key, fine, normal, coarse.
std::array<double, 3> additiveSteps(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Spread: return {0.001, 0.01, 0.05};
    case Parameter::LawExponent: return {0.01, 0.05, 0.5};
    case Parameter::Choices:
    case Parameter::Seed: return {1.0, 1.0, 10.0};
    case Parameter::LawFloor:
    case Parameter::Jump:
    case Parameter::JumpWidth: return {0.01, 0.1, 1.0};
    default: return {0.001, 0.01, 0.1};
    }
}

bool goesOneTwoFive(Parameter parameter)
{
    return parameter == Parameter::Length || parameter == Parameter::Attempts || parameter == Parameter::Questions
           || parameter == Parameter::LawUnitLossSize || parameter == Parameter::JumpSize
           || parameter == Parameter::Cut;
}

double fineStep(Parameter parameter, double value, int direction)
{
    if (core::isCount(parameter)) {
        return value + direction;
    }
    const double step = std::pow(10.0, std::floor(std::log10(value) - (direction < 0 ? 1e-9 : 0.0)) - 1.0);
    return nextMultiple(value, step, direction);
}

}  // namespace

double positionOf(Parameter parameter, double value)
{
    const Groove groove = grooveOf(parameter);
    double position = (value - groove.from) / (groove.to - groove.from);
    if (groove.law == Law::SquareRoot) {
        position = std::sqrt(std::max(0.0, position));
    } else if (groove.law == Law::Logarithm) {
        position = std::log(value / groove.from) / std::log(groove.to / groove.from);
    }
    return std::isnan(position) ? 0.0 : std::clamp(position, 0.0, 1.0);
}

double valueAt(Parameter parameter, double position)
{
    const Groove groove = grooveOf(parameter);
    if (groove.endsAtBounds && (position < 0.0 || position > 1.0)) {
        const bool over = position > 1.0;
        const double step = additiveSteps(parameter)[1];
        return over ? groove.to + step : groove.from - step;
    }
    const double place = std::clamp(position, 0.0, 1.0);
    double value = groove.from + (groove.to - groove.from) * place;
    if (groove.law == Law::Straight) {
        return core::isCount(parameter) ? std::round(value) : roundedTo(value, 0.005);
    }
    if (groove.law == Law::SquareRoot) {
        value = groove.from + (groove.to - groove.from) * place * place;
    } else {
        value = groove.from * std::pow(groove.to / groove.from, place);
    }
    value = roundedToTwoDigits(value);
    return core::isCount(parameter) ? std::round(value) : value;
}

double stepped(Parameter parameter, double value, StepSize size, int direction)
{
    if (goesOneTwoFive(parameter)) {
        switch (size) {
        case StepSize::Fine: return fineStep(parameter, value, direction);
        case StepSize::Normal: return nextOneTwoFive(value, direction);
        case StepSize::Coarse: break;
        }
        return direction > 0 ? value * 10.0 : value / 10.0;
    }
    return nextMultiple(value, additiveSteps(parameter)[static_cast<std::size_t>(size)], direction);
}

}  // namespace ui
