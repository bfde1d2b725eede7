#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_parts.h"
#include "core/io/upgrade.h"
#include "core/model/parameter.h"
#include "core/text/json_check.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::json;

/// jsonFaults(), those of a parameter's number with the parameter's own bounds.
Errors textFaults(std::string_view text)
{
    Errors errors = jsonFaults(text, kMostHeld);
    for (Error& error : errors) {
        for (const Parameter parameter : kParameters) {
            if (error.code == ErrorCode::OutOfRange && fieldOf(parameter) == error.field) {
                const Range bounds = boundsOf(parameter);
                error.allowed = rangeText(bounds.minimum, bounds.maximum);
            }
        }
    }
    return errors;
}

/// Whether this is the format, of a version this program knows; else the one fault that matters.
std::optional<Error> headerFault(const json& root)
{
    const auto format = root.find(field::kFormat);
    if (format == root.end() || *format != field::kFormatName) {
        return Error{ErrorCode::NotAScenario, std::string(field::kFormat),
                     format == root.end() ? std::string() : dumped(*format), std::string(field::kFormatName)};
    }
    const auto version = root.find(field::kVersion);
    const std::string known = std::to_string(scenarioVersion());
    if (version == root.end()) {
        return Error{ErrorCode::MissingField, std::string(field::kVersion), {}, known};
    }
    if (!version->is_number_integer()) {
        return Error{ErrorCode::WrongType, std::string(field::kVersion), dumped(*version), "number"};
    }
    if (*version < 1 || *version > scenarioVersion()) {
        return Error{*version > scenarioVersion() ? ErrorCode::NewerVersion : ErrorCode::OutOfRange,
                     std::string(field::kVersion), dumped(*version), known};
    }
    return std::nullopt;
}

/// Lists of the view so much longer than any may be that their entries are not looked at: they would be copied, read
/// and compared a million times before their number is found to be wrong.
Errors endlessLists(const json& root)
{
    constexpr std::size_t kMostEntries = 20'000;
    Errors errors;
    const auto view = root.find(field::kView);
    if (view == root.end() || !view->is_object()) {
        return errors;
    }
    for (const auto& [key, list] : view->items()) {
        if (list.is_array() && list.size() > kMostEntries) {
            errors.push_back({ErrorCode::TooMany, std::string(field::kView) + "." + excerpt(key),
                              std::to_string(list.size()), std::to_string(kMostEntries)});
        }
    }
    return errors;
}

/// What validate() finds in fields that were read; of those that were not it sees defaults only.
void addFaultsOfValues(const Scenario& scenario, Errors& errors)
{
    const auto result = validate(scenario);
    if (result) {
        return;
    }
    const Errors before = errors;
    for (const Error& error : result.error()) {
        if (errors.size() >= kMostFaults) {
            return;
        }
        const bool ofOneField = error.code == ErrorCode::OutOfRange || error.code == ErrorCode::NotAStep
                                || error.code == ErrorCode::DuplicateField || error.code == ErrorCode::TooMany;
        const bool known = std::any_of(before.begin(), before.end(), [&](const Error& earlier) {
            return earlier.field == error.field || earlier.field.starts_with(error.field + "[");
        });
        if (ofOneField && !known) {
            errors.push_back(error);
        }
    }
}

/// Reads a document of the newest version.
Scenario readDocument(const json& root, Errors& errors)
{
    Scenario scenario;
    ObjectReader reader(root, {}, errors);
    reader.find(field::kFormat, &json::is_string, "text");
    reader.find(field::kVersion, &json::is_number, "number");
    if (const json* model = reader.find(field::kModel, &json::is_object, "object")) {
        readModel(*model, reader.pathOf(field::kModel), scenario.model, errors);
    }
    if (const json* evidence = reader.find(field::kEvidence, &json::is_array, "list")) {
        readEvidence(*evidence, scenario.evidence, errors);
    }
    if (const json* view = reader.find(field::kView, &json::is_object, "object")) {
        readView(*view, scenario, errors);
    }
    reader.refuseTheRest();
    return scenario;
}

}  // namespace

Result<ValidScenario> scenarioFromJson(std::string_view text)
{
    Errors errors = textFaults(text);
    const bool sound = std::all_of(errors.begin(), errors.end(),
                                   [](const Error& error) { return error.code == ErrorCode::DuplicateField; });
    if (!sound) {
        return tl::unexpected(std::move(errors));
    }
    json root = json::parse(text.begin(), text.end());
    if (!root.is_object()) {
        return tl::unexpected(Errors{{ErrorCode::NotAScenario, {}, dumped(root), std::string(field::kFormatName)}});
    }
    if (const auto fault = headerFault(root)) {
        return tl::unexpected(Errors{*fault});
    }
    if (Errors endless = endlessLists(root); !endless.empty()) {
        return tl::unexpected(std::move(endless));
    }
    const int version = root[field::kVersion].get<int>();
    const Errors ahead = fieldsAheadOf(root, version);
    errors.insert(errors.end(), ahead.begin(), ahead.end());
    if (version != scenarioVersion()) {
        root = upgraded(std::move(root), version);
    }
    const Scenario scenario = readDocument(root, errors);
    if (!errors.empty()) {
        addFaultsOfValues(scenario, errors);
        return tl::unexpected(std::move(errors));
    }
    return validate(scenario);
}

}  // namespace core
