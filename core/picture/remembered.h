#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/curve/sample.h"
#include "core/model/scenario.h"
#include "core/model/success_distribution.h"
#include "core/picture/evaluation.h"
#include "core/picture/measured_bell.h"
#include "core/picture/memory.h"

namespace core {

// What each part of a picture follows from, and from nothing else: a key that lacks a member would show the part of
// another scenario, one that has too many would make a part anew that is known.

struct CurveKey {
    Metric metric = Metric::TokenAccuracy;
    XAxis axis = XAxis::Mean;
    YScale scale = YScale::Linear;
    Range x;
    Range y;
    PictureSize picture;
    Grading grading;
    ScaleLaw law;
    Shape shape;
    std::vector<double> joined;  ///< the sizes whose values are joined; empty: the whole curve

    friend bool operator==(const CurveKey&, const CurveKey&) = default;
};

/// A metric's scores at the chosen sizes.
struct DotsKey {
    Metric metric = Metric::TokenAccuracy;
    YScale scale = YScale::Linear;
    Grading grading;
    ScaleLaw law;
    Shape shape;
    std::vector<double> sizes;

    friend bool operator==(const DotsKey&, const DotsKey&) = default;
};

/// What the test drawn shows of a metric at places of an axis.
struct TestKey {
    Metric metric = Metric::TokenAccuracy;
    XAxis axis = XAxis::Size;
    Grading grading;
    TestSet testSet;
    ScaleLaw law;
    Shape shape;
    std::vector<double> places;

    friend bool operator==(const TestKey&, const TestKey&) = default;
};

/// How far the chances drawn reach on the scale of log10(-ln y).
struct HeightsKey {
    std::vector<Metric> metrics;
    XAxis axis = XAxis::Mean;
    Range x;
    Grading grading;
    ScaleLaw law;
    Shape shape;

    friend bool operator==(const HeightsKey&, const HeightsKey&) = default;
};

struct SharpnessKey {
    Metric metric = Metric::TokenAccuracy;
    XAxis axis = XAxis::Mean;
    Grading grading;
    ScaleLaw law;
    Shape shape;

    friend bool operator==(const SharpnessKey&, const SharpnessKey&) = default;
};

struct LawKey {
    ScaleLaw law;
    Range sizes;
    std::vector<double> dots;
    PictureSize picture;
    bool joined = false;

    friend bool operator==(const LawKey&, const LawKey&) = default;
};

struct MirageKey {
    Range x;
    Grading grading;
    ScaleLaw law;
    Shape shape;

    friend bool operator==(const MirageKey&, const MirageKey&) = default;
};

/// A prediction over what is the case: a model's curve, or a series of the evidence.
struct PredictionKey {
    Prediction prediction;
    YScale scale = YScale::Linear;
    Range x;
    Range y;
    PictureSize picture;
    Model model;  ///< but for its mean, which moves no curve
    Shape shape;
    Evidence evidence;

    friend bool operator==(const PredictionKey&, const PredictionKey&) = default;
};

/// Measured points, which no model's parameter moves.
struct MeasuredKey {
    Grade grade = Grade::Strict;
    YScale scale = YScale::Linear;
    std::vector<std::string> series;
    std::vector<double> hidden;
    bool fits = false;
    bool fitFloor = false;
    Evidence evidence;

    friend bool operator==(const MeasuredKey&, const MeasuredKey&) = default;
};

/// What a test would have shown of the measured scores whose own is not known.
struct MeasuredTestsKey {
    std::vector<std::string> series;
    std::vector<double> hidden;
    TestSet testSet;
    Evidence evidence;

    friend bool operator==(const MeasuredTestsKey&, const MeasuredTestsKey&) = default;
};

/// A metric's grading curve over the bell's axis.
struct GradingKey {
    Metric metric = Metric::PassMark;
    BellAxis axis = BellAxis::Probability;
    Range x;
    PictureSize picture;
    Grading grading;

    friend bool operator==(const GradingKey&, const GradingKey&) = default;
};

/// The bells elsewhere along the mean: at these sizes of this law, or at fixed means where there are none.
struct FaintBellsKey {
    BellAxis axis = BellAxis::Probability;
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
    std::vector<double> sizes;
    bool onSizes = false;
    ScaleLaw law;
    Shape shape;

    friend bool operator==(const FaintBellsKey&, const FaintBellsKey&) = default;
};

struct SlopeKey {
    Metric metric = Metric::PassMark;
    BellAxis axis = BellAxis::Probability;
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
    bool uncapped = false;  ///< beside atoms, which have no density
    Grading grading;
    Shape shape;

