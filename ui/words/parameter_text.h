#pragma once

#include <optional>

#include "core/model/parameter.h"
#include "ui/words/texts.h"

namespace ui {

/// A parameter as the label of its row and of its undo step, "Target length".
[[nodiscard]] QString parameterLabel(core::Parameter parameter, const Texts& texts);

/// A parameter inside a sentence, "the target length".
[[nodiscard]] QString parameterThing(core::Parameter parameter, const Texts& texts);

/// What the row of a parameter in the window explains; none where it has no row.
[[nodiscard]] std::optional<Text> parameterToolTip(core::Parameter parameter) noexcept;

/// What the command line's help says of its option.
[[nodiscard]] Text parameterHelp(core::Parameter parameter) noexcept;

/// What stands for its value there, "M".
[[nodiscard]] const char* parameterPlaceholder(core::Parameter parameter) noexcept;

/// A parameter of the scale law by its letter, "α"; empty for the others.
[[nodiscard]] QString parameterSymbol(core::Parameter parameter, const Texts& texts);

}  // namespace ui
