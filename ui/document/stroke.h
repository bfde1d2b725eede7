#pragma once

#include <cstddef>
#include <vector>

#include <QPointF>

namespace ui {

/// What was drawn freely by few points: its ends, and those that the curve through them (core/curve/monotone_cubic.h)
/// needs so as to stay near all of it; near is 0.0025 of the panel, more where so few points do not do.
///
/// `trace` rises in x and has a place or more; `span` is the panel's; two points stand at least `apart`; `most` is 2 or
/// more.
[[nodiscard]] std::vector<QPointF> simplifiedStroke(const std::vector<QPointF>& trace, const QPointF& span,
                                                    double apart, std::size_t most);

}  // namespace ui
