#pragma once

#include <optional>
#include <vector>

#include "core/model/scenario.h"

namespace ui {

/// How an animation moves the mean. Means that are not given are the ends of what the x axis shows.
struct SweepOptions {
    enum class Pace { Linear, Ease };

    std::optional<double> from;  ///< mean of the first frame
    std::optional<double> to;    ///< mean of the last frame; may lie below `from`
    int frames = 150;            ///< [2, kMostFrames]
    Pace pace = Pace::Ease;      ///< ease: starts and stops gently, so that an eye can follow

    friend bool operator==(const SweepOptions&, const SweepOptions&) = default;
};

inline constexpr int kMostFrames = 3600;

/// The scenarios of an animation: the mean moves from one end to the other, by equal steps of the x axis (of log
/// size where that is the axis) under a linear pace, and nothing else changes.
///
/// Pure. Errors: what withParameter() says of a mean the shape cannot have, under "from" or "to".
[[nodiscard]] core::Result<std::vector<core::ValidScenario>> sweep(const core::ValidScenario& scenario,
                                                                   const SweepOptions& options);

}  // namespace ui
