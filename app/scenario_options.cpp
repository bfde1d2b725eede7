#include "app/scenario_options.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/options/scenario_options.h"

namespace app {

core::Result<core::ValidScenario> openedScenario(const std::string& file)
{
    auto opened = ui::openScenario(file);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::move(opened->scenario);
}

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
    return core::scenarioFrom(arguments, {openedScenario}, faults);
}

}  // namespace app
