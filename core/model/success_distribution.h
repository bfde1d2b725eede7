#pragma once

#include <variant>
#include <vector>

#include "core/model/beta_bell.h"
#include "core/model/log_chance.h"
#include "core/model/logit_normal.h"
#include "core/model/scenario.h"
#include "core/model/truncated_normal.h"

namespace core {

/// What stays fixed while the mean moves (MODEL.md section 2).
struct PointShape {
    friend bool operator==(const PointShape&, const PointShape&) = default;
};
struct BetaShape {
    double concentration = 95.0;  ///< k = a + b
    friend bool operator==(const BetaShape&, const BetaShape&) = default;
};
struct LogitNormalShape {
    double sigma = 1.0;  ///< standard deviation of logit p
    friend bool operator==(const LogitNormalShape&, const LogitNormalShape&) = default;
};
struct TruncatedNormalShape {
    double lambda = 0.0;  ///< density ~ exp(theta p - lambda p^2); >= 0
    friend bool operator==(const TruncatedNormalShape&, const TruncatedNormalShape&) = default;
};
struct TwoGroupsShape {
    double low = 0.0;
    double lowComplement = 1.0;  ///< 1 - low, to full precision
    double high = 1.0;
    double highComplement = 0.0;  ///< 1 - high, to full precision
    friend bool operator==(const TwoGroupsShape&, const TwoGroupsShape&) = default;
};
using Shape = std::variant<PointShape, BetaShape, LogitNormalShape, TruncatedNormalShape, TwoGroupsShape>;

/// The shape the model's anchor stands for: solved once, then held while the mean moves.
/// An anchor spread of 0 is the point shape under every name; `groups`, where given, are taken as they are.
///
/// Domain:   any valid scenario.
/// Result:   throws NotConverged where sigma or lambda cannot be found.
/// Accuracy: the spread at the anchor's mean comes back to 1e-9. Test: Shape.GivesBackTheAnchorsSpread.
/// Source:   MODEL.md section 2; its k, sigma, lambda, low and high.
[[nodiscard]] Shape shapeOf(const ValidScenario& scenario);

/// The shape of a model whose anchor is sound; its mean is not looked at.
///
/// Domain:   as of a valid scenario, but for the mean.
/// Result:   as above.
/// Accuracy: as above. Test: Scenario.TwoGroupsHoldTheMeanBetweenTheirLevels.
/// Source:   MODEL.md section 2.
[[nodiscard]] Shape anchoredShape(const Model& model);

/// The largest standard deviation of p a distribution can have at mean m (MODEL.md section 2).
///
/// Domain:   members of the mean in [0, 1]; elsewhere NaN.
/// Result:   standard deviation of p, 0 at the ends; throws NotConverged.
/// Accuracy: 2e-15, and never below the maximum. Test: Shape.LargestSpreadsAreThoseOfTheModel.
/// Source:   sqrt(m (1 - m)), or the truncated exponential's.
[[nodiscard]] double largestSpread(Distribution distribution, const MeanSuccess& mean);

/// The means a shape can have, as a closed range: all of [0, 1] but for two groups, [low, high].
struct MeanRange {
    MeanSuccess lowest;
    MeanSuccess highest;
};

/// The range of means of a shape.
///
/// Domain:   any shape.
/// Result:   never throws.
/// Accuracy: exact. Test: Shape.GivenGroupsAreTakenAsTheyAre.
/// Source:   MODEL.md section 2.
[[nodiscard]] MeanRange meanRange(const Shape& shape);

/// An atom of p: `weight` of the questions have exactly this chance.
struct Atom {
    MeanSuccess at;
    double weight = 1.0;

    friend bool operator==(const Atom&, const Atom&) = default;
};

/// One or two atoms, rising in p, none of weight 0.
struct AtomsBell {
    Atom lower;
    Atom upper;  ///< weight 0 where there is one atom

    friend bool operator==(const AtomsBell&, const AtomsBell&) = default;
};

/// A mean, or a miss, below this is 0 to the continuous families: their logarithms would meet denormals.
inline constexpr double kLeastOfABell = 1e-290;

/// No distribution: the shape has no such mean.
struct NoBell {
    friend bool operator==(const NoBell&, const NoBell&) = default;
};

/// A bell in the form its functions use.
using Bell = std::variant<NoBell, AtomsBell, BetaBell, LogitNormal, TruncatedNormal>;

/// The bell: the distribution of per-token success p over questions, at one mean.
///
/// An immutable value; made by distributionAt() or distributionAtLocation().
class SuccessDistribution {
public:
    const Shape& shape() const noexcept { return shape_; }
    const MeanSuccess& mean() const noexcept { return mean_; }
    /// mu for logit-normal, logit m otherwise.
    double location() const noexcept { return location_; }
    const Bell& bell() const noexcept { return bell_; }

