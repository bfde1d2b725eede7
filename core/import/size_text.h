#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A model's size as it is written.
struct SizeText {
    double size = 0.0;
    bool mixture = false;  ///< a product: 8x7B
    bool bare = false;     ///< a number without unit
};

/// A size: "7B", "1.3e9", "410m", "6,857,302,016", "1_011_781_632", "1b7", "1_6b", "8x7B", "7 Mrd.", "10億"
/// (core/text/number_unit.h).
///
/// Domain:   any cell; `exponent` is the power of ten of the column's own unit, for bare numbers.
/// Result:   nothing where the cell is none; not checked for being positive.
/// Accuracy: correctly rounded; a mixture the rounded product. Test: Cell.ReadsSizes.
/// Source:   elementary.
[[nodiscard]] std::optional<SizeText> sizeInCell(std::string_view cell, bool decimalComma, int exponent = 0);

/// What a model's name tells of it.
struct ModelName {
    std::string family;  ///< the last part of its path, without the size
    std::optional<double> size;
    bool mixture = false;
    bool second = false;     ///< there is another size behind the first
    bool oldPythia = false;  ///< a size of before Pythia's were renamed by all their parameters
};

/// A model's name: the number directly before b or m, ended by '-', '_', '.', '/', a space or the end, no letter or
/// digit before it, of 1 to 1e30 parameters. "hf" directly behind the size says how the weights are stored, not which
/// model it is.
///
/// Result:   the family; the size where there is one.
[[nodiscard]] ModelName modelName(std::string_view name);

/// The family of a model whose name says its size in a word: "T5" of "T5-large", nothing of "Medium".
///
/// Domain:   a name without a number for a size; used only where the size is given beside it.
/// Result:   the name where it ends in no such word.
[[nodiscard]] std::string withoutSizeWord(std::string_view name);

}  // namespace core
