#pragma once

#include <vector>

#include <QString>

#include "core/model/parameter.h"

namespace ui {

/// What a person typed into a parameter's box: "0.7", "70 %" for chances, "100,000" for counts, "1.3B" or "350e6"
/// for sizes; '.' is the decimal mark everywhere. Full-width forms, the typographic minus and thin and no-break spaces
/// are what they look like. A pass mark without per cent sign is a share up to 1, per cent from 2 to 100, and between 1
/// and 2 refused. Bounds are not checked here.
/// Refused: hexadecimal, nan, inf, 1e400, "0,5", nothing; a fraction where a count is asked for.
[[nodiscard]] core::Result<double> parseTyped(const QString& text, core::Parameter parameter);

/// What a person typed into the list of sizes, "350M, 1.3B; 200e9", in its order; every faulty entry is reported.
/// Digits alone just before a size with unit or exponent, "1,3B", may be a decimal comma, and are refused as "1,3B".
[[nodiscard]] core::Result<std::vector<double>> parseSizes(const QString& text);

}  // namespace ui
