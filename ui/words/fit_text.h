#pragma once

#include <QString>

#include "core/picture/fit_table.h"
#include "ui/words/texts.h"

namespace ui {

/// What must be said beside a fit, "alpha at its bound; the forecast missed"; empty: nothing.
[[nodiscard]] QString noteOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts);

/// The chance that points of one law lie as far apart, "p = 0.29".
[[nodiscard]] QString chanceText(const core::Fit& fit);

/// The same as noteOf() but for p and what becomes of a forecast, which are said apart.
[[nodiscard]] QString remarksOf(const core::ForecastResult& forecast, const core::FitRequest& request,
                                const Texts& texts);

}  // namespace ui
