#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_parts.h"

namespace core {

std::string scenarioToJson(const ValidScenario& scenario)
{
    const nlohmann::ordered_json json = {{std::string(field::kFormat), field::kFormatName},
                                         {std::string(field::kVersion), scenarioVersion()},
                                         {std::string(field::kModel), modelJson(scenario.model())},
                                         {std::string(field::kView), viewJson(scenario.value())}};
    std::string text = json.dump(2);
    text.resize(text.size() - 2);  // its last line
    text.append(",\n  \"").append(field::kEvidence).append("\": ").append(evidenceText(scenario.evidence()));
    return text.append("\n}\n");
}

}  // namespace core
