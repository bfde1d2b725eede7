#pragma once

#include "core/model/success_distribution.h"

namespace core {

/// The chance p that a share v of the questions do not exceed: the smallest p with P(P <= p) >= v.
///
/// Domain:   v in [0, 1], 0 and 1 giving the ends of what the family has; elsewhere, and where there is no
///           distribution, both members are NaN. Below 1e-304 of either end p is that end.
/// Result:   rises with v and with the mean of one shape, but for rounding; throws NotConverged.
/// Accuracy: P(P <= p) is v with a relative error of 1e-11 of both v and 1 - v, besides the error of survival() and
/// what
///           the rounding of p makes of it; two groups exactly. Test: Quantile.IsTheInverseOfTheCdf.
/// Source:   logit-normal: mu + sigma z; beta and truncated normal: Newton's method with bracketing for the logit of
///           P(P <= p) as a function of logit p, which is nearly straight for both.
[[nodiscard]] MeanSuccess quantile(const SuccessDistribution& d, double v);

}  // namespace core
