#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// The words of a built-in scenario of measurements.
struct EvidenceText {
    std::string_view name;
    Phrase title;
    Phrase caption;  ///< what it shows and what it does not, with its numbers
};

/// All of them, in the order of core::builtInEvidenceNames().
[[nodiscard]] std::span<const EvidenceText> evidenceTexts() noexcept;

/// Those of one, or null.
[[nodiscard]] const EvidenceText* evidenceText(std::string_view name) noexcept;

/// The caption of the built-in scenario whose measurements a scenario has or draws, in a layout that shows what it
/// speaks of; empty for any other.
[[nodiscard]] QString evidenceCaption(const core::ValidScenario& scenario, const Texts& texts);

}  // namespace ui
