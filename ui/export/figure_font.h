#pragma once

#include <QString>

#include "core/result.h"

namespace ui {

/// The family a figure is set in: the one asked for, which must be installed, or where none is asked for a real one
/// ("Sans Serif" is another font elsewhere).
[[nodiscard]] core::Result<QString> figureFont(const QString& asked);

}  // namespace ui
