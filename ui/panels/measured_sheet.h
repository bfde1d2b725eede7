#pragma once

#include <algorithm>
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

/// What each of them reaches with its edge, in the painter's measure; around each piece of a line.
[[nodiscard]] std::vector<QRectF> boxesOf(const std::vector<const MarkerModel*>& dots, const SheetLook& look);
[[nodiscard]] std::vector<QRectF> boxesOf(const std::vector<const LineModel*>& lines, const SheetLook& look);

/// Much that stands still, on a sheet of its own: dots, or lines of many pieces, as the intervals of many tests.
template <class Item>
class MeasuredSheet {
public:
    using Items = std::vector<const Item*>;
    using Draw = std::function<void(QCPPainter& painter, const Items& items)>;

    /// Draws the items, in their order, where they are others than the last time, and lays them over the picture.
    void paint(QCPPainter& painter, const Items& items, const SheetLook& look, const Draw& draw)
    {
        if (!sheet_.fits(painter, look.frame.size()) || !(look == look_) || !holds(items)) {
            look_ = look;
            items_.clear();
            for (const Item* item : items) {
                items_.push_back(*item);
            }
            sheet_.draw(painter, look.frame.size(), boxesOf(items, look), [&](QCPPainter& on) { draw(on, items); });
        }
        sheet_.layOver(painter);
    }

    int drawn() const noexcept { return sheet_.drawn(); }  ///< how often; tests count it

private:
    bool holds(const Items& items) const
    {
        return std::equal(items.begin(), items.end(), items_.begin(), items_.end(),
                          [](const Item* a, const Item& b) { return *a == b; });
    }

    std::vector<Item> items_;
    SheetLook look_;
    StillSheet sheet_;
};

using DotsSheet = MeasuredSheet<MarkerModel>;
using IntervalsSheet = MeasuredSheet<LineModel>;

}  // namespace ui
