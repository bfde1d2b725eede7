#include "core/model/scenario.h"

#include <algorithm>

#include "core/model/check.h"

namespace core {

Result<ValidScenario> validate(const Scenario& scenario)
{
    Errors errors = faultsOf(scenario.model);
    const Errors ofTheView = faultsOf(scenario.view, scenario.evidence);
    errors.insert(errors.end(), ofTheView.begin(), ofTheView.end());
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    ValidScenario valid(scenario);
    // Sets, whatever order they were named in: MODEL.md's order, and rising.
    std::sort(valid.scenario_.view.shown.begin(), valid.scenario_.view.shown.end());
    View& view = valid.scenario_.view;
    for (std::vector<double>* sizes : {&view.sizes, &view.hidden}) {
        std::sort(sizes->begin(), sizes->end());
    }
    std::stable_sort(view.pinnedCuts.begin(), view.pinnedCuts.end(),
                     [](const PinnedCut& a, const PinnedCut& b) { return a.cut < b.cut; });
    return valid;
}

}  // namespace core
