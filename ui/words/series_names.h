#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/scenario.h"
#include "core/picture/measured_data.h"
#include "ui/words/texts.h"

namespace ui {

/// The parts that the names of a panel's lines have in common.
[[nodiscard]] QString sharedName(const core::MeasuredData& data, const Texts& texts);

/// What each line of a panel is called beside the others: the parts of its name that differ; a lone line needs none.
[[nodiscard]] QStringList namesApart(const core::MeasuredData& data, const Texts& texts);

/// The same of several names: whole where nothing else tells them apart.
[[nodiscard]] QStringList namesApart(const std::vector<std::string>& names, const Texts& texts);

/// A metric's part of a series' name.
[[nodiscard]] QString metricPart(const std::string& name);

/// The same in words: the metrics that ship have some in every language.
[[nodiscard]] QString metricWords(const std::string& name, const Texts& texts);

/// Whether a metric is right where all of some parts are, "6 of 6", by its series' name: they are no tokens.
[[nodiscard]] bool isAllOfSome(const std::string& name);

/// Whether a series shown counts answers of several parts, "6 of 6", which are no tokens.
[[nodiscard]] bool countsParts(const core::ValidScenario& scenario);

/// Whether the series shown are of answers with tokens: not of several wholes, nor of errors below a bound alone.
[[nodiscard]] bool hasTokens(const core::ValidScenario& scenario);

/// Whether what is shown is a share of successes alone, as of errors below a bound: no answers, long or short.
[[nodiscard]] bool isShareAlone(const core::ValidScenario& scenario);

/// The first series shown that a metric of the model stands for; of a family without tokens and without such a series
/// its share of successes. Null where there is none.
[[nodiscard]] const core::Series* measuredAs(core::Metric metric, const core::ValidScenario& scenario);

/// What a metric of the model is called where answers have no tokens: as the series it stands for. Empty: it stands for
/// none, or there are tokens.
[[nodiscard]] QString nameWithoutTokens(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts);

/// A length of an answer, as it stands in a table: "5", "12.5".
[[nodiscard]] QString formatLength(double length);

/// Whose measured bell stands behind the model's, and on which test: "Qwen1.5, arithmetic".
[[nodiscard]] QString measuredTest(const core::ValidScenario& scenario);

}  // namespace ui
