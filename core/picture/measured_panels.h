#pragma once

#include "core/picture/panel_data.h"

namespace core {

/// The series forecast, its fit found once for both panels and for every cut that is pinned.
[[nodiscard]] ForecastData forecastPanel(const PanelSpec& panel, const PanelSource& source);

/// The measured series shown, strict or graded, over the model's curves.
[[nodiscard]] MeasuredData measuredPanel(Grade grade, const PanelSource& source);

/// And the scores of those curves where the model stands.
void addScoresAt(const SuccessDistribution& d, const ValidScenario& scenario, const Shape& shape, Remembered& known,
                 MeasuredData& data);

}  // namespace core
