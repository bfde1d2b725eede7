#include "core/picture/measured_tests.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/places.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"

namespace core {

namespace {

constexpr std::size_t kMost = 3;  // told apart at one size
constexpr double kLeastMean = 1e-9;

/// Questions that are each passed with this chance: one token, the same for all.
DrawnScore testOf(double score, const TestSet& testSet)
{
    if (score <= 0.0 || score >= 1.0) {  // whatever is asked, none or all
        const std::int64_t passed = score <= 0.0 ? 0 : testSet.questions;
        const Interval exact = exactInterval(passed, testSet.questions);
        return {0.0, score, score, passed, exact, wilsonInterval(passed, testSet.questions)};
    }
    Model model;
    model.grading = Grading();
    model.grading.length = 1;
    model.testSet = testSet;
    const MeanSuccess chance = meanSuccess(std::clamp(score, kLeastMean, 1.0 - kLeastMean));
    DrawnScore drawn = drawnScore(Metric::ExactMatch, model, distributionAt(PointShape(), chance));
    drawn.score = score;
    return drawn;
}

}  // namespace

std::vector<DrawnScore> measuredTests(const Series& series, const TestSet& testSet, TestsOf which)
{
    std::vector<DrawnScore> tests;
    for (const PlacedScore& placed : placedScores(series, Place::Size)) {
        const bool isAsked = which == TestsOf::All || !wilsonAt(series, placed);
        if (isAsked && placed.mean.score >= 0.0 && placed.mean.score <= 1.0) {
            tests.push_back(testOf(placed.mean.score, testSet));
            tests.back().x = std::log10(placed.at);
        }
    }
    return tests;
}

std::vector<MeasuredTests> measuredTests(const ValidScenario& scenario, const TestSet& testSet, TestsOf which)
{
    const View& view = scenario.view();
    std::vector<MeasuredTests> all;
    for (const std::string& name : view.series) {
        const Series* series = scenario.evidence().find(name);
        const bool counts = series != nullptr && series->measure == Measure::Fraction && series->grade != Grade::Graded;
        if (!counts || placeOf(*series) != Place::Size || all.size() == kMost) {
            continue;
        }
        all.push_back({name, measuredTests(withoutSizes(*series, view.hidden), testSet, which)});
    }
    return all;
}

std::optional<QuestionsData> measuredQuestions(const std::vector<MeasuredTests>& measured, double place,
                                               const TestSet& testSet)
{
    const auto series =
        std::find_if(measured.begin(), measured.end(), [](const auto& one) { return !one.tests.empty(); });
    if (series == measured.end() || std::isnan(place)) {
        return std::nullopt;
    }
    const auto nearest =
        std::min_element(series->tests.begin(), series->tests.end(), [place](const DrawnScore& a, const DrawnScore& b) {
            return std::fabs(a.x - place) < std::fabs(b.x - place);
        });
    const LogChance chance{std::log(nearest->score), std::log1p(-nearest->score)};
    QuestionsData data;
    data.questions = testSet.questions;
    data.score = nearest->score;
    data.series = series->name;
    data.size = std::pow(10.0, nearest->x);
    data.counts = countDistribution(chance, data.questions);
    data.floor = 1 / static_cast<double>(data.questions);
    data.logNothing = logChanceOfNothing(chance, data.questions);
    data.needed = questionsForOneSuccess(chance);
    data.drawn = *nearest;
    data.x = sharesShown(data);
    return data;
}

void reachTo(const std::vector<MeasuredTests>& measured, YScale scale, Range& y)
{
    for (const MeasuredTests& series : scale == YScale::Linear ? std::vector<MeasuredTests>() : measured) {
        for (const DrawnScore& test : series.tests) {
            const double at = shareOnScale(test.score, scale);
            if (std::isfinite(at)) {
                y.minimum = std::min(y.minimum, std::floor(at));
                y.maximum = std::max(y.maximum, scale == YScale::LogLog ? std::ceil(at) : 0.0);
            }
        }
    }
}

void reachTo(double floor, Range& y)
{
    constexpr double kAboveTheAxis = 0.25;  // decades
    y.minimum = std::min(y.minimum, std::floor(std::log10(floor) - kAboveTheAxis));
}

}  // namespace core
