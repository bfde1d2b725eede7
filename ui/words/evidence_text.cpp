#include "ui/words/evidence_text.h"

#include <algorithm>
#include <array>

#include "core/io/presets.h"

namespace ui {

namespace {

constexpr std::array kRows = std::to_array<EvidenceText>({
    {"gpt3-metric", Text::EvidenceGpt3Metric, Text::CaptionGpt3Metric},
    {"gpt3-resolution", Text::EvidenceGpt3Resolution, Text::CaptionGpt3Resolution},
    {"gpt3-length", Text::EvidenceGpt3Length, Text::CaptionGpt3Length},
    {"bigbench-metrics", Text::EvidenceBigbenchMetrics, Text::CaptionBigbenchMetrics},
    {"lamda-brier", Text::EvidenceLamdaBrier, Text::CaptionLamdaBrier},
    {"autoencoder-threshold", Text::EvidenceAutoencoderThreshold, Text::CaptionAutoencoderThreshold},
    {"omniglot-all-of-three", Text::EvidenceOmniglotAllOfThree, Text::CaptionOmniglotAllOfThree},
    {"lenet-k-of-k", Text::EvidenceLenetKOfK, Text::CaptionLenetKOfK},
    {"gpt3-table-h1", Text::EvidenceGpt3TableH1, Text::CaptionGpt3TableH1},
    {"ifeval", Text::EvidenceIfeval, Text::CaptionIfeval},
    {"lambada", Text::EvidenceLambada, Text::CaptionLambada},
    {"olmo-forecast", Text::EvidenceOlmoForecast, Text::CaptionOlmoForecast},
    {"pythia-addition", Text::EvidencePythiaAddition, Text::CaptionPythiaAddition},
    {"mmlu-brier", Text::EvidenceMmluBrier, Text::CaptionMmluBrier},
    {"real-bell", Text::EvidenceRealBell, Text::CaptionRealBell},
});

/// The series drawn are the same ones, whatever others there are: a figure carries no others.
bool drawsTheSame(const core::ValidScenario& a, const core::ValidScenario& b)
{
    const auto same = [&](const std::string& ofA, const std::string& ofB) {
        const core::Series* const first = a.evidence().find(ofA);
        const core::Series* const second = b.evidence().find(ofB);
        return first != nullptr && second != nullptr && *first == *second;
    };
    const auto& drawnA = a.view().series;
    const auto& drawnB = b.view().series;
    return !drawnA.empty() && std::equal(drawnA.begin(), drawnA.end(), drawnB.begin(), drawnB.end(), same);
}

/// Captions speak of what their own layout shows; that of a forecast of the forecast too.
bool speaksOf(const core::ValidScenario& own, std::string_view name, core::Layout layout)
{
    return layout == own.view().layout || (layout == core::Layout::Forecast && name == "olmo-forecast");
}

}  // namespace

std::span<const EvidenceText> evidenceTexts() noexcept
{
    return kRows;
}

const EvidenceText* evidenceText(std::string_view name) noexcept
{
    const auto* const found =
        std::find_if(kRows.begin(), kRows.end(), [&](const EvidenceText& row) { return row.name == name; });
    return found == kRows.end() ? nullptr : found;
}

QString evidenceCaption(const core::ValidScenario& scenario, const Texts& texts)
{
    const core::Layout layout = scenario.view().layout;
    const bool published = layout == core::Layout::Metrics;  // the same numbers whatever the document
    if (scenario.evidence().series().empty() && !published) {
        return {};
    }
    static const auto kOwn = [] {
        std::array<core::ValidScenario, kRows.size()> all;
        std::transform(kRows.begin(), kRows.end(), all.begin(),
                       [](const EvidenceText& row) { return core::presetScenario(row.name).value(); });
        return all;
    }();
    const auto holds = [&](const core::ValidScenario& own, std::string_view name) {
        return speaksOf(own, name, layout)
               && (published || own.evidence() == scenario.evidence() || drawsTheSame(scenario, own));
    };
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (holds(kOwn[i], kRows[i].name)) {
            return texts(kRows[i].caption);
        }
    }
    return {};
}

}  // namespace ui
