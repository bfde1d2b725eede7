#include "core/model/beta_bell.h"

#include <algorithm>
#include <cmath>

#include "core/model/log_beta.h"

namespace core {

double BetaBell::logDensity(double t) const noexcept
{
    return BetaLogitDensity(a, b).atLogit(t);
}

double BetaBell::slope(double t) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    return a * p.complement - b * p.value;
}

double BetaBell::logUpper(double t) const
{
    return logIncompleteBeta(a, b, meanSuccessAtLogit(t)).logMiss;
}

double BetaBell::logLower(double t) const
{
    return logIncompleteBeta(a, b, meanSuccessAtLogit(t)).log;
}

double BetaBell::hazard(double t, bool upper) const
{
    return std::exp(logDensity(t) - (upper ? logUpper(t) : logLower(t)));
}

double BetaBell::mode() const noexcept
{
    return std::log(a / b);
}

double BetaBell::width() const noexcept
{
    return std::sqrt((1 + 0.5 / a) / a + (1 + 0.5 / b) / b);
}

}  // namespace core
