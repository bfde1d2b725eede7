#include "core/import/built_in.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <optional>

#include "core/evidence/columns.h"
#include "core/import/data_table.h"
#include "core/text/excerpt.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::size_t kMostShown = 8;
constexpr std::string_view kByLength = "gpt3-length";

struct BuiltIn {
    std::string_view name;
    std::string_view file;  ///< empty: no series
    std::array<std::string_view, kMostShown> shown;
};

constexpr std::string_view kAdditionAccuracy = "GPT-3 / 4-digit addition, length 5 / accuracy / 2-shot / temperature 0";
constexpr std::string_view kAdditionDistance =
    "GPT-3 / 4-digit addition, length 5 / edit distance / 2-shot / temperature 0";

constexpr std::array kBuiltIn = std::to_array<BuiltIn>({
    {"gpt3-metric", "gpt3-fig3", {kAdditionAccuracy, kAdditionDistance}},
    {"gpt3-resolution", "gpt3-fig4", {kAdditionAccuracy}},
    {"gpt3-length",
     "gpt3-fig3",
     {"GPT-3 / 4-digit addition, 350M / accuracy / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 1.3B / accuracy / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 6.7B / accuracy / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 175B / accuracy / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 350M / edit distance / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 1.3B / edit distance / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 6.7B / edit distance / 2-shot / temperature 0",
      "GPT-3 / 4-digit addition, 175B / edit distance / 2-shot / temperature 0"}},
    {"bigbench-metrics", "", {}},
    {"lamda-brier",
     "lamda-fig6",
     {"BIG-G / logical_args / multiple choice grade / 2-shot",
      "BIG-G / logical_args / Brier score of all options / 2-shot"}},
    {"autoencoder-threshold",
     "autoencoder-fig7",
     {"autoencoder / CIFAR100 / share with an error below 0.004", "autoencoder / CIFAR100 / test error"}},
    {"omniglot-all-of-three", "omniglot-fig8", {"transformer / Omniglot / 3 of 3", "transformer / Omniglot / 1 of 1"}},
    {"lenet-k-of-k", "lenet-fig11", {"LeNet / MNIST / 6 of 6", "LeNet / MNIST / accuracy"}},
    {"gpt3-table-h1",
     "gpt3-table-h1",
     {"GPT-3 / 2-digit addition, few-shot / accuracy", "GPT-3 / 3-digit addition, few-shot / accuracy",
      "GPT-3 / 4-digit addition, few-shot / accuracy"}},
    {"ifeval", "ifeval", {"Qwen1.5-Chat / IFEval / prompt-strict", "Qwen1.5-Chat / IFEval / inst-strict"}},
    {"lambada", "lambada", {"Pythia / LAMBADA / accuracy / 0-shot", "Pythia / LAMBADA / perplexity / 0-shot"}},
    {"olmo-forecast",
     "olmo-ladder",
     {"OLMo ladder / HellaSwag / accuracy", "OLMo ladder / ARC-Challenge / accuracy",
      "OLMo ladder / HellaSwag / bits per byte", "OLMo ladder / ARC-Challenge / bits per byte"}},
    {"pythia-addition", "pythia-arithmetic", {"Pythia / addition / exact match / 2-shot"}},
    {"mmlu-brier",
     "mmlu-brier",
     {"Qwen1.5 / MMLU / accuracy", "Pythia / MMLU / accuracy", "Qwen1.5 / MMLU / Brier score",
      "Pythia / MMLU / Brier score"}},
    {"real-bell",
     "difficulty",
     {"Qwen1.5 / arithmetic, difficulty 1 of 10 / accuracy", "Qwen1.5 / arithmetic, difficulty 10 of 10 / accuracy"}},
    {"own-facts",
     "own-facts",
     {"own facts / 2,000 facts / exact match", "own facts / 2,000 facts / per-token accuracy"}},
    {"own-facts-zipf",
     "own-facts-zipf",
     {"own facts, Zipf / 2,000 facts / exact match", "own facts, Zipf / 2,000 facts / per-token accuracy"}},
    {"own-addition",
     "own-addition",
     {"own addition / 4-digit addition / exact match", "own addition / 4-digit addition / per-token accuracy"}},
    {"own-digits", "own-digits", {"own LeNet / 8x8 digits / 10 of 10", "own LeNet / 8x8 digits / accuracy"}},
    {"own-autoencoder",
     "own-autoencoder",
     {"own autoencoder / 8x8 digits / share with an error below 0.5", "own autoencoder / 8x8 digits / squared error"}},
});

const BuiltIn* builtIn(std::string_view name) noexcept
{
    const auto* const found =
        std::find_if(kBuiltIn.begin(), kBuiltIn.end(), [&](const BuiltIn& one) { return one.name == name; });
    return found == kBuiltIn.end() ? nullptr : found;
}

