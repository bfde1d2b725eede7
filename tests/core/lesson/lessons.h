#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"

namespace core {

inline bool isPreset(std::string_view name)
{
    const auto names = presetNames();
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What a scenario of measurements opens with, whether or not it is among the presets.
inline Result<ValidScenario> evidenceScenario(const std::string& name)
{
    const auto evidence = builtInEvidence(name);
    if (!evidence) {
        return tl::unexpected(evidence.error());
    }
    Scenario scenario;
    scenario.view.xAxis = XAxis::Size;
    scenario.evidence = *evidence;
    for (const std::string_view series : builtInSeriesShown(name)) {
        scenario.view.series.emplace_back(series);
    }
    return validate(scenario);
}

/// A built-in lesson. A preset of measurements that is not among the presets is made from them here.
inline LessonReading readBuiltIn(std::string_view name, std::string_view language)
{
    std::string text(lessonText(name, language));
    for (const std::string_view evidence : builtInEvidenceNames()) {
        const std::string preset = "--preset " + std::string(evidence);
        for (std::size_t at = text.find(preset); !isPreset(evidence) && at != std::string::npos;
             at = text.find(preset, at)) {
            text.replace(at, preset.size(), "--scenario " + std::string(evidence));
        }
    }
    return readLesson(text, evidenceScenario);
}

}  // namespace core
