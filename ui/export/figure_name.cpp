#include "ui/export/figure_name.h"

#include <utility>
#include <vector>

#include "core/io/presets.h"
#include "ui/words/error_text.h"
#include "ui/words/metric_text.h"

namespace ui {

namespace {

using NamedScenarios = std::vector<std::pair<std::string_view, core::ValidScenario>>;

/// Read once: a film asks at every frame.
const NamedScenarios& builtIn()
{
    static const NamedScenarios kAll = [] {
        NamedScenarios all;
        for (const std::string_view name : core::presetNames()) {
            all.emplace_back(name, core::presetScenario(name).value());
        }
        return all;
    }();
    return kAll;
}

}  // namespace

QString figureName(const core::ValidScenario& scenario, const Texts& texts)
{
    for (const auto& [name, known] : builtIn()) {
        if (known == scenario) {
            return presetTitle(name, texts);
        }
    }
    return texts(Text::FigureName, metricName(scenario.view().featured, texts));
}

}  // namespace ui
