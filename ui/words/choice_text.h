#pragma once

#include <optional>
#include <span>

#include "core/model/choice.h"
#include "ui/words/texts.h"

namespace ui {

/// The words of a choice. A choice without words is in files only: no control and no option offers it.
struct ChoiceText {
    core::Choice choice;
    Text label;
    std::span<const Text> options;   ///< one a value; none of a switch
    std::span<const Text> toolTips;  ///< one a value, or the switch's own
    std::optional<Text> help;        ///< of the command line's option; none: it has no option
};

/// The words of a choice, or null.
[[nodiscard]] const ChoiceText* choiceText(core::Choice choice) noexcept;

/// A choice as the label of its control and of its undo step, "Family".
[[nodiscard]] QString choiceLabel(core::Choice choice, const Texts& texts);

}  // namespace ui
