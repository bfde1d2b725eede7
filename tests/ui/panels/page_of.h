#pragma once

#include "ui/export/composition.h"
#include "ui/export/size_preset.h"

/// A scenario's figure on a page, as it is exported there.
inline ui::Figure pageOf(const core::ValidScenario& scenario, const ui::SizePreset& size, const ui::Texts& texts = {},
                         double fontScale = 1.0)
{
    ui::FigureOptions options;
    ui::setSize(options, size);
    options.fontScale = fontScale;
    core::Evaluator evaluator;
    return ui::compose(scenario, options, texts, evaluator).value();
}
