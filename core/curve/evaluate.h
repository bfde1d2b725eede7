#pragma once

#include <optional>
#include <vector>

#include "core/curve/axis.h"
#include "core/curve/sample.h"
#include "core/model/score.h"

namespace core {

/// One metric's curve over the whole axis.
///
/// x is in the axis's own unit but for size, where it is log10 of the parameters; y is the score as drawn
/// (score()), or its log10 where the y scale is logarithmic, with a gap below the scale's floor.
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

/// What a picture needs to know besides the scenario: how fine a tenth of a pixel is.
struct PictureSize {
    double width = 600.0;   ///< of the axes, pixels
    double height = 400.0;  ///< of the axes, pixels

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// What moves with the mean.
struct AtTheMean {
    double mean = 0.0;
    double spread = 0.0;              ///< standard deviation of p at this mean
    double location = 0.0;            ///< mu for logit-normal, logit m otherwise
    double cursor = 0.0;              ///< x of the mean in Curve's x; may lie outside xRange
    bool reachable = true;            ///< false: no size of this law has this mean
    std::vector<ScoreValue> markers;  ///< in the order of view.shown
    ScoreValue featured;              ///< of the featured metric
    BellLines bell;
    double densityScale = 1.0;  ///< top of the bell panel's y: a 1-2-5 step; 1 with atoms
};

/// What does not.
struct AlongTheAxis {
    Range xRange;                               ///< of the metric panel, in Curve's x
    Range yRange;                               ///< of probability metrics: [0, 1], or log10 of [floor, 1]
    std::vector<Curve> curves;                  ///< in the order of view.shown
    std::vector<std::vector<CurvePoint>> dots;  ///< in the same order, at the chosen sizes; empty but on the size axis
    Range bellRange;                            ///< of the bell panel's x
    std::vector<CurvePoint> grading;            ///< the featured metric's g over bellRange, in [0, 1]
    Range means;                                ///< the means the shape can have within MODEL.md's bounds
};

/// Everything a window or figure draws, as values.
struct Evaluation {
    AlongTheAxis axis;
    AtTheMean now;
    std::vector<std::vector<CurvePoint>> ghosts;  ///< the density elsewhere along the mean, capped at the density scale
};

/// Evaluates scenarios, remembering what the last one has in common with the next: moving the mean
/// computes markers and the bell, and no curve. A value: copied freely, no statics.
class Evaluator {
public:
    /// Domain:   any valid scenario; a picture of at least 1 x 1 pixels.
    /// Result:   everything drawn of it; valid until the next call.
    /// Accuracy: lines within a tenth of a pixel of the true curve. Test: Evaluator.CurvesAreWithinATenthOfAPixel.
    /// Source:   MODEL.md sections 1 to 5.
    [[nodiscard]] const Evaluation& evaluate(const ValidScenario& scenario, const PictureSize& picture);

    /// The shape of the last scenario evaluated.
    const Shape& shape() const noexcept { return shape_; }

    /// How often each was computed since construction; tests demand exact numbers.
    int curveCount() const noexcept { return curves_; }
    int markerCount() const noexcept { return markers_; }
    int shapeCount() const noexcept { return shapes_; }

private:
    void evaluateShape(const ValidScenario& scenario);
    void evaluateAxis(const ValidScenario& scenario);
    void evaluateMean(const ValidScenario& scenario);

    std::optional<ValidScenario> last_;
    PictureSize picture_;
    Shape shape_;
    Evaluation evaluation_;
    double ghostScale_ = 0.0;
    int curves_ = 0;
    int markers_ = 0;
    int shapes_ = 0;
};

/// The density scale that goes with a peak: a step of 1, 2, 5 times a power of ten.
///
/// Domain:   peak finite and > 0; previous 0 for none. Elsewhere 1.
/// Result:   previous while the peak stands at 40 to 100 % of it, else the smallest step not below the peak.
/// Accuracy: exact decimals. Test: DensityScale.KeepsStillBetweenFortyAndAHundredPercent.
/// Source:   so that the scale does not flicker under a moving bell.
[[nodiscard]] double densityScaleFor(double peak, double previous);

}  // namespace core
