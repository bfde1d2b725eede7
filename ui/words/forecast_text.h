#pragma once

#include <QString>

#include "core/picture/forecast_picture.h"
#include "ui/words/texts.h"

namespace ui {

/// Whether the forecast held, missed, or is none, in a sentence; where there is no fit, why.
[[nodiscard]] QString forecastVerdict(const core::ForecastData& data, const Texts& texts);

/// What was fitted to how much, and what that fit must be read with, a line each.
[[nodiscard]] QString forecastFacts(const core::Forecast& forecast, const core::FitRequest& request,
                                    const Texts& texts);

/// The same of a fit that foretells nothing; where there is none, why.
[[nodiscard]] QString fitFacts(const core::FitResult& fit, const Texts& texts);

/// What was foretold of each point held back and what came, the largest models first, in at most `most` lines, at least
/// two; where they are more, those that missed before others, and in the last line how many more there are.
[[nodiscard]] QString forecastMisses(const core::Forecast& forecast, int most, const Texts& texts);

}  // namespace ui