    friend bool operator==(const SlopeKey&, const SlopeKey&) = default;
};

/// How nearly the slope is the bell.
struct SlopeMatchKey {
    Metric metric = Metric::PassMark;
    BellAxis axis = BellAxis::Probability;
    Grading grading;
    Shape shape;

    friend bool operator==(const SlopeMatchKey&, const SlopeMatchKey&) = default;
};

struct DensityScaleKey {
    BellAxis axis = BellAxis::Probability;
    Shape shape;

    friend bool operator==(const DensityScaleKey&, const DensityScaleKey&) = default;
};

// And at one mean, which comes first: after a step of it nothing of these is known.

struct BellKey {
    double mean = 0.0;
    Shape shape;

    friend bool operator==(const BellKey&, const BellKey&) = default;
};

/// A bell and its spread.
struct BellFacts {
    SuccessDistribution distribution;
    double spread = 0.0;
};

struct ScoreKey {
    double mean = 0.0;
    Metric metric = Metric::TokenAccuracy;
    Grading grading;
    Shape shape;

    friend bool operator==(const ScoreKey&, const ScoreKey&) = default;
};

/// What n questions give at one mean.
struct QuestionsKey {
    double mean = 0.0;
    Metric metric = Metric::PassMark;
    Grading grading;
    TestSet testSet;
    Shape shape;

    friend bool operator==(const QuestionsKey&, const QuestionsKey&) = default;
};

/// A series' fit below a cut and what it says of the rest.
struct ForecastKey {
    Evidence evidence;
    std::string series;
    std::vector<double> hidden;
    std::optional<double> cut;
    bool floor = false;

    friend bool operator==(const ForecastKey&, const ForecastKey&) = default;
};

/// Which of the series shown is forecast.
struct ForecastSeriesKey {
    Evidence evidence;
    std::vector<std::string> shown;

    friend bool operator==(const ForecastSeriesKey&, const ForecastSeriesKey&) = default;
};

struct BellLinesKey {
    double mean = 0.0;
    Metric metric = Metric::PassMark;
    BellAxis axis = BellAxis::Probability;
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
    Grading grading;
    Shape shape;

    friend bool operator==(const BellLinesKey&, const BellLinesKey&) = default;
};

/// A bell that stands still.
struct GhostBellKey {
    double mean = 0.0;
    BellAxis axis = BellAxis::Probability;
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
    Shape shape;

    friend bool operator==(const GhostBellKey&, const GhostBellKey&) = default;
};

/// Everything an Evaluator remembers: bounded, however long a person explores.
struct Remembered {
    Memory<CurveKey, std::vector<CurvePoint>> curves{192};  // six panels of ten pins and a trace need 72 at each step
    Memory<DotsKey, std::vector<CurvePoint>> dots{32};
    Memory<TestKey, std::vector<DrawnScore>> tests{32};
    Memory<HeightsKey, Range> heights{8};
    Memory<SharpnessKey, Sharpness> sharpness{16};
    Memory<LawKey, LawCurve> laws{4};
    Memory<MirageKey, Straightness> mirages{8};
    Memory<MeasuredKey, MeasuredData> measured{8};
    Memory<MeasuredKey, std::vector<DecileSet>> decileSets{2};
    Memory<MeasuredTestsKey, std::vector<MeasuredTests>> measuredTests{4};
    Memory<CurveKey, std::vector<CurvePoint>> measuredModels{32};
    Memory<GradingKey, std::vector<CurvePoint>> gradings{8};
    Memory<FaintBellsKey, std::vector<std::vector<CurvePoint>>> faintBells{8};
    Memory<SlopeKey, SlopeCurve> slopes{8};
    Memory<SlopeMatchKey, SlopeMatch> slopeMatches{8};
    Memory<DensityScaleKey, double> densityScales{4};
    Memory<BellKey, BellFacts> bells{2};
    Memory<ScoreKey, ScoreValue> scores{16};
    Memory<BellLinesKey, BellLines> bellLines{4};
    Memory<QuestionsKey, QuestionsData> questions{16};
    Memory<ForecastSeriesKey, std::string> forecastSeries{4};
    Memory<ForecastKey, ForecastResult> forecasts{64};
    Memory<PredictionKey, DrawnPrediction> predictions{64};
    Memory<Model, Shape> ghostShapes{16};
    Memory<GhostBellKey, std::vector<CurvePoint>> ghostBells{16};
};

}  // namespace core
