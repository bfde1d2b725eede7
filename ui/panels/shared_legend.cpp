#include "ui/panels/shared_legend.h"

#include <algorithm>
#include <cstddef>

namespace ui {

void shareLegends(std::vector<PanelModel>& panels)
{
    const std::vector<LegendEntry> whole = panels.empty() ? std::vector<LegendEntry>() : panels.front().legend;
    const bool shared =
        panels.size() > 1 && whole.size() >= panels.size()
        && std::all_of(panels.begin(), panels.end(), [&](const PanelModel& panel) { return panel.legend == whole; });
    if (!shared) {
        return;
    }
    const std::size_t each = (whole.size() + panels.size() - 1) / panels.size();
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const auto at = [&](std::size_t place) {
            return whole.begin() + static_cast<std::ptrdiff_t>(std::min(place, whole.size()));
        };
        panels[i].legend.assign(at(i * each), at((i + 1) * each));
    }
}

}  // namespace ui
