#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/evidence.h"

namespace core {

/// What a model answered to one question, digit by digit.
struct GivenAnswer {
    std::int64_t question = 0;    ///< its number among all that were asked
    std::string right;            ///< the digits that are right
    std::string given;            ///< the likeliest ones, as many, each read after the right ones before it
    std::string said;             ///< each read after the said ones before it: what the model answers
    std::vector<double> chances;  ///< of each right digit, read after the right ones before it

    bool isRight() const noexcept { return right == said; }
};

/// The answers of one model of our own to the same questions at every size (resources/data/families).
struct GivenAnswers {
    double size = 0.0;  ///< parameters
    double mean = 0.0;  ///< of all its chances
    std::vector<GivenAnswer> answers;

    int rightOnes() const noexcept;
};

/// The answers kept of the family that the first series shown comes from; read when they are first asked for.
///
/// Domain:   any names and evidence.
/// Result:   sizes rising; none where that series is not, to the last digit, one of a built-in family with answers.
/// Accuracy: chances to 1/20,000, as the tables have them. Test: GivenAnswers.AreThoseOfTheTables.
/// Source:   resources/data/families/README.md.
[[nodiscard]] const std::vector<GivenAnswers>& givenAnswers(std::span<const std::string> shown,
                                                            const Evidence& evidence);

}  // namespace core
