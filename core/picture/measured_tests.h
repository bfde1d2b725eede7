#pragma once

#include <string>
#include <vector>

#include "core/model/scenario.h"
#include "core/picture/questions_picture.h"

namespace core {

/// What the test at hand would have shown of each point of a measured series, were its measured score the truth.
struct MeasuredTests {
    std::string name;               ///< of the series
    std::vector<DrawnScore> tests;  ///< x log10 of the size; `score` the measured one, `measured` what n questions show

    friend bool operator==(const MeasuredTests&, const MeasuredTests&) = default;
};

/// Those of the measured series that are shown and count right answers, at most three; without the sizes left out.
///
/// Domain:   any valid scenario.
/// Result:   in the order they are shown; series of losses, of grades and of other places than sizes are passed over.
/// Accuracy: as drawnScore(). Test: MeasuredTests.ShowWhatQuestionsWouldHaveShown.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::vector<MeasuredTests> measuredTests(const ValidScenario& scenario);

/// Widens the heights of a logarithmic scale by whole decades to the measured scores.
void reachTo(const std::vector<MeasuredTests>& measured, YScale scale, Range& y);

}  // namespace core
