#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/parameter.h"
#include "core/model/range.h"
#include "core/model/view.h"
#include "core/result.h"

namespace core {

/// How a number may be written.
enum class NumberKind {
    Plain,
    Chance,    ///< "0.7", "70 %"
    PassMark,  ///< likewise; without per cent sign a share up to 1, per cent from 2 to 100, refused between
    Count,     ///< whole: "50", "1e3", "1k", "1,000,000"; "1,000" may have a decimal comma, and is refused
    Size,      ///< "1.3B", "350M", "2e9", "7 Mrd.", "10億" (core/text/number_unit.h); "1,000,000" as a count
};

/// How a parameter's number is written.
[[nodiscard]] NumberKind kindOf(Parameter parameter);
/// How a place on an axis is written.
[[nodiscard]] NumberKind kindOf(XAxis axis);

/// The one grammar of typed numbers, for boxes, options and lessons: '.' is the decimal mark everywhere, and full-width
/// forms, the typographic minus and thin and no-break spaces are what they look like (core/text/folded_text.h).
///
/// Domain:   UTF-8. Refused: hexadecimal, nan, inf, 1e400, "0,5", nothing; a fraction where a count is asked for.
/// Result:   the number. Bounds are not checked but for a pass mark's.
/// Accuracy: correctly rounded, per cent too. Test: TypedNumber.
/// Source:   numberFromText().
[[nodiscard]] tl::expected<double, ErrorCode> parseNumber(std::string_view text, NumberKind kind);

/// What is read of a text: folded, and without the plus before it.
[[nodiscard]] std::string readAs(std::string_view text);

/// A count as the program prints it, without the commas between its groups: "2,000" is "2000". What is not so grouped
/// stays as it is.
[[nodiscard]] std::string withoutGroups(std::string_view text);

/// A list of numbers parted by commas or semicolons, in its order; every faulty entry is reported as "FIELD[2]", with
/// what is allowed. Of sizes digits alone just before one with unit or exponent, "1,3B", may be a decimal comma, and
/// are refused as "1,3B", and so is a number in groups of three digits of which one begins with a 0, "350,000,000":
/// it is no list.
///
/// Domain:   UTF-8.
/// Result:   the numbers, bounds not checked; or every fault.
/// Accuracy: correctly rounded. Test: TypedNumber.
/// Source:   numberFromText().
[[nodiscard]] Result<std::vector<double>> parsePlaces(std::string_view text, NumberKind kind, const std::string& field,
                                                      const Range& allowed);

}  // namespace core
