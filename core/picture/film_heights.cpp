#include "core/picture/film_heights.h"

#include <algorithm>
#include <cstddef>
#include <exception>

#include "core/picture/evaluate.h"

namespace core {

namespace {

std::optional<Range> heightOf(const PanelData& panel)
{
    if (const auto* metrics = std::get_if<MetricsData>(&panel)) {
        return metrics->y;
    }
    if (const auto* measured = std::get_if<MeasuredData>(&panel)) {
        return measured->y;
    }
    return std::nullopt;
}

void widen(Heights& all, const Evaluation& evaluation)
{
    all.resize(evaluation.panels.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const auto height = heightOf(evaluation.panels[i])) {
            all[i] = withHeld(*height, all[i]);
        }
    }
}

}  // namespace

Range withHeld(const Range& y, const std::optional<Range>& held) noexcept
{
    const Range other = held.value_or(y);
    return {std::min(y.minimum, other.minimum), std::max(y.maximum, other.maximum)};
}

Heights heightsOver(const std::vector<ValidScenario>& frames)
{
    constexpr std::size_t kLookedAt = 33;
    constexpr PictureSize kCoarse{8.0, 8.0};  // of the curves nothing is asked
    const std::size_t looks = std::min(kLookedAt, frames.size());
    Evaluator evaluator;
    Heights all;
    for (std::size_t look = 0; look < looks; ++look) {
        const std::size_t number = looks > 1 ? look * (frames.size() - 1) / (looks - 1) : 0;
        try {
            widen(all, evaluator.evaluate(frames[number], kCoarse));
        } catch (const std::exception&) {
            evaluator = {};  // stopped half way; whoever draws that frame says why
        }
    }
    return all;
}

}  // namespace core
