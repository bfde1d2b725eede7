#include "core/io/presets.h"

#include <algorithm>
#include <array>

#include "core/import/built_in.h"
#include "core/io/evidence_presets.h"
#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
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
    static const std::vector<std::string_view> kAll = [] {
        std::vector<std::string_view> all(kNames.begin(), kNames.end());
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
    if (place - names.begin() < static_cast<std::ptrdiff_t>(kNames.size())) {
        return PresetGroup::Model;
    }
    return place < std::find(names.begin(), names.end(), kFirstFamily) ? PresetGroup::Paper : PresetGroup::Families;
}

Result<ValidScenario> presetScenario(std::string_view name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) {
        if (auto measured = evidencePreset(name)) {
            return *std::move(measured);
        }
        std::string allowed;
        for (const std::string_view known : presetNames()) {
            allowed.append(allowed.empty() ? "" : ", ").append(known);
        }
        return tl::unexpected(Errors{{ErrorCode::UnknownName, {}, excerpt(name), allowed}});
    }
    return scenarioFromJson(kTexts[static_cast<std::size_t>(found - kNames.begin())]);
}

std::string_view presetNameOf(const ValidScenario& scenario)
{
    struct Known {
        std::string_view name;
        ValidScenario whole;
        ValidScenario drawn;
    };
    const auto read = [](std::span<const std::string_view> names) {
        std::vector<Known> all;
        for (const std::string_view name : names) {
            const ValidScenario whole = presetScenario(name).value();
            all.push_back({name, whole, onlyDrawn(whole)});
        }
        return all;
    };
    const auto among = [&](const std::vector<Known>& all) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Known& known) {
            return known.whole == scenario || known.drawn == scenario;
        });
        return found == all.end() ? std::string_view() : found->name;
    };
    // Read once, for a film asks at every frame; and tables of measurements only where there are some to compare.
    static const std::vector<Known> kOfModels = read(kNames);
    const std::string_view name = among(kOfModels);
    if (!name.empty() || scenario.evidence() == Evidence()) {
        return name;
    }
    static const std::vector<Known> kMeasured = read(builtInEvidenceNames());
    return among(kMeasured);
}

}  // namespace core
