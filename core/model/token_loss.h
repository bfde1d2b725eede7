#pragma once

#include "core/model/beta_bell.h"
#include "core/model/logit_normal.h"
#include "core/model/truncated_normal.h"

namespace core {

/// The mean cross entropy of a token, E[-ln P], in nats: digamma(a + b) - digamma(a).
///
/// Domain:   a, b > 0 and finite; elsewhere NaN.
/// Result:   > 0; never throws.
/// Accuracy: relative error 1e-14. Test: TokenLoss.AgreesWithTheFiftyDigitTable.
/// Source:   the recurrence NIST DLMF 5.5.2, then the asymptotic series 5.11.2, each as a difference in which b is a
///           factor of every term.
[[nodiscard]] double lossOf(const BetaBell& bell) noexcept;

/// The same of a logit-normal.
///
/// Domain:   mu finite, sigma > 0 and finite; elsewhere NaN.
/// Result:   > 0; throws NotConverged.
/// Accuracy: relative error max(1e-10, 8 eps C). Test: TokenLoss.AgreesWithTheFiftyDigitTable.
/// Source:   trapezoid rule; by parts twice, with the logistic density as weight, where sigma is large.
[[nodiscard]] double lossOf(const LogitNormal& bell);

/// The same of a truncated normal.
///
/// Domain:   a bell made by truncatedNormalWithMean; NaN where its alpha is.
/// Result:   > 0; throws NotConverged.
/// Accuracy: relative error max(1e-10, 8 eps C). Test: TokenLoss.AgreesWithTheFiftyDigitTable.
/// Source:   trapezoid rule in logit p; of a narrow bell in p.
[[nodiscard]] double lossOf(const TruncatedNormal& bell);

}  // namespace core
