#include "ui/panels/shared_legend.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
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

namespace {

using Entries = std::vector<LegendEntry>;

bool isIn(const Entries& legend, const LegendEntry& entry)
{
    return std::find(legend.begin(), legend.end(), entry) != legend.end();
}

/// Whether a legend calls what looks so something.
bool hasLook(const Entries& legend, const LegendEntry& of)
{
    return std::any_of(legend.begin(), legend.end(), [&](const LegendEntry& entry) {
        return entry.stroke == of.stroke && entry.mark == of.mark && entry.hollow == of.hollow;
    });
}

/// The entries of one that the other has as well, and of the rest those that nothing in the other looks like.
Entries entriesThat(bool areCommon, const Entries& one, const Entries& other)
{
    Entries taken;
    std::copy_if(one.begin(), one.end(), std::back_inserter(taken), [&](const LegendEntry& entry) {
        return areCommon ? isIn(other, entry) : !isIn(other, entry) && !hasLook(other, entry);
    });
    return taken;
}

double heightOf(const PanelModel& panel, Entries entries, double width)
{
    PanelModel legend;
    legend.theme = panel.theme;
    legend.legend = std::move(entries);
    return placeLegend(legend, width - panel.theme.margin).height;
}

Entries without(Entries legend, const Entries& taken)
{
    std::erase_if(legend, [&](const LegendEntry& entry) { return isIn(taken, entry); });
    return legend;
}

}  // namespace

std::vector<LegendEntry> takeCommonNames(PanelModel& left, PanelModel& right, double width, double page)
{
    constexpr std::size_t kFew = 2;  // of which each panel had better have its own
    const Entries common = entriesThat(true, left.legend, right.legend);
    if (common.size() <= kFew) {
        return {};
    }
    Entries all = entriesThat(false, left.legend, right.legend);
    all.insert(all.end(), common.begin(), common.end());
    const Entries ofRight = entriesThat(false, right.legend, left.legend);
    all.insert(all.end(), ofRight.begin(), ofRight.end());
    double least = std::max(heightOf(left, left.legend, width), heightOf(right, right.legend, width));
    Entries best;
    for (const Entries& key : {common, all}) {
        const double panels = std::max(heightOf(left, without(left.legend, key), width),
                                       heightOf(right, without(right.legend, key), width));
        if (const double height = panels + heightOf(left, key, page); height < least) {
            least = height;
            best = key;
        }
    }
    left.legend = without(std::move(left.legend), best);
    right.legend = without(std::move(right.legend), best);
    return best;
}

}  // namespace ui
