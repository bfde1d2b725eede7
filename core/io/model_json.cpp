#include <cmath>

#include "core/io/scenario_fields.h"
#include "core/io/scenario_parts.h"
#include "core/model/choice.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

bool isLevel(Parameter parameter)
{
    return parameter == Parameter::Low || parameter == Parameter::High;
}

void readAnchor(const json& node, const std::string& path, Model& model, Errors& errors)
{
    ObjectReader anchor(node, path, errors);
    Model at = model;
    anchor.readParameter(at, Parameter::Mean);
    model.anchor.mean = at.mean;
    anchor.readParameter(model, Parameter::Spread);
    anchor.refuseTheRest();
}

}  // namespace

ordered_json numberJson(double value)
{
    if (value == std::floor(value) && std::fabs(value) <= static_cast<double>(kLargestInteger)) {
        return static_cast<std::int64_t>(value);
    }
    return value;
}

void readModel(const json& node, const std::string& path, Model& model, Errors& errors)
{
    ObjectReader reader(node, path, errors);
    if (const json* anchor = reader.find(field::kAnchor, &json::is_object, "object")) {
        readAnchor(*anchor, reader.pathOf(field::kAnchor), model, errors);
    }
    const bool grouped = reader.has(keyOf(Parameter::Low)) || reader.has(keyOf(Parameter::High));
    for (const Parameter parameter : kParameters) {
        if (parameter != Parameter::Spread) {  // it stands in the anchor
            reader.readParameter(model, parameter, isLevel(parameter) ? grouped : true);
        }
    }
    Scenario around;
    around.model = model;
    reader.readChoices(around, field::kModel);
    model = around.model;
    reader.refuseTheRest();
}

ordered_json modelJson(const Model& model)
{
    Scenario around;
    around.model = model;
    ordered_json written;
    const auto put = [&](Parameter parameter) {
        written[std::string(keyOf(parameter))] = numberJson(heldValue(model, parameter));
    };
    put(Parameter::Mean);
    written.update(choicesJson(around, field::kModel));
    written[std::string(field::kAnchor)] = {{std::string(keyOf(Parameter::Mean)), numberJson(model.anchor.mean)},
                                            {std::string(keyOf(Parameter::Spread)), numberJson(model.anchor.spread)}};
    for (const Parameter parameter : kParameters) {
        const bool elsewhere = parameter == Parameter::Mean || parameter == Parameter::Spread;
        if (!elsewhere && (model.groups || !isLevel(parameter))) {
            put(parameter);
        }
    }
    return written;
}

}  // namespace core
