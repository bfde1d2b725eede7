#pragma once

#include <cstdint>
#include <vector>

#include "core/model/success_distribution.h"

namespace core {

/// The random numbers that every sample of one seed has in common: v_i of question i, and u_ij of its token j,
/// which do not depend on how long the answers are or how many questions there are. Moving the mean draws nothing
/// anew, so tokens flip one by one and never flicker.
///
/// Above 64 tokens they are kept in 32 runs of neighbours, each so far sorted that counting those below a chance
/// takes a few steps. Immutable and cheap to share; 8 bytes a token.
class CommonNumbers {
public:
    static constexpr std::int64_t kMostCells = 64;  ///< up to here every token is a run of its own
    static constexpr std::int64_t kRuns = 32;

    CommonNumbers() = default;
    CommonNumbers(std::int64_t seed, int questions, std::int64_t length);

    std::int64_t seed() const noexcept { return seed_; }
    std::int64_t length() const noexcept { return length_; }
    int questions() const noexcept { return static_cast<int>(ofQuestions_.size()); }
    int runs() const noexcept { return runs_; }
    std::int64_t runLength(int run) const noexcept { return runStart(run + 1) - runStart(run); }

    /// v_i, in (0, 1).
    double ofQuestion(int question) const noexcept { return ofQuestions_[static_cast<std::size_t>(question)]; }
    /// How many u_ij of a run's tokens are below p.
    std::int64_t countBelow(int question, int run, double p) const noexcept;

private:
    std::int64_t runStart(int run) const noexcept { return length_ * run / runs_; }
    void sortRun(std::size_t question, int run, std::vector<double>& numbers);

    std::int64_t seed_ = 0;
    std::int64_t length_ = 0;
    int runs_ = 1;
    std::size_t buckets_ = 1;  // of [0, 1), in each run
    std::vector<double> ofQuestions_;
    std::vector<double> ofTokens_;       // by question, run and bucket
    std::vector<std::uint32_t> starts_;  // of each bucket in its run
};

/// One question's answer.
struct SampledAnswer {
    MeanSuccess p;       ///< chance of each of its tokens
    double share = 0.0;  ///< of its tokens right; of a very long answer p itself
    bool passes = false;
};

/// Answers to the questions of a small test, in the order they were sampled.
struct AnswerSample {
    std::vector<SampledAnswer> answers;
    std::vector<double> shares;  ///< by answer and run: the share of the run's tokens that are right
    int runs = 1;                ///< in an answer
    int passed = 0;
    double expected = 0.0;  ///< of stripAnswers(): how many should pass, n times the score
};

/// Samples the answers: token j of question i is right iff u_ij < p_i, with p_i = quantile(v_i) where the tokens of an
/// answer share their question's chance, and the mean where each draws its own. An answer passes
///
///     pass mark                at passCount() right tokens; very long: at p > tau, half of the answers with p = tau
///     multiple choice grade    at p > 1/K, where the right one of K options has the most mass
///     any other metric         with every token right (of best of R, the one attempt shown)
///
/// A very long answer has no tokens to sample: its share is p.
///
/// Domain:   any distribution, grading within MODEL.md's bounds, numbers made for its length; without a distribution
///           nothing is right.
/// Result:   what is right and passes at a mean also is and does at a higher one. Throws NotConverged.
/// Accuracy: exact, but for the rounding of quantile(). Test: TestSet.TokensFlipOneByOneAndNeverBack.
/// Source:   MODEL.md sections 3 and 7.
[[nodiscard]] AnswerSample sampleAnswers(const CommonNumbers& numbers, Metric metric, const Grading& grading,
                                         const SuccessDistribution& d);

}  // namespace core
