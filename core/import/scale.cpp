#include "core/import/scale.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include "core/import/metric_name.h"
#include "core/statistics/questions.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// What follows of it.
struct Scale {
    Measure measure = Measure::Fraction;
    bool percent = false;
    bool zeroOne = false;
};

/// A hundredth of what a number's shortest decimal says: 13.12 gives 0.1312, which 13.12 / 100 does not.
double hundredth(double value)
{
    std::array<char, 64> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    std::string text(buffer.data(), written.ptr);
    const std::size_t mark = text.find('e');
    if (mark == std::string::npos) {
        return value;
    }
    const int exponent = std::stoi(text.substr(mark + 1)) - 2;
    return numberFromText(text.substr(0, mark + 1) + std::to_string(exponent)).value_or(value / 100);
}

bool isInTask(const FoundScore& score, const ReadOptions& options, bool tidy)
{
    return !tidy && !options.percent.contains(score.metric) && isPercentInTask(score.task, score.metric);
}

class Scaler {
public:
    Scaler(const ReadOptions& options, const std::string& file, bool tidy, const TalliesOf& tallies, Remarks& remarks)
        : options_(options), file_(file), tidy_(tidy), tallies_(tallies), remarks_(remarks)
    {
    }

    void run(const FoundScores& scores, const ScaleTaker& taker)
    {
        std::map<std::string, Scale, std::less<>> scales;
        for (const auto& [metric, tally] : tallies_.file) {
            const Scale& scale = scales[metric] = scaleOf(metric, tally);
            taker.metric(metric, {scale.measure, scale.percent});
        }
        bool goOn = true;
        FoundScore score;
        for (std::size_t i = 0; i < scores.size() && goOn; ++i) {
            scores.read(i, score);
            const Scale& scale = scales[score.metric];
            if (score.counts && bring(score, scale)) {
                goOn = taker.score(i, score, {scale.measure, scale.percent || inTask(score)});
            }
        }
        sayOnce();
    }

private:
    bool inTask(const FoundScore& score) const { return isInTask(score, options_, tidy_); }

    const Tally& ofTable(const std::string& metric, const Tally& own) const
    {
        const auto found = tallies_.table.find(metric);
        return found == tallies_.table.end() ? own : found->second;
    }

    bool isPercent(const std::string& metric, const Tally& tally)
    {
        const auto changed = options_.percent.find(metric);
        if (changed != options_.percent.end()) {
            return changed->second;
        }
        if (tidy_ || tally.percent) {
            return tally.percent && !tidy_;
        }
        const auto looksSo = [](const Tally& one) {
            return one.aboveOne > 0 && 2 * one.aboveOne >= one.numbers && !one.aboveHundred;
        };
        const bool bounded = traitsOf(metric).kind == MetricScale::Bounded && tally.numbers > 0;
        const bool here = bounded && looksSo(tally);
        const bool there = bounded && !here && looksSo(ofTable(metric, tally));
        std::string& said = here ? percent_ : percentByOthers_;
        said.append((here || there) && !said.empty() ? ", " : "").append(here || there ? metric : "");
        return here || there;
    }

    Scale scaleOf(const std::string& metric, const Tally& tally)
    {
        const MetricTraits traits = traitsOf(metric);
        Scale scale;
        scale.percent = isPercent(metric, tally);
        const auto changed = options_.measures.find(metric);
        if (changed != options_.measures.end()) {
            scale.measure = changed->second;
            return scale;
        }
        scale.zeroOne = traits.zeroOne;
        switch (traits.kind) {
        case MetricScale::Bounded: break;
        case MetricScale::Loss: scale.measure = Measure::Loss; break;
        case MetricScale::Perplexity: scale.measure = Measure::Perplexity; break;
        case MetricScale::Score: scale.measure = Measure::Score; break;
        case MetricScale::Unknown: scale.measure = unknown(metric, tally, scale.percent); break;
        }
        if (tally.higherIsBetter) {
            turn(scale.measure, *tally.higherIsBetter);
        }
        return scale;
    }

    Measure unknown(const std::string& metric, const Tally& own, bool percent)
    {
        const Tally& tally = ofTable(metric, own);
        const bool share = !tally.negative && (percent ? !tally.aboveHundred : tally.aboveOne == 0);
        if (!share && own.aboveOne > 0 && !tidy_) {
            remarks_.add({RemarkCode::NotBounded, file_, 0, 0, metric, {}, {}});
        }
        return share ? Measure::Fraction : Measure::Score;
    }

    /// What the file says of the direction wins.
    static void turn(Measure& measure, bool higherIsBetter)
    {
        const bool loss = measure == Measure::Loss || measure == Measure::Perplexity;
        if (higherIsBetter == loss) {
            measure = loss ? Measure::Score : Measure::Loss;
        }
    }

