#include "app/commands.h"

#include <algorithm>

#include "app/scenario_options.h"
#include "app/user_language.h"
#include "core/curve/axis.h"
#include "core/io/presets.h"
#include "core/options/option_value.h"
#include "core/picture/table.h"
#include "ui/words/error_text.h"

namespace app {

namespace {

/// The columns asked for, none twice; empty where there are none or one is faulty.
std::vector<core::Metric> metricsIn(const Arguments& arguments, core::Errors& faults)
{
    std::vector<core::Metric> metrics;
    const auto names = arguments.values.find("--metric");
    if (names == arguments.values.end()) {
        return metrics;
    }
    for (const std::string& name : names->second) {
        const auto metric = core::keyIn<core::Metric>("--metric", name, faults);
        if (metric && std::find(metrics.begin(), metrics.end(), *metric) != metrics.end()) {
            faults.push_back({core::ErrorCode::DuplicateField, "--metric", name, {}});
        } else if (metric) {
            metrics.push_back(*metric);
        }
    }
    return metrics;
}

/// The places asked for; bounds are the table's to check.
std::optional<std::vector<double>> placesIn(const Arguments& arguments, const core::ValidScenario& scenario,
                                            core::Errors& faults)
{
    const core::Range allowed = core::allowedRange(core::shapeOf(scenario), scenario.view().xAxis);
    return core::numbersIn(arguments, "--at", allowed, core::kindOf(scenario.view().xAxis), faults);
}

/// Whether the table is asked for as JSON.
bool asJson(const Arguments& arguments, core::Errors& faults)
{
    const auto format = arguments.valueOf("--format", faults);
    if (format && *format != "csv" && *format != "json") {
        faults.push_back({core::ErrorCode::UnknownName, "--format", core::excerpt(*format), "csv, json"});
    }
    return format == "json";
}

}  // namespace

int listPresets(const Arguments& arguments, const ui::Texts& texts)
{
    Faults faults{arguments.errors, {}};
    checkLanguage(arguments, faults.usage);
    if (faults.any()) {
        return report(faults, texts);
    }
    std::string lines;
    for (const std::string_view name : core::presetNames()) {
        lines.append(name).append("\t").append(ui::presetTitle(name, texts).toStdString()).append("\n");
    }
    return print(lines, texts);
}

int evaluate(const Arguments& arguments, const ui::Texts& texts)
{
    Faults faults{arguments.errors, {}};
    const auto scenario = scenarioFrom(arguments, faults);
    core::TableRequest request;
    request.metrics = metricsIn(arguments, faults.usage);
    request.log = arguments.has("--log");
    const bool json = asJson(arguments, faults.usage);
    checkLanguage(arguments, faults.usage);
    request.at = placesIn(arguments, scenario.value_or(core::ValidScenario()), faults.usage);
    if (faults.any() || !scenario) {
        return report(faults, texts);
    }
    request.axis = scenario->view().xAxis;
    if (request.metrics.empty()) {
        request.metrics = scenario->view().shown;
    }
    const auto table = core::evaluateTable(*scenario, request);
    if (!table) {
        for (core::Error error : table.error()) {
            error.field = "--at";
            faults.usage.push_back(std::move(error));
        }
        return report(faults, texts);
    }
    say(faults.remarks, texts);
    return print(json ? core::tableToJson(*table) : core::tableToCsv(*table), texts);
}

}  // namespace app
