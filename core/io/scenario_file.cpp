#include "core/io/scenario_file.h"

#include "core/io/file.h"
#include "core/io/scenario_json.h"
#include "core/text/json_check.h"

namespace core {

Result<ValidScenario> readScenarioFile(const std::string& path)
{
    return readFile(path, kLargestDocument).and_then([&](const std::string& text) -> Result<ValidScenario> {
        auto scenario = scenarioFromJson(text);
        if (!scenario && scenario.error().front().field.empty()) {
            scenario.error().front().field = path;  // a fault of the file as a whole
        }
        return scenario;
    });
}

Result<void> writeScenarioFile(const std::string& path, const ValidScenario& scenario)
{
    const std::string text = scenarioToJson(scenario);
    if (text.size() > kLargestDocument) {  // it could not be opened again
        return tl::unexpected(
            Errors{{ErrorCode::TooLarge, path, std::to_string(text.size()), std::to_string(kLargestDocument)}});
    }
    return writeFile(path, text);
}

}  // namespace core
