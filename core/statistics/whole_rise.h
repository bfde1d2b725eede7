#pragma once

#include "core/curve/axis.h"
#include "core/statistics/sharpness.h"

namespace core {

/// How much of a rise is done and how much is missing, each to its own digits.
struct RiseShare {
    double done = 0.0;
    double missing = 1.0;
};

/// A place of an axis in the unit of curves, and how far it is from a mean of 1 where the axis is the mean's.
struct RisePlace {
    double x = 0.0;
    double toOne = 0.0;
};

/// One metric's rise between its own limits on an axis, as a function of u: the logit of the mean on the mean axis, the
/// location, -ln of the loss, log10 of the size; always from -inf to inf, so that neither the ends of [0, 1] nor a
/// size beyond the doubles are out of reach. A mean that two groups cannot have counts as the end it lies beyond.
class WholeRise {
public:
    WholeRise(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric);

    SharpnessReason reason() const noexcept { return reason_; }
    const Range& scores() const noexcept { return scores_; }  ///< at the two limits
    Range ends() const;                                       ///< of the axis, where the limits are
    double start() const;                                     ///< a u in the midst of things

    RiseShare at(double u) const;
    RisePlace placeAt(double u) const;
    double placeSlope(double u) const;  ///< dx / du
    /// d share / dx in closed form where the share is a straight line of the mean; otherwise NaN.
    double linearSlope(double u) const;
    /// Whether the rise begins or ends with a kink, at the groups' levels.
    bool hasKinks() const noexcept;

private:
    SuccessDistribution distribution(double u) const;
    MeanSuccess meanAt(double u) const;
    LogChance raw(const SuccessDistribution& d) const;
    bool isLineOfMean() const noexcept;

    const Model& model_;
    const Shape& shape_;
    XAxis axis_;
    Metric metric_;
    MeanRange means_;
    Range scores_;
    LogChance lowest_;
    LogChance highest_;
    SharpnessReason reason_ = SharpnessReason::None;
};

}  // namespace core
