#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/evidence/series.h"

namespace core {

/// A number a measurement may have besides its score. Reading, writing and checking go over the table.
struct NumberColumn {
    std::string_view key;
    double minimum;
    double maximum;
    std::optional<double> Measurement::*number;
    std::optional<std::int64_t> Measurement::*count;  ///< one of the two is null
};

inline constexpr std::array<NumberColumn, 9> kNumberColumns = {{
    {"size", 1.0, 1e30, &Measurement::size, nullptr},
    {"compute", 1.0, 1e40, &Measurement::compute, nullptr},
    {"stderr", 0.0, 1e300, &Measurement::standardError, nullptr},
    {"low", -1e300, 1e300, &Measurement::low, nullptr},
    {"high", -1e300, 1e300, &Measurement::high, nullptr},
    {"n", 1.0, 9007199254740992.0, nullptr, &Measurement::questions},
    {"shots", 0.0, 1e6, nullptr, &Measurement::shots},
    {"temperature", 0.0, 1e3, &Measurement::temperature, nullptr},
    {"answer-length", 1.0, 1e5, &Measurement::answerLength, nullptr},
}};

inline constexpr double kLargestScore = 1e300;  ///< of either sign

/// What a measurement holds in a column.
///
/// Domain:   any column.
/// Result:   the number, or nothing where it is not known.
/// Accuracy: exact. Test: ScenarioJson.KeepsEveryDigitOfEveryField.
/// Source:   elementary.
[[nodiscard]] inline std::optional<double> heldIn(const NumberColumn& column, const Measurement& point)
{
    if (column.number != nullptr) {
        return point.*column.number;
    }
    const auto& count = point.*column.count;
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

}  // namespace core
