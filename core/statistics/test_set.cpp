#include "core/statistics/test_set.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <random>

#include "core/model/quantile.h"
#include "core/model/score.h"
#include "core/statistics/seeded.h"

namespace core {

namespace {

/// A generator for each question, so that another length or number of questions leaves its numbers as they are; its
/// seed is mixed, since neighbouring seeds of one generator begin alike.
std::mt19937_64 generatorOf(std::int64_t seed, std::size_t question)
{
    return std::mt19937_64(mixed(mixed(static_cast<std::uint64_t>(seed)) + question));
}

double uniform(std::mt19937_64& generator)
{
    return unitOf(generator());
}

bool isAbove(const MeanSuccess& p, const MeanSuccess& mark, double tie)
{
    // As score() compares: near 1 the value has rounded, the complement has not.
    const double above = mark.value == 1 ? mark.complement - p.complement : p.value - mark.value;
    return above > 0 || (above == 0 && tie < 0.5);
}

class Sampler {
public:
    Sampler(const CommonNumbers& numbers, Metric metric, const Grading& grading, const SuccessDistribution& d)
        : numbers_(numbers), metric_(metric), grading_(grading), d_(d),
          veryLong_(metric == Metric::PassMark && grading.veryLong)
    {
    }

    AnswerSample sample() const
    {
        AnswerSample sample;
        sample.runs = numbers_.runs();
        sample.answers.reserve(static_cast<std::size_t>(numbers_.questions()));
        sample.shares.reserve(static_cast<std::size_t>(numbers_.questions() * sample.runs));
        for (int question = 0; question < numbers_.questions(); ++question) {
            sample.answers.push_back(answerTo(question, sample.shares));
            sample.passed += sample.answers.back().passes ? 1 : 0;
        }
        return sample;
    }

private:
    SampledAnswer answerTo(int question, std::vector<double>& shares) const
    {
        SampledAnswer answer;
        const double v = numbers_.ofQuestion(question);
        answer.p = drawsTheMean() ? d_.mean() : quantile(d_, v);
        std::int64_t right = 0;
        for (int run = 0; run < numbers_.runs(); ++run) {
            const std::int64_t count = numbers_.countBelow(question, run, answer.p.value);
            shares.push_back(veryLong_ ? answer.p.value : double(count) / double(numbers_.runLength(run)));
            right += count;
        }
        answer.share = veryLong_ ? answer.p.value : double(right) / double(numbers_.length());
        answer.passes = passes(answer.p, right, v);
        return answer;
    }

    // The grade is one token's, whose chance is its question's under either token mode.
    bool drawsTheMean() const
    {
        return grading_.tokens == TokenMode::Independent && metric_ != Metric::MultipleChoiceGrade;
    }

    bool passes(const MeanSuccess& p, std::int64_t right, double v) const
    {
        if (metric_ == Metric::MultipleChoiceGrade) {
            return p.value > 1 / static_cast<double>(grading_.choices);
        }
        if (veryLong_) {
            return isAbove(p, passMarkOf(grading_), v);
        }
        return right >= (metric_ == Metric::PassMark ? passCount(grading_) : numbers_.length());
    }

    const CommonNumbers& numbers_;
    Metric metric_;
    const Grading& grading_;
    const SuccessDistribution& d_;
    bool veryLong_;
};

}  // namespace

CommonNumbers::CommonNumbers(std::int64_t seed, int questions, std::int64_t length)
    : seed_(seed), length_(length), runs_(static_cast<int>(length <= kMostCells ? length : kRuns)),
      ofTokens_(static_cast<std::size_t>(questions) * static_cast<std::size_t>(length))
{
    constexpr std::size_t kPerBucket = 8;
    const auto longest = static_cast<std::size_t>((length + runs_ - 1) / runs_);
    buckets_ = std::bit_ceil((longest + kPerBucket - 1) / kPerBucket);
    starts_.resize(static_cast<std::size_t>(questions) * static_cast<std::size_t>(runs_) * buckets_);
    std::vector<double> numbers;
    for (std::size_t question = 0; question < static_cast<std::size_t>(questions); ++question) {
        std::mt19937_64 generator = generatorOf(seed, question);
        ofQuestions_.push_back(uniform(generator) + 0x1p-54);
        for (int run = 0; run < runs_; ++run) {
            numbers.resize(static_cast<std::size_t>(runLength(run)));
            std::generate(numbers.begin(), numbers.end(), [&] { return uniform(generator); });
            sortRun(question, run, numbers);
        }
    }
}

/// A counting sort by bucket; within one the order does not matter.
void CommonNumbers::sortRun(std::size_t question, int run, std::vector<double>& numbers)
{
    const auto bucketOf = [this](double u) { return static_cast<std::size_t>(u * static_cast<double>(buckets_)); };
    const auto runIndex = question * static_cast<std::size_t>(runs_) + static_cast<std::size_t>(run);
    std::uint32_t* starts = &starts_[runIndex * buckets_];
    double* sorted = &ofTokens_[question * static_cast<std::size_t>(length_) + static_cast<std::size_t>(runStart(run))];
    for (const double u : numbers) {
        ++starts[bucketOf(u)];
    }
    std::uint32_t end = 0;
    for (std::size_t bucket = 0; bucket < buckets_; ++bucket) {
        end += starts[bucket];
        starts[bucket] = end;  // filled from the back, so that it ends as the bucket's start
    }
    for (const double u : numbers) {
        sorted[--starts[bucketOf(u)]] = u;
    }
}

std::int64_t CommonNumbers::countBelow(int question, int run, double p) const noexcept
{
    if (!(p > 0)) {
        return 0;
    }
    if (p >= 1) {
        return runLength(run);
    }
    const auto runIndex =
        static_cast<std::size_t>(question) * static_cast<std::size_t>(runs_) + static_cast<std::size_t>(run);
    const std::uint32_t* starts = &starts_[runIndex * buckets_];
    const auto bucket = static_cast<std::size_t>(p * static_cast<double>(buckets_));
    const std::size_t begin = starts[bucket];
    const std::size_t end = bucket + 1 < buckets_ ? starts[bucket + 1] : static_cast<std::size_t>(runLength(run));
    const double* numbers = &ofTokens_[static_cast<std::size_t>(question) * static_cast<std::size_t>(length_)
                                       + static_cast<std::size_t>(runStart(run))];
    const auto below = [p](double u) { return u < p; };
    return static_cast<std::int64_t>(begin) + std::count_if(numbers + begin, numbers + end, below);
}

AnswerSample sampleAnswers(const CommonNumbers& numbers, Metric metric, const Grading& grading,
                           const SuccessDistribution& d)
{
    assert(numbers.length() == grading.length);
    return Sampler(numbers, metric, grading, d).sample();
}

}  // namespace core
