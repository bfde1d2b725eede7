// What the sentence compares with where nothing differs yet; the other half of sentence.h.

#include <cmath>

#include "ui/words/sentence.h"

namespace ui {

double nextMeanOf(const core::ValidScenario& scenario)
{
    constexpr double kStep = 0.10;
    constexpr double kHighest = 0.85;  // beyond, there is too little left above to be worth a comparison
    constexpr double kGrid = 1e12;     // 0.1 + 0.2 is meant to be 0.3
    const double mean = scenario.model().mean;
    const core::Range range = core::rangeOf(scenario, core::Parameter::Mean);
    const double higher = std::round((mean + kStep) * kGrid) / kGrid;
    const double lower = std::round((mean - kStep) * kGrid) / kGrid;
    const bool hasHigher = higher <= range.maximum;
    const bool hasLower = lower >= range.minimum;
    if (hasHigher && (mean <= kHighest || !hasLower)) {
        return higher;
    }
    if (hasLower) {
        return lower;
    }
    return range.maximum - mean >= mean - range.minimum ? range.maximum : range.minimum;
}

std::optional<double> nextSizeOf(const core::ValidScenario& scenario, double size)
{
    constexpr double kStep = 10.0;
    constexpr double kGreatest = 1e30;
    constexpr double kSame = 5e-3;  // sizes as near as that read alike
    const std::vector<double> sizes = core::shownSizes(scenario.view());
    if (!sizes.empty()) {
        const double next = size >= sizes.back() * (1.0 - kSame) ? sizes.front() : sizes.back();
        if (std::fabs(next - size) > kSame * size) {
            return next;
        }
    }
    return kStep * size <= kGreatest ? std::optional(kStep * size) : std::nullopt;
}

}  // namespace ui
