#pragma once

#include "core/picture/evaluation.h"
#include "ui/words/texts.h"

namespace ui {

/// What the y axis of a panel of one measured metric is called where no heading says which: "accuracy, log scale" for
/// "score, log scale". Of several metrics, or an axis that names its own, the title as it is.
[[nodiscard]] QString axisNamed(const QString& title, const core::PanelData& data, const Texts& texts);

}  // namespace ui
