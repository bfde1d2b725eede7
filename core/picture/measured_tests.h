#pragma once

#include <optional>
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

/// Which scores of a series are tested: all, or those whose own number of questions is not known.
enum class TestsOf { All, Uncounted };

/// Those of the measured series that are shown and count right answers, at most three; without the sizes left out.
///
/// Domain:   any valid scenario.
/// Result:   in the order they are shown; series of losses, of grades and of other places than sizes are passed over.
/// Accuracy: as drawnScore(). Test: MeasuredTests.ShowWhatQuestionsWouldHaveShown.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::vector<MeasuredTests> measuredTests(const ValidScenario& scenario, const TestSet& testSet,
                                                       TestsOf which = TestsOf::All);

/// The same of one series, in the order of its sizes.
[[nodiscard]] std::vector<DrawnScore> measuredTests(const Series& series, const TestSet& testSet,
                                                    TestsOf which = TestsOf::All);

/// What so many questions give of a measured score, were it the truth: of the first series the one whose size is
/// nearest to a place.
///
/// Domain:   any; a place in log10 of sizes.
/// Result:   nothing where no series has a score.
/// Accuracy: as questionsData(). Test: MeasuredTests.SayWhatQuestionsGiveOfAMeasuredScore.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<QuestionsData> measuredQuestions(const std::vector<MeasuredTests>& measured, double place,
                                                             const TestSet& testSet);

/// Widens the heights of a logarithmic scale by whole decades to the measured scores.
void reachTo(const std::vector<MeasuredTests>& measured, YScale scale, Range& y);

/// Widens the heights of a scale of log10 by whole decades until a floor stands clear over the axis.
void reachTo(double floor, Range& y);

}  // namespace core
