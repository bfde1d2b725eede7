#include "app/arguments.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/flag_values.h"
#include "app/option_table.h"
#include "app/version.h"
#include "core/text/excerpt.h"
#include "ui/words/fault_texts.h"

namespace app {

namespace {

using core::ErrorCode;

constexpr int kMany = 1'000'000;  // values of one option
constexpr const char* kCommands = "evaluate, presets, export, link, table, score, fit, lessons, check";

/// CLI11's picture of the command line; fills in an Arguments.
class Parser {
public:
    Parser(Arguments& arguments, const ui::Texts& texts)
        : arguments_(arguments), texts_(texts), app_(said(ui::Text::HelpProgram), "metric-mirage")
    {
        setHeadings();
        app_.set_help_flag("--help,-h", said(ui::Text::HelpHelp));
        app_.set_version_flag("--version", versionText, said(ui::Text::HelpVersion));
        app_.add_option("FILE", windowFiles_, said(ui::Text::HelpFile))->type_name("");
        app_.require_subcommand(0, 1);
        app_.allow_extras();
        evaluate_ = addCommand("evaluate", ui::Text::HelpEvaluate);
        addOptions(*evaluate_, scenarioOptions());
        addOptions(*evaluate_, evaluateOptions());
        addOptions(*evaluate_, languageOption());
        presets_ = addCommand("presets", ui::Text::HelpPresets);
        addOptions(*presets_, languageOption());
        export_ = addCommand("export", ui::Text::HelpExport);
        addOptions(*export_, scenarioOptions());
        addOptions(*export_, exportOptions());
        link_ = addCommand("link", ui::Text::HelpLink);
        addOptions(*link_, scenarioOptions());
        addOptions(*link_, linkOptions());
        addOptions(*link_, languageOption());
        table_ = addMeasurementCommand("table", ui::Text::HelpTable);
        score_ = addMeasurementCommand("score", ui::Text::HelpScore);
        fit_ = addMeasurementCommand("fit", ui::Text::HelpFit);
        addOptions(*fit_, fitOptions());
        lessons_ = addCommand("lessons", ui::Text::HelpLessons);
        addOptions(*lessons_, languageOption());
        check_ = addCommand("check", ui::Text::HelpCheck);
        check_->add_option("FILE", arguments_.files, said(ui::Text::HelpLessonFile))->type_name("");
        addOptions(*check_, languageOption());
    }

