#pragma once

namespace core {

/// A probability together with its complement, each held to full relative
/// precision: 1 - value loses every digit once value rounds to 1, and a small model of a steep law has a mean of
/// exp(-1000), of which a double knows only the logarithm.
struct MeanSuccess {
    double value = 0.6;       ///< mean per-token success m, in [0, 1]
    double complement = 0.4;  ///< 1 - m, in [0, 1]
    double deepLog = 0.0;     ///< ln m where m is too small for a double's digits, if known; else 0

    friend bool operator==(const MeanSuccess&, const MeanSuccess&) = default;
};

/// The pair (m, 1 - m) of a double m.
///
/// Domain:   m in [0, 1]; elsewhere both are NaN.
/// Result:   dimensionless; never throws.
/// Accuracy: exact for m >= 1/2 (Sterbenz), half an ulp below. Test: MeanSuccess.KeepsBothSides.
/// Source:   elementary.
[[nodiscard]] MeanSuccess meanSuccess(double m) noexcept;

/// The pair (m, 1 - m) with logit m = ln(m / (1 - m)) = x.
///
/// Domain:   any x; -inf gives (0, 1), +inf (1, 0), NaN both NaN.
/// Result:   dimensionless; never throws.
/// Accuracy: 4 ulp in both members while they are normal numbers. Test: MeanSuccess.KeepsBothSides.
/// Source:   elementary.
[[nodiscard]] MeanSuccess meanSuccessAtLogit(double x) noexcept;

/// The pair (m, 1 - m) with -ln m = loss.
///
/// Domain:   loss in [0, inf], nats per token; elsewhere both are NaN.
/// Result:   dimensionless; never throws.
/// Accuracy: 2 ulp in both members while they are normal numbers. Test: MeanSuccess.KeepsBothSides.
/// Source:   MODEL.md section 1, m = exp(-loss).
[[nodiscard]] MeanSuccess meanSuccessAtLoss(double loss) noexcept;

/// upper - lower, from whichever members hold more digits.
///
/// Domain:   members in [0, 1].
/// Result:   in [-1, 1]; never throws.
/// Accuracy: half an ulp of what the nearer members differ by. Test: MeanSuccess.KeepsBothSides.
/// Source:   elementary.
[[nodiscard]] double difference(const MeanSuccess& upper, const MeanSuccess& lower) noexcept;

/// ln(m / (1 - m)).
///
/// Domain:   members in [0, 1]; (0, 1) gives -inf, (1, 0) +inf, NaN gives NaN.
/// Result:   natural logarithm of the odds; never throws.
/// Accuracy: 4 ulp of the larger of |ln m|, |ln(1 - m)|. Test: MeanSuccess.KeepsBothSides.
/// Source:   elementary.
[[nodiscard]] double logit(const MeanSuccess& m) noexcept;

/// How the loss of the mean falls as a model family grows.
///
///     loss(N) = floor + (N / unitLossSize)^exponent + jump / (1 + (N / jumpSize)^(1 / jumpWidth))
///
/// The paper's law has floor = jump = 0; its c is unitLossSize, its alpha is exponent.
/// Plain numbers, freely copied and compared; may be invalid while a person types.
struct ScaleLaw {
    double unitLossSize = 2e9;  ///< c: size at which the power term is 1 nat, parameters; [1, 1e30]
    double exponent = -0.5;     ///< alpha, dimensionless; [-5, -0.01]
    double floor = 0.0;         ///< E: irreducible loss, nats per token; [0, 20]
    double jump = 0.0;          ///< J: nats that vanish around jumpSize; [0, 20]
    double jumpSize = 1e10;     ///< N_J, parameters; [1, 1e30]
    double jumpWidth = 0.1;     ///< w, width in ln N; [0.01, 10]

    friend bool operator==(const ScaleLaw&, const ScaleLaw&) = default;
};

/// A size of a model family as the law's inverse finds it.
struct SizeForMean {
    enum class Reach { Within, TooLow, TooHigh };
    Reach reach = Reach::Within;  ///< TooHigh: no size of this law gets there (m >= exp(-floor)); TooLow: m below the
                                  ///< mean of one parameter
    double size = 0.0;  ///< parameters; where the law is flatter than an ulp, the smallest; 0 if TooLow, inf if TooHigh
};

/// The loss of the mean of a model of this size, by ScaleLaw's formula.
///
/// Domain:   size in [0, inf] parameters, the law within its bounds; elsewhere NaN. Size 0 has infinite loss,
///           size inf the floor.
/// Result:   nats per token, in [floor, inf]; never throws.
/// Accuracy: relative error at most max(1e-14, 8 eps C), C the condition number over size and law.
///           Test: ScaleLaw.AgreesWithTheFiftyDigitTable.
/// Source:   R. Schaeffer, B. Miranda, S. Koyejo, "Are Emergent Abilities of Large Language Models a Mirage?",
///           NeurIPS 2023, section 2; their c is unitLossSize, their alpha is exponent. Floor and jump are ours.
[[nodiscard]] double lossAt(const ScaleLaw& law, double size) noexcept;

/// The mean per-token success of a model of this size, exp(-loss(size)), with its complement.
///
/// Domain:   as lossAt.
/// Result:   both members in [0, 1]; never throws.
/// Accuracy: relative error at most max(1e-14, 8 eps C) in each member. Test: ScaleLaw.AgreesWithTheFiftyDigitTable.
/// Source:   as lossAt.
[[nodiscard]] MeanSuccess meanSuccessAtSize(const ScaleLaw& law, double size) noexcept;

/// The law's inverse: the smallest size, from one parameter up, whose loss is at most -ln(mean).
///
/// Domain:   members of the mean in [0, 1], the law within its bounds; elsewhere the size is NaN.
/// Result:   parameters; 0 where the reach is TooLow, inf where it is TooHigh; never throws.
/// Accuracy: the smallest double for which lossAt() is no larger than the loss asked for.
///           Test: ScaleLaw.InverseIsTheSmallestSize.
/// Source:   bisection; MODEL.md section 1.
[[nodiscard]] SizeForMean sizeForMean(const ScaleLaw& law, const MeanSuccess& mean) noexcept;

}  // namespace core
