#pragma once

#include <vector>

#include <QString>

#include "core/curve/axis.h"
#include "core/model/parameter.h"

namespace ui {

/// How a number may be written.
enum class NumberKind {
    Plain,
    Chance,    ///< "0.7", "70 %"
    PassMark,  ///< likewise; without per cent sign a share up to 1, per cent from 2 to 100, refused between
    Count,     ///< whole: "50", "100,000", "1e3"
    Size,      ///< "1.3B", "350M", "2e9"
};

[[nodiscard]] NumberKind kindOf(core::Parameter parameter);
[[nodiscard]] NumberKind kindOf(core::XAxis axis);

/// The one grammar of typed numbers, for boxes and options: '.' is the decimal mark everywhere, and full-width forms,
/// the typographic minus and thin and no-break spaces are what they look like (core/text/folded_text.h).
/// Refused: hexadecimal, nan, inf, 1e400, "0,5", nothing; a fraction where a count is asked for. Bounds are not checked
/// but for a pass mark's.
[[nodiscard]] tl::expected<double, core::ErrorCode> parseNumber(const QString& text, NumberKind kind);

/// What a person typed into a parameter's box.
[[nodiscard]] core::Result<double> parseTyped(const QString& text, core::Parameter parameter);

/// What a person typed into the list of sizes, "350M, 1.3B; 200e9", in its order; every faulty entry is reported.
/// Digits alone just before a size with unit or exponent, "1,3B", may be a decimal comma, and are refused as "1,3B".
[[nodiscard]] core::Result<std::vector<double>> parseSizes(const QString& text);

/// A list of other numbers by the same rules, but that only sizes may be of a decimal comma; faults name the entry as
/// "FIELD[2]" and what is allowed.
[[nodiscard]] core::Result<std::vector<double>> parsePlaces(const QString& text, NumberKind kind,
                                                            const std::string& field, const core::Range& allowed);

/// The two ends of an axis' range, the lower first: "0.2, 0.9", "1M to 1T", "0.2..0.9"; nothing typed is no range.
/// Anything else is of the wrong type.
[[nodiscard]] core::Result<std::optional<core::Range>> parseRange(const QString& text, core::XAxis axis);

}  // namespace ui
