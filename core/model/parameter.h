#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/model/complete.h"
#include "core/model/range.h"
#include "core/model/scenario.h"

namespace core {

/// Every number a person can set: control rows, handles, keys, options, file fields and
/// error messages all come from this one table.
enum class Parameter {
    Mean,
    Spread,
    Low,
    High,
    Length,
    PassMark,
    Choices,
    Attempts,
    LawUnitLossSize,
    LawExponent,
    LawFloor,
    Jump,
    JumpSize,
    JumpWidth,
    Questions,
    Seed,
    Cut,        ///< of the view: a fit takes the sizes strictly below
    Threshold,  ///< likewise: the error below which an output counts, of those measured
};

/// Those of the model, all but the last two.
inline constexpr std::array kParameters = [] {
    std::array<Parameter, valueCount<Parameter>() - 2> parameters{};
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        parameters[i] = static_cast<Parameter>(i);
    }
    return parameters;
}();
static_assert(static_cast<std::size_t>(Parameter::Cut) == kParameters.size());

/// The option's and file's name, "mean", "pass-mark", "law-c".
[[nodiscard]] std::string_view keyOf(Parameter parameter) noexcept;

/// Where the parameter stands in a file and in an Error: "model.mean", "model.anchor.spread".
///
/// Result:   the path, unique among parameters; never throws.
/// Source:   core/io/scenario_json.h.
[[nodiscard]] std::string_view fieldOf(Parameter parameter) noexcept;

/// Whether the parameter is a count: length, choices, attempts, questions, seed.
///
/// Result:   true for counts; never throws.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] bool isCount(Parameter parameter) noexcept;

/// MODEL.md's bounds, whatever else the scenario holds.
///
/// Domain:   any parameter.
/// Result:   in the parameter's unit; the spread's hold 0 and every spread any distribution has. Never throws.
/// Accuracy: the doubles nearest the decimals. Test: Parameter.HasANameAFieldAndBounds.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] Range boundsOf(Parameter parameter) noexcept;

/// What is wrong with a value by itself, whatever else the scenario holds.
///
/// Domain:   any double, NaN and infinities too.
/// Result:   OutOfRange, NotAnInteger or NotAStep under fieldOf(parameter), or nothing.
/// Accuracy: exact; a pass mark is a step iff it is the double nearest to some T / 1e6.
///           Test: Parameter.EveryBoundIsInclusive.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] std::optional<Error> faultOf(Parameter parameter, double value);

/// The number a model holds for a parameter: its spread is the anchor's, its low and high those given.
///
/// Domain:   any model, valid or not.
/// Result:   in the parameter's unit; NaN for low and high where none are given, and for the cut. Never throws.
/// Accuracy: exact; a pass mark is the double nearest to its millionths. Test: Parameter.IsHeldAndStored.
/// Source:   elementary.
[[nodiscard]] double heldValue(const Model& model, Parameter parameter) noexcept;

/// Writes the number a model holds for a parameter, checked by itself only; of low and high given
/// alone the other is NaN. Readers of files and options put a scenario together with it.
///
/// Result:   the fault of faultOf(), the model then being as it was; or nothing.
[[nodiscard]] std::optional<Error> store(Model& model, Parameter parameter, double value);

/// The value shown: for the spread the standard deviation at the present mean, for the pass mark a
/// fraction, for low and high the levels in force; for a cut that is not set the one that holds nothing back.
///
/// Domain:   any valid scenario.
/// Result:   in the parameter's unit; NaN for low and high of another distribution than two groups.
/// Accuracy: exact, but for the spread away from its anchor, which is as good as spread().
///           Test: Parameter.SpreadIsShownAtThePresentMean.
/// Source:   MODEL.md section 2.
[[nodiscard]] double valueOf(const ValidScenario& scenario, Parameter parameter);

/// What the parameter may be with everything else as it is: MODEL.md's bounds, for the mean narrowed to
/// the shape's means, for the spread to what the distribution can have at the present mean (0 is always
/// allowed besides; the range's minimum is the smallest spread above 0).
///
/// Domain:   any valid scenario.
/// Result:   in the parameter's unit; both ends are accepted by withParameter(). Of a parameter that does not
///           apply, low and high of another distribution than two groups, both ends are NaN.
/// Accuracy: the very doubles validate() compares with. Test: Parameter.BothEndsOfItsRangeAreAccepted.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] Range rangeOf(const ValidScenario& scenario, Parameter parameter);

/// The spreads above 0 a distribution may be given at a mean: concentration m(1-m)/s^2 - 1 in [1e-3, 1e9],
/// and no more than its largestSpread().
///
/// Domain:   mean in [1e-9, 1 - 1e-9].
/// Result:   standard deviations of p; both 0 where there is none, for the point distribution and for a truncated
///           normal at a mean within 1e-9 of 1.
/// Accuracy: 2 ulp, but for a truncated normal's maximum, which is as good as largestSpread().
///           Test: Scenario.TheSpreadRunsBetweenItsConcentrations.
/// Source:   MODEL.md section 2.
[[nodiscard]] Range spreadRange(Distribution distribution, double mean);

/// The scenario with the parameter set as a person sets it in the window: the mean moves the mean only;
/// the spread sets the anchor to the present mean and that spread (and drops given group levels).
/// Values out of range are errors; nothing is clamped.
///
/// Domain:   any double; an error names the field, what was found and what rangeOf() allows.
/// Result:   the new scenario, or the faults. Setting the value shown changes nothing that is drawn.
/// Source:   MODEL.md section 2.
[[nodiscard]] Result<ValidScenario> withParameter(const ValidScenario& scenario, Parameter parameter, double value);

/// A scenario whose distribution was changed.
struct DistributionChange {
    ValidScenario scenario;
    std::optional<double> spreadTaken;  ///< set when the spread had to change
};

/// The scenario with another distribution: the anchor becomes the present mean and spread; a family that cannot
/// have that spread takes 0.999 of its largest, or its smallest where that is still larger.
///
/// Domain:   any valid scenario; the distribution it has already changes nothing.
/// Result:   a valid scenario, and the spread taken where it is not the one shown before.
/// Source:   MODEL.md section 2.
[[nodiscard]] DistributionChange withDistribution(const ValidScenario& scenario, Distribution distribution);

}  // namespace core
