#pragma once

#include <QString>

#include "core/picture/fit_table.h"
#include "ui/words/texts.h"

namespace ui {

/// What must be said beside a fit, "alpha at its bound; the forecast missed"; empty: nothing.
[[nodiscard]] QString noteOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts);

/// The same but for what becomes of a forecast, which is said apart.
[[nodiscard]] QString remarksOf(const core::ForecastResult& forecast, const core::FitRequest& request,
                                const Texts& texts);

}  // namespace ui