    /// Whether the score may stay.
    bool bring(FoundScore& score, const Scale& scale)
    {
        const bool percentHere = inTask(score);
        if (percentHere) {
            inPercent_.insert(score.task);
        }
        Measurement& point = score.point;
        const double read = point.score;
        if (percentHere || scale.percent) {
            point.score = hundredth(point.score);
            for (auto* number : {&point.standardError, &point.low, &point.high}) {
                *number = *number ? std::optional(hundredth(**number)) : std::nullopt;
            }
        }
        const bool share = point.score >= 0 && point.score <= 1;
        if ((scale.measure == Measure::Fraction && !share) || (scale.measure == Measure::Perplexity && point.score <= 0)
            || !(std::fabs(point.score) <= 1e300)) {
            remarks_.add(
                {RemarkCode::NotAFraction, file_, score.line, score.column, score.metric, shortestText(read), {}});
            return false;
        }
        checkCounts(score);
        if (scale.measure == Measure::Fraction) {
            tellQuestions(score, scale.zeroOne);
        }
        return true;
    }

    void checkCounts(const FoundScore& score)
    {
        if (!score.correct) {
            return;
        }
        const double share = static_cast<double>(*score.correct) / static_cast<double>(*score.point.questions);
        constexpr double kPrintedDigits = 5.1e-3;  // 66.67 (2/3), 67 (2/3)
        if (std::fabs(share - score.point.score) > kPrintedDigits) {
            remarks_.add({RemarkCode::CountMismatch, file_, score.line, score.column, score.metric, score.printed,
                          shortestText(share)});
        }
    }

    void tellQuestions(FoundScore& score, bool zeroOne)
    {
        Measurement& point = score.point;
        if (!point.standardError) {
            return;
        }
        const bool atAnEnd = point.score == 0 || point.score == 1;
        noCertainty_ = noCertainty_ || (atAnEnd && *point.standardError == 0);
        if (zeroOne && !point.questions && !tidy_) {
            point.questions = questionsFromError(point.score, *point.standardError);
            told_ += point.questions ? 1U : 0U;
        }
    }

    void sayOnce()
    {
        if (!percent_.empty()) {
            remarks_.add({RemarkCode::ReadAsPercent, file_, 0, 0, percent_, {}, {}});
        }
        if (!percentByOthers_.empty()) {
            remarks_.add({RemarkCode::PercentByOthers, file_, 0, 0, percentByOthers_, {}, {}});
        }
        for (const std::string& task : inPercent_) {
            remarks_.add({RemarkCode::PercentInTask, file_, 0, 0, task, {}, {}});
        }
        if (told_ > 0) {
            remarks_.add({RemarkCode::QuestionsFromError, file_, 0, 0, {}, std::to_string(told_), {}});
        }
        if (noCertainty_) {
            remarks_.add({RemarkCode::ZeroErrorNoCertainty, file_, 0, 0, {}, {}, {}});
        }
    }

    const ReadOptions& options_;
    const std::string& file_;
    bool tidy_;
    const TalliesOf& tallies_;
    Remarks& remarks_;
    std::string percent_;
    std::string percentByOthers_;
    std::set<std::string> inPercent_;
    std::size_t told_ = 0;
    bool noCertainty_ = false;
};

}  // namespace

Tallies tallied(const FoundScores& scores, const ReadOptions& options, bool tidy)
{
    Tallies tallies;
    FoundScore score;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores.read(i, score);
        Tally& tally = tallies[score.metric];
        tally.percent = tally.percent || score.percent;
        tally.higherIsBetter = score.higherIsBetter ? score.higherIsBetter : tally.higherIsBetter;
        if (isInTask(score, options, tidy)) {
            continue;
        }
        const double value = score.point.score;
        tally.numbers += value != 0.0 ? 1U : 0U;  // nothing is nothing, per cent or not: it tells neither
        tally.aboveOne += value > 1 ? 1U : 0U;
        tally.aboveHundred = tally.aboveHundred || value > 100;
        tally.negative = tally.negative || value < 0;
    }
    return tallies;
}

void add(const Tallies& other, Tallies& to)
{
    for (const auto& [metric, tally] : other) {
        Tally& sum = to[metric];
        if (tally.percent) {
            continue;
        }
        sum.numbers += tally.numbers;
        sum.aboveOne += tally.aboveOne;
        sum.aboveHundred = sum.aboveHundred || tally.aboveHundred;
        sum.negative = sum.negative || tally.negative;
    }
}

void bringToScale(const FoundScores& scores, const ReadOptions& options, const std::string& file, bool tidy,
                  const TalliesOf& tallies, const ScaleTaker& taker, Remarks& remarks)
{
    Scaler(options, file, tidy, tallies, remarks).run(scores, taker);
}

}  // namespace core
