#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_parts.h"

namespace core {

std::string scenarioToJson(const ValidScenario& scenario)
{
    const nlohmann::ordered_json json = {{std::string(field::kFormat), field::kFormatName},
                                         {std::string(field::kVersion), scenarioVersion()},
                                         {std::string(field::kModel), modelJson(scenario.model())},
                                         {std::string(field::kView), viewJson(scenario.value())},
                                         {std::string(field::kEvidence), evidenceJson(scenario.evidence())}};
    return json.dump(2) + "\n";
}

}  // namespace core
