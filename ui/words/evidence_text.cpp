#include "ui/words/evidence_text.h"

#include <algorithm>
#include <array>

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

}  // namespace ui
