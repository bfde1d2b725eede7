#pragma once

#include <functional>

#include "core/picture/evaluation.h"
#include "ui/present/controls_model.h"
#include "ui/present/panel_model.h"

namespace ui {

/// The pins and predictions of a view as a list has them.
[[nodiscard]] std::vector<KeptRowModel> keptRows(const core::View& view, const Texts& texts, const Theme& theme);

/// The colour of the prediction of this name: another for each.
[[nodiscard]] QColor predictionColour(const core::View& view, const std::string& name, const Theme& theme);

/// The dashes that only predictions have.
[[nodiscard]] Stroke predictionStroke(const QColor& colour, const Theme& theme);

/// What the words of a gap depend on.
struct GapWords {
    core::XAxis axis = core::XAxis::Mean;
    bool inPoints = true;  ///< of shares; other numbers stand as they are
    const Texts& texts;
};

/// Whether a prediction is of shares, whose differences are said in points.
[[nodiscard]] bool isInPoints(const core::Prediction& prediction, const core::Evidence& evidence);

/// The prediction of this name as a panel draws it; null where none does.
[[nodiscard]] const core::DrawnPrediction* drawnOf(const core::Evaluation& evaluation, const std::string& name);

/// "0.68", "6.7B".
[[nodiscard]] QString placeText(core::XAxis axis, double value);

/// A prediction with its gap in a sentence; empty where it is not locked, or there is no truth.
[[nodiscard]] QString gapSentence(const core::DrawnPrediction& drawn, const GapWords& words);

/// A prediction's lines: the gap to the truth, shaded, and the curve under its name with the gap's numbers. `placed`
/// puts points where the panel has them.
[[nodiscard]] std::vector<LineModel> predictionLines(
    const core::DrawnPrediction& drawn, const core::View& view, const GapWords& words, const Theme& theme,
    const std::function<std::vector<LinePoint>(const std::vector<core::CurvePoint>&)>& placed);

}  // namespace ui
