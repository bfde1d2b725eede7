#include "ui/words/evidence_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <QStringList>

#include "core/io/presets.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/family_texts.h"
#include "ui/words/sentences.h"

namespace ui {

namespace {

using namespace families;

/// Series that the captions speak of.
constexpr std::string_view kAddition = "4-digit addition, length 5 / accuracy / 2-shot / temperature 0";
constexpr std::string_view kLogicalArgs = "logical_args / multiple choice grade / 2-shot";
constexpr std::string_view kNotArgs = "irony_identification|sports_understanding|swahili_english_proverbs";
constexpr std::string_view kArc = "ARC-Challenge / accuracy";

using namespace evidence;

const std::array kRows = std::to_array<EvidenceText>({
    {"gpt3-metric",
     phraseOf(Text::EvidenceGpt3Metric),
     {{phraseOf(Text::CaptionGpt3Metric), kAddition, "edit distance", false, SaidIn::Both, 1}}},
    {"gpt3-resolution",
     phraseOf(Text::EvidenceGpt3Resolution),
     {{phraseOf(Text::CaptionGpt3Resolution), kAddition, {}, false, SaidIn::Both, 1},
      {AlsoGpt3ResolutionLaw, kAddition}}},
    {"gpt3-length",
     phraseOf(Text::EvidenceGpt3Length),
     {{phraseOf(Text::CaptionGpt3Length), "4-digit addition, 6.7B / accuracy", "edit distance"}}},
    {"bigbench-metrics",
     phraseOf(Text::EvidenceBigbenchMetrics),
     {{phraseOf(Text::CaptionBigbenchMetrics), {}, {}, false, SaidIn::Both, 1}}},
    {"lamda-brier",
     phraseOf(Text::EvidenceLamdaBrier),
     {{AlsoLamdaBrierArgs, kLogicalArgs, "Brier"}, {AlsoLamdaBrierOthers, kNotArgs, "Brier"}, {CaptionLamdaBrier}}},
    {"autoencoder-threshold",
     phraseOf(Text::EvidenceAutoencoderThreshold),
     {{phraseOf(Text::CaptionAutoencoderThreshold), "error below", "test error", false, SaidIn::Both, 1},
      {AlsoAutoencoderThresholdOther, "error below 0.003", "test error"}}},
    {"omniglot-all-of-three",
     phraseOf(Text::EvidenceOmniglotAllOfThree),
     {{phraseOf(Text::CaptionOmniglotAllOfThree), "3 of 3", "1 of 1", false, SaidIn::Both, 1}}},
    {"lenet-k-of-k",
     phraseOf(Text::EvidenceLenetKOfK),
     {{phraseOf(Text::CaptionLenetKOfK), "6 of 6", "accuracy", false, SaidIn::Both, 2}}},
    {"gpt3-table-h1",
     phraseOf(Text::EvidenceGpt3TableH1),
     {{phraseOf(Text::CaptionGpt3TableH1), "2-digit addition, few-shot", {}, false, SaidIn::Both, 1}}},
    {"ifeval", phraseOf(Text::EvidenceIfeval), {{phraseOf(Text::CaptionIfeval), "prompt-strict", "inst-strict"}}},
    {"lambada",
     phraseOf(Text::EvidenceLambada),
     {{CaptionLambada, "Pythia|OPT|BLOOM", "perplexity"},
      {AlsoLambadaDeviance, "Pythia / LAMBADA / accuracy / 0-shot", "perplexity", false, SaidIn::Both, 1},
      {AlsoLambadaDevianceOpt, "OPT / LAMBADA / accuracy", "perplexity", false, SaidIn::Both, 1},
      {AlsoLambadaDevianceBloom, "BLOOM / LAMBADA / accuracy", "perplexity", false, SaidIn::Both, 1},
      {AlsoLambadaPythia, "Pythia", "perplexity"},
      {NoLeapAlone, {}, "perplexity"}}},
    {"olmo-forecast",
     phraseOf(Text::EvidenceOlmoForecast),
     {{CaptionOlmoForecast},
      {AlsoOlmoForecastHella, "HellaSwag / accuracy", {}, false, SaidIn::Both, 2},
      {AlsoOlmoForecastArc, kArc, {}, false, SaidIn::Both, 1},
      {AlsoOlmoForecastNoArc, kArc, {}, true, SaidIn::Both, 1},
      {NoLeapAlone, {}, "bits per byte"},
      {AlsoOlmoForecastHellaBits, "HellaSwag / bits per byte"},
      {AlsoOlmoForecastArcBits, "ARC-Challenge / bits per byte"}}},
    {"pythia-addition",
     phraseOf(Text::EvidencePythiaAddition),
     {{CaptionPythiaAddition, "addition / exact match / 2-shot"},
      {AlsoPythiaAdditionAlone, {}, {}, false, SaidIn::Both, 1},
      {NoLeapAmongThose}}},
    {"mmlu-brier",
     phraseOf(Text::EvidenceMmluBrier),
     {{CaptionMmluBrier, "Qwen1.5", "Brier"},
      {AlsoMmluBrierFlat, "Pythia|OPT|BLOOM|GPT-Neo/J", "Brier"},
      {NoLeapAlone, {}, "Brier"}}},
    {"real-bell",
     phraseOf(Text::EvidenceRealBell),
     {{CaptionRealBell}, {AlsoRealBellSorting}, {AlsoRealBellFirstLight}, {NoLeapAmongThose}}},
    {"own-facts",
     EvidenceOwnFacts,
     {{CaptionOwnFacts, "exact match", "per-token accuracy", false, SaidIn::Both, 1},
      {AlsoOwnFactsBell, "exact match", "per-token accuracy", false, SaidIn::FigureWithSmallPicture},
      {AlsoOwnFactsWindow, "exact match", "per-token accuracy", false, SaidIn::Window}}},
    {"own-facts-zipf", EvidenceOwnFactsZipf, {{CaptionOwnFactsZipf, "exact match", "per-token accuracy"}}},
    {"own-addition",
     EvidenceOwnAddition,
     {{CaptionOwnAddition, "exact match", "per-token accuracy", false, SaidIn::Both, 1}}},
    {"own-digits", EvidenceOwnDigits, {{CaptionOwnDigits, "10 of 10", "accuracy"}}},
    {"own-autoencoder",
     EvidenceOwnAutoencoder,
     {{CaptionOwnAutoencoder, "error below", "squared error", false, SaidIn::Both, 2}}},
});

/// What the series drawn are called among a scenario's own, whatever they are called among fewer: a figure carries no
/// others. Where one of them is none of its own it is passed over, or, where no `others` may be drawn, there are none.
std::vector<std::string> drawnOf(const core::ValidScenario& scenario, const core::ValidScenario& own, bool others)
{
    const auto& drawn = scenario.view().series;
    if (own.evidence() == scenario.evidence()) {
        return drawn;
    }
    std::vector<std::string> names;
    for (const std::string& name : drawn) {
        const core::Series* const series = scenario.evidence().find(name);
        const auto& all = own.evidence().series();
        const auto same = series == nullptr ? all.end() : std::find(all.begin(), all.end(), *series);
        if (same == all.end() && others) {
            continue;
        }
        if (same == all.end()) {
            return {};
        }
        names.push_back(own.evidence().names()[static_cast<std::size_t>(same - all.begin())]);
    }
    return names;
}

/// Of "OPT|BLOOM" what the names of series drawn hold.
QStringList drawnAbout(std::string_view about, const std::vector<std::string>& names)
{
    QStringList drawn;
    while (!about.empty()) {
        const std::string_view one = about.substr(0, about.find('|'));
        about.remove_prefix(std::min(about.size(), one.size() + 1));
        if (std::any_of(names.begin(), names.end(),
                        [&](const std::string& name) { return name.find(one) != std::string::npos; })) {
            drawn << QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size()));
        }
    }
    return drawn;
}

