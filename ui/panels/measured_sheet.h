#pragma once

#include <functional>
#include <vector>

#include <qcustomplot.h>

#include "ui/panels/panel_frame.h"
#include "ui/panels/still_sheet.h"

namespace ui {

/// What the pixels of what was measured follow from besides itself.
struct SheetLook {
    PanelFrame frame;
    Theme theme;

    friend bool operator==(const SheetLook&, const SheetLook&) = default;
};

/// Many dots that stand still, on a sheet of their own.
class MeasuredSheet {
public:
    using Draw = std::function<void(QCPPainter& painter, const std::vector<const MarkerModel*>& dots)>;

    /// Draws the dots, in their order, where they are others than the last time, and lays them over the picture.
    void paint(QCPPainter& painter, const std::vector<const MarkerModel*>& dots, const SheetLook& look,
               const Draw& draw);

    int drawn() const noexcept { return sheet_.drawn(); }  ///< how often; tests count it

private:
    bool holds(const std::vector<const MarkerModel*>& dots) const;

    std::vector<MarkerModel> dots_;
    SheetLook look_;
    StillSheet sheet_;
};

/// Lines of many pieces that stand still, as the intervals of many tests: the same for those.
class IntervalsSheet {
public:
    using Draw = std::function<void(QCPPainter& painter, const LineModel& line)>;

    /// Draws the lines, in their order, where they are others than the last time, and lays them over the picture.
    void paint(QCPPainter& painter, const std::vector<const LineModel*>& lines, const SheetLook& look,
               const Draw& draw);

    int drawn() const noexcept { return sheet_.drawn(); }

private:
    bool holds(const std::vector<const LineModel*>& lines) const;

    std::vector<LineModel> lines_;
    SheetLook look_;
    StillSheet sheet_;
};

}  // namespace ui
