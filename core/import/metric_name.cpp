#include "core/import/metric_name.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/text/lower_case.h"

namespace core {

namespace {

bool isLetterOrDigit(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What tables in other languages call their metrics, in small letters, as the word that tells the same.
constexpr std::array kForeign = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"正解率", "accuracy"},
    {"正答率", "accuracy"},
    {"完全一致", "exact"},
    {"合格率", "rate"},
    {"損失", "loss"},
    {"誤り率", "wer"},
    {"誤答率", "wer"},
    {"パープレキシティ", "perplexity"},
    {"編集距離", "loss"},
    {"平均二乗誤差", "mse"},
    {"genauigkeit", "accuracy"},
    {"exakte", "exact"},
    {"lösungsquote", "rate"},
    {"trefferquote", "rate"},
    {"verlust", "loss"},
    {"fehlerrate", "wer"},
    {"fehlerquote", "wer"},
    {"perplexität", "perplexity"},
    {"editierdistanz", "loss"},
    {"exactitud", "accuracy"},
    {"précision", "rate"},
    {"precisión", "rate"},
    {"perte", "loss"},
    {"pérdida", "loss"},
    {"perplexité", "perplexity"},
    {"perplejidad", "perplexity"},
});

/// "Prompt-level-strict-accuracy" is prompt, level, strict, accuracy; "pass@10" stays one; "正解率 (5-shot)" is
/// accuracy.
std::vector<std::string> wordsOf(std::string_view name)
{
    const std::string small = lowerCase(name);
    std::vector<std::string> words(1);
    for (const char c : small) {
        if (isLetterOrDigit(c) || c == '@') {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    for (const auto& [foreign, word] : kForeign) {
        if (small.find(foreign) != std::string::npos) {
            words.emplace_back(word);
        }
    }
    return words;
}

constexpr std::array<std::string_view, 8> kLosses = {"loss", "nll", "bpb", "brier", "mse", "wer", "ter", "cer"};
constexpr std::array<std::string_view, 7> kBounded = {"f1", "grade", "rate", "bleu", "chrf", "rouge", "passk"};
constexpr std::array<std::string_view, 3> kPerplexities = {"ppl", "perplexity", "perplexities"};

template <std::size_t Size>
bool isAmong(const std::array<std::string_view, Size>& names, std::string_view word)
{
    return std::find(names.begin(), names.end(), word) != names.end();
}

bool isAccuracy(std::string_view word)
{
    return word == "acc" || word.starts_with("accuracy");
}

/// Whether a word names how near an answer comes to the right one, in overlapping parts: no question is right or wrong.
bool isOverlap(std::string_view word)
{
    return word == "f1" || word == "bleu" || word == "chrf" || word.starts_with("rouge");
}

/// "test error", and not "share with an error below 0.5", which counts what is good.
bool isError(const std::vector<std::string>& words)
{
    const auto has = [&](std::string_view one) { return std::find(words.begin(), words.end(), one) != words.end(); };
    return (has("error") || has("errors")) && !has("below") && !has("within") && !has("without") && !has("share");
}

bool isExact(std::string_view word)
{
    return word == "em" || (word.starts_with("exact") && !word.starts_with("exactitud"));  // French for accuracy
}

/// The kind one word of a name gives it.
MetricScale kindOf(std::string_view word)
{
    if (isAmong(kPerplexities, word)) {
        return MetricScale::Perplexity;
    }
    if (isAmong(kLosses, word) || word.ends_with("loss")) {
        return MetricScale::Loss;
    }
    if (word == "mcc" || word == "logprob") {
        return MetricScale::Score;
    }
    const bool bounded = isAccuracy(word) || isExact(word) || isAmong(kBounded, word) || word.starts_with("pass@")
                         || word.starts_with("rouge");
    return bounded ? MetricScale::Bounded : MetricScale::Unknown;
}

/// Metrics that stand behind a task's name in a header.
constexpr std::array<std::string_view, 19> kBehindATask = {"acc_norm",
                                                           "acc_mutual_info",
                                                           "acc",
                                                           "accuracy",
                                                           "exact_match",
                                                           "em",
                                                           "f1",
                                                           "word_perplexity",
                                                           "byte_perplexity",
                                                           "bits_per_byte",
                                                           "perplexity",
                                                           "ppl",
                                                           "brier_score",
                                                           "brier",
                                                           "bleu",
                                                           "rougeL",
                                                           "mcc",
                                                           "loss",
                                                           "bpb"};
/// Metrics that only look as if a task stood before them.
constexpr std::array<std::string_view, 8> kOfOnePiece = {"prompt_level_", "inst_level_", "HasAns_", "NoAns_",
                                                         "best_",         "neg_",        "token_",  "per_token_"};

/// Takes "(%)", "%", " percent" or "_pct" off the end; what is left is the name.
bool takePercentOfName(std::string_view& name)
{
    for (const std::string_view mark :
         {"(%)", "[%]", "%", "(percent)", "(pct)", "_percent", " percent", "_pct", " pct"}) {
        if (name.size() > mark.size() && name.ends_with(mark)) {
            name.remove_suffix(mark.size());
            while (name.ends_with(' ')) {
                name.remove_suffix(1);
            }
            return true;
        }
    }
    return false;
}

}  // namespace

MetricTraits traitsOf(std::string_view metric)
{
    MetricTraits traits;
    if (metric.starts_with('-') || metric.starts_with("neg_") || metric.starts_with("minus ")
        || metric.starts_with("negative ")) {
        return {MetricScale::Score, false, Grade::Graded};
    }
    const std::string plain = plainName(metric);
    const std::string_view filter = metric.substr(std::min(metric.size(), metric.rfind(',') + 1));
    if (plain.find("editdistance") != std::string::npos || plain.find("bitsperbyte") != std::string::npos) {
        return {MetricScale::Loss, false, Grade::Graded};
    }
    const std::vector<std::string> words = wordsOf(metric);
    if (isError(words)) {
        return {MetricScale::Loss, false, Grade::Graded};
    }
    for (const std::string& word : words) {
        const MetricScale kind = kindOf(word);
        const bool decides = traits.kind == MetricScale::Unknown || kind == MetricScale::Loss
                             || kind == MetricScale::Perplexity || kind == MetricScale::Score;
        traits.kind = decides && kind != MetricScale::Unknown ? kind : traits.kind;
        traits.zeroOne = traits.zeroOne || isAccuracy(word) || isExact(word) || word == "pass@1";
        traits.grade = isExact(word) || word == "strict" || word.starts_with("pass@") ? Grade::Strict : traits.grade;
        traits.grade = isOverlap(word) ? Grade::Graded : traits.grade;
    }
    const bool ofTokens = plain.find("tokenaccuracy") != std::string::npos;  // right or wrong each, a question in parts
    if (traits.kind == MetricScale::Loss || traits.kind == MetricScale::Perplexity || ofTokens) {
        traits.grade = Grade::Graded;
        traits.zeroOne = traits.zeroOne && !ofTokens;
    }
    if (filter == "norm" && metric.find(',') != std::string_view::npos) {  // chance taken off: may be negative
        traits = {MetricScale::Score, false, traits.grade};
    }
    return traits;
}

bool isPercentInTask(std::string_view task, std::string_view metric)
{
    const std::string name = plainName(task);
    return (name == "squad2" || name == "squadv2")
           && (metric == "exact" || metric == "f1" || metric.starts_with("HasAns_") || metric.starts_with("NoAns_")
               || metric.starts_with("best_"));
}

HeaderName headerName(std::string_view header)
{
    HeaderName name;
    name.percent = takePercentOfName(header);
    name.metric = header;
    const std::size_t comma = std::min(header.size(), header.find(','));
    const std::string_view base = header.substr(0, comma);
    for (const std::string_view known : kOfOnePiece) {
        if (base.starts_with(known)) {
            return name;
        }
    }
    for (const std::string_view known : kBehindATask) {
        if (base.size() > known.size() + 1 && base.ends_with(known) && base[base.size() - known.size() - 1] == '_') {
            name.task = base.substr(0, base.size() - known.size() - 1);
            name.metric = header.substr(base.size() - known.size());
            return name;
        }
    }
    return name;
}

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : lowerCase(name)) {
        if (isLetterOrDigit(c)) {
            plain += c;
        }
    }
    return plain;
}

}  // namespace core
