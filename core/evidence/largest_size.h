#pragma once

#include <span>

#include "core/evidence/series.h"

namespace core {

/// The greatest size that any of several series was measured at.
///
/// Domain:   what Evidence::of() takes.
/// Result:   a size; 0 where none has one.
/// Accuracy: exact. Test: LargestSize.
/// Source:   elementary.
[[nodiscard]] double largestSize(std::span<const Series> series) noexcept;

}  // namespace core
