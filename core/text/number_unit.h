#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"

namespace core {

/// A text that ends in a unit of large numbers, taken apart.
struct NumberWithUnit {
    std::string number;         ///< as it stands before the unit
    int exponent = 0;           ///< the unit's power of ten
    bool commaDecimal = false;  ///< the unit is a word of languages that write a decimal comma: "Mrd."
};

/// The units of sizes and counts, in one table for files, boxes and options: K, M, B, T; thousand, million, billion,
/// trillion and how they are cut short; Tsd., Mio., Mrd. and whole, in German, French, Spanish and Italian; 千, 万, 億,
/// 兆. Whatever their case, "parameters" and the like behind them. The English "billion" is 1e9, the German "Billionen"
/// 1e12.
///
/// "mil" is 1e3 in Spanish and a million in English talk: none.
///
/// Domain:   a text as foldedText() gives it.
/// Result:   nothing where it ends in no unit; what stands before the unit need not be a number.
/// Accuracy: exact. Test: NumberUnit.
/// Source:   elementary.
[[nodiscard]] std::optional<NumberWithUnit> numberWithUnit(std::string_view text);

/// The power of ten of a unit of one letter, in either case.
///
/// Domain:   any byte.
/// Result:   3, 6, 9 or 12 for K, M, B or T; nothing otherwise.
/// Accuracy: exact. Test: NumberUnit.TellsItsPartsApart.
/// Source:   elementary.
[[nodiscard]] std::optional<int> exponentOfLetter(char letter);

/// A number, with a unit behind it or without: "7", "1.3e9", "350M", "7 Mrd.", "1.3億", "1億3000万".
///
/// Domain:   as above, '.' as decimal mark.
/// Result:   NotANumber where it is none, also with an exponent before a unit; "1.300 Mio." may be 1.3 or 1,300 and is
///           none either.
/// Accuracy: correctly rounded; of several units the rounded sum. Test: NumberUnit.
/// Source:   numberFromText().
[[nodiscard]] tl::expected<double, ErrorCode> numberFromUnits(std::string_view text);

}  // namespace core
