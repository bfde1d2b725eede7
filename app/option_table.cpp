#include "app/option_table.h"

namespace app {

namespace {

using ui::Text;

constexpr OptionRow kScenario[] = {
    {"--preset", "NAME", Text::HelpPreset},
    {"--scenario", "FILE", Text::HelpScenario},
    {"--distribution", "point|beta|logit-normal|truncated-normal|two-groups", Text::HelpDistribution},
    {"--mean", "M", Text::HelpMean},
    {"--spread", "S", Text::HelpSpread},
    {"--low", "P", Text::HelpLow},
    {"--high", "P", Text::HelpHigh},
    {"--tokens", "shared|independent", Text::HelpTokens},
    {"--length", "L", Text::HelpLength},
    {"--pass-mark", "T", Text::HelpPassMark},
    {"--very-long", nullptr, Text::HelpVeryLong},
    {"--choices", "K", Text::HelpChoices},
    {"--attempts", "R", Text::HelpAttempts},
    {"--law-c", "C", Text::HelpLawUnitLossSize},
    {"--law-alpha", "A", Text::HelpLawExponent},
    {"--law-floor", "E", Text::HelpLawFloor},
    {"--jump", "J", Text::HelpJump},
    {"--jump-at", "N", Text::HelpJumpSize},
    {"--jump-width", "W", Text::HelpJumpWidth},
    {"--questions", "n", Text::HelpQuestions},
    {"--seed", "S", Text::HelpSeed},
    {"--sizes", "N,N,...", Text::HelpSizes},
    {"--axis", "mean|logit|loss|size", Text::HelpAxis},
    {"--y", "linear|log10|loglog", Text::HelpYScale},
    {"--show", "KEY,...", Text::HelpShow},
    {"--featured", "KEY", Text::HelpFeatured},
    {"--layout", "two-panels|six-panels|slope|mirage-test", Text::HelpLayout},
    {"--brackets", nullptr, Text::HelpBrackets},
    {"--insets", nullptr, Text::HelpInsets},
};

constexpr OptionRow kEvaluate[] = {
    {"--metric", "KEY", Text::HelpMetric},
    {"--at", "X,X,...", Text::HelpAt},
    {"--log", nullptr, Text::HelpLog},
    {"--format", "csv|json", Text::HelpFormat},
};

constexpr OptionRow kExport[] = {
    {"--output", "FILE", Text::HelpOutput},
    {"--size", "SIZE", Text::HelpSize},
    {"--dpi", "N", Text::HelpDpi},
    {"--theme", "light|dark|projector|transparent|print", Text::HelpTheme},
    {"--background", "#RRGGBB", Text::HelpBackground},
    {"--text", "outlines|live", Text::HelpTextMode},
    {"--font", "FAMILY", Text::HelpFont},
    {"--font-scale", "X", Text::HelpFontScale},
    {"--line-scale", "X", Text::HelpLineScale},
    {"--legend", nullptr, Text::HelpLegend},
    {"--title", "on|off", Text::HelpTitle},
    {"--caption", nullptr, Text::HelpCaption},
    {"--panels", "ID,...", Text::HelpPanels},
    {"--from", "M", Text::HelpFrom},
    {"--to", "M", Text::HelpTo},
    {"--pace", "ease|linear", Text::HelpPace},
    {"--frames", "N", Text::HelpFrames},
    {"--fps", "N", Text::HelpFramesPerSecond},
    {"--loop", nullptr, Text::HelpLoop},
    {"--steps", "N", Text::HelpSteps},
    {"--language", ui::kLanguageOption.data(), Text::HelpLanguage},
    {"--batch", "FILE", Text::HelpBatch},
};

}  // namespace

std::span<const OptionRow> scenarioOptions() noexcept
{
    return kScenario;
}

std::span<const OptionRow> evaluateOptions() noexcept
{
    return kEvaluate;
}

std::span<const OptionRow> exportOptions() noexcept
{
    return kExport;
}

}  // namespace app
