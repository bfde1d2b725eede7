#pragma once

#include "core/model/parameter.h"
#include "ui/words/texts.h"

namespace ui {

/// A parameter as the label of its row and of its undo step, "Target length".
[[nodiscard]] QString parameterLabel(core::Parameter parameter, const Texts& texts);

/// A parameter inside a sentence, "the target length".
[[nodiscard]] QString parameterThing(core::Parameter parameter, const Texts& texts);

/// A parameter of the scale law by its letter, "α"; empty for the others.
[[nodiscard]] QString parameterSymbol(core::Parameter parameter, const Texts& texts);

}  // namespace ui
