#include <cmath>

#include <nlohmann/json.hpp>

#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::ordered_json;

std::string name(std::string_view key)
{
    return std::string(key);
}

/// Whole numbers without a ".0", as a person writes them.
ordered_json number(double value)
{
    if (value == std::floor(value) && std::fabs(value) <= static_cast<double>(kLargestInteger)) {
        return static_cast<std::int64_t>(value);
    }
    return value;
}

ordered_json modelJson(const Model& model)
{
    ordered_json json;
    const auto put = [&](Parameter parameter) { json[name(keyOf(parameter))] = number(heldValue(model, parameter)); };
    put(Parameter::Mean);
    json[name(field::kDistribution)] = keyOf(model.distribution);
    json[name(field::kAnchor)] = {{name(keyOf(Parameter::Mean)), number(model.anchor.mean)},
                                  {name(keyOf(Parameter::Spread)), number(model.anchor.spread)}};
    if (model.groups) {
        put(Parameter::Low);
        put(Parameter::High);
    }
    json[name(field::kTokens)] = keyOf(model.grading.tokens);
    put(Parameter::Length);
    put(Parameter::PassMark);
    json[name(field::kVeryLong)] = model.grading.veryLong;
    for (const Parameter parameter : kParameters) {
        if (parameter >= Parameter::Choices) {
            put(parameter);
        }
    }
    return json;
}

ordered_json viewJson(const View& view)
{
    ordered_json shown = ordered_json::array();
    for (const Metric metric : view.shown) {
        shown.push_back(keyOf(metric));
    }
    ordered_json sizes = ordered_json::array();
    for (const double size : view.sizes) {
        sizes.push_back(number(size));
    }
    ordered_json json = {{name(field::kLayout), keyOf(view.layout)},
                         {name(field::kAxis), keyOf(view.xAxis)},
                         {name(field::kYScale), keyOf(view.yScale)},
                         {name(field::kBellAxis), keyOf(view.bellAxis)},
                         {name(field::kShow), shown},
                         {name(field::kFeatured), keyOf(view.featured)},
                         {name(field::kSizes), sizes}};
    if (view.brackets) {
        json[name(field::kBrackets)] = true;
    }
    if (view.insets) {
        json[name(field::kInsets)] = true;
    }
    return json;
}

}  // namespace

std::string scenarioToJson(const ValidScenario& scenario)
{
    const ordered_json json = {{name(field::kFormat), field::kFormatName},
                               {name(field::kVersion), kScenarioVersion},
                               {name(field::kModel), modelJson(scenario.model())},
                               {name(field::kView), viewJson(scenario.view())}};
    return json.dump(2) + "\n";
}

}  // namespace core
