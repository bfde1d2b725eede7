#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// What a caption stands under: a window, which has room for a small picture or not and says so, or a figure.
enum class CaptionOf { Window, Figure, FigureWithSmallPicture };

/// Where a sentence is said: one about the small picture only where that is drawn.
enum class SaidIn { Both, Window, FigureWithSmallPicture };

/// Sentences of a caption, and what must be drawn for them to be said.
struct CaptionPart {
    Phrase text;                   ///< may name the families drawn of those it is about, %1
    std::string_view about = {};   ///< parts of series' names, "|" between those of which one will do; empty: whatever
    std::string_view beside = {};  ///< likewise, drawn as well
    bool absent = false;           ///< said where nothing that it is about is drawn
    SaidIn in = SaidIn::Both;
    int fair = 0;  ///< which sentence, counted from its end, says what the rest does not show; 0: none
};

/// The words of a built-in scenario of measurements.
struct EvidenceText {
    std::string_view name;
    Phrase title;
    std::vector<CaptionPart> caption;  ///< what it shows and what it does not, with its numbers
};

/// All of them, in the order of core::builtInEvidenceNames().
[[nodiscard]] std::span<const EvidenceText> evidenceTexts() noexcept;

/// Those of one, or null.
[[nodiscard]] const EvidenceText* evidenceText(std::string_view name) noexcept;

/// Whether a caption's sentence is one without which it would claim more than is shown: a base rate that is missing, an
/// interval, what was not measured.
[[nodiscard]] bool isCaveat(const QString& sentence, const Texts& texts);

/// The caption of the built-in scenario whose measurements a scenario draws, in a layout that shows what it speaks of:
/// what of it is about series that are drawn, others beside them or not; empty for any other.
[[nodiscard]] QString evidenceCaption(const core::ValidScenario& scenario, const Texts& texts,
                                      CaptionOf of = CaptionOf::Window);

}  // namespace ui
