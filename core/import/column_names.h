#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/import/reading.h"

namespace core {

/// What a column of this name holds, its unit taken off (headerUnit()): in English, German, French and Spanish,
/// whatever its case and punctuation, or in Japanese.
///
/// Result:   nothing where the name is none that is known: it may then be a metric's.
[[nodiscard]] std::optional<Role> roleOfName(std::string_view name);

/// Whether a name is of the tables that come with the program. Elsewhere a length is a score like any other.
[[nodiscard]] bool isOfShippedTables(std::string_view plain);
/// Whether a whole header is.
[[nodiscard]] bool isShippedHeader(std::span<const std::string_view> header);

struct HeaderUnit {
    std::string_view name;
    int exponent = 0;  ///< a power of ten
};

/// A header and the unit at its end: "Model Size (B)" counts 1e9, "FLOPs (1E21)" 1e21,
/// "Parameter in Mrd." 1e9.
///
/// Result:   exponent 0 where there is none.
[[nodiscard]] HeaderUnit headerUnit(std::string_view header);

}  // namespace core
