#pragma once

#include <functional>

#include "core/picture/evaluation.h"
#include "ui/present/controls_model.h"
#include "ui/present/present_parts.h"

namespace ui {

/// The pins and predictions of a view as the control panel's list has them.
void addKept(ControlsModel& controls, const core::View& view, const Texts& texts, const Theme& theme);

/// The colour of the prediction of this name: another for each.
[[nodiscard]] QColor predictionColour(const core::View& view, const std::string& name, const Theme& theme);

/// The dashes that only predictions have.
[[nodiscard]] Stroke predictionStroke(const QColor& colour, const Theme& theme);

/// The view's prediction of this name, which there is.
[[nodiscard]] const core::Prediction& predictionNamed(const std::string& name, const core::View& view);

/// Whether a prediction is of shares, whose differences are said in points.
[[nodiscard]] bool isInPoints(const core::Prediction& prediction, const core::Evidence& evidence);

/// The prediction of this name as a panel draws it; null where none does.
[[nodiscard]] const core::DrawnPrediction* drawnOf(const core::Evaluation& evaluation, const std::string& name);

/// "0.68", "6.7B".
[[nodiscard]] QString placeText(core::XAxis axis, double value);

/// A prediction with its gap in a sentence; empty where it is not locked, or there is no truth.
[[nodiscard]] QString gapSentence(const core::DrawnPrediction& drawn, const core::ValidScenario& scenario,
                                  const Texts& texts);

/// Says the gaps of a panel's predictions after what else is said of it.
void addGaps(QString& said, const core::ValidScenario& scenario, const std::vector<core::DrawnPrediction>& all,
             const Texts& texts);

/// A prediction's lines: the gap to the truth, shaded, and the curve under its name with the gap's numbers. `placed`
/// puts points where the panel has them.
[[nodiscard]] std::vector<LineModel> predictionLines(
    const core::DrawnPrediction& drawn, const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
    const std::function<std::vector<LinePoint>(const std::vector<core::CurvePoint>&)>& placed);

/// The predictions of a panel whose points stand as curves have them.
void addPredictionLines(PanelModel& panel, const PanelContext& context,
                        const std::vector<core::DrawnPrediction>& predictions);

/// The pins and predictions of a panel of measured series.
void addKeptLines(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data);

}  // namespace ui
