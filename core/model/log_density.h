#pragma once

#include <optional>

#include "core/model/log_beta.h"
#include "core/model/success_distribution.h"

namespace core {

/// logDensity() and logLogitDensity() of one distribution at many places, bit for bit: a bell is drawn through
/// hundreds.
class LogDensityOf {
public:
    explicit LogDensityOf(const SuccessDistribution& d);

    double atChance(const MeanSuccess& p) const;
    double atLogit(double t) const;

private:
    SuccessDistribution d_;
    std::optional<BetaLogitDensity> beta_;
};

}  // namespace core
