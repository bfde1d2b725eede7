#include "app/option_table.h"

#include <vector>

#include "core/model/choice.h"
#include "ui/look/theme_table.h"
#include "ui/words/choice_text.h"
#include "ui/words/parameter_text.h"

namespace app {

namespace {

using ui::Text;

/// "point|beta|logit-normal", of a switch nothing.
std::string valuesOf(const core::ChoiceRow& row)
{
    std::string values;
    for (const std::string_view name : row.values) {
        values.append(values.empty() ? "" : "|").append(name);
    }
    return values;
}

void addChoices(std::string_view object, std::vector<OptionRow>& rows)
{
    for (const core::ChoiceRow& row : core::kChoices) {
        const ui::ChoiceText* words = ui::choiceText(row.choice);
        if (row.field.starts_with(object) && words != nullptr && words->help) {
            rows.push_back({"--" + std::string(row.key), valuesOf(row), *words->help});
        }
    }
}

std::vector<OptionRow> scenarioRows()
{
    std::vector<OptionRow> rows = {{"--preset", "NAME", Text::HelpPreset}, {"--scenario", "FILE", Text::HelpScenario}};
    addChoices("model.", rows);
    for (const core::Parameter parameter : core::kParameters) {
        rows.push_back({"--" + std::string(core::keyOf(parameter)), ui::parameterPlaceholder(parameter),
                        ui::parameterHelp(parameter)});
    }
    const auto cut = core::Parameter::Cut;
    rows.push_back({"--" + std::string(core::keyOf(cut)), ui::parameterPlaceholder(cut), ui::parameterHelp(cut)});
    addChoices("view.", rows);
    rows.push_back({"--range", "LOW,HIGH", Text::HelpRange});
    rows.push_back({"--sizes", "N,N,...", Text::HelpSizes});
    rows.push_back({"--hidden", "N,N,...", Text::HelpHidden});
    rows.push_back({"--show", "KEY,...", Text::HelpShow});
    rows.push_back({"--featured", "KEY", Text::HelpFeatured});
    rows.push_back({"--data", "FILE...", Text::HelpData, true});
    rows.push_back({"--series", "NAME...", Text::HelpSeries, true});
    return rows;
}

const OptionRow kEvaluate[] = {
    {"--metric", "KEY", Text::HelpMetric},
    {"--at", "X,X,...", Text::HelpAt},
    {"--log", "", Text::HelpLog},
    {"--format", "csv|json", Text::HelpFormat},
};

const OptionRow kExport[] = {
    {"--output", "FILE", Text::HelpOutput},
    {"--size", "SIZE", Text::HelpSize},
    {"--dpi", "N", Text::HelpDpi},
    {"--theme", ui::themeKeys(ui::ThemeKeys::All, "|"), Text::HelpTheme},
    {"--background", "#RRGGBB|none", Text::HelpBackground},
    {"--text", "outlines|live", Text::HelpTextMode},
    {"--font", "FAMILY", Text::HelpFont},
    {"--font-scale", "X", Text::HelpFontScale},
    {"--line-scale", "X", Text::HelpLineScale},
    {"--legend", "", Text::HelpLegend},
    {"--title", "on|off", Text::HelpTitle},
    {"--caption", "", Text::HelpCaption},
    {"--answers", "", Text::HelpAnswers},
    {"--panels", "ID,...", Text::HelpPanels},
    {"--sweep", "mean|questions|cut|spread|length", Text::HelpSweep},
    {"--from", "M", Text::HelpFrom},
    {"--to", "M", Text::HelpTo},
    {"--pace", "ease|linear", Text::HelpPace},
    {"--frames", "N", Text::HelpFrames},
    {"--fps", "N", Text::HelpFramesPerSecond},
    {"--loop", "", Text::HelpLoop},
    {"--steps", "N", Text::HelpSteps},
    {"--language", ui::languageKeys("|"), Text::HelpLanguage},
    {"--batch", "FILE", Text::HelpBatch},
    {"--lesson", "NAME|FILE", Text::HelpExportLesson},
};

const OptionRow kLanguage[] = {
    {"--language", ui::languageKeys("|"), Text::HelpMessageLanguage},
};

const OptionRow kLink[] = {
    {"--lesson", "NAME/STEP", Text::HelpLinkLesson},
    {"--address", "URL", Text::HelpAddress},
};

const OptionRow kFit[] = {
    {"--below", "N", Text::HelpBelow},
    {"--length", "L", Text::HelpFitLength},
    {"--floor", "", Text::HelpFitFloor},
};

}  // namespace

std::span<const OptionRow> scenarioOptions()
{
    static const std::vector<OptionRow> kRows = scenarioRows();
    return kRows;
}

std::span<const OptionRow> evaluateOptions() noexcept
{
    return kEvaluate;
}

std::span<const OptionRow> exportOptions() noexcept
{
    return kExport;
}

std::span<const OptionRow> languageOption() noexcept
{
    return kLanguage;
}

std::span<const OptionRow> linkOptions() noexcept
{
    return kLink;
}

std::span<const OptionRow> fitOptions() noexcept
{
    return kFit;
}

}  // namespace app
