#pragma once

#include "core/picture/panel_data.h"

namespace core {

/// Adds the view's predictions that a panel shows: on its axis, of its metrics or series, and not hidden.
///
/// Domain:   a panel whose curves, or lines, are made.
/// Result:   as drawnPrediction(), remembered.
void addPredictions(MetricsData& data, const PanelSource& source);

/// The same of a panel of measured series.
///
/// Domain:   as above.
/// Result:   as above.
void addPredictions(MeasuredData& data, const PanelSource& source);

/// The same of a panel of a forecast: those of its series.
///
/// Domain:   as above.
/// Result:   as above.
void addPredictions(ForecastData& data, const PanelSource& source);

}  // namespace core
