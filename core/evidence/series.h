#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Whether a metric passes an answer or not, or grades how near it came.
enum class Grade { Unknown, Strict, Graded };

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

}  // namespace core
