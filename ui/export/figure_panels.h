#pragma once

#include <vector>

#include <QHash>

#include "core/picture/evaluation.h"
#include "core/result.h"
#include "ui/export/options.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// Keeps the panels asked for, all where none is; the names that are none, if any.
[[nodiscard]] core::Errors choosePanels(std::vector<PanelModel>& panels, const QStringList& wanted);

/// Takes out of a figure's panels what its options leave to be found out.
void leaveOpen(std::vector<PanelModel>& panels, const FigureOptions& options, const Texts& texts);

/// What the y axis of each panel, by its id, is called where its heading does not say what is measured.
[[nodiscard]] QHash<QString, QString> axisNamesOf(const std::vector<PanelModel>& panels,
                                                  const core::Evaluation& evaluation, const Texts& texts);

}  // namespace ui
