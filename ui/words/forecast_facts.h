#pragma once

#include <QString>
#include <QStringList>

#include "core/picture/forecast_picture.h"
#include "ui/words/sentence.h"
#include "ui/words/texts.h"

namespace ui {

/// What stands over the panels of a forecast: beside the logarithmic one, the first, whether it held and what was
/// fitted, beside the linear one what came; a fact a line, of each always as many.
[[nodiscard]] QString forecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts);

/// The same with every fact as long as it gets while the cut moves.
[[nodiscard]] QString tallestForecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts);

/// What the live sentence says at its cut: whether it held, then how the model stands, which is not drawn and so not
/// compared with before, and where the cut stopped.
[[nodiscard]] SentenceModel forecastSentence(const core::ForecastData& data, const SentenceModel& ofModel,
                                             const std::optional<StoppedAt>& stopped, const Texts& texts);

/// All of it, whichever panel is drawn, the most telling first: the verdict with its series, those of other series at
/// the same cut, the nearest miss, the fit and what its bands are to be read with, then the rest.
[[nodiscard]] QStringList forecastFigureFacts(const core::ForecastData& data, const Texts& texts);

/// How many of the first of them are verdicts of which none is told without the others, where there is room: what held
/// beside what did not. Of many series each speaks for itself.
[[nodiscard]] qsizetype verdictsTogether(const core::ForecastData& data);

/// The numbers that make the point: the verdict, the miss, the deviance; then the rest.
[[nodiscard]] QStringList forecastAloud(const core::ForecastData& data, const Texts& texts);

}  // namespace ui
