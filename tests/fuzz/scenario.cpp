// A document: what is read is written so that it reads back as the same.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/io/scenario_json.h"
#include "tests/fuzz/promise.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto scenario = core::scenarioFromJson({reinterpret_cast<const char*>(data), size});
    promise(scenario || !scenario.error().empty(), "a refusal says why");
    if (scenario) {
        promise(core::scenarioFromJson(core::scenarioToJson(*scenario)) == scenario, "a document reads back the same");
    }
    return 0;
}
