#include "core/picture/questions_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/curve/axis.h"
#include "core/model/score.h"
#include "core/statistics/drawn_questions.h"
#include "core/statistics/score_variance.h"

namespace core {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// Whether a question is passed or not: a share of tokens is an average.
bool isCounted(Metric metric) noexcept
{
    return isProbability(metric) && metric != Metric::TokenAccuracy;
}

}  // namespace

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
    return data;
}

}  // namespace core
