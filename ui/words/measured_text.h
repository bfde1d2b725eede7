#pragma once

#include <QString>
#include <QStringList>

#include "core/model/scenario.h"
#include "core/picture/evaluation.h"
#include "core/picture/measured_data.h"
#include "ui/words/texts.h"

namespace ui {

/// What its lines have in common, and of a lone one how sharply it rises: never an emergence score alone.
[[nodiscard]] QString measuredSubtitle(const core::MeasuredData& data, const Texts& texts);

/// Of that how sharply each of a few lines rises, a line each, or where that of many is said: for a window, whose plots
/// give way to few words.
[[nodiscard]] QStringList measuredScores(const core::MeasuredData& data, const Texts& texts);

/// Of that what relates its lines to others and to a law, a fact a line.
[[nodiscard]] QStringList measuredFacts(const core::MeasuredData& data, const Texts& texts);

/// "rises over 2.1 decades; largest step 0.96 of the rise; ..." with what it must be read with.
[[nodiscard]] QString readingText(const core::MeasuredReading& reading, const Texts& texts);

/// The panel for a voice: each line from its first point to its last.
[[nodiscard]] QString measuredDescription(const core::MeasuredData& data, const QString& title, const Texts& texts);

/// A point in lines: name, size, score with interval, n, and what is known of it.
[[nodiscard]] QString measuredPointText(const core::MeasuredLine& line, std::size_t point, const core::Series& series,
                                        const Texts& texts);

/// "4 of 193 series drawn", where a layout of measured series draws some of more that a person loaded; else empty.
[[nodiscard]] QString drawnText(const core::ValidScenario& scenario, const Texts& texts);

/// How much is said of a source: everything, the work alone, its first line, or of that the first sentence.
enum class Sources { Whole, Works, Names };

/// Where the measurements drawn come from, each source once; empty where the layout draws none.
[[nodiscard]] QString evidenceSources(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                      const Texts& texts, Sources much);

}  // namespace ui
