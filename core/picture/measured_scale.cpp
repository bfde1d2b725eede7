// Measured scores on the scales they are drawn on.

#include <algorithm>
#include <cmath>

#include "core/model/limits.h"
#include "core/picture/measured.h"
#include "core/statistics/interval.h"
#include "core/statistics/series_fit.h"

namespace core {

namespace {

/// A loss in nats, of a perplexity its logarithm.
double lossOf(Measure measure, double score)
{
    return measure == Measure::Perplexity ? std::log(score) : score;
}

constexpr std::int64_t kMostQuestions = 1'000'000'000;

/// How many answers were right, of a score whose n is known.
std::int64_t rightOf(const Measurement& point)
{
    return std::llround(point.score * static_cast<double>(*point.questions));
}

/// Whether the scores at a place are k of their n, as those of a strict metric are.
bool countsAnswers(const Series& series, const PlacedScore& placed)
{
    return series.grade != Grade::Graded && std::all_of(placed.runs.begin(), placed.runs.end(), [&](std::size_t run) {
               const Measurement& point = series.points[run];
               return !point.questions || successesOf(point.score, *point.questions);
           });
}

}  // namespace

double onScale(Measure measure, YScale scale, double score)
{
    if (scale == YScale::Linear) {
        return drawnScore(measure, score);
    }
    if (isLoss(measure)) {
        const double loss = lossOf(measure, score);
        return loss > 0 ? -std::log10(loss) : kNaN;
    }
    if (scale == YScale::Log10) {
        return score >= 0 ? std::log10(score) : kNaN;
    }
    const bool share = measure == Measure::Fraction && score >= 0 && score <= 1;
    return share ? -std::log10(-std::log(score)) : kNaN;
}

std::optional<Range> intervalOf(Measure measure, const Measurement& point)
{
    const bool share = measure == Measure::Fraction;
    if (point.low && point.high) {
        return Range{*point.low, *point.high};
    }
    const bool atAnEnd = share && (point.score == 0 || point.score == 1);
    if (point.standardError && !(atAnEnd && *point.standardError == 0)) {
        const double half = kHalfOf95 * *point.standardError;
        const Range range{point.score - half, point.score + half};
        return share ? Range{std::max(range.minimum, 0.0), std::min(range.maximum, 1.0)} : range;
    }
    if (!share || !point.questions || *point.questions > kMostQuestions) {
        return std::nullopt;
    }
    const Interval interval = exactInterval(rightOf(point), *point.questions);
    return Range{interval.low, interval.high};
}

std::optional<Range> wilsonAt(const Series& series, const PlacedScore& placed)
{
    const Measurement& mean = placed.mean;
    if (series.measure != Measure::Fraction || !mean.questions || *mean.questions > kMostQuestions
        || !countsAnswers(series, placed)) {
        return std::nullopt;
    }
    const Interval interval = wilsonInterval(rightOf(mean), *mean.questions);
    return Range{interval.low, interval.high};
}

std::optional<Range> intervalAt(const Series& series, const PlacedScore& placed)
{
    Measurement mean = placed.mean;
    if (!countsAnswers(series, placed)) {
        mean.questions.reset();
    }
    return intervalOf(series.measure, mean);
}

std::optional<Metric> modelMetric(const Series& series)
{
    const auto says = [&](std::string_view word) { return series.metric.find(word) != std::string::npos; };
    if (says("error below")) {
        return std::nullopt;  // of parts that are no tokens
    }
    if (says("multiple choice grade") || says("multiple_choice_grade")) {
        return Metric::MultipleChoiceGrade;
    }
    if (says("rier")) {
        return says("all options") ? std::nullopt : std::optional(Metric::Brier);
    }
    if (says("edit distance") || says("edit_distance")) {
        return Metric::TokenEditDistance;
    }
    const bool entropy = series.measure == Measure::Perplexity || says("entropy") || says("log likelihood")
                         || says("log_likelihood") || says("nll");
    if (isLoss(series.measure) || series.measure == Measure::Score) {
        return entropy ? std::optional(Metric::CrossEntropy) : std::nullopt;
    }
    return series.grade == Grade::Graded ? Metric::TokenAccuracy : Metric::ExactMatch;
}

}  // namespace core
