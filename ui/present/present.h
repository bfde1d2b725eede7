#pragma once

#include <optional>

#include <QStringView>

#include "core/picture/evaluate.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// The panels of a layout, in reading order.
struct PanelModels {
    std::vector<PanelModel> panels;
    int columns = 2;  ///< panels a row on a wide screen or page

    /// The panel of this id, or null.
    const PanelModel* find(QStringView id) const;

    friend bool operator==(const PanelModels&, const PanelModels&) = default;
};

/// What a picture shows of an evaluation, in words and colours: pure, so that the screen, a figure and a test
/// cannot disagree.
[[nodiscard]] PanelModels present(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                  const Texts& texts, const Theme& theme);

/// The bell panel: the density, the grading curve, the scored area, the handles; in the slope layout the S-curve's
/// slope over it.
[[nodiscard]] PanelModel presentBell(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                     const core::BellData& bell, const Texts& texts, const Theme& theme);

/// What one metric panel shows of an evaluation.
struct MetricPanel {
    QString subtitle;                  ///< empty: none, and no room for it
    bool named = true;                 ///< each curve has its label
    bool published = false;            ///< with the paper's published curve as an inset
    std::optional<core::Metric> main;  ///< what the panel is about, whatever is featured; none: the featured one
};

/// A metric panel: each of its metrics' curve, the cursor, the markers and their values.
[[nodiscard]] PanelModel presentMetrics(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                        const core::MetricsData& data, const MetricPanel& panel, const Texts& texts,
                                        const Theme& theme);

/// The law panel: the loss against model size on logarithmic scales, with a handle for each part of the law.
[[nodiscard]] PanelModel presentLaw(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                    const core::LawCurve& curve, bool withFormula, const Texts& texts,
                                    const Theme& theme);

}  // namespace ui
