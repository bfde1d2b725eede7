#pragma once

#include <optional>

#include "ui/export/composition.h"

namespace ui {

/// Stands the panels beside or under each other, at most so many side by side, whatever leaves the plots largest and
/// their labels clear of lines, or as they stand in another figure; and names their lines.
[[nodiscard]] Figure arranged(const Figure& figure, int columns, const std::optional<Arrangement>& as);

}  // namespace ui
