#include "core/lesson/block_names.h"

#include <algorithm>

#include "core/model/keys.h"
#include "core/options/typed_number.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

/// Options that change a scenario, without dashes.
std::vector<std::string> lockable()
{
    std::vector<std::string> names;
    for (const OptionName& option : scenarioOptionNames()) {
        if (option.name != "--preset" && option.name != "--scenario" && option.name != "--data") {
            names.push_back(option.name.substr(2));
        }
    }
    return names;
}

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        list.append(list.empty() ? "" : ", ").append(name);
    }
    return list;
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The panels of the scenario's layout; of an unknown scenario those of every layout, each once.
std::vector<std::string> panelsOf(const ValidScenario* scenario)
{
    std::vector<std::string> ids;
    for (const LayoutSpec& layout : kLayouts) {
        if (scenario != nullptr && layout.layout != scenario->view().layout) {
            continue;
        }
        for (const PanelSpec& panel : layout.panels) {
            if (std::string id(panel.id); !contains(ids, id)) {
                ids.push_back(std::move(id));
            }
        }
    }
    return ids;
}

/// A line without the spaces at its end.
std::string_view trimmedEnd(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

}  // namespace

std::vector<std::string> hiddenBy(const MarkdownBlock& block, const ValidScenario* scenario, LessonFaults& faults)
{
    std::vector<std::string> known = panelsOf(scenario);
    known.insert(known.end(), {"answers", "sentence", "controls"});
    const std::vector<std::string> options = lockable();
    known.insert(known.end(), options.begin(), options.end());
    std::vector<std::string> hidden;
    for (const BlockWord& word : wordsOf(block.lines, faults)) {
        if (contains(known, word.text)) {
            hidden.push_back(word.text);
        } else {
            faults.push_back({word.line, {ErrorCode::UnknownName, "hide", excerpt(word.text), listOf(known)}});
        }
    }
    return hidden;
}

std::vector<std::string> lockedBy(const MarkdownBlock& block, LessonFaults& faults)
{
    std::vector<std::string> known = lockable();
    known.insert(known.begin(), "all");
    std::vector<std::string> locked;
    for (const BlockWord& word : wordsOf(block.lines, faults)) {
        if (contains(known, word.text)) {
            locked.push_back(word.text);
        } else {
            faults.push_back({word.line, {ErrorCode::UnknownName, "lock", excerpt(word.text), listOf(known)}});
        }
    }
    return locked;
}

std::optional<LessonPrediction> predictionOf(const MarkdownBlock& block, const ValidScenario* scenario,
                                             LessonFaults& faults)
{
    constexpr std::string_view kMonotone = " monotone";
    constexpr std::string_view kSeries = "series ";
    constexpr std::string_view kFrom = " from ";
    if (block.lines.size() != 1) {
        const std::size_t at = block.lines.empty() ? block.line : block.lines[1].number;
        const std::string allowed = keyList<Metric>() + ", series NAME";
        faults.push_back({at, block.lines.empty() ? Error{ErrorCode::Empty, "predict", {}, allowed}
                                                  : Error{ErrorCode::DuplicateField, "predict", {}, {}}});
        return std::nullopt;
    }
    const std::size_t line = block.lines.front().number;
    LessonPrediction prediction;
    std::string_view text = trimmedEnd(block.lines.front().text);
    if (text.ends_with(kMonotone)) {
        prediction.monotone = true;
        text = trimmedEnd(text.substr(0, text.size() - kMonotone.size()));
    }
    if (text.starts_with(kSeries)) {
        std::string_view name = text.substr(kSeries.size());
        const std::size_t at = name.rfind(kFrom);
        const auto from = parseNumber(
            at == std::string_view::npos ? std::string_view() : name.substr(at + kFrom.size()), NumberKind::Size);
        if (from) {
            prediction.from = *from;
            name = trimmedEnd(name.substr(0, at));
        }
        prediction.of = std::string(name);
        if (scenario != nullptr && scenario->evidence().find(name) == nullptr) {
            const std::string names = listOf(scenario->evidence().names());
            faults.push_back({line, {ErrorCode::UnknownName, "predict series", excerpt(name), names}});
            return std::nullopt;
        }
        return prediction;
    }
    const auto metric = fromKey<Metric>(text);
    const std::size_t space = text.find(' ');
    if (!metric && space != std::string_view::npos && fromKey<Metric>(text.substr(0, space))) {
        const std::string_view behind = text.substr(text.find_first_not_of(' ', space));
        faults.push_back({line, {ErrorCode::UnknownName, "predict", excerpt(behind), "monotone"}});
        return std::nullopt;
    }
    if (!metric) {
        faults.push_back({line, {metric.error(), "predict", excerpt(text), keyList<Metric>() + ", series NAME"}});
        return std::nullopt;
    }
    prediction.of = *metric;
    return prediction;
}

}  // namespace core
