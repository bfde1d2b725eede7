#pragma once

#include <vector>

#include <QString>

#include "core/curve/axis.h"
#include "core/model/parameter.h"
#include "core/options/typed_number.h"

namespace ui {

using core::kindOf;
using core::NumberKind;

/// core::parseNumber() of what a box of the window holds.
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
