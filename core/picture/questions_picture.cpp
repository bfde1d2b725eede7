#include "core/picture/questions_picture.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/model/limits.h"
#include "core/model/score.h"
#include "core/statistics/drawn_questions.h"
#include "core/statistics/score_variance.h"

namespace core {

namespace {

// Whether a question is passed or not: a share of tokens is an average.
bool isCounted(Metric metric) noexcept
{
    return isProbability(metric) && metric != Metric::TokenAccuracy;
}

/// The smallest window of round ends that holds a stretch twice over.
Range windowAround(const Range& shown)
{
    const double width = std::max(2.0 * (shown.maximum - shown.minimum), 1e-12);
    double window = std::pow(10.0, std::ceil(std::log10(width)));
    for (const double smaller : {0.2, 0.5}) {
        if (window * smaller >= width) {
            window *= smaller;
            break;
        }
    }
    if (window >= 1.0) {
        return {0.0, 1.0};
    }
    const double half = 0.5 * window;
    const double from = std::clamp(half * std::floor(shown.minimum / half), 0.0, 1.0 - window);
    return {from, from + window};
}

/// The shares that anybody sees; nothing where none has a chance.
std::optional<Range> seen(const std::vector<CountChance>& counts, std::int64_t questions)
{
    double greatest = 0.0;
    for (const CountChance& count : counts) {
        greatest = std::max(greatest, count.chance);
    }
    const auto shows = [&](const CountChance& count) { return count.chance >= kLeastSeen * greatest; };
    const auto first = std::find_if(counts.begin(), counts.end(), shows);
    const auto last = std::find_if(counts.rbegin(), counts.rend(), shows);
    if (first == counts.end() || greatest == 0.0) {
        return std::nullopt;
    }
    const double all = static_cast<double>(questions);
    const Range shares{static_cast<double>(first->count) / all, static_cast<double>(last->count) / all};
    const double least = 4.0 / all;  // of which all but one may be as good as impossible
    return Range{std::min(shares.minimum, std::max(0.0, shares.maximum - least)),
                 std::max(shares.maximum, std::min(shares.minimum + least, 1.0))};
}

/// Those of an average, by its standard error.
std::optional<Range> seen(double score, double standardError)
{
    const double half = std::sqrt(-2.0 * std::log(kLeastSeen)) * standardError;
    return half > 0.0 ? std::optional(Range{score - half, score + half}) : std::nullopt;
}

}  // namespace

Range sharesShown(const QuestionsData& data)
{
    const bool hasScore = !std::isnan(data.score) && !std::isnan(data.drawn.measured);
    std::optional<Range> all;
    if (hasScore) {
        all = data.floor ? seen(data.counts, data.questions) : seen(data.score, data.standardError);
    }
    for (const GhostCounts& ghost : data.ghosts) {
        if (const auto shares = seen(ghost.counts, ghost.questions)) {
            all =
                all ? Range{std::min(all->minimum, shares->minimum), std::max(all->maximum, shares->maximum)} : shares;
        }
    }
    return all ? windowAround(*all) : Range{0.0, 1.0};
}

DrawnScore drawnScore(Metric metric, const Model& model, const SuccessDistribution& d)
{
    const SampledTest test(model.testSet.seed, model.testSet.questions);
    DrawnScore drawn;
    drawn.score = score(metric, model.grading, d);
    drawn.measured = sampledScore(test, metric, model.grading, d);
    drawn.exact = drawn.wilson = {kNaN, kNaN};
    if (std::isnan(drawn.measured)) {
        return drawn;
    }
    if (isCounted(metric)) {
        drawn.passed = std::llround(drawn.measured * static_cast<double>(test.questions()));
        drawn.exact = exactInterval(*drawn.passed, test.questions());
        drawn.wilson = wilsonInterval(*drawn.passed, test.questions());
        return drawn;
    }
    const double half = kHalfOf95 * standardErrorOf(metric, model.grading, d, test.questions());
    const double greatest = metric == Metric::TokenAccuracy ? 1.0 : 0.0;
    drawn.exact = {drawn.measured - half, std::min(greatest, drawn.measured + half)};
    drawn.exact.low = metric == Metric::TokenAccuracy ? std::max(0.0, drawn.exact.low) : drawn.exact.low;
    drawn.wilson = drawn.exact;
    return drawn;
}

std::vector<DrawnScore> drawnAlong(Metric metric, const Model& model, const Shape& shape, XAxis axis,
                                   const std::vector<double>& places)
{
    std::vector<DrawnScore> drawn;
    for (const double place : places) {
        drawn.push_back(drawnScore(metric, model, distributionOnAxis(shape, model.law, axis, place)));
        drawn.back().x = toCurveX(axis, place);
    }
    return drawn;
}

QuestionsData questionsData(Metric metric, const Model& model, const SuccessDistribution& d)
{
    QuestionsData data;
    data.metric = metric;
    data.questions = model.testSet.questions;
    data.drawn = drawnScore(metric, model, d);
    data.score = data.drawn.score;
    data.standardError = standardErrorOf(metric, model.grading, d, data.questions);
    data.logNothing = data.needed = kNaN;
    if (isCounted(metric)) {
        const LogChance chance = logScore(metric, model.grading, d);
        data.counts = countDistribution(chance, data.questions);
        data.floor = 1 / static_cast<double>(data.questions);
        data.logNothing = logChanceOfNothing(chance, data.questions);
        data.needed = questionsForOneSuccess(chance);
    }
    data.x = sharesShown(data);
    return data;
}

}  // namespace core
