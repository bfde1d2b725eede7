#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "core/io/object_reader.h"
#include "core/model/scenario.h"

// The parts of a scenario's document, each read and written in one place; scenario_json.h puts them together.
namespace core {

/// A number as a person writes it: whole ones without ".0".
///
/// Domain:   finite numbers.
/// Result:   JSON.
[[nodiscard]] nlohmann::ordered_json numberJson(double value);

/// The choices that stand in an object, "model" or "view".
///
/// Result:   an object: names, true or false.
/// Source:   core/model/choice.h.
[[nodiscard]] nlohmann::ordered_json choicesJson(const Scenario& scenario, std::string_view object);

/// A model's object, under `path`; faults are added to `errors`.
///
/// Result:   what was read; fields at fault are left as they were.
/// Accuracy: numbers are the doubles nearest the decimals. Test: ScenarioJson.ThereAndBack.
/// Source:   core/io/scenario_json.h.
void readModel(const nlohmann::json& node, const std::string& path, Model& model, Errors& errors);

/// A view's object; as readModel().
///
/// Result:   what was read.
/// Accuracy: numbers are the doubles nearest the decimals. Test: ScenarioJson.ThereAndBack.
/// Source:   core/io/scenario_json.h.
void readView(const nlohmann::json& node, Scenario& scenario, Errors& errors);

/// The list of measured series, a column an array; as readModel().
///
/// Result:   what was read; none where one is at fault.
/// Accuracy: numbers are the doubles nearest the decimals. Test: ScenarioJson.KeepsEveryDigitOfEveryField.
/// Source:   core/io/scenario_json.h.
void readEvidence(const nlohmann::json& node, Evidence& evidence, Errors& errors);

/// What readModel() reads.
///
/// Domain:   any valid model.
/// Result:   an object.
/// Source:   core/io/scenario_json.h.
[[nodiscard]] nlohmann::ordered_json modelJson(const Model& model);

/// What readView() reads.
///
/// Domain:   any valid scenario.
/// Result:   an object.
/// Source:   core/io/scenario_json.h.
[[nodiscard]] nlohmann::ordered_json viewJson(const Scenario& scenario);

/// What readEvidence() reads.
///
/// Result:   a list as text, a column of numbers a line; what no point of a series knows is left out.
/// Source:   core/io/scenario_json.h.
[[nodiscard]] std::string evidenceText(const Evidence& evidence);

}  // namespace core
