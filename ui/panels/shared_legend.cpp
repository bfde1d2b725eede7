#include "ui/panels/shared_legend.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <utility>

#include "ui/panels/panel_legend.h"

namespace ui {

namespace {

/// The legend that all of several panels have.
std::vector<LegendEntry> legendOfAll(const std::vector<PanelModel>& panels)
{
    const std::vector<LegendEntry> whole = panels.empty() ? std::vector<LegendEntry>() : panels.front().legend;
    const bool shared = panels.size() > 1 && std::all_of(panels.begin(), panels.end(), [&](const PanelModel& panel) {
                            return panel.legend == whole;
                        });
    return shared ? whole : std::vector<LegendEntry>();
}

}  // namespace

void shareLegends(std::vector<PanelModel>& panels)
{
    const std::vector<LegendEntry> whole = legendOfAll(panels);
    if (whole.size() < panels.size()) {
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

std::vector<LegendEntry> takeSharedLegend(std::vector<PanelModel>& panels)
{
    std::vector<LegendEntry> whole = legendOfAll(panels);
    for (PanelModel& panel : panels) {
        if (!whole.empty()) {
            panel.legend.clear();
        }
    }
    return whole;
}

std::vector<LegendEntry> takeCommonNames(PanelModel& left, PanelModel& right, double width, double page)
{
    constexpr std::size_t kFew = 2;  // of which each panel had better have its own
    const auto isIn = [](const std::vector<LegendEntry>& legend, const LegendEntry& entry) {
        return std::find(legend.begin(), legend.end(), entry) != legend.end();
    };
    std::vector<LegendEntry> common;
    std::copy_if(left.legend.begin(), left.legend.end(), std::back_inserter(common),
                 [&](const LegendEntry& entry) { return isIn(right.legend, entry); });
    if (common.size() <= kFew) {
        return {};
    }
    const auto height = [](const PanelModel& panel, double over) {
        return placeLegend(panel, over - panel.theme.margin).height;
    };
    const auto without = [&](PanelModel panel) {
        std::erase_if(panel.legend, [&](const LegendEntry& entry) { return isIn(common, entry); });
        return panel;
    };
    PanelModel key = left;
    key.legend = common;
    std::pair tried(without(left), without(right));
    const double apart = std::max(height(left, width), height(right, width));
    if (std::max(height(tried.first, width), height(tried.second, width)) + height(key, page) >= apart) {
        return {};
    }
    std::tie(left, right) = std::move(tried);
    return common;
}

}  // namespace ui
