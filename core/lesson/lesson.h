#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/scenario.h"

namespace core {

/// One of the answers a class may give. Texts are Markdown, as everywhere in a lesson.
struct LessonChoice {
    std::string text;
    std::string comment;  ///< said of it once it was chosen or the answer is shown; may be empty
    bool right = false;

    friend bool operator==(const LessonChoice&, const LessonChoice&) = default;
};

/// The curve a class draws before it is shown.
struct LessonPrediction {
    std::variant<Metric, std::string> of = Metric::PassMark;  ///< a metric's curve, or a series of the evidence
    bool monotone = false;
    std::optional<double> from = {};  ///< of a series: the size (compute, length) below which it is shown all the while

    friend bool operator==(const LessonPrediction&, const LessonPrediction&) = default;
};

/// What a number of a lesson is a number of.
enum class CheckKind {
    Score,      ///< a metric at a place on the axis drawn
    Width,      ///< of a metric's rise from 10 to 90 %, on that axis
    Ratio,      ///< its sharpness ratio
    Series,     ///< a series' score at a size, or at a compute
    Emergence,  ///< the emergence score of a series, or of a metric at the chosen sizes
    Fit,        ///< a number of the law that fits a series below the cut
    Forecast,   ///< what the law below the cut, or below that size, expects at a size
    Interval,   ///< the exact interval of so many right answers
};

enum class FitNumber { Alpha, C };

/// A number that a lesson states, to be held against the program's.
struct LessonCheck {
    CheckKind kind = CheckKind::Score;
    std::string statement;  ///< its left side as written, "pass-mark at 0.7"
    std::variant<Metric, std::string> of = Metric::PassMark;
    double at = 0.0;  ///< in the axis' unit; a size
    FitNumber number = FitNumber::Alpha;
    std::int64_t successes = 0;
    std::int64_t questions = 1;
    double value = 0.0;   ///< as stated; may be infinite
    double high = 0.0;    ///< the other end of an interval
    double within = 0.0;  ///< how far the program's may lie from it
    double withinHigh = 0.0;
    std::size_t line = 0;

    friend bool operator==(const LessonCheck&, const LessonCheck&) = default;
};

/// One step: what is shown, asked and then said.
struct LessonStep {
    std::string heading;
    std::string prose;
    std::vector<LessonChoice> choices;
    std::string reveal;
    ValidScenario scenario;         ///< of its own options, or of the step before
    std::string options;            ///< as written; empty where the step before's go on
    std::vector<std::string> hide;  ///< panel ids, "answers", "sentence", "controls", options without dashes
    std::vector<std::string> lock;  ///< options without dashes, or "all"
    std::optional<LessonPrediction> predict;
    std::vector<LessonCheck> checks;
    std::string note;  ///< for the teacher
    std::size_t line = 0;

    friend bool operator==(const LessonStep&, const LessonStep&) = default;
};

/// A lesson as values; what shows it knows no Markdown but that of the texts.
struct Lesson {
    std::string title;
    std::string introduction;  ///< prose before the first step
    std::string note;          ///< for the teacher, of the whole
    std::vector<LessonStep> steps;

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

}  // namespace core
