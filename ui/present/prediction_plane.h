#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <QPointF>

#include "core/picture/evaluation.h"
#include "core/picture/prediction.h"
#include "ui/words/texts.h"

namespace ui {

/// What a prediction is of: a metric's curve, or a measured series by its name.
using PredictionSubject = std::variant<core::Metric, std::string>;

/// The panel a prediction is drawn on, and how scores lie on it.
struct PredictionPlane {
    PredictionSubject of;
    std::string_view panel;  ///< its id
    core::PredictionScale scale;
    core::XAxis axis = core::XAxis::Mean;
    core::Range x;       ///< of the panel's coordinates
    core::Range y;       ///< likewise
    double worst = 0.0;  ///< of an error drawn over the panel's whole height; 0: scores stand as the scale has them

    [[nodiscard]] double heightOf(double score) const;
    [[nodiscard]] QPointF placeOf(const core::PredictionPoint& point) const;
    /// The point at a place; stopped at the panel's edges and at what the axis and the score may be.
    [[nodiscard]] core::PredictionPoint pointAt(const QPointF& place) const;
    /// Whether points drawn on one stand at the same places of the other.
    [[nodiscard]] bool isLike(const PredictionPlane& other) const;
};

/// Where a picture shows what is to be predicted; nothing where it does not.
[[nodiscard]] std::optional<PredictionPlane> planeOf(const core::ValidScenario& scenario,
                                                     const core::Evaluation& evaluation, const PredictionSubject& of);

/// What of a picture can be predicted: the featured metric first, then the other metrics and the series it shows.
[[nodiscard]] std::vector<PredictionSubject> subjectsOf(const core::ValidScenario& scenario,
                                                        const core::Evaluation& evaluation);

/// "70 % of 50 tokens right", or a series' name.
[[nodiscard]] QString subjectName(const PredictionSubject& of, const core::ValidScenario& scenario, const Texts& texts);

/// The same where the picture says the rest, in words that a narrow plot has room for: of a series what tells it from
/// the others shown, of a lone one its metric.
[[nodiscard]] QString shortSubjectName(const PredictionSubject& of, const core::ValidScenario& scenario,
                                       const Texts& texts);

}  // namespace ui
