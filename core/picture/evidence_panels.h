#pragma once

#include "core/picture/panel_data.h"

namespace core {

/// The series shown with its forecast, found once for both panels.
[[nodiscard]] ForecastData forecastPanel(const PanelSpec& panel, const PanelSource& source);

/// The series shown of a grade over the model: the points remembered by the evidence, the curves each by what it
/// follows from.
[[nodiscard]] MeasuredData measuredPanel(Grade grade, const PanelSource& source);

}  // namespace core
