#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A cell's number, times a power of ten.
///
/// Domain:   "0.12", "+3", "1e9", "1,3e9" with a decimal comma; "−" is a minus sign. No hex, no "nan", no "inf".
/// Result:   the number; nothing where the cell is none, or one no double holds.
/// Accuracy: correctly rounded. Test: Cell.ReadsNumbers.
/// Source:   elementary.
[[nodiscard]] std::optional<double> numberInCell(std::string_view cell, bool decimalComma, int exponent = 0);

/// Whether a cell is a decimal number too large to be held: "1e400" is out of every range, but no word.
///
/// Result:   false for what numberInCell() reads, and for what is no number.
[[nodiscard]] bool isBeyondNumbers(std::string_view cell);

/// Whether a cell is a number if its comma is a decimal one: "0,1".
///
/// Result:   false for what numberInCell() reads as it stands.
[[nodiscard]] bool hasDecimalComma(std::string_view cell);

/// Whether a cell says that there is nothing: "", "-", "N/A", "nan" and the like.
[[nodiscard]] bool saysNothing(std::string_view cell);

/// A score as it is printed.
struct ScoreCell {
    double score = 0.0;
    std::optional<double> error;          ///< "34.80 ± 1.51"
    bool percent = false;                 ///< "35 %"
    std::optional<std::int64_t> correct;  ///< "82.00 (7/8)"
    std::optional<std::int64_t> questions;
};

/// A printed score: a number, with what may stand around it.
///
/// Result:   nothing where the cell is none.
/// Source:   the formats people have: harness tables, OpenCompass summaries.
[[nodiscard]] std::optional<ScoreCell> scoreInCell(std::string_view cell, bool decimalComma);

}  // namespace core
