#include "core/options/scenario_options.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

#include "core/io/presets.h"
#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "core/options/data_options.h"
#include "core/options/overrides.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

std::optional<ValidScenario> opened(const std::string& file, const ScenarioFiles& files, OptionFaults& faults)
{
    const auto path = placed(files, file);
    auto scenario = path ? files.open(*path) : tl::unexpected(path.error());
    if (scenario) {
        return *std::move(scenario);
    }
    for (Error error : scenario.error()) {
        error.field = !path || error.field == *path ? file : file + ": " + error.field;
        faults.inWork.push_back(std::move(error));
    }
    return std::nullopt;
}

std::optional<ValidScenario> startFrom(const GivenOptions& given, const ScenarioFiles& files, OptionFaults& faults)
{
    const auto preset = given.valueOf("--preset", faults.usage);
    const auto file = given.valueOf("--scenario", faults.usage);
    if (preset && file) {
        faults.usage.push_back({ErrorCode::Conflict, "--scenario", excerpt(*file), "--preset | --scenario"});
        return std::nullopt;
    }
    if (file) {
        return opened(*file, files, faults);
    }
    auto scenario = presetScenario(preset.value_or("first-light"));
    if (!scenario) {
        faults.usage.push_back(scenario.error().front());
        faults.usage.back().field = "--preset";
        return std::nullopt;
    }
    return *std::move(scenario);
}

/// Once an option was refused the scenario holds another value in its place, and what it makes
/// together with the others says nothing: only lists are still looked at, each entry by itself.
void addFaults(const Errors& found, bool sound, Errors& faults)
{
    for (Error error : found) {
        const bool ofList = error.field.ends_with(']') || error.code == ErrorCode::TooMany;
        error.field = optionOf(error.field);
        const bool known = std::find(faults.begin(), faults.end(), error) != faults.end();
        if ((sound || ofList) && !known) {
            faults.push_back(std::move(error));
        }
    }
}

std::vector<OptionName> namesInOrder()
{
    std::vector<OptionName> names = {{"--preset"}, {"--scenario"}};
    const auto addChoices = [&](std::string_view object) {
        for (const ChoiceRow& row : kChoices) {
            if (row.field.starts_with(object) && row.choice != Choice::BellAxis) {  // which is in files only
                names.push_back({"--" + std::string(row.key), !isSwitch(row)});
            }
        }
    };
    addChoices("model.");
    for (const Parameter parameter : kParameters) {
        names.push_back({"--" + std::string(keyOf(parameter))});
    }
    names.push_back({"--" + std::string(keyOf(Parameter::Cut))});
    addChoices("view.");
    for (const char* const name : {"--range", "--sizes", "--hidden", "--show", "--featured"}) {
        names.push_back({name});
    }
    names.push_back({"--data", true, true});
    names.push_back({"--series", true, true});
    return names;
}

}  // namespace

Result<std::string> placed(const ScenarioFiles& files, const std::string& name)
{
    if (files.folder.empty()) {
        return name;
    }
    const std::filesystem::path path(name);
    if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end()) {
        return tl::unexpected(Errors{{ErrorCode::Unreadable, name, std::generic_category().message(EACCES), {}}});
    }
    return files.folder + "/" + name;
}

std::optional<ValidScenario> scenarioFrom(const GivenOptions& given, const ScenarioFiles& files, OptionFaults& faults)
{
    auto start = startFrom(given, files, faults);
    const std::size_t before = faults.usage.size();
    if (start) {
        start = withData(given, files, *start, faults);
    }
    const ValidScenario anyStart = start.value_or(ValidScenario());
    const Scenario scenario = overridden(given, anyStart, faults.usage);
    const bool sound = start && faults.usage.size() == before;
    auto valid = validate(scenario);
    if (!valid) {
        addFaults(valid.error(), sound, faults.usage);
    }
    if (!sound || !valid) {
        return std::nullopt;
    }
    return *std::move(valid);
}

std::span<const OptionName> scenarioOptionNames()
{
    static const std::vector<OptionName> kNames = namesInOrder();
    return kNames;
}

}  // namespace core
