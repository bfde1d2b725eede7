#include "ui/export/figure_name.h"

#include "core/io/presets.h"
#include "ui/words/error_text.h"
#include "ui/words/metric_text.h"

namespace ui {

QString figureName(const core::ValidScenario& scenario, const Texts& texts)
{
    const std::string_view name = core::presetNameOf(scenario);
    return !name.empty() ? presetTitle(name, texts)
                         : texts(Text::FigureName, metricName(scenario.view().featured, texts));
}

}  // namespace ui
