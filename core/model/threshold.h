#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/scenario.h"

namespace core {

/// The bound c of a series that counts outputs with an error below it, from its metric's name, "... error below 0.003".
///
/// Domain:   any series.
/// Result:   c > 0; nothing where the name tells none.
/// Accuracy: the double nearest. Test: Threshold.IsReadFromTheMetric.
/// Source:   resources/data/README.md, autoencoder-fig7.
[[nodiscard]] std::optional<double> thresholdOf(const Series& series);

/// The bounds at which the outputs were counted of which the first such series shown is.
///
/// Domain:   any valid scenario.
/// Result:   rising; empty where none is shown.
/// Accuracy: exact. Test: Threshold.IsOneOfThoseMeasured.
/// Source:   elementary.
[[nodiscard]] std::vector<double> measuredThresholds(const ValidScenario& scenario);

/// The series that count the outputs of those named below any bound, by their numbers in the evidence: what c is
/// dragged among.
///
/// Domain:   any names, those that are not in the evidence included.
/// Result:   rising; empty where none of the series named has a bound.
/// Accuracy: exact. Test: Threshold.TravelsWithAFigure.
/// Source:   elementary.
[[nodiscard]] std::vector<std::size_t> thresholdSeries(std::span<const std::string> named, const Evidence& evidence);

/// The bound of the first such series shown.
///
/// Domain:   any valid scenario.
/// Result:   nothing where none is shown.
/// Accuracy: exact. Test: Threshold.IsOneOfThoseMeasured.
/// Source:   elementary.
[[nodiscard]] std::optional<double> shownThreshold(const ValidScenario& scenario);

/// The scenario with the series of the measured bound nearest to c in place of those shown: c lies on a measured one,
/// since what lies between nobody counted.
///
/// Domain:   any valid scenario, c > 0.
/// Result:   the same scenario where no such series is shown.
/// Source:   elementary.
[[nodiscard]] Result<ValidScenario> withThreshold(const ValidScenario& scenario, double c);

}  // namespace core
