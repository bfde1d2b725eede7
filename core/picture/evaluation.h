#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/curve/axis.h"
#include "core/curve/sample.h"
#include "core/import/built_in.h"
#include "core/model/score.h"
#include "core/picture/drawing.h"
#include "core/picture/drawn_beside.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured_data.h"
#include "core/picture/measured_tests.h"
#include "core/picture/questions_picture.h"
#include "core/picture/slope_match.h"
#include "core/statistics/series_reading.h"
#include "core/statistics/sharpness.h"
#include "core/statistics/straightness.h"

namespace core {

/// One metric's curve over the whole axis.
///
/// x is toCurveX() of the axis's own unit; y is the score as drawn (score()), its log10, or -log10(-ln y), which rises
/// with y as the others do; a gap outside the scale's range, and for errors, which have no logarithm.
struct Curve {
    Metric metric = Metric::TokenAccuracy;
    std::vector<CurvePoint> points;

    friend bool operator==(const Curve&, const Curve&) = default;
};

/// One metric's score at one mean.
struct ScoreValue {
    Metric metric = Metric::TokenAccuracy;
    double value = 0.0;  ///< as printed and drawn
    LogChance chance;    ///< for probability metrics; NaN otherwise
};

/// The bell at one mean. x is p or logit p, y the density there, capped at the density scale.
struct BellLines {
    std::vector<CurvePoint> density;  ///< f; empty with atoms
    std::vector<CurvePoint> scored;   ///< f g: the area under it is the featured metric's score; empty with atoms
    std::vector<Atom> atoms;          ///< of point and two groups
    double peak = 0.0;                ///< greatest density away from poles
};

/// A metric's score of one bell, with both logarithms where it is a chance.
///
/// Domain:   any distribution; NaN where its mean is NaN.
/// Result:   as printed and drawn.
/// Accuracy: that of score() and logScore(). Test: Evaluator.MarkersAreTheScores.
/// Source:   MODEL.md section 4.
[[nodiscard]] ScoreValue scoreValue(Metric metric, const Grading& grading, const SuccessDistribution& d);

/// The lowest score drawn of an error metric on a linear scale, which it has for itself from there up to 0; the cross
/// entropy, which has no greatest value, is drawn down to 7 nats, the loss of a chance of 1 in 1100.
///
/// Domain:   metrics that are no probabilities; of the others 0. Grading within MODEL.md's bounds.
/// Result:   < 0 for errors; never throws.
/// Accuracy: exact. Test: Evaluator.DrawsTheCrossEntropyDownToItsFloor.
/// Source:   MODEL.md section 4, score.
[[nodiscard]] double lowestDrawn(Metric metric, const Grading& grading) noexcept;

/// A model drawn to be compared with: a pin, or, without a name, what was shown before a gesture.
struct Ghost {
    std::string name;
    Model model;
    Metric featured = Metric::PassMark;

