#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/evidence/places.h"
#include "core/picture/evaluation.h"

namespace core {

inline constexpr std::size_t kMostInOnePanel = 10;  ///< series; of more by size each task has a small picture

/// Whether a panel has so many series that each task has a small picture.
[[nodiscard]] bool areMultiples(const MeasuredData& data) noexcept;

/// A score on a scale, as curves have it.
///
/// Domain:   any measure and score.
/// Result:   linear: drawnScore(). Logarithmic scales: of a share log10 y and -log10(-ln y); of a loss, a perplexity's
///           being its ln, -log10 of it on both, for better stands higher. NaN where there is none; of a share 0 -inf,
///           of 1 on log(-ln y) +inf.
/// Accuracy: 4 ulp. Test: Measured.PutsEachMeasureOnEachScale.
/// Source:   MODEL.md section 5; a loss is -ln of the chance that it is of.
[[nodiscard]] double onScale(Measure measure, YScale scale, double score);

/// The 95 % interval of a measured score.
///
/// Domain:   any measurement within Evidence::of()'s bounds.
/// Result:   the one that was given; else 1.96 standard errors either way, of shares within [0, 1]; else, of shares
/// with
///           n, and where an error of 0 stands at 0 or 1, the exact one of n questions. Nothing where nothing is known.
/// Accuracy: that of exactInterval(). Test: Measured.DrawsNoCertaintyFromAnErrorOfZero.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<Range> intervalOf(Measure measure, const Measurement& point);

/// That of the runs at one place of a series; its n is used only where the scores count right answers.
///
/// Domain:   any series and a place of it; how near answers came varies otherwise than a binomial's.
/// Result:   as intervalOf(); nothing where nothing else tells.
/// Accuracy: as intervalOf. Test: Measured.DrawsBinomialIntervalsOfCountsOnly.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<Range> intervalAt(const Series& series, const PlacedScore& placed);

/// Wilson's interval of the runs at one place of a series whose scores count right answers of n.
///
/// Domain:   as intervalAt().
/// Result:   nothing where they count none.
/// Accuracy: that of wilsonInterval(). Test: Measured.KnowsWilsonsIntervalOfCounts.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<Range> wilsonAt(const Series& series, const PlacedScore& placed);

/// The model's metric that a measured one is compared with: multiple choice grade, Brier score, edit distance and
/// losses by their names, else exact match of a strict one and token accuracy of a graded one; none for a score without
/// bounds and a loss that is no cross entropy of the answers, a Brier score over all
/// options and a share of errors below a bound: the model has no such number.
[[nodiscard]] std::optional<Metric> modelMetric(const Series& series);

/// Which measured series the view shows in a panel, and what they are compared with; without their points.
///
/// Domain:   any valid scenario.
/// Result:   as measuredPoints(), less what follows from the scores.
/// Accuracy: exact. Test: Sweep.MovesWhereTheFramesDiffer.
/// Source:   MODEL.md section 5.
[[nodiscard]] MeasuredData measuredLines(const ValidScenario& scenario, Grade grade);

/// The measured series that the view shows, strict ones or graded ones; one of unknown grade stands with the strict.
/// What follows from the evidence alone: the points and their heights, without x range and model.
///
/// Domain:   any valid scenario.
/// Result:   x is compute where no series shown has a size.
/// Accuracy: that of onScale(). Test: Measured.LaysPointsOverTheModel.
/// Source:   MODEL.md sections 5, 6, 7 and 10.
[[nodiscard]] MeasuredData measuredPoints(const ValidScenario& scenario, Grade grade);

/// What such a panel shows of its x axis.
///
/// Domain:   data of measuredPoints().
/// Result:   of sizes what the view shows, and of compute half a decade around the points, log10; of lengths half a
/// token
///           around them.
/// Accuracy: 1 ulp. Test: Measured.KnowsComputeAndRuns.
/// Source:   MODEL.md section 5.
[[nodiscard]] Range measuredRange(const ValidScenario& scenario, const Shape& shape, const MeasuredData& data);

/// The model whose scores a line of a panel is compared with: with answers of its length.
[[nodiscard]] Model modelFor(const std::optional<std::int64_t>& length, const Model& model);

/// The model's curve of one metric on such a panel's axes.
///
/// Domain:   a valid model and its shape; x sizes; a picture of at least 1 x 1 pixels.
/// Result:   a gap where it leaves the panel.
/// Accuracy: within a tenth of a pixel. Test: Measured.LaysPointsOverTheModel.
/// Source:   MODEL.md sections 4 and 5.
[[nodiscard]] std::vector<CurvePoint> measuredModel(Metric metric, const Model& model, const Shape& shape,
                                                    const MeasuredData& frame, const PictureSize& picture);

/// What the lines of a panel are compared with, each once and yet without points: a metric, by size with answers of a
/// length, by length of a model of a size; none where x is compute.
[[nodiscard]] std::vector<ModelLine> modelsOf(const MeasuredData& data);

/// The model's scores by the length of its answers, at whole numbers of tokens, at most 64 of them.
///
/// Domain:   a model line with a size, of a panel whose x is the length.
/// Result:   a gap where it leaves the panel.
/// Accuracy: that of score(). Test: Measured.FollowsTheLengthOfTheAnswer.
/// Source:   MODEL.md section 4.
[[nodiscard]] std::vector<CurvePoint> modelByLength(const ModelLine& line, const Model& model, const Shape& shape,
                                                    const MeasuredData& frame);

/// A score of the model on a scale, as its curve has it.
///
/// Domain:   any score.
/// Result:   as onScale(), an error being minus a loss; NaN where there is none.
/// Accuracy: 4 ulp. Test: Measured.LaysPointsOverTheModel.
/// Source:   MODEL.md section 5.
[[nodiscard]] double modelOnScale(const ScoreValue& score, YScale scale);

/// All of a panel: points and the model under them.
[[nodiscard]] MeasuredData measuredData(const ValidScenario& scenario, const Shape& shape, Grade grade,
                                        const PictureSize& picture);

}  // namespace core
