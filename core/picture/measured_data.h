#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/curve/sample.h"
#include "core/evidence/places.h"
#include "core/model/log_chance.h"
#include "core/model/view.h"
#include "core/picture/drawn_beside.h"
#include "core/picture/measured_tests.h"
#include "core/statistics/effective_length.h"
#include "core/statistics/fit.h"
#include "core/statistics/measured_reading.h"

namespace core {

/// A measured score as it is drawn: x and y as curves have them.
struct MeasuredPoint {
    CurvePoint at;                          ///< y a gap where the score has no place on the scale
    std::optional<Range> interval;          ///< of 95 %, on the scale; an end that leaves the scale is infinite
    bool open = false;                      ///< an error of 0 without n: how far it reaches nobody knows
    std::vector<double> runs;               ///< y of each, where there is more than one
    double place = 0.0;                     ///< size, compute or length
    double score = 0.0;                     ///< as it was read, runs as their mean
    std::optional<Range> of95;              ///< the interval in the score's own unit
    std::optional<Range> wilson;            ///< Wilson's of a score that counts right answers, on the scale
    std::optional<std::int64_t> questions;  ///< n
    bool hidden = false;                    ///< its size is left out of everything but the picture
    std::optional<double> impliedSuccess;   ///< of one token: the root of a strict score whose length is known

    friend bool operator==(const MeasuredPoint&, const MeasuredPoint&) = default;
};

/// A straight line through points, y = slope x + height.
struct StraightLine {
    double slope = 0.0;
    double height = 0.0;
    double bend = 0.0;  ///< greatest distance in y of a point it was laid through

    friend bool operator==(const StraightLine&, const StraightLine&) = default;
};

/// What a strict series would be, were it the graded one of the same outputs to the power of one length: of its own
/// where it is known, which independent parts would have, else of the one that fits.
struct RaisedLine {
    std::string graded;  ///< that series' name
    double power = 1.0;
    EffectiveLength effective;
    std::vector<CurvePoint> points;  ///< at the places of both
};

/// One measured series.
struct MeasuredLine {
    std::string name;
    Measure measure = Measure::Fraction;
    bool kindUnknown = false;            ///< neither known to be strict nor graded: it stands with the strict
    std::optional<Metric> metric;        ///< the model's that it is compared with
    std::optional<std::int64_t> length;  ///< the model's answers for it; none: as long as the scenario's
    std::vector<MeasuredPoint> points;
    std::optional<StraightLine> straight;  ///< on log(-ln y), by least squares
    std::optional<double> size;            ///< of its model, where x is the length of the answer
    std::vector<CurvePoint> fromFirst;     ///< and what the first length promises: shares to the power of the length,
                                           ///< losses in proportion to it
    std::optional<RaisedLine> raised;      ///< of a strict series with its graded twin shown
    MeasuredReading reading;               ///< how sharply it rises
    std::optional<FitResult> fit;          ///< of a strict series of shares, where fits are drawn; or why there is none
    std::vector<CurvePoint> fitted;        ///< from its smallest size to its largest
    std::vector<CurvePoint> fittedLow;     ///< of the curve's 95 % band; empty where there is none
    std::vector<CurvePoint> fittedHigh;
};

/// The model's curve of a metric with answers of one length.
struct ModelLine {
    Metric metric = Metric::ExactMatch;
    std::optional<std::int64_t> length;  ///< as MeasuredLine's
    std::optional<double> size;          ///< likewise
    std::vector<CurvePoint> points;
};

/// And its score at one mean.
struct ModelScore {
    double value = 0.0;
    LogChance chance;  ///< of metrics that are chances
    double y = 0.0;    ///< on the scale; a gap where it has no place there
};

/// Measured accuracies from hard to easy questions, of the model at the cursor (MeasuredPlace).
struct MeasuredBell {
    double size = 0.0;  ///< parameters
    double mean = 0.0;
    std::vector<double> parts;      ///< the accuracy of each, rising
    std::vector<CurvePoint> steps;  ///< as a density over p, capped at the density scale; or as shares
    bool shares = false;            ///< of the questions in each twentieth of p: beside a model without a density

    friend bool operator==(const MeasuredBell&, const MeasuredBell&) = default;
};

/// The measured bell with the model's at the same size, as high as the measured one.
struct BellPair {
    MeasuredBell measured;
    std::vector<CurvePoint> model;  ///< likewise, a bar for each atom; capped at the top
    double mean = 0.0;              ///< the model's
    double top = 1.0;

    friend bool operator==(const BellPair&, const BellPair&) = default;
};

/// What a panel of measured series shows.
struct MeasuredData {
    Grade grade = Grade::Strict;  ///< of the metrics it shows
    bool sameOutputs = false;     ///< each of its lines has one of the same outputs in the other panel
    Place place = Place::Size;
    YScale yScale = YScale::Linear;
    Range x;  ///< log10 of size or compute; length as it is
    Range y;
    std::vector<MeasuredLine> lines;
    std::vector<ModelLine> models;             ///< of each metric and length of the lines once; none where x is compute
    std::vector<ModelScore> now;               ///< at the mean, in the order of models
    std::vector<DrawnPrediction> predictions;  ///< of its lines, where they stand at sizes
    std::vector<GhostLine> ghosts;             ///< the pinned models' curves of its metrics, likewise
    std::vector<MeasuredTests> tests;          ///< of shares whose n is not known, where intervals are asked for
    std::optional<BellPair> bell;              ///< of the graded panel, where parts of a test were measured
};

}  // namespace core