    friend bool operator==(const SuccessDistribution&, const SuccessDistribution&) = default;

private:
    friend SuccessDistribution distributionAt(const Shape& shape, const MeanSuccess& mean);
    friend SuccessDistribution distributionAtLocation(const Shape& shape, double location);
    SuccessDistribution(const Shape& shape, const MeanSuccess& mean, double location, const Bell& bell)
        : shape_(shape), mean_(mean), location_(location), bell_(bell)
    {
    }

    Shape shape_;
    MeanSuccess mean_;
    double location_;
    Bell bell_;
};

/// The distribution of this shape whose mean is m. Outside meanRange(shape): mean() is NaN and
/// every function of the distribution gives NaN. m = 0 and m = 1 are the atoms at 0 and 1.
/// What a metric makes of a mean or miss below kLeastOfABell, which is not 0, logScore() and score() say.
///
/// Domain:   members of the mean in [0, 1]; means or misses below kLeastOfABell count as 0 for the continuous families.
/// Result:   a value; throws NotConverged where the location or slope cannot be found.
/// Accuracy: its mean is the one asked for to 1e-12 (beta and two groups: exactly).
///           Test: SuccessDistribution.DensityIntegratesToOneAndGivesBackMeanAndSpread.
/// Source:   MODEL.md section 2.
[[nodiscard]] SuccessDistribution distributionAt(const Shape& shape, const MeanSuccess& mean);

/// The same by its place on the logit scale: mu for logit-normal, logit m otherwise.
///
/// Domain:   any location; NaN gives no distribution, -inf and inf the atoms at 0 and 1.
/// Result:   as distributionAt.
/// Accuracy: its mean to 1e-11. Test: SuccessDistribution.LocationAndMeanAreInverse.
/// Source:   MODEL.md sections 2 and 5.
[[nodiscard]] SuccessDistribution distributionAtLocation(const Shape& shape, double location);

/// Standard deviation of p.
///
/// Domain:   any distribution; NaN where there is none.
/// Result:   dimensionless, in [0, 1/2]; throws NotConverged.
/// Accuracy: relative error 1e-12 for closed forms, max(1e-10, 8 eps C) otherwise.
///           Test: LogitNormal.AgreesWithTheFiftyDigitTable, TruncatedNormal.AgreesWithTheFiftyDigitTable.
/// Source:   MODEL.md section 2.
[[nodiscard]] double spread(const SuccessDistribution& d);

/// ln f(p); +inf where the density has a pole at 0 or 1. NaN for point and two groups, which have atoms.
///
/// Domain:   members of p in [0, 1]; elsewhere NaN.
/// Result:   natural logarithm; never throws.
/// Accuracy: absolute error 1e-12 (1 + C). Test: SuccessDistribution.DensitiesOfChanceAndLogitAgree,
///           LogBeta.AgreesWithTheFiftyDigitTable.
/// Source:   MODEL.md section 2.
[[nodiscard]] double logDensity(const SuccessDistribution& d, const MeanSuccess& p);

/// ln of the density of logit p at t.
///
/// Domain:   any t, infinite ones give -inf; NaN for NaN and for families with atoms.
/// Result:   natural logarithm; never throws.
/// Accuracy: as logDensity. Test: SuccessDistribution.DensitiesOfChanceAndLogitAgree.
/// Source:   f(p) p (1 - p).
[[nodiscard]] double logLogitDensity(const SuccessDistribution& d, double t);

/// ln P(P > p) and ln P(P <= p).
///
/// Domain:   members of p in [0, 1]; elsewhere NaN.
/// Result:   natural logarithms; throws NotConverged.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: LogBeta.AgreesWithTheFiftyDigitTable,
///           SuccessDistribution.SurvivalHasBothTails.
/// Source:   MODEL.md section 4, the very long answer.
[[nodiscard]] LogChance survival(const SuccessDistribution& d, const MeanSuccess& p);

/// The atoms of point and two groups, rising in p, none of weight 0; empty for the others.
///
/// Domain:   any distribution.
/// Result:   at most two; at the ends of the means also the other families have one.
/// Accuracy: weights to 4 ulp of the differences of the levels. Test: SuccessDistribution.TwoGroupsAreTwoAtoms.
/// Source:   MODEL.md section 2.
[[nodiscard]] std::vector<Atom> atoms(const SuccessDistribution& d);

}  // namespace core