bool isSaidIn(SaidIn in, CaptionOf of)
{
    switch (in) {
    case SaidIn::Window: return of == CaptionOf::Window;
    case SaidIn::FigureWithSmallPicture: return of == CaptionOf::FigureWithSmallPicture;
    case SaidIn::Both: break;
    }
    return true;
}

/// The sentences that hold of what is drawn.
QString said(const EvidenceText& row, const std::vector<std::string>& names, const Texts& texts, CaptionOf of)
{
    QStringList sentences;
    for (const CaptionPart& part : row.caption) {
        const QStringList drawn = drawnAbout(part.about, names);
        const bool about = part.about.empty() || drawn.isEmpty() == part.absent;
        if (about && isSaidIn(part.in, of) && (part.beside.empty() || !drawnAbout(part.beside, names).isEmpty())) {
            const QString sentence = texts(part.text);
            sentences << (sentence.contains(QStringLiteral("%1")) ? sentence.arg(drawn.join(texts(Text::ListSeparator)))
                                                                  : sentence);
        }
    }
    return sentences.join(texts.betweenSentences());
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

bool isCaveat(const QString& sentence, const Texts& texts)
{
    const QString plain = sentence.trimmed();
    return std::any_of(kRows.begin(), kRows.end(), [&](const EvidenceText& row) {
        return std::any_of(row.caption.begin(), row.caption.end(), [&](const CaptionPart& part) {
            const QStringList all = part.fair > 0 ? sentencesOf(texts(part.text)) : QStringList();
            return part.fair > 0 && all.value(all.size() - part.fair) == plain;
        });
    });
}

QString evidenceCaption(const core::ValidScenario& scenario, const Texts& texts, CaptionOf of)
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
    for (const bool others : {false, true}) {  // a person's own beside them take no word from what they show
        for (std::size_t i = 0; i < kRows.size(); ++i) {
            if (!speaksOf(kOwn[i], kRows[i].name, layout)) {
                continue;
            }
            const std::vector<std::string> drawn = drawnOf(scenario, kOwn[i], others);
            if (const QString text = published || !drawn.empty() ? said(kRows[i], drawn, texts, of) : QString();
                !text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

}  // namespace ui