    /// Takes options whose value is missing, since another option follows, out of the words, and reports them: CLI11
    /// would take that other option for the value.
    void takeWithoutValue(std::vector<std::string>& words)
    {
        const auto commands = std::as_const(app_).get_subcommands([](const CLI::App*) { return true; });
        const auto given =
            std::find_first_of(commands.begin(), commands.end(), words.begin(), words.end(),
                               [](const CLI::App* one, const std::string& word) { return one->get_name() == word; });
        const CLI::App* command = given == commands.end() ? nullptr : *given;
        const auto optionOf = [&](const std::string& word) {
            const bool mayBe = command != nullptr && word.starts_with("--");
            return mayBe ? command->get_option_no_throw(word) : nullptr;
        };
        const auto isTaker = [&](const std::string& word) {
            const CLI::Option* option = optionOf(word);
            return option != nullptr && option->get_items_expected_max() > 0;
        };
        for (std::size_t i = 0; i + 1 < words.size();) {
            if (isTaker(words[i]) && optionOf(words[i + 1]) != nullptr) {
                arguments_.errors.push_back({ErrorCode::Empty, words[i], {}, {}});
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
        }
    }

    /// The option CLI11 stumbles over, one without its value; it is then reported.
    std::optional<std::string> parse(std::vector<std::string> rest)
    {
        std::reverse(rest.begin(), rest.end());  // as CLI11 wants it
        try {
            app_.parse(rest);
        } catch (const CLI::CallForHelp&) {
            arguments_.answer = app_.help();
        } catch (const CLI::CallForVersion& version) {
            arguments_.answer = std::string(version.what()) + "\n";
        } catch (const CLI::ParseError& error) {
            const std::string message = error.what();
            const std::string name = message.substr(0, message.find_first_of(": "));
            arguments_.errors.push_back({ErrorCode::Empty, name, {}, {}});
            return name;
        }
        return std::nullopt;
    }

    void collect()
    {
        const CLI::App* command = &app_;
        for (const auto& [sub, name] :
             {std::pair(evaluate_, Arguments::Command::Evaluate), std::pair(presets_, Arguments::Command::Presets),
              std::pair(export_, Arguments::Command::Export), std::pair(table_, Arguments::Command::Table),
              std::pair(score_, Arguments::Command::Score), std::pair(fit_, Arguments::Command::Fit),
              std::pair(lessons_, Arguments::Command::Lessons), std::pair(check_, Arguments::Command::Check),
              std::pair(link_, Arguments::Command::Link)}) {
            if (sub->parsed()) {
                command = sub;
                arguments_.command = name;
            }
        }
        collectOptions(*command);
        collectUnknown(*command);
    }

private:
    std::string said(ui::Text text) const { return texts_(text).toStdString(); }
    std::string said(const ui::Phrase& phrase) const { return texts_(phrase).toStdString(); }

    /// Those of the help, in the user's language; commands take them over as they are added.
    void setHeadings()
    {
        const auto formatter = app_.get_formatter();
        formatter->label("Usage", said(ui::faults::HelpUsage));
        formatter->label("OPTIONS", said(ui::faults::HelpOptionsHere));
        formatter->label("Positionals", said(ui::faults::HelpPositionals));
        formatter->label("SUBCOMMAND", said(ui::faults::HelpSubcommandHere));
        app_.option_defaults()->group(said(ui::faults::HelpOptions));
    }

    CLI::App* addCommand(const char* name, ui::Text help)
    {
        CLI::App* command = app_.add_subcommand(name, said(help));
        command->group(said(ui::faults::HelpSubcommands));
        command->set_help_flag("--help,-h", said(ui::Text::HelpHelp));
        command->allow_extras();
        return command;
    }

    /// One that takes files of measurements.
    CLI::App* addMeasurementCommand(const char* name, ui::Text help)
    {
        CLI::App* command = addCommand(name, help);
        command->add_option("FILE", arguments_.files, said(ui::Text::HelpMeasurementFile))->type_name("");
        addOptions(*command, languageOption());
        return command;
    }

    void addOptions(CLI::App& command, std::span<const OptionRow> rows)
    {
        for (const OptionRow& row : rows) {
            if (row.value.empty()) {
                command.add_flag(row.name)->description(said(row.help));
            } else {
                command.add_option(row.name, unused_, said(row.help))
                    ->type_name(row.value)
                    ->expected(1, row.several ? kMany : 1)
                    ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                    ->allow_extra_args(row.several);
            }
        }
    }

    void collectOptions(const CLI::App& command)
    {
        for (const CLI::Option* option : command.get_options()) {
            if (option->count() == 0 || option->get_lnames().empty()) {
                continue;
            }
            const std::string name = "--" + option->get_lnames().front();
            if (option->get_items_expected_max() == 0) {
                arguments_.flags.push_back(name);
            } else {
                arguments_.values[name] = option->results();
            }
        }
        collectStarts(command);
        if (&command == &app_) {
            arguments_.files = windowFiles_;
        } else if (!windowFiles_.empty()) {
            arguments_.errors.push_back({ErrorCode::UnknownField, core::excerpt(windowFiles_.front()), {}, {}});
        }
    }

    /// CLI11 keeps the order across options as the options' own, each as often as it was given.
    void collectStarts(const CLI::App& command)
    {
        std::map<std::string, std::size_t> used;
        for (const CLI::Option* option : command.parse_order()) {
            const std::string name = option->get_lnames().empty() ? std::string() : "--" + option->get_lnames().front();
            if ((name == "--preset" || name == "--scenario") && used[name] < option->results().size()) {
                arguments_.starts.emplace_back(name, option->results()[used[name]++]);
            }
        }
    }

    /// Options of a command that are given to the window: one fault says so, and what stands behind them is no FILE.
    bool refuseOptionsOfCommands()
    {
        std::string named;
        const CLI::App* owner = nullptr;
        for (const std::string& word : app_.remaining(true)) {
            const std::string option = word.substr(0, word.find('='));
            for (const CLI::App* command : {export_, evaluate_, score_, fit_}) {
                if (option.starts_with("--") && command->get_option_no_throw(option) != nullptr) {
                    owner = owner == nullptr ? command : owner;
                    named.append(named.empty() ? "" : ", ").append(option);
                    break;
                }
            }
        }
        if (owner != nullptr) {
            arguments_.files.clear();
            arguments_.errors.push_back(
                {ErrorCode::UnknownField, named, owner->get_name() + " " + named.substr(0, named.find(',')), {}});
        }
        return owner != nullptr;
    }

    void collectUnknown(const CLI::App& command)
    {
        std::string allowed;
        for (const CLI::Option* option : command.get_options()) {
            if (!option->get_group().empty() && !option->get_lnames().empty()) {
                allowed.append(allowed.empty() ? "" : ", ").append("--" + option->get_lnames().front());
            }
        }
        if (&command == &app_) {
            allowed.append(", FILE, ").append(kCommands);
            if (refuseOptionsOfCommands()) {
                return;
            }
        }
        bool mayBeValue = false;  // of an unknown option: named with it
        for (const std::string& word : app_.remaining(true)) {
            const bool isOption = word.size() > 1 && word.front() == '-';
            if (isOption || !mayBeValue) {
                arguments_.errors.push_back({ErrorCode::UnknownField,
                                             core::excerpt(word.substr(0, word.find('='))),
                                             {},
                                             isOption || &command == &app_ ? allowed : std::string()});
            }
            mayBeValue = isOption && word.find('=') == std::string::npos;
        }
    }

    Arguments& arguments_;
    const ui::Texts& texts_;
    CLI::App app_;
    CLI::App* evaluate_ = nullptr;
    CLI::App* presets_ = nullptr;
    CLI::App* export_ = nullptr;
    CLI::App* table_ = nullptr;
    CLI::App* score_ = nullptr;
    CLI::App* fit_ = nullptr;
    CLI::App* lessons_ = nullptr;
    CLI::App* check_ = nullptr;
    CLI::App* link_ = nullptr;
    std::vector<std::string> unused_;  ///< CLI11 wants a variable; values are read from its options
    std::vector<std::string> windowFiles_;
};

}  // namespace

Arguments readArguments(int argc, const char* const* argv, const ui::Texts& texts)
{
    std::vector<std::string> rest(argv + 1, argv + std::max(argc, 1));
    core::Errors errors = takeFlagsWithValues(rest);
    for (;;) {
        Arguments arguments;
        Parser parser(arguments, texts);
        parser.takeWithoutValue(rest);
        const auto stumbled = parser.parse(rest);
        if (stumbled && !rest.empty()) {  // again without it, to find the other faults as well
            errors.insert(errors.end(), arguments.errors.begin(), arguments.errors.end());
            const auto isIt = [&](const std::string& word) { return word.substr(0, word.find('=')) == *stumbled; };
            const auto found = std::find_if(rest.rbegin(), rest.rend(), isIt);
            rest.erase(found == rest.rend() ? rest.end() - 1 : std::prev(found.base()));
            continue;
        }
        if (!arguments.answer) {
            parser.collect();
        }
        arguments.errors.insert(arguments.errors.begin(), errors.begin(), errors.end());
        return arguments;
    }
}

}  // namespace app
