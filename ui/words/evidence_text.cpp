#include "ui/words/evidence_text.h"

#include <algorithm>
#include <array>

#include "core/io/presets.h"
#include "ui/words/family_texts.h"

namespace ui {

namespace {

const Phrase& of(Text text)
{
    return allPhrases()[static_cast<std::size_t>(text)];
}

using namespace families;

const std::array kRows = std::to_array<EvidenceText>({
    {"gpt3-metric", of(Text::EvidenceGpt3Metric), of(Text::CaptionGpt3Metric)},
    {"gpt3-resolution", of(Text::EvidenceGpt3Resolution), of(Text::CaptionGpt3Resolution)},
    {"gpt3-length", of(Text::EvidenceGpt3Length), of(Text::CaptionGpt3Length)},
    {"bigbench-metrics", of(Text::EvidenceBigbenchMetrics), of(Text::CaptionBigbenchMetrics)},
    {"lamda-brier", of(Text::EvidenceLamdaBrier), of(Text::CaptionLamdaBrier)},
    {"autoencoder-threshold", of(Text::EvidenceAutoencoderThreshold), of(Text::CaptionAutoencoderThreshold)},
    {"omniglot-all-of-three", of(Text::EvidenceOmniglotAllOfThree), of(Text::CaptionOmniglotAllOfThree)},
    {"lenet-k-of-k", of(Text::EvidenceLenetKOfK), of(Text::CaptionLenetKOfK)},
    {"gpt3-table-h1", of(Text::EvidenceGpt3TableH1), of(Text::CaptionGpt3TableH1)},
    {"ifeval", of(Text::EvidenceIfeval), of(Text::CaptionIfeval)},
    {"lambada", of(Text::EvidenceLambada), of(Text::CaptionLambada)},
    {"olmo-forecast", of(Text::EvidenceOlmoForecast), of(Text::CaptionOlmoForecast)},
    {"pythia-addition", of(Text::EvidencePythiaAddition), of(Text::CaptionPythiaAddition)},
    {"mmlu-brier", of(Text::EvidenceMmluBrier), of(Text::CaptionMmluBrier)},
    {"real-bell", of(Text::EvidenceRealBell), of(Text::CaptionRealBell)},
    {"own-facts", EvidenceOwnFacts, CaptionOwnFacts},
    {"own-facts-zipf", EvidenceOwnFactsZipf, CaptionOwnFactsZipf},
    {"own-addition", EvidenceOwnAddition, CaptionOwnAddition},
    {"own-digits", EvidenceOwnDigits, CaptionOwnDigits},
    {"own-autoencoder", EvidenceOwnAutoencoder, CaptionOwnAutoencoder},
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

/// Captions speak of what their own layout shows; that of a forecast of the measurements too.
bool speaksOf(const core::ValidScenario& own, std::string_view name, core::Layout layout)
{
    return layout == own.view().layout || (layout == core::Layout::Measured && name == "olmo-forecast");
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
