#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QString>

#include "ui/export/options.h"

namespace ui {

/// A unit a figure's sides may be given in, and how many of the figure's own units (pixels or millimetres) one is.
struct LengthUnit {
    std::string_view name;
    FigureOptions::Unit unit;
    double times;
    int decimals;  ///< of a side in a box
};

inline constexpr std::array kLengthUnits = {
    LengthUnit{"px", FigureOptions::Unit::Pixels, 1.0, 0},
    LengthUnit{"mm", FigureOptions::Unit::Millimetres, 1.0, 1},
    LengthUnit{"cm", FigureOptions::Unit::Millimetres, 10.0, 2},
    LengthUnit{"in", FigureOptions::Unit::Millimetres, 25.4, 2},
};

/// A figure's size in its own units.
struct FigureSize {
    double width = 0.0;
    double height = 0.0;
    FigureOptions::Unit unit = FigureOptions::Unit::Pixels;

    friend bool operator==(const FigureSize&, const FigureSize&) = default;
};

/// A size as people write it: "800x600", "1280x720px", "1920×1080", "16x9cm", "85mm x 60mm", "6.4x4.8in"; the unit
/// behind both sides or the last, pixels where there is none, and then whole numbers. Nothing where it is no size, or a
/// side is beyond what it may be (size_preset.h).
[[nodiscard]] std::optional<FigureSize> sizeFrom(const QString& text);

}  // namespace ui
