#include "core/lesson/block_options.h"

#include <algorithm>

#include "core/text/excerpt.h"

namespace core {

namespace {

std::string everyName()
{
    std::string all;
    for (const OptionName& option : scenarioOptionNames()) {
        all.append(all.empty() ? "" : ", ").append(option.name);
    }
    return all;
}

/// Sorts the words of a block into options.
class Sorter {
public:
    explicit Sorter(LessonFaults& faults) : faults_(faults) {}

    GivenOptions given;

    void sort(const std::vector<BlockWord>& words)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const BlockWord& word = words[i];
            const std::size_t equals = word.text.find('=');
            const std::string name = word.text.substr(0, equals);
            const OptionName* const option = optionNamed(name);
            if (option == nullptr) {
                fault(word.line, {ErrorCode::UnknownField, excerpt(name), {}, everyName()});
                i += equals == std::string::npos && isOption(word) && hasValueAt(words, i + 1) ? 1U : 0U;
            } else if (equals != std::string::npos) {
                takeWithEquals(*option, word, word.text.substr(equals + 1));
            } else if (!option->takesValue) {
                places_.push_back({name, {}, word.line});
                given.flags.push_back(name);
            } else if (hasValueAt(words, i + 1)) {
                do {
                    const std::string& value = words[++i].text;
                    const bool isShare = isPercent(words, i + 1);
                    take(name, isShare ? value + words[++i].text : value, word.line);
                } while (option->several && hasValueAt(words, i + 1));
            } else {
                fault(word.line, {ErrorCode::Empty, name, {}, {}});
            }
        }
    }

    /// The line of the option a fault is of: where it is given more than once, that of the value found, or else the
    /// last where the fault is just that.
    std::optional<std::size_t> lineOf(const Error& error) const
    {
        std::optional<std::size_t> line;
        const bool isTwice = error.code == ErrorCode::DuplicateField && error.found.empty();
        for (const Place& place : places_) {
            const bool isFile = !place.value.empty() && (place.name == "--scenario" || place.name == "--data");
            if (place.name == error.field && !error.found.empty() && excerpt(place.value) == error.found) {
                return place.line;
            }
            const bool isMeant = place.name == error.field || (isFile && error.field.starts_with(place.value));
            line = isMeant && (!line || isTwice) ? place.line : line;
        }
        return line;
    }

private:
    struct Place {
        std::string name;
        std::string value;
        std::size_t line = 0;
    };

    static const OptionName* optionNamed(const std::string& name)
    {
        const auto names = scenarioOptionNames();
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const OptionName& one) { return one.name == name; });
        return found == names.end() ? nullptr : &*found;
    }

    static bool isOption(const BlockWord& word) { return word.text.starts_with("--"); }

    static bool hasValueAt(const std::vector<BlockWord>& words, std::size_t i)
    {
        return i < words.size() && !isOption(words[i]);
    }

    /// A sign of its own line, as people write it behind a number: "70 %".
    static bool isPercent(const std::vector<BlockWord>& words, std::size_t i)
    {
        return i < words.size() && words[i].line == words[i - 1].line
               && (words[i].text == "%" || words[i].text == "\uff05");
    }

    void fault(std::size_t line, Error error) { faults_.push_back({line, std::move(error)}); }

    void take(const std::string& name, const std::string& value, std::size_t line)
    {
        places_.push_back({name, value, line});
        given.values[name].push_back(value);
        if (name == "--preset" || name == "--scenario") {
            given.starts.emplace_back(name, value);
        }
    }

    void takeWithEquals(const OptionName& option, const BlockWord& word, const std::string& value)
    {
        if (option.takesValue) {
            take(option.name, value, word.line);
        } else {
            fault(word.line, {ErrorCode::UnknownField, excerpt(option.name + "="), {}, option.name});
        }
    }

    LessonFaults& faults_;
    std::vector<Place> places_;
};

}  // namespace

std::vector<BlockWord> wordsOf(const std::vector<MarkdownLine>& lines, LessonFaults& faults)
{
    std::vector<BlockWord> words;
    for (const MarkdownLine& line : lines) {
        bool isInWord = false;
        char quote = '\0';
        for (const char c : line.text) {
            const bool isSpace = c == ' ' || c == '\t' || c == '\r';
            if (quote == '\0' && isSpace) {
                isInWord = false;
                continue;
            }
            if (!isInWord) {
                words.push_back({{}, line.number});
                isInWord = true;
            }
            if (quote == '\0' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = '\0';
            } else {
                words.back().text += c;
            }
        }
        if (quote != '\0') {
            faults.push_back(
                {line.number,
                 {ErrorCode::MissingField, std::string(1, quote), excerpt(line.text), std::string(1, quote)}});
        }
    }
    return words;
}

std::optional<ValidScenario> scenarioOf(const MarkdownBlock& block, const ScenarioFiles& files, LessonFaults& faults)
{
    const std::size_t before = faults.size();
    Sorter sorter(faults);
    sorter.sort(wordsOf(block.lines, faults));
    const bool isSorted = faults.size() == before;
    OptionFaults found;
    auto scenario = scenarioFrom(sorter.given, files, found);
    for (const Errors* errors : {&found.usage, &found.inWork}) {
        for (const Error& error : *errors) {
            faults.push_back({sorter.lineOf(error).value_or(block.line), error});
        }
    }
    if (found.nothingRead) {
        const Error nothing{ErrorCode::Empty, "--data", {}, {}};
        faults.push_back({sorter.lineOf(nothing).value_or(block.line), nothing});
    }
    return isSorted ? scenario : std::nullopt;
}

}  // namespace core
