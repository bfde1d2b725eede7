#pragma once

#include <QString>

#include "core/import/remark.h"
#include "core/statistics/measured_reading.h"
#include "ui/words/texts.h"

namespace ui {

/// Why something was left out or is to be known, without its place: "size: “big” is not a number; left out".
[[nodiscard]] QString reasonOf(const core::Remark& remark, const Texts& texts);

/// What is to be said of a file of measurements as a full sentence: file, line and column, what was found.
[[nodiscard]] QString describe(const core::Remark& remark, const Texts& texts);

/// What must be said beside a measured series' emergence score, "not monotone; fewer than 5 points"; empty: nothing.
[[nodiscard]] QString noteOf(const core::MeasuredReading& reading, const Texts& texts);

}  // namespace ui
