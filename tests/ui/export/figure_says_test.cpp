// What every figure without a caption says on a narrow page: whose each line is, and what each panel measures.

#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "tests/ui/export/figure_rules.h"
#include "ui/export/size_preset.h"
#include "ui/words/languages.h"

namespace {

TEST(FigureSays, WhoseEveryLineIsAndWhatItMeasures)
{
    int keys = 0;
    for (const std::string_view preset : core::builtInEvidenceNames()) {
        const core::ValidScenario scenario = core::presetScenario(preset).value();
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{3}}) {  // slide, half of it, square
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
                const ui::Texts texts = ui::textsFor(language);
                ui::FigureOptions options;
                ui::setSize(options, ui::kSizePresets[size]);
                core::Evaluator evaluator;
                const ui::Figure figure = ui::compose(scenario, options, texts, evaluator).value();
                const std::string name = std::string(preset) + ' ' + std::string(ui::kSizePresets[size].name);
                figure_rules::expectWholeNames(figure, scenario, texts, name);
                figure_rules::expectMeasuresNamed(figure, scenario, texts, name);
                keys += figure.key.legend.empty() ? 0 : 1;
            }
        }
    }
    EXPECT_GE(keys, 10);  // of the forecast on every page, of four tasks on narrow ones
}

}  // namespace
