#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/model/parameter.h"

namespace ui {

/// What an animation can move.
inline constexpr std::array kSweeps = {core::Parameter::Mean, core::Parameter::Questions, core::Parameter::Cut,
                                       core::Parameter::Spread, core::Parameter::Length};

/// How an animation moves. Ends that are not given are, of the mean, those of what the x axis shows; of the questions
/// 10 and a million; of the cut the first that leaves three sizes to fit and one beyond the largest; of
/// the spread 0.01 and 0.4, or the most it can be; of the length one token and 200.
struct SweepOptions {
    enum class Pace { Linear, Ease };

    core::Parameter parameter = core::Parameter::Mean;  ///< among kSweeps
    std::optional<double> from;                         ///< in the first frame
    std::optional<double> to;                           ///< in the last; may lie below `from`
    int frames = 150;                                   ///< [2, kMostFrames]
    Pace pace = Pace::Ease;                             ///< ease: starts and stops gently, so that an eye can follow

    friend bool operator==(const SweepOptions&, const SweepOptions&) = default;
};

inline constexpr int kMostFrames = 3600;

/// What an animation of a scenario moves where nothing is said: the mean, or what else its layout follows.
[[nodiscard]] core::Parameter usualSweep(const core::ValidScenario& scenario);

/// The scenarios of an animation: the mean moves from one end to the other, by equal steps of the x axis (of log
/// size where that is the axis) under a linear pace, and nothing else changes. Questions, cut and length move by equal
/// factors, the spread by equal steps.
///
/// Pure. Errors: what withParameter() says of a mean the shape cannot have, under "from" or "to".
[[nodiscard]] core::Result<std::vector<core::ValidScenario>> sweep(const core::ValidScenario& scenario,
                                                                   const SweepOptions& options);

}  // namespace ui
