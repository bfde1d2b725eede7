#pragma once

#include <map>
#include <utility>
#include <vector>

#include <QString>

#include "ui/present/panel_model.h"

namespace ui {

/// Draws curves as a film goes: each is pale until its marker has passed, from where the first frame has it. Names stay
/// by the whole curve, so that they do not move.
class CurveTracer {
public:
    /// Begins at the markers of these panels, those of the first frame.
    explicit CurveTracer(const std::vector<PanelModel>& first);

    /// Changes the lines of a frame's panels that have a marker: "curve-brier" and "marker-brier".
    void trace(std::vector<PanelModel>& panels) const;

private:
    void trace(PanelModel& panel) const;

    std::map<std::pair<QString, QString>, double> begins_;  ///< x by panel and marker
};

/// The part of a line between two places of x, in either order, cut where it reaches them.
[[nodiscard]] std::vector<LinePoint> between(const std::vector<LinePoint>& line, double from, double to);

}  // namespace ui
