#pragma once

#include <optional>
#include <vector>

#include "core/picture/bell.h"
#include "core/picture/evaluation.h"
#include "core/picture/measured_tests.h"
#include "core/picture/remembered.h"

namespace core {

/// Evaluates scenarios, remembering each part by what it follows from: moving the mean computes markers and the bell,
/// and no curve; what of the view is switched there and back computes nothing. A value: copied freely, no statics.
class Evaluator {
public:
    /// Domain:   any valid scenario; a picture of at least 1 x 1 pixels.
    /// Result:   everything drawn of it; valid until the next call.
    /// Accuracy: lines within a tenth of a pixel of the true curve. Test: Evaluator.CurvesAreWithinATenthOfAPixel.
    /// Source:   MODEL.md sections 1 to 5.
    [[nodiscard]] const Evaluation& evaluate(const ValidScenario& scenario, const PictureSize& picture);

    /// What was shown before a gesture, to be drawn palely wherever it differs from what is shown now; or nothing.
    void setTrace(const std::optional<ValidScenario>& before);

    /// What every picture shows at least from now on, that a scale stands still while something else moves; or
    /// nothing.
    void hold(const HeldScales& scales);

    /// The shape of the last scenario evaluated.
    const Shape& shape() const noexcept { return shape_; }

    /// How often each was computed since construction; tests demand exact numbers.
    int curveCount() const noexcept { return known_.curves.made(); }
    int markerCount() const noexcept { return markers_; }
    int shapeCount() const noexcept { return shapes_; }
    int faintBellCount() const noexcept { return known_.faintBells.made(); }  ///< sets of faint bells
    int verdictCount() const noexcept { return known_.mirages.made() + known_.slopeMatches.made(); }
    /// How many parts of pictures were computed since construction, of every kind.
    int partCount() const noexcept;

private:
    void evaluateShape(const ValidScenario& scenario);
    void evaluateStill(const ValidScenario& scenario);
    void evaluateMean(const ValidScenario& scenario);
    void evaluateMeasured(const ValidScenario& scenario);
    void evaluateBells(const ValidScenario& scenario, bool stands);
    void evaluateBell(const ValidScenario& scenario, BellData& bell);
    void evaluateBeside(const ValidScenario& scenario, bool slope, BellData& bell);
    void evaluateGhostBells(const BellFrame& frame, const View& view, BellData& bell);
    void evaluateQuestions(const ValidScenario& scenario, const SuccessDistribution& d);
    void addGhostCounts(QuestionsData& questions);
    void addMeasuredGhosts(QuestionsData& questions, const std::vector<MeasuredTests>& measured);
    const BellFacts& bellOf(const Model& model);
    const std::vector<DecileSet>& decilesOf(const ValidScenario& scenario);
    MeasuredPlace cursorPlace() const;

    std::optional<ValidScenario> last_;
    PictureSize picture_;
    Shape shape_;
    Evaluation evaluation_;
    Remembered known_;
    std::optional<Ghost> trace_;
    std::vector<Ghost> ghosts_;  // those drawn
    HeldScales held_;
    bool stale_ = false;  // the ghosts or the scales held are others than those evaluated
    int markers_ = 0;
    int shapes_ = 0;
};

}  // namespace core
