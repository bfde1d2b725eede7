#include "app/scenario_options.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "app/data_options.h"
#include "app/overrides.h"
#include "core/io/file.h"
#include "core/io/presets.h"
#include "core/text/excerpt.h"

namespace app {

namespace {

using core::ErrorCode;

std::optional<core::ValidScenario> startFrom(const Arguments& arguments, Faults& faults)
{
    const auto preset = arguments.valueOf("--preset", faults.usage);
    const auto file = arguments.valueOf("--scenario", faults.usage);
    if (preset && file) {
        faults.usage.push_back({ErrorCode::Conflict, "--scenario", core::excerpt(*file), "--preset | --scenario"});
        return std::nullopt;
    }
    if (file) {
        auto opened = scenarioIn(*file, faults);
        return opened ? std::optional(std::move(opened->scenario)) : std::nullopt;
    }
    auto scenario = core::presetScenario(preset.value_or("first-light"));
    if (!scenario) {
        faults.usage.push_back(scenario.error().front());
        faults.usage.back().field = "--preset";
        return std::nullopt;
    }
    return *std::move(scenario);
}

/// Once an option was refused the scenario holds another value in its place, and what it makes
/// together with the others says nothing: only lists are still looked at, each entry by itself.
void addFaults(const core::Errors& found, bool sound, core::Errors& faults)
{
    for (core::Error error : found) {
        const bool ofList = error.field.ends_with(']') || error.code == ErrorCode::TooMany;
        error.field = optionOf(error.field);
        const bool known = std::find(faults.begin(), faults.end(), error) != faults.end();
        if ((sound || ofList) && !known) {
            faults.push_back(std::move(error));
        }
    }
}

}  // namespace

std::optional<ui::OpenedScenario> scenarioIn(const std::string& file, Faults& faults)
{
    auto opened = ui::openScenario(file);
    if (opened) {
        return *std::move(opened);
    }
    for (core::Error error : opened.error()) {
        if (error.field != file) {
            error.field = file + ": " + error.field;
        }
        faults.inWork.push_back(std::move(error));
    }
    return std::nullopt;
}

std::vector<NamedScenario> oneScenarioFrom(const Arguments& arguments, Faults& faults)
{
    const auto scenario = scenarioFrom(arguments, faults);
    if (!scenario) {
        return {};
    }
    const auto start = arguments.starts.empty() ? std::pair<std::string, std::string>("--preset", "first-light")
                                                : arguments.starts.front();
    const bool isPreset = start.first == "--preset";
    return {{*scenario, isPreset ? start.second : "", isPreset ? "" : start.second}};
}

std::vector<NamedScenario> scenariosFrom(const Arguments& arguments, Faults& faults)
{
    auto starts = arguments.starts;
    if (starts.empty()) {
        starts.emplace_back("--preset", "first-light");
    }
    std::vector<NamedScenario> scenarios;
    Arguments one = arguments;
    std::set<std::pair<std::string, std::string>> known;  // faults: by field and what was found there
    for (const auto& start : starts) {
        one.values.erase("--preset");
        one.values.erase("--scenario");
        one.values[start.first] = {start.second};
        one.starts = {start};
        Faults found;
        const std::vector<NamedScenario> scenario = oneScenarioFrom(one, found);
        for (auto [from, to] : {std::pair(&found.usage, &faults.usage), std::pair(&found.inWork, &faults.inWork)}) {
            std::copy_if(from->begin(), from->end(), std::back_inserter(*to),
                         [&](const core::Error& error) { return known.emplace(error.field, error.found).second; });
        }
        found.usage.clear();
        found.inWork.clear();
        addNew(found, faults);
        scenarios.insert(scenarios.end(), scenario.begin(), scenario.end());
    }
    return scenarios;
}

std::optional<core::ValidScenario> scenarioFrom(const Arguments& arguments, Faults& faults)
{
    auto start = startFrom(arguments, faults);
    const std::size_t before = faults.usage.size();
    if (start) {
        start = withData(arguments, *start, faults);
    }
    const core::ValidScenario anyStart = start.value_or(core::ValidScenario());
    core::Scenario scenario = overridden(arguments, anyStart, faults.usage);
    const bool sound = start && faults.usage.size() == before;
    auto valid = core::validate(scenario);
    if (!valid) {
        addFaults(valid.error(), sound, faults.usage);
    }
    if (!sound || !valid) {
        return std::nullopt;
    }
    return *std::move(valid);
}

}  // namespace app
