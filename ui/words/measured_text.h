#pragma once

#include <QString>
#include <QStringList>

#include "core/model/scenario.h"
#include "core/picture/evaluation.h"
#include "core/picture/measured_data.h"
#include "ui/words/texts.h"

namespace ui {

/// What each line of a panel is called beside the others: the parts of its name that differ; a lone line needs none.
[[nodiscard]] QStringList namesApart(const core::MeasuredData& data, const Texts& texts);

/// The same of several names: whole where nothing else tells them apart.
[[nodiscard]] QStringList namesApart(const std::vector<std::string>& names);

/// What its lines have in common, and of a lone one how sharply it rises: never an emergence score alone.
[[nodiscard]] QString measuredSubtitle(const core::MeasuredData& data, const Texts& texts);

/// Of that what relates its lines to others and to a law, a fact a line.
[[nodiscard]] QStringList measuredFacts(const core::MeasuredData& data, const Texts& texts);

/// "rises over 2.1 decades; largest step 0.96 of the rise; ..." with what it must be read with.
[[nodiscard]] QString readingText(const core::MeasuredReading& reading, const Texts& texts);

/// The panel for a voice: each line from its first point to its last.
[[nodiscard]] QString measuredDescription(const core::MeasuredData& data, const QString& title, const Texts& texts);

/// A point in lines: name, size, score with interval, n, and what is known of it.
[[nodiscard]] QString measuredPointText(const core::MeasuredLine& line, std::size_t point, const core::Series& series,
                                        const Texts& texts);

/// A metric's part of a series' name.
[[nodiscard]] QString metricPart(const std::string& name);

/// How much is said of a source: everything, or the work alone, its first line.
enum class Sources { Whole, Works };

/// Where the measurements drawn come from, each source once; empty where the layout draws none.
[[nodiscard]] QString evidenceSources(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                      const Texts& texts, Sources much);

}  // namespace ui
