#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/words/texts.h"

namespace ui {

/// The words of a built-in scenario of measurements.
struct EvidenceText {
    std::string_view name;
    Text title;
    Text caption;  ///< what it shows and what it does not, with its numbers
};

/// All of them, in the order of core::builtInEvidenceNames().
[[nodiscard]] std::span<const EvidenceText> evidenceTexts() noexcept;

/// Those of one, or null.
[[nodiscard]] const EvidenceText* evidenceText(std::string_view name) noexcept;

}  // namespace ui
