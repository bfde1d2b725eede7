#include "core/import/column_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/import/cell.h"
#include "core/import/metric_name.h"
#include "core/import/size_text.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

struct NamedRole {
    std::string_view name;
    Role role;
};

/// Column names with punctuation and case taken off, and units.
constexpr std::array kNames = std::to_array<NamedRole>({
    {"size", Role::Size},
    {"params", Role::Size},
    {"parameters", Role::Size},
    {"nparams", Role::Size},
    {"numparams", Role::Size},
    {"modelnumparameters", Role::Size},
    {"modelparameters", Role::Size},
    {"modelsize", Role::Size},
    {"flops", Role::Compute},
    {"compute", Role::Compute},
    {"trainingflops", Role::Compute},
    {"trainingcompute", Role::Compute},
    {"family", Role::Family},
    {"series", Role::Family},
    {"modelfamily", Role::Family},
    {"model", Role::Model},
    {"modelname", Role::Model},
    {"task", Role::Task},
    {"tasks", Role::Task},
    {"taskname", Role::Task},
    {"dataset", Role::Task},
    {"setting", Role::Setting},
    {"settings", Role::Setting},
    {"metric", Role::Metric},
    {"scoreheadlinemetric", Role::Metric},
    {"score", Role::Score},
    {"value", Role::Score},
    {"scoreheadlinevalue", Role::Score},
    {"shots", Role::Shots},
    {"fewshot", Role::Shots},
    {"numfewshot", Role::Shots},
    {"nshot", Role::Shots},
    {"temperature", Role::Temperature},
    {"checkpoint", Role::Checkpoint},
    {"revision", Role::Checkpoint},
    {"step", Role::Step},
    {"stderr", Role::Error},
    {"se", Role::Error},
    {"stderror", Role::Error},
    {"standarderror", Role::Error},
    {"low", Role::Low},
    {"cilower", Role::Low},
    {"lower95", Role::Low},
    {"cilow", Role::Low},
    {"lowerci", Role::Low},
    {"lower", Role::Low},
    {"lowerbound", Role::Low},
    {"high", Role::High},
    {"ciupper", Role::High},
    {"upper95", Role::High},
    {"cihigh", Role::High},
    {"upperci", Role::High},
    {"upper", Role::High},
    {"upperbound", Role::High},
    {"n", Role::Questions},
    {"nsamples", Role::Questions},
    {"numexamples", Role::Questions},
    {"count", Role::Questions},
    {"totalsamples", Role::Questions},
    {"totalcount", Role::Questions},
    {"effective", Role::Questions},
    {"successes", Role::Correct},
    {"correct", Role::Correct},
    {"numcorrect", Role::Correct},
    {"ncorrect", Role::Correct},
    {"numright", Role::Correct},
    {"nright", Role::Correct},
    {"k", Role::Correct},
    {"tokens", Role::Ignored},
    {"pretrainingdatasize", Role::Ignored},
    {"date", Role::Ignored},
    {"releasedate", Role::Ignored},
    {"index", Role::Ignored},
    {"version", Role::Ignored},
    {"mode", Role::Ignored},
    {"filter", Role::Ignored},
    {"seed", Role::Ignored},
});

/// The same in Japanese, as spreadsheets head them.
constexpr std::array kJapaneseNames = std::to_array<NamedRole>({
    {"サイズ", Role::Size},
    {"モデルサイズ", Role::Size},
    {"パラメータ数", Role::Size},
    {"パラメーター数", Role::Size},
    {"パラメータ", Role::Size},
    {"パラメーター", Role::Size},
    {"計算量", Role::Compute},
    {"学習計算量", Role::Compute},
    {"系列", Role::Family},
    {"ファミリー", Role::Family},
    {"モデルファミリー", Role::Family},
    {"モデル", Role::Model},
    {"モデル名", Role::Model},
    {"タスク", Role::Task},
    {"タスク名", Role::Task},
    {"データセット", Role::Task},
    {"設定", Role::Setting},
    {"指標", Role::Metric},
    {"評価指標", Role::Metric},
    {"スコア", Role::Score},
    {"値", Role::Score},
    {"ショット数", Role::Shots},
    {"温度", Role::Temperature},
    {"チェックポイント", Role::Checkpoint},
    {"ステップ", Role::Step},
    {"標準誤差", Role::Error},
    {"下限", Role::Low},
    {"上限", Role::High},
    {"問題数", Role::Questions},
    {"件数", Role::Questions},
    {"正解数", Role::Correct},
    {"正答数", Role::Correct},
    {"学習トークン数", Role::Ignored},
    {"日付", Role::Ignored},
});

/// What the tables of resources/data have besides what everyone's have. Elsewhere a length is a score like any other.
constexpr std::array<std::string_view, 5> kOfShippedTables = {"grade", "measure", "length", "choices", "readingerror"};

std::optional<Role> roleAmong(std::span<const NamedRole> names, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamedRole& one) { return one.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->role);
}

}  // namespace

std::optional<Role> roleOfName(std::string_view name)
{
    if (const auto role = roleAmong(kNames, plainName(name))) {
        return role;
    }
    return roleAmong(kJapaneseNames, trimmed(name));
}

HeaderUnit headerUnit(std::string_view header)
{
    const std::size_t open = header.rfind('(');
    if (open == std::string_view::npos || !header.ends_with(')')) {
        return {header, 0};
    }
    const std::string_view unit = header.substr(open + 1, header.size() - open - 2);
    int exponent = 0;
    if (const auto one = sizeInCell("1" + std::string(unit), false); one && unit.size() == 1) {
        exponent = one->size == 1e3 ? 3 : one->size == 1e6 ? 6 : one->size == 1e9 ? 9 : 12;
    } else if (const auto power = numberInCell(unit, false);
               power && (unit.starts_with("1E") || unit.starts_with("1e"))) {
        exponent = static_cast<int>(*numberInCell(unit.substr(2), false));
    } else {
        return {header, 0};
    }
    return {header.substr(0, open), exponent};
}

bool isOfShippedTables(std::string_view plain)
{
    return std::find(kOfShippedTables.begin(), kOfShippedTables.end(), plain) != kOfShippedTables.end();
}

bool isShippedHeader(std::span<const std::string_view> header)
{
    return std::all_of(kOfShippedTables.begin(), kOfShippedTables.end(), [&](std::string_view name) {
        return std::any_of(header.begin(), header.end(), [&](std::string_view one) { return plainName(one) == name; });
    });
}

}  // namespace core
