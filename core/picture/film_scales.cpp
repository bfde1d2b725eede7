#include "core/picture/film_scales.h"

#include <algorithm>
#include <cstddef>
#include <exception>

#include "core/picture/evaluate.h"

namespace core {

namespace {

std::optional<Range> scaleOf(const PanelData& panel, const Grading& grading)
{
    if (const auto* metrics = std::get_if<MetricsData>(&panel)) {
        return areErrors(*metrics) ? Range{lowestDrawn(metrics->metrics.front(), grading), 0.0} : metrics->y;
    }
    if (const auto* measured = std::get_if<MeasuredData>(&panel)) {
        return measured->y;
    }
    if (const auto* questions = std::get_if<QuestionsData>(&panel)) {
        return questions->x;
    }
    return std::nullopt;
}

void widen(HeldScales& all, const Evaluation& evaluation, const Grading& grading)
{
    all.resize(evaluation.panels.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const auto scale = scaleOf(evaluation.panels[i], grading)) {
            all[i] = withHeld(*scale, all[i]);
        }
    }
}

}  // namespace

Range withHeld(const Range& shown, const std::optional<Range>& held) noexcept
{
    const Range other = held.value_or(shown);
    return {std::min(shown.minimum, other.minimum), std::max(shown.maximum, other.maximum)};
}

bool areErrors(const MetricsData& data)
{
    return std::none_of(data.metrics.begin(), data.metrics.end(), isProbability);
}

Range heightsHeld(const MetricsData& data, const Grading& grading, const std::optional<Range>& held)
{
    if (!areErrors(data)) {
        return withHeld(data.y, held);
    }
    const double worst = lowestDrawn(data.metrics.front(), grading);
    return {1.0 - withHeld({worst, 0.0}, held).minimum / worst, 1.0};
}

HeldScales scalesOver(const std::vector<ValidScenario>& frames)
{
    constexpr std::size_t kLookedAt = 33;
    constexpr PictureSize kCoarse{8.0, 8.0};  // of the curves nothing is asked
    const std::size_t looks = std::min(kLookedAt, frames.size());
    Evaluator evaluator;
    HeldScales all;
    for (std::size_t look = 0; look < looks; ++look) {
        const std::size_t number = looks > 1 ? look * (frames.size() - 1) / (looks - 1) : 0;
        try {
            widen(all, evaluator.evaluate(frames[number], kCoarse), frames[number].model().grading);
        } catch (const std::exception&) {
            evaluator = {};  // stopped half way; whoever draws that frame says why
        }
    }
    return all;
}

}  // namespace core