template <typename Value, std::size_t Count>
Value named(std::string_view name, const std::array<std::pair<std::string_view, Value>, Count>& names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
    assert(found != names.end());
    return found->second;
}

Series seriesAt(const DataTable& table, const SheetRow& row)
{
    static constexpr std::array kGrades = std::to_array<std::pair<std::string_view, Grade>>(
        {{"unknown", Grade::Unknown}, {"strict", Grade::Strict}, {"graded", Grade::Graded}});
    static constexpr std::array kMeasures =
        std::to_array<std::pair<std::string_view, Measure>>({{"fraction", Measure::Fraction},
                                                             {"score", Measure::Score},
                                                             {"loss", Measure::Loss},
                                                             {"perplexity", Measure::Perplexity}});
    Series series;
    series.family = table.text(row, "family");
    series.task = table.text(row, "task");
    series.metric = table.text(row, "metric");
    series.source = table.sheet().notes;
    series.grade = named(table.text(row, "grade"), kGrades);
    series.measure = named(table.text(row, "measure"), kMeasures);
    series.readingError = table.number(row, "reading_error");
    series.length = table.count(row, "length");
    series.choices = table.count(row, "choices");
    return series;
}

Measurement pointAt(const DataTable& table, const SheetRow& row)
{
    Measurement point;
    point.score = table.number(row, "score").value_or(0);
    for (const NumberColumn& column : kNumberColumns) {
        if (column.number != nullptr) {
            point.*column.number = table.number(row, column.key);
        } else {
            point.*column.count = table.count(row, column.key);
        }
    }
    return point;
}

Evidence read(std::string_view file)
{
    const DataTable table(file);
    std::vector<Series> all;
    std::map<std::string, std::size_t> index;
    for (const SheetRow& row : table.sheet().rows) {
        std::string key;
        for (const std::string_view column : {"family", "task", "metric", "shots", "temperature"}) {
            key.append(table.text(row, column)).append("\x1f");
        }
        const auto [found, isNew] = index.try_emplace(key, all.size());
        if (isNew) {
            all.push_back(seriesAt(table, row));
        }
        all[found->second].points.push_back(pointAt(table, row));
    }
    auto evidence = Evidence::of(std::move(all));
    assert(evidence);
    return *std::move(evidence);
}

/// "6.7B", "350M"
std::string sizeName(double size)
{
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    return size < kBillion ? shortestText(size / kMillion) + "M" : shortestText(size / kBillion) + "B";
}

/// The same measurements by the length of the answer: a series a model, task, metric and temperature.
Evidence byLength(const Evidence& bySize)
{
    std::vector<Series> all;
    for (const Series& series : bySize.series()) {
        for (const Measurement& point : series.points) {
            Series of = series;
            of.task = series.task.substr(0, series.task.find(", length")) + ", " + sizeName(*point.size);
            of.points.clear();
            auto found = std::find_if(all.begin(), all.end(), [&](const Series& one) {
                return nameOf(one) == nameOf(of) && one.points.front().temperature == point.temperature;
            });
            if (found == all.end()) {
                of.length.reset();
                found = all.insert(all.end(), of);
            }
            found->points.push_back(point);
            found->points.back().answerLength = static_cast<double>(*series.length);
        }
    }
    auto evidence = Evidence::of(std::move(all));
    assert(evidence);
    return *std::move(evidence);
}

}  // namespace

std::span<const std::string_view> builtInEvidenceNames() noexcept
{
    static const auto kNames = [] {
        std::array<std::string_view, kBuiltIn.size()> names;
        std::transform(kBuiltIn.begin(), kBuiltIn.end(), names.begin(), [](const BuiltIn& one) { return one.name; });
        return names;
    }();
    return kNames;
}

Result<Evidence> builtInEvidence(std::string_view name)
{
    const BuiltIn* const found = builtIn(name);
    if (found == nullptr) {
        std::string allowed;
        for (const BuiltIn& one : kBuiltIn) {
            allowed.append(allowed.empty() ? "" : ", ").append(one.name);
        }
        return tl::unexpected(Errors{{ErrorCode::UnknownName, {}, excerpt(name), allowed}});
    }
    static std::map<std::string_view, Evidence> known;
    const auto [place, isNew] = known.try_emplace(found->file);
    if (isNew && !found->file.empty()) {
        place->second = read(found->file);
    }
    if (found->name == kByLength) {
        static const Evidence kLengths = byLength(place->second);
        return kLengths;
    }
    return place->second;
}

std::span<const std::string_view> builtInSeriesShown(std::string_view name) noexcept
{
    const BuiltIn* const found = builtIn(name);
    if (found == nullptr) {
        return {};
    }
    const auto end = std::find(found->shown.begin(), found->shown.end(), std::string_view());
    return {found->shown.begin(), end};
}

}  // namespace core
