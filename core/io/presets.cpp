#include "core/io/presets.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/import/built_in.h"
#include "core/io/evidence_presets.h"
#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

constexpr std::array kPresets = {
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
    static const std::vector<std::string_view> kAll = [] {
        std::vector<std::string_view> all(kPresets.begin(), kPresets.end());
        const auto measured = builtInEvidenceNames();
        all.insert(all.end(), measured.begin(), measured.end());
        return all;
    }();
    return kAll;
}

PresetGroup presetGroup(std::string_view name) noexcept
{
    constexpr std::string_view kFirstFamily = "ifeval";
    const auto names = presetNames();
    const auto place = std::find(names.begin(), names.end(), name);
    if (place - names.begin() < static_cast<std::ptrdiff_t>(kPresets.size())) {
        return PresetGroup::Model;
    }
    return place < std::find(names.begin(), names.end(), kFirstFamily) ? PresetGroup::Paper : PresetGroup::Families;
}

Result<ValidScenario> presetScenario(std::string_view name)
{
    const auto found = std::find(kPresets.begin(), kPresets.end(), name);
    if (found == kPresets.end()) {
        if (auto measured = evidencePreset(name)) {
            return *std::move(measured);
        }
        std::string allowed;
        for (const std::string_view known : presetNames()) {
            allowed.append(allowed.empty() ? "" : ", ").append(known);
        }
        return tl::unexpected(Errors{{ErrorCode::UnknownName, {}, excerpt(name), allowed}});
    }
    return scenarioFromJson(kTexts[static_cast<std::size_t>(found - kPresets.begin())]);
}

std::string_view presetNameOf(const ValidScenario& scenario)
{
    struct Known {
        ValidScenario whole;
        ValidScenario drawn;
    };
    // Each read once, for a film asks at every frame, and no table of measurements that another layout shows.
    static std::map<std::string_view, Known> known;
    const auto isIt = [&](std::string_view name) {
        if (const auto layout = layoutOfEvidencePreset(name); layout && *layout != scenario.view().layout) {
            return false;
        }
        auto found = known.find(name);
        if (found == known.end()) {
            const ValidScenario whole = presetScenario(name).value();
            found = known.emplace(name, Known{whole, onlyDrawn(whole)}).first;
        }
        return found->second.whole == scenario || found->second.drawn == scenario;
    };
    const auto names = presetNames();
    const auto found = std::find_if(names.begin(), names.end(), isIt);
    return found == names.end() ? std::string_view() : *found;
}

}  // namespace core