    friend bool operator==(const Ghost&, const Ghost&) = default;
};

/// The loss against model size: x log10 of the parameters, y log10 of the nats.
struct LawCurve {
    Range xRange;
    Range yRange;
    std::vector<CurvePoint> points;
    std::vector<CurvePoint> dots;  ///< at the chosen sizes
};

/// The slope of the featured S-curve on the bell panel's axis.
struct SlopeCurve {
    std::vector<CurvePoint> slope;      ///< d score / dx, in the density's units, capped at the density scale
    std::vector<CurvePoint> movedBell;  ///< the bell standing at `halfway`; empty with atoms
    double halfway = 0.0;               ///< where the metric gives a half, on the bell's axis
    double peak = 0.0;                  ///< greatest slope drawn
};

/// What a picture needs to know besides the scenario: how fine a tenth of a pixel is.
struct PictureSize {
    double width = 600.0;   ///< of the axes, pixels
    double height = 400.0;  ///< of the axes, pixels

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// The numbers at the mean.
struct AtTheMean {
    double mean = 0.0;
    double spread = 0.0;              ///< standard deviation of p at this mean
    double location = 0.0;            ///< mu for logit-normal, logit m otherwise
    double cursor = 0.0;              ///< x of the mean in Curve's x; may lie outside the panel's range
    bool reachable = true;            ///< false: no size of this law has this mean
    std::vector<ScoreValue> markers;  ///< in the order of Drawing::metrics
    ScoreValue featured;              ///< of the featured metric
    AxisPlace size;                   ///< of the model whose mean this is
    std::optional<DrawnScore> test;   ///< what a test shows of the featured metric, where tests are drawn
};

/// What a panel of the bell shows.
struct BellData {
    Range x;
    std::vector<CurvePoint> grading;  ///< the featured metric's g over x, in [0, 1]
    BellLines lines;
    double densityScale = 1.0;  ///< top of its y, which follows from the shape alone; 1 with atoms
    std::vector<std::vector<CurvePoint>>
        faintBells;                        ///< the density elsewhere along the mean, capped at the density scale
    std::optional<SlopeCurve> slope;       ///< where it is laid on the bell
    std::optional<SlopeMatch> match;       ///< and how nearly the two are one curve
    std::vector<GhostLine> ghosts;         ///< their densities, capped at the density scale
    std::optional<MeasuredBell> measured;  ///< where parts of a test are shown, on the axis of p
};

/// What a panel of scores shows.
struct MetricsData {
    std::vector<Metric> metrics;
    XAxis xAxis = XAxis::Mean;
    YScale yScale = YScale::Linear;              ///< linear for errors alone, which have no logarithm
    Range x;                                     ///< in Curve's x
    Range y;                                     ///< of chances: [0, 1], log10 of [floor, 1], or of -ln y
    std::vector<Curve> curves;                   ///< in the order of metrics
    std::vector<std::vector<CurvePoint>> dots;   ///< in the same order, at the chosen sizes; empty but on the size axis
    std::vector<bool> hidden;                    ///< of the sizes, which are left out
    std::optional<SeriesReading> joined;         ///< of the featured metric at the sizes, where they are joined
    std::vector<std::vector<DrawnScore>> tests;  ///< what a test shows at the dots, or along the axis; else empty
    std::vector<MeasuredTests> measured;         ///< of measured series, in their place; only along the size
    std::vector<GhostTest> ghostTests;           ///< likewise of the pinned models, where the panel is about a test
    std::vector<GhostLine> ghosts;
    std::vector<DrawnPrediction> predictions;  ///< those on its axis of the metrics it shows
    std::optional<Sharpness> sharpness;        ///< of the featured curve between its own limits, where view.brackets
    std::optional<Straightness> mirage;        ///< where the panel is the mirage test
};

/// How emergence scores by each metric spread over BIG-Bench.
struct BoxesData {
    std::vector<MetricBox> boxes;  ///< as the table has them
};

/// How many annotated cases each metric has.
struct CountsData {
    std::vector<AnnotatedCount> counts;  ///< most first
    int metrics = 0;                     ///< among so many
};

/// What one panel shows: a kind for each kind of picture.
using PanelData =
    std::variant<BellData, MetricsData, LawCurve, QuestionsData, MeasuredData, ForecastData, BoxesData, CountsData>;

/// Everything a window or figure draws, as values.
struct Evaluation {
    AtTheMean now;
    Drawing drawing;                ///< what the layout draws: axis, scale, metrics
    Range means;                    ///< the means the shape can have within MODEL.md's bounds
    std::vector<PanelData> panels;  ///< in the layout's order
};

/// What each panel shows at least, in the layout's order: of the scores their y, of what n questions give the shares,
/// which are its x; nothing of a panel that has no such scale.
using HeldScales = std::vector<std::optional<Range>>;

/// The first panel of a kind, or null where the layout has none.
template <typename Data>
[[nodiscard]] const Data* find(const Evaluation& evaluation) noexcept
{
    for (const PanelData& panel : evaluation.panels) {
        if (const auto* data = std::get_if<Data>(&panel)) {
            return data;
        }
    }
    return nullptr;
}

}  // namespace core
