#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include <QRectF>
#include <QSizeF>

#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_legend.h"

namespace ui {

/// So many curves named in a legend have their values there: beside dots one over the other they would be read as each
/// other's.
inline constexpr std::size_t kManyInLegend = 3;

/// The model with room in its legend for the values of its curves, where so many or more are named there. The room is
/// that of the longest value, so that the legend is the same whatever they are.
[[nodiscard]] PanelModel withRoomForValues(PanelModel model, std::size_t many = kManyInLegend);

/// A marker's value behind its curve's name, which it then has not itself.
[[nodiscard]] QString textByName(const MarkerModel& marker);

/// The places behind the names of a legend. Model and frame outlive it.
class ValuesInLegend {
public:
    ValuesInLegend(const PanelModel& model, const PanelFrame& frame);

    /// The box of a size behind the name of a marker's curve; none where that stands elsewhere, or another name or the
    /// panel's edge leaves no room.
    [[nodiscard]] std::optional<QRectF> placeOf(const MarkerModel& marker, const QSizeF& size) const;

    /// Whether the legend was given room for all values, and has it.
    [[nodiscard]] bool holdsAll(const std::function<QSizeF(const MarkerModel&)>& sizeOf) const;

private:
    const PanelModel& model_;
    const PanelFrame& frame_;
    double right_ = 0.0;
    LegendPlaces legend_;
};

}  // namespace ui
