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

}  // namespace ui
