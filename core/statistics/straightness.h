#pragma once

#include "core/model/parameter.h"
#include "core/model/success_distribution.h"

namespace core {

/// What a cause adds to h = log10(-ln y): the distance of its share from that share's own line, and the line's slope.
struct MirageCause {
    bool present = false;
    double bend = 0.0;  ///< decades; NaN with fewer than 8 places
    double tilt = 0.0;  ///< decades of -ln y a decade of size
};

/// What a jump of the law looks like over the sizes drawn.
enum class JumpLook {
    None,
    Kink,          ///< it lies on the axis and is narrow, w <= 0.5
    Wide,          ///< it lies on the axis and is wider
    Flank,         ///< it lies beside the axis, and its foot shows
    ConstantLoss,  ///< so far beside that all sizes drawn have the same of it: no jump is seen
};

/// The mirage test as measured: is exact match a straight line on log10(-ln y) against log10 N, and what is not.
struct Straightness {
    int places = 0;         ///< with 1e-100 <= y <= 0.99, of 257 over the axis
    double slope = 0.0;     ///< of the least-squares line of h
    double middle = 0.0;    ///< h of that line in the middle of its places
    double middleAt = 0.0;  ///< log10 N there
    double bend = 0.0;      ///< greatest |h - line|, decades
    double from = 0.0;      ///< log10 N of the first place
    double to = 0.0;        ///< and of the last
    double alpha = 0.0;     ///< the law's, to hold the slope against
    MirageCause jump;
    MirageCause floor;
    MirageCause spread;
    JumpLook jumpLook = JumpLook::None;
    double jumpLoss = 0.0;  ///< nats it adds in the middle of the axis: all there is to say of a ConstantLoss

    bool hasVerdict() const noexcept { return places >= 8; }
    bool isStraight() const noexcept { return hasVerdict() && bend <= 0.02; }
    /// Whether causes offset one another: the whole bends less than its largest part, by half a hundredth at least.
    bool offsets() const noexcept;
};

/// The mirage test of exact match over a range of sizes. A cause is measured by what removing it changes, the others
/// kept: shares need not add up.
///
/// Domain:   any valid scenario and its shape; a rising range of log10 N.
/// Result:   fewer than 8 places: no verdict, slope and bend NaN. Spread is no cause of answers that do not see it: of
///           one token, or of independent tokens. Throws NotConverged.
/// Accuracy: that of logScore(), at 257 places. Test: Straightness.AgreesWithASecondImplementation.
/// Source:   MODEL.md section 5.
[[nodiscard]] Straightness straightnessOf(const ValidScenario& scenario, const Shape& shape, const Range& logSizes);

}  // namespace core
