#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/log_chance.h"

namespace core {

/// ln of the chance that n questions show no success at all: n ln(1 - y).
///
/// Domain:   a chance's logarithms, n >= 1.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: 1 ulp beyond that of ln(1 - y). Test: Questions.GiveTheModelsValues.
/// Source:   MODEL.md section 7.
[[nodiscard]] double logChanceOfNothing(const LogChance& score, std::int64_t questions) noexcept;

/// How many questions show at least one success with probability 0.95: ceil(ln 0.05 / ln(1 - y)).
///
/// Domain:   a chance's logarithms.
/// Result:   a whole number from 1 on; infinite at a chance of 0; never throws.
/// Accuracy: exact but where the quotient is within 4 ulp of a whole number. Test: Questions.GiveTheModelsValues.
/// Source:   MODEL.md section 7.
[[nodiscard]] double questionsForOneSuccess(const LogChance& score) noexcept;

/// How many questions a 0/1 metric's score and standard error come from: the sample's n = a (1 - a) / se^2 + 1 or the
/// population's a (1 - a) / se^2, that one for which n and a n are within 1e-3 of whole numbers.
///
/// Domain:   any; nothing for scores that are not in (0, 1), errors that are not above 0 and more than 1e9 questions.
/// Result:   nothing where neither is whole or both are; never throws.
/// Accuracy: exact. Test: Questions.AreRecoveredFromAStandardError.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<std::int64_t> questionsFromError(double score, double standardError) noexcept;

/// One number of successes and its chance.
struct CountChance {
    std::int64_t count = 0;
    double chance = 0.0;  ///< P(K = count)
};

/// What a test of n questions may show: the binomial distribution of its successes, over the counts within 5 standard
/// deviations and 10 counts of the expected; where these are more than 513, every so manieth.
///
/// Domain:   a chance's logarithms, n from 1 to 1e9; empty for NaN.
/// Result:   rising in count; never throws.
/// Accuracy: relative error 1e-11 of each chance. Test: Questions.CountsHaveBinomialChances.
/// Source:   logBinomialChance(); MODEL.md section 7.
[[nodiscard]] std::vector<CountChance> countDistribution(const LogChance& score, std::int64_t questions);

}  // namespace core
