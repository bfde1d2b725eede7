#include "core/model/log_density.h"

#include <cmath>

namespace core {

LogDensityOf::LogDensityOf(const SuccessDistribution& d) : d_(d)
{
    if (const auto* bell = std::get_if<BetaBell>(&d.bell())) {
        beta_.emplace(bell->a, bell->b);
    }
}

double LogDensityOf::atChance(const MeanSuccess& p) const
{
    const LogChance logs = logsOf(p);
    if (!beta_ || std::isnan(logs.log) || p.value == 0 || p.complement == 0) {
        return logDensity(d_, p);
    }
    return beta_->at(p) + -(logs.log + logs.logMiss);  // as logStretch() has it
}

double LogDensityOf::atLogit(double t) const
{
    return beta_ && !std::isnan(t) ? beta_->atLogit(t) : logLogitDensity(d_, t);
}

}  // namespace core
