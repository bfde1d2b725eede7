#pragma once

#include <array>
#include <string_view>

#include "core/model/parameter.h"
#include "ui/export/options.h"

namespace ui {

/// A size a figure is often wanted in.
struct SizePreset {
    std::string_view name;
    double width;
    double height;
    FigureOptions::Unit unit;
};

inline constexpr std::array<SizePreset, 5> kSizePresets = {{
    {"slide-16x9", 1920.0, 1080.0, FigureOptions::Unit::Pixels},
    {"half-slide", 960.0, 1080.0, FigureOptions::Unit::Pixels},
    {"slide-4x3", 1440.0, 1080.0, FigureOptions::Unit::Pixels},
    {"square", 1080.0, 1080.0, FigureOptions::Unit::Pixels},
    {"column-85mm", 85.0, 110.0, FigureOptions::Unit::Millimetres},
}};

/// Makes a figure as large as that.
inline void setSize(FigureOptions& options, const SizePreset& size)
{
    options.width = size.width;
    options.height = size.height;
    options.unit = size.unit;
}

/// What a side may be.
inline constexpr core::Range kPixelBounds = {64.0, 16384.0};
inline constexpr core::Range kMillimetreBounds = {10.0, 2000.0};
inline constexpr core::Range kDpiBounds = {10.0, 2400.0};
inline constexpr core::Range kScaleBounds = {0.5, 3.0};

}  // namespace ui
