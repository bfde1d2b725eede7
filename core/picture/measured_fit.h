#pragma once

#include "core/picture/measured_data.h"

namespace core {

/// Lays through a series of shares the law that fits it best, from its smallest size to its largest, with its band,
/// or says why there is none; `floor`: with an irreducible loss.
void addFit(MeasuredLine& line, const Series& series, YScale scale, bool floor);

}  // namespace core
