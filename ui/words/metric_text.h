#pragma once

#include "core/model/metric_key.h"
#include "ui/words/texts.h"

namespace ui {

/// A metric as a list names it, "Exact match".
[[nodiscard]] QString metricName(core::Metric metric, const Texts& texts);

/// Its name, formula and kind.
[[nodiscard]] QString metricToolTip(core::Metric metric, const Texts& texts);

/// "threshold"
[[nodiscard]] QString kindName(core::MetricKind kind, const Texts& texts);

}  // namespace ui
