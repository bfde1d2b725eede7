#pragma once

#include <span>
#include <string>

#include "ui/words/texts.h"

namespace app {

/// One option: how it is spelt, what stands for its value in the help, what the help says.
struct OptionRow {
    std::string name;
    std::string value;  ///< empty for a flag
    ui::Text help;
    bool several = false;  ///< takes all that follow it, and may be given again
};

/// SCENARIO of evaluate and export: where to start, then what to change.
[[nodiscard]] std::span<const OptionRow> scenarioOptions();
/// What only evaluate has.
[[nodiscard]] std::span<const OptionRow> evaluateOptions() noexcept;
/// What only export has.
[[nodiscard]] std::span<const OptionRow> exportOptions() noexcept;

/// The language of messages: what every command has but export, whose is the figure’s.
[[nodiscard]] std::span<const OptionRow> languageOption() noexcept;
/// What only link has.
[[nodiscard]] std::span<const OptionRow> linkOptions() noexcept;
/// What only fit has.
[[nodiscard]] std::span<const OptionRow> fitOptions() noexcept;

}  // namespace app
