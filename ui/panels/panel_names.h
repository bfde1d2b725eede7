#pragma once

#include "ui/panels/panel_labels.h"

namespace ui {

/// The names of a panel's lines and the notes that stand still, each in its place; an empty box where there is none
/// that is nearer to its own line than to any other and crosses nothing.
///
/// A place depends only on what stands still while the mean moves: a name keeps it for a whole gesture, play and film.
/// The cursor passes under it.
[[nodiscard]] std::vector<PlacedLabel> namesOf(const PanelModel& model, const PanelFrame& frame);

/// Whether namesOf() says the same of both, on one frame, where what stands still and the theme are the same.
[[nodiscard]] bool haveSameNames(const PanelModel& one, const PanelModel& other);

/// A panel of a size whose every name has its place: by its line or in the legend.
struct NamedPanel {
    PanelModel model;
    PanelFrame frame;
    std::vector<PlacedLabel> names;  ///< namesOf() both
};

/// The model with its lines' names in a legend where there are more than four or one has no place, and with the words
/// of brackets that have none.
[[nodiscard]] NamedPanel namedPanel(PanelModel model, const QSizeF& size);

/// The same without the rest.
[[nodiscard]] PanelModel withLegendWhereNeeded(PanelModel model, const QSizeF& size);

/// The model with its lines' names in a legend.
[[nodiscard]] PanelModel namedInLegend(PanelModel model);

/// The model with the names of its lines and its rules in a legend.
[[nodiscard]] PanelModel allNamedInLegend(PanelModel model);

/// The same without the names of rules that stand in a legend made by namedPanel() before.
[[nodiscard]] PanelModel namedInLegend(PanelModel model, const std::vector<LegendEntry>& legend);

/// The model with the names of straight lines that move in a legend: beside them names would have to make way; and with
/// what speaks of the panel's edge, since curves go there.
[[nodiscard]] PanelModel guidesInLegend(PanelModel model);

}  // namespace ui
