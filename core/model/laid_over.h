#pragma once

#include <cstddef>
#include <vector>

#include "core/model/scenario.h"

namespace core {

/// Measured series to be laid over a scenario.
struct NewEvidence {
    std::vector<Series> series;      ///< none where there are such in `ready`
    std::vector<std::size_t> drawn;  ///< indices among them; what is beyond is not drawn
    bool replace = false;            ///< in place of those there are, else beside them
    Evidence ready = {};  ///< checked before, where there was time for it: hundreds of thousands take a second
};

/// The scenario with measured series laid over it, in the layout that shows them. Of those it had, one that nothing
/// tells from a new one gives way to it; what is drawn stays drawn, under its new name where names have to say more.
/// Where nothing was drawn before, the model has nothing to do with the measurements, and its curve is left out.
///
/// Domain:   any series, or those of `ready`, which are taken as they are where nothing stays beside them.
/// Result:   the scenario, or Evidence::of()'s faults.
/// Source:   elementary.
[[nodiscard]] Result<ValidScenario> withEvidence(const ValidScenario& scenario, NewEvidence evidence);

/// The scenario with the measured series alone that it draws or holds predictions of: what a figure carries.
///
/// Domain:   any scenario.
/// Result:   the scenario; the same where nothing is left out.
/// Source:   elementary.
[[nodiscard]] ValidScenario onlyDrawn(const ValidScenario& scenario);

}  // namespace core
