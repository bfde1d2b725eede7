#include "core/io/presets.h"

#include <algorithm>
#include <array>

#include "core/io/scenario_json.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

constexpr std::array kNames = {
#define PRESET(name, text) std::string_view(name),
#include "presets.inc"  // written by core/CMakeLists.txt from resources/scenarios
#undef PRESET
};

constexpr std::array kTexts = {
#define PRESET(name, text) std::string_view(text),
#include "presets.inc"
#undef PRESET
};

}  // namespace

std::span<const std::string_view> presetNames() noexcept
{
    return kNames;
}

Result<ValidScenario> presetScenario(std::string_view name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) {
        std::string allowed;
        for (const std::string_view known : kNames) {
            allowed.append(allowed.empty() ? "" : ", ").append(known);
        }
        return tl::unexpected(Errors{{ErrorCode::UnknownName, {}, excerpt(name), allowed}});
    }
    return scenarioFromJson(kTexts[static_cast<std::size_t>(found - kNames.begin())]);
}

}  // namespace core
