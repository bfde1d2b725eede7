#include "ui/panels/shared_legend.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "ui/panels/panel_legend.h"

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

bool partCommonNames(PanelModel& left, PanelModel& right, double width)
{
    const auto isIn = [](const std::vector<LegendEntry>& legend, const LegendEntry& entry) {
        return std::find(legend.begin(), legend.end(), entry) != legend.end();
    };
    std::vector<LegendEntry> common;
    std::copy_if(left.legend.begin(), left.legend.end(), std::back_inserter(common),
                 [&](const LegendEntry& entry) { return isIn(right.legend, entry); });
    const auto height = [width](const PanelModel& panel) {
        return placeLegend(panel, width - panel.theme.margin).height;
    };
    const auto withPart = [&](PanelModel panel, std::size_t from, std::size_t to) {
        std::erase_if(panel.legend, [&](const LegendEntry& entry) { return isIn(common, entry); });
        const auto at = [&](std::size_t place) { return common.begin() + static_cast<std::ptrdiff_t>(place); };
        panel.legend.insert(panel.legend.end(), at(from), at(to));
        return panel;
    };
    constexpr std::size_t kFew = 2;  // of which each panel had better have its own
    double least = std::max(height(left), height(right));
    std::optional<std::pair<PanelModel, PanelModel>> best;
    for (std::size_t parted = 0; common.size() > kFew && parted <= common.size(); ++parted) {
        std::pair tried(withPart(left, 0, parted), withPart(right, parted, common.size()));
        if (const double most = std::max(height(tried.first), height(tried.second)); most < least) {
            least = most;
            best = std::move(tried);
        }
    }
    if (best) {
        std::tie(left, right) = std::move(*best);
    }
    return best.has_value();
}

}  // namespace ui
