#pragma once

#include <optional>

#include "core/model/scenario.h"
#include "core/picture/forecast_picture.h"

namespace core {

/// The law of a fit, to be kept with a pinned cut.
///
/// Domain:   any fit and the name of its series.
/// Result:   of whole answers, as the fit has it; c may lie beyond what a double holds, and is kept by its logarithm.
/// Accuracy: 1e-14 of -ln y. Test: ForecastBeside.APinKeepsWhatItForetold.
/// Source:   MODEL.md section 8.
[[nodiscard]] KeptLaw keptLaw(const std::string& series, const Fit& fit);

/// The law of the forecast that a scenario shows, to be kept with a pinned cut.
///
/// Domain:   any valid scenario.
/// Result:   nothing where no series is shown or its fit is refused.
/// Accuracy: as keptLaw(). Test: ForecastBeside.APinKeepsWhatItForetold.
/// Source:   MODEL.md section 8.
[[nodiscard]] std::optional<KeptLaw> shownLaw(const ValidScenario& scenario, double cut);

/// A pinned cut's law on the scale and over the sizes of a picture.
[[nodiscard]] PinnedForecast pinnedForecast(const KeptLaw& law, double cut, YScale scale, const Range& logSizes);

/// What intervals add: Wilson's where n is known; where it is not, what the test at hand would have shown.
///
/// Domain:   a series and the data drawn of it.
/// Result:   nothing of graded series, which count no answers.
/// Accuracy: that of wilsonInterval() and drawnScore(). Test: ForecastBeside.DrawsTheTestAskedFor.
/// Source:   MODEL.md section 7.
void addIntervals(ForecastData& data, const Series& series, const ValidScenario& scenario);

/// Whether another series that is shown beside the one forecast has a forecast too: it counts right answers.
[[nodiscard]] bool isForecastToo(const Series& series) noexcept;

}  // namespace core
