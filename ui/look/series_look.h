#pragma once

#include <cstddef>

#include "ui/look/theme.h"

namespace ui {

/// The form of a dot: series differ in it as well as in colour.
enum class Mark { Circle, Square, Triangle, Diamond, TriangleDown, Cross, Plus, Pentagon };

/// How a measured series is drawn.
struct SeriesLook {
    QColor colour;
    Mark mark = Mark::Circle;
};

/// The look of the series shown as number so and so, from 0: no two of the first eight share a colour or a mark, no two
/// of the first 64 both.
[[nodiscard]] SeriesLook seriesLook(const Theme& theme, std::size_t number);

}  // namespace ui
