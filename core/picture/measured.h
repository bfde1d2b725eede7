#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/evidence/places.h"
#include "core/picture/evaluation.h"

namespace core {

/// A measured score as it is drawn: x and y as curves have them.
struct MeasuredPoint {
    CurvePoint at;                         ///< y a gap where the score has no place on the scale
    std::optional<Range> interval;         ///< of 95 %, on the scale; an end that leaves
                                           ///< the scale is infinite
    bool open = false;                     ///< an error of 0 without n: how far it reaches nobody knows
    std::vector<double> runs;              ///< y of each, where there is more than one
    double place = 0.0;                    ///< size or compute
    double score = 0.0;                    ///< as it was read, runs as their mean
    std::optional<double> impliedSuccess;  ///< of one token: the root of a strict
                                           ///< score whose length is known

    friend bool operator==(const MeasuredPoint&, const MeasuredPoint&) = default;
};

/// A straight line through points, y = slope x + height.
struct StraightLine {
    double slope = 0.0;
    double height = 0.0;
    double bend = 0.0;  ///< greatest distance in y of a point it was laid through

    friend bool operator==(const StraightLine&, const StraightLine&) = default;
};

/// One measured series with the model's curve of the same metric.
struct MeasuredLine {
    std::string name;
    Measure measure = Measure::Fraction;
    Metric metric = Metric::ExactMatch;  ///< the model's that it is compared with
    std::vector<MeasuredPoint> points;
    std::vector<CurvePoint> model;         ///< empty where x is compute
    std::optional<StraightLine> straight;  ///< on log(-ln y), by least squares

    friend bool operator==(const MeasuredLine&, const MeasuredLine&) = default;
};

/// What a panel of measured series shows.
struct MeasuredData {
    Grade grade = Grade::Strict;  ///< of the metrics it shows
    Place place = Place::Size;
    YScale yScale = YScale::Linear;
    Range x;  ///< log10 of size or compute
    Range y;
    std::vector<MeasuredLine> lines;

    friend bool operator==(const MeasuredData&, const MeasuredData&) = default;
};

/// A score on a scale, as curves have it.
///
/// Domain:   any measure and score.
/// Result:   linear: drawnScore(). Logarithmic scales: of a share log10 y and
/// -log10(-ln y); of a loss, a perplexity's
///           being its ln, log10 of it and -log10 of it. NaN where there is
///           none; of a share 0 -inf, of 1 on log(-ln y) +inf.
/// Accuracy: 4 ulp. Test: Measured.PutsEachMeasureOnEachScale.
/// Source:   MODEL.md section 5; a loss is -ln of the chance that it is of.
[[nodiscard]] double onScale(Measure measure, YScale scale, double score);

/// The 95 % interval of a measured score.
///
/// Domain:   any measurement within Evidence::of()'s bounds.
/// Result:   the one that was given; else 1.96 standard errors either way, of
/// shares within [0, 1]; else, of shares with
///           n, and where an error of 0 stands at 0 or 1, the exact one of n
///           questions. Nothing where nothing is known.
/// Accuracy: that of exactInterval(). Test:
/// Measured.DrawsNoCertaintyFromAnErrorOfZero. Source:   MODEL.md section 7.
[[nodiscard]] std::optional<Range> intervalOf(Measure measure, const Measurement& point);

/// The model's metric that a measured one is compared with: multiple choice
/// grade, Brier score, edit distance and losses by their names, else exact
/// match of a strict one and token accuracy of a graded one.
[[nodiscard]] Metric modelMetric(const Series& series);

/// The measured series that the view shows, strict ones or graded ones; one of
/// unknown grade stands with the strict.
///
/// Domain:   any valid scenario and its shape; a picture of at least 1 x 1
/// pixels. Result:   x is compute, and there is no model curve, where no series
/// shown has a size. Accuracy: curves within a tenth of a pixel, points that of
/// onScale(). Test: Measured.LaysPointsOverTheModel. Source:   MODEL.md
/// sections 5 and 7.
[[nodiscard]] MeasuredData measuredData(const ValidScenario& scenario, const Shape& shape, Grade grade,
                                        const PictureSize& picture);

}  // namespace core
