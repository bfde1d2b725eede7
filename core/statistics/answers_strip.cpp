#include "core/statistics/answers_strip.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "core/model/quantile.h"
#include "core/model/score.h"

namespace core {

namespace {

/// Which stratum each answer stands for. Drawn without std::shuffle, which differs between standard libraries.
std::vector<int> orderOf(std::int64_t seed, int count)
{
    constexpr std::uint64_t kOfTheOrder = 0x6f72646572U;  // another stream than the questions'
    std::mt19937_64 generator(static_cast<std::uint64_t>(seed) ^ (kOfTheOrder << 20U));
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[generator() % left]);
    }
    return order;
}

/// How many of an answer's tokens are right, over questions and tokens.
class RightTokens {
public:
    RightTokens(const Grading& grading, const SuccessDistribution& d) : grading_(grading), d_(d)
    {
        grading_.veryLong = false;
        logTails_ = {{0, 0.0}, {grading.length + 1, -HUGE_VAL}};
    }

    /// The smallest number not exceeded by a share w: the largest k with P(X >= k) > 1 - w.
    std::int64_t quantile(double w)
    {
        const double logLeft = std::log1p(-w);
        auto high = std::find_if(logTails_.begin(), logTails_.end(),
                                 [&](const auto& tail) { return !(tail.second > logLeft); });
        auto low = std::prev(high);
        for (bool guess = true; high->first - low->first > 1; guess = !guess) {
            const std::int64_t k = guess ? between(*low, *high, logLeft) : (low->first + high->first) / 2;
            const auto found = logTails_.emplace(k, logTail(k)).first;
            (found->second > logLeft ? low : high) = found;
        }
        return low->first;
    }

private:
    using Tail = std::pair<const std::int64_t, double>;

    /// ln P(at least k right): the pass mark's score with the mark at which just k are asked for.
    double logTail(std::int64_t k)
    {
        grading_.passMarkMillionths = k * kMillionths / grading_.length;
        assert(passCount(grading_) == k);
        return logScore(Metric::PassMark, grading_, d_).log;
    }

    /// Where a straight line between two tails crosses, kept inside.
    static std::int64_t between(const Tail& low, const Tail& high, double logLeft)
    {
        const double above = std::exp(low.second) - std::exp(logLeft);
        const double whole = std::exp(low.second) - std::exp(high.second);
        const auto wide = static_cast<double>(high.first - low.first);
        const auto step = static_cast<std::int64_t>(wide * above / whole);
        return std::clamp(low.first + step, low.first + 1, high.first - 1);
    }

    Grading grading_;
    const SuccessDistribution& d_;
    std::map<std::int64_t, double> logTails_;
};

class Strip {
public:
    Strip(const CommonNumbers& numbers, Metric metric, const Grading& grading, const SuccessDistribution& d)
        : numbers_(numbers), metric_(metric), grading_(grading), d_(d), right_(grading, d),
          isThere_(!std::isnan(d.mean().value)), veryLong_(metric == Metric::PassMark && grading.veryLong)
    {
        score_ = logScore(metric, grading, d);
    }

    AnswerSample sample()
    {
        AnswerSample sample;
        sample.runs = numbers_.runs();
        const std::vector<int> order = orderOf(numbers_.seed(), numbers_.questions());
        for (int i = 0; i < numbers_.questions(); ++i) {
            const double w = (order[static_cast<std::size_t>(i)] + numbers_.ofQuestion(i)) / numbers_.questions();
            sample.answers.push_back(isThere_ ? answerAt(i, w, sample.shares) : noAnswer(sample.shares));
            sample.passed += sample.answers.back().passes ? 1 : 0;
        }
        sample.expected = isThere_ ? numbers_.questions() * score(passingMetric(), grading_, d_) : 0;
        return sample;
    }

private:
    /// What decides whether an answer passes: of metrics that no answer can pass, all tokens.
    Metric passingMetric() const { return canBeFeatured(metric_) ? metric_ : Metric::ExactMatch; }

    bool byScore() const { return veryLong_ || metric_ == Metric::MultipleChoiceGrade || metric_ == Metric::BestOfR; }

    SampledAnswer noAnswer(std::vector<double>& shares) const
    {
        shares.insert(shares.end(), static_cast<std::size_t>(numbers_.runs()), 0.0);
        return {};
    }

    SampledAnswer answerAt(int question, double w, std::vector<double>& shares)
    {
        SampledAnswer answer;
        answer.passes = byScore() && std::log1p(-w) < score_.log;
        if (veryLong_) {
            answer.p = grading_.tokens == TokenMode::Independent ? d_.mean() : core::quantile(d_, w);
            answer.share = answer.p.value;
            shares.insert(shares.end(), static_cast<std::size_t>(numbers_.runs()), answer.share);
            return answer;
        }
        const std::int64_t length = numbers_.length();
        std::int64_t count = right_.quantile(w);
        if (metric_ == Metric::BestOfR) {
            count = answer.passes ? length : std::min(count, length - 1);
        }
        if (!byScore()) {
            answer.passes = count >= (metric_ == Metric::PassMark ? passCount(grading_) : length);
        }
        showRight(question, count, shares);
        answer.share = static_cast<double>(count) / static_cast<double>(length);
        answer.p = meanSuccess(answer.share);
        return answer;
    }

    std::int64_t countBelow(int question, double number) const
    {
        std::int64_t count = 0;
        for (int run = 0; run < numbers_.runs(); ++run) {
            count += numbers_.countBelow(question, run, number);
        }
        return count;
    }

    /// The tokens with the `count` smallest numbers are right: so those that go wrong first stay the same.
    void showRight(int question, std::int64_t count, std::vector<double>& shares) const
    {
        double low = 0;
        double high = 1;
        double number = static_cast<double>(count) / static_cast<double>(numbers_.length());
        constexpr int kBits = 60;
        for (int i = 0; i < kBits; ++i) {
            const std::int64_t below = countBelow(question, number);
            if (below == count) {
                break;
            }
            (below < count ? low : high) = number;
            number = 0.5 * (low + high);
        }
        for (int run = 0; run < numbers_.runs(); ++run) {
            shares.push_back(static_cast<double>(numbers_.countBelow(question, run, number))
                             / static_cast<double>(numbers_.runLength(run)));
        }
    }

    const CommonNumbers& numbers_;
    Metric metric_;
    const Grading& grading_;
    const SuccessDistribution& d_;
    RightTokens right_;
    bool isThere_;
    bool veryLong_;
    LogChance score_;
};

}  // namespace

AnswerSample stripAnswers(const CommonNumbers& numbers, Metric metric, const Grading& grading,
                          const SuccessDistribution& d)
{
    assert(numbers.length() == grading.length);
    return Strip(numbers, metric, grading, d).sample();
}

}  // namespace core
