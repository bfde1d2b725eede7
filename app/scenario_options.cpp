#include "app/scenario_options.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <system_error>

#include "core/options/scenario_options.h"
#include "core/text/excerpt.h"
#include "ui/export/link.h"

namespace app {

namespace {

/// A document, an exported figure or a link.
core::Result<ui::OpenedScenario> openedFrom(const std::string& name)
{
    if (!isLinked(name)) {
        return ui::openScenario(name);
    }
    auto link = ui::readLink(QString::fromStdString(name));
    if (link) {
        return ui::OpenedScenario{ui::scenarioOf(*link), false, true};
    }
    for (core::Error& error : link.error()) {
        if (error.field == core::excerpt(name)) {
            error.field = name;  // a fault of the whole
        }
    }
    return tl::unexpected(std::move(link.error()));
}

/// A link's name in a message is its beginning.
void shorten(const std::string& name, core::Errors& errors)
{
    for (core::Error& error : errors) {
        if (isLinked(name) && error.field.starts_with(name)) {
            error.field.replace(0, name.size(), core::excerpt(name));
        }
    }
}

}  // namespace

bool isLinked(const std::string& name)
{
    std::error_code unknown;
    return ui::isLink(QString::fromStdString(name)) && !std::filesystem::exists(name, unknown);
}

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
    auto opened = openedFrom(file);
    if (opened) {
        return *std::move(opened);
    }
    for (core::Error error : opened.error()) {
        if (error.field != file) {
            error.field = file + ": " + error.field;
        }
        faults.inWork.push_back(std::move(error));
    }
    shorten(file, faults.inWork);
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
    if (!isPreset && isLinked(start.second)) {
        return {{*scenario, "first-light", ""}};
    }
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
    const auto open = [](const std::string& name) {
        return openedFrom(name).map([](const ui::OpenedScenario& opened) { return opened.scenario; });
    };
    const auto scenario = core::scenarioFrom(arguments, {open}, faults);
    for (const auto& [option, name] : arguments.starts) {
        shorten(name, faults.inWork);
    }
    return scenario;
}

}  // namespace app
