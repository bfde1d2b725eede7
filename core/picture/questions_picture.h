#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/success_distribution.h"
#include "core/statistics/interval.h"
#include "core/statistics/questions.h"

namespace core {

/// What one test of n questions measured where the truth is a score of the model's.
struct DrawnScore {
    double x = 0.0;                      ///< where it is drawn: toCurveX() of its place on the axis
    double score = 0.0;                  ///< the truth, as printed and drawn
    double measured = 0.0;               ///< what the test gives
    std::optional<std::int64_t> passed;  ///< k of n; none of averages
    Interval exact;                      ///< of what was measured; of averages 1.96 standard errors about it
    Interval wilson;                     ///< of averages the same as exact

    friend bool operator==(const DrawnScore&, const DrawnScore&) = default;
};

/// What a pinned model's test shows along the axis of the picture: a ghost.
struct GhostTest {
    std::string name;
    Metric metric = Metric::ExactMatch;
    Grading grading;
    std::vector<DrawnScore> tests;

    friend bool operator==(const GhostTest&, const GhostTest&) = default;
};

/// What a pinned model's number of questions gives at its own mean.
struct GhostCounts {
    std::string name;
    Metric metric = Metric::ExactMatch;
    std::int64_t questions = 0;
    std::vector<CountChance> counts;  ///< empty of averages, which are compared by their numbers

    friend bool operator==(const GhostCounts&, const GhostCounts&) = default;
};

/// What a test of n questions can say of a score, whatever it happens to draw.
struct QuestionsData {
    Metric metric = Metric::ExactMatch;
    std::int64_t questions = 0;
    double score = 0.0;
    std::string series;               ///< whose measured score that is; empty: it is the model's
    double size = 0.0;                ///< of its model
    std::vector<CountChance> counts;  ///< of k / n; empty of averages
    std::optional<double> floor;      ///< the smallest score above 0 that can be seen, 1 / n; none of averages
    double logNothing = 0.0;          ///< ln of the chance to see nothing right; NaN of averages
    double needed = 0.0;              ///< questions that show one success with probability 0.95; NaN of averages
    double standardError = 0.0;       ///< of the score
    DrawnScore drawn;                 ///< what the test at hand measured
    std::vector<GhostCounts> ghosts;  ///< of the pinned models
    Range x;                          ///< the shares, or averages, that are shown
};

inline constexpr double kLeastSeen = 1e-3;  ///< of the greatest chance: nobody sees less

/// The smallest window of round ends that holds what is likely twice over, that of the pinned models too: it seldom
/// changes under the hand.
///
/// Domain:   any; `x` is not asked.
/// Result:   0 to 1 where nothing is known.
/// Accuracy: its ends are round. Test: QuestionsPicture.ShowsWhatIsLikelyTwiceOver.
/// Source:   MODEL.md section 7.
[[nodiscard]] Range sharesShown(const QuestionsData& data);

/// The seeded test of the model's, as a metric sees it at one bell.
///
/// Domain:   any distribution, a model within MODEL.md's bounds.
/// Result:   NaN where there is no distribution; throws NotConverged.
/// Accuracy: as sampledScore() and exactInterval(). Test: QuestionsPicture.AgreesWithItsParts.
/// Source:   MODEL.md section 7.
[[nodiscard]] DrawnScore drawnScore(Metric metric, const Model& model, const SuccessDistribution& d);

/// The same along an axis: the same questions at every place, so that their errors go together.
///
/// Domain:   places in the axis' unit, sizes within the bounds of View::sizes.
/// Result:   in the order of the places.
/// Accuracy: as drawnScore. Test: QuestionsPicture.AgreesWithItsParts.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::vector<DrawnScore> drawnAlong(Metric metric, const Model& model, const Shape& shape, XAxis axis,
                                                 const std::vector<double>& places);

/// What the model's number of questions gives of a metric at one bell.
///
/// Domain:   as drawnScore.
/// Result:   as drawnScore.
/// Accuracy: as its parts. Test: QuestionsPicture.AgreesWithItsParts.
/// Source:   MODEL.md section 7.
[[nodiscard]] QuestionsData questionsData(Metric metric, const Model& model, const SuccessDistribution& d);

}  // namespace core
