#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Whether a metric passes an answer or not, or grades how near it came.
enum class Grade { Unknown, Strict, Graded };

/// What a metric's numbers are, which says how they are drawn: better is higher, whatever the metric.
enum class Measure {
    Fraction,    ///< of questions or parts, 0 to 1
    Score,       ///< any number, the higher the better
    Loss,        ///< any number, the lower the better: drawn negative
    Perplexity,  ///< e to the loss, at least 1: drawn as -ln
};

/// Whether a lower number is the better one.
[[nodiscard]] constexpr bool isLoss(Measure measure) noexcept
{
    return measure == Measure::Loss || measure == Measure::Perplexity;
}

/// One measured score, with what is known of it.
struct Measurement {
    double score = 0.0;                   ///< as read, a fraction where the metric is bounded
    std::optional<double> size;           ///< parameters, [1, 1e30]
    std::optional<double> compute;        ///< training FLOPs, [1, 1e40]; a point has a size or this or both
    std::optional<double> standardError;  ///< of the score, >= 0
    std::optional<double> low;            ///< of an interval given with the score; low <= high
    std::optional<double> high;
    std::optional<std::int64_t> questions;  ///< n, [1, 2^53]
    std::optional<std::int64_t> shots;      ///< examples in the prompt, [0, 1e6]
    std::optional<double> temperature;      ///< of sampling, [0, 1e3]
    std::optional<double> answerLength;     ///< tokens, [1, 100000]: of a series over lengths of the answer
    std::string checkpoint;                 ///< "step143000"; empty where the model was trained to its end

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

/// What one family of models scored on one task by one metric.
struct Series {
    std::string family;
    std::string task;
    std::string metric;
    std::string source;  ///< where the numbers come from, in words
    Grade grade = Grade::Unknown;
    Measure measure = Measure::Fraction;
    std::optional<double> readingError;   ///< of scores read from a drawing, >= 0
    std::optional<std::int64_t> length;   ///< L, tokens an answer, [1, 100000]
    std::optional<std::int64_t> choices;  ///< K, [2, 100]
    std::vector<Measurement> points;

    friend bool operator==(const Series&, const Series&) = default;
};

/// What a series is called: its non-empty parts, "family / task / metric".
///
/// Result:   the name; empty where it has no part.
[[nodiscard]] std::string nameOf(const Series& series);

/// A series without the points of some sizes.
///
/// Domain:   any series; sizes in any order.
/// Result:   its other points in their order, those without a size among them.
/// Accuracy: exact. Test: Series.LosesTheSizesThatAreHidden.
/// Source:   elementary.
[[nodiscard]] Series withoutSizes(const Series& series, std::span<const double> hidden);

/// What each of several series is called: nameOf(), and where two would be called the same, also what else tells them
/// apart: "Pythia / addition / acc / 5-shot / temperature 0 / step143000".
///
/// Result:   as many names, in the same order; equal only where nothing tells two series apart.
[[nodiscard]] std::vector<std::string> namesOf(std::span<const Series> series);

}  // namespace core
