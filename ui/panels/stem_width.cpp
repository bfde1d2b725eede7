#include "ui/panels/stem_width.h"

#include <algorithm>
#include <cmath>

namespace ui {

double halfOfStem(const PanelModel& model, const PanelFrame& frame)
{
    constexpr double kHalf = 7.0;
    constexpr double kOfSpace = 0.4;  // between two of them
    double half = kHalf;
    const std::vector<StemModel>& stems = model.moving.stems;
    for (std::size_t i = 0; i + 1 < stems.size(); ++i) {
        half = std::min(half, kOfSpace * std::abs(frame.xPixel(stems[i + 1].x) - frame.xPixel(stems[i].x)));
    }
    return half;
}

}  // namespace ui
