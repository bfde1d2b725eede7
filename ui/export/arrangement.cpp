#include "ui/export/arrangement.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/export/figure_room.h"
#include "ui/export/giving_way.h"
#include "ui/export/inset_grid.h"
#include "ui/panels/axes_in_line.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/shared_legend.h"
#include "ui/panels/value_in_legend.h"

namespace ui {

namespace {

std::vector<QPointF> cornersOf(const Figure& figure)
{
    std::vector<QPointF> corners;
    for (const QRectF& panel : figure.page.panels) {
        corners.push_back(panel.topLeft());
    }
    return corners;
}

/// Axes of one column begin at one place, those of one row at one height; all are of one height, whatever the headings
/// of their rows take.
void alignAxes(Figure& figure, const std::vector<QMargins>& least)
{
    std::vector<QMargins> own;
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        sizes.push_back(figure.page.panels[i].size());
        figure.panels[i].least = {};
        own.push_back(panelMargins(figure.panels[i], figure.page.panels[i].size()));
        own.back() = own.back() | (i < least.size() ? least[i] : QMargins());  // the larger of each
    }
    const std::vector<QMargins> common = axesInLine(own, cornersOf(figure), sizes, {});
    std::vector<double> around;
    std::vector<double> beside;
    std::vector<double> shares;
    bool areRows = true;  // of letters, in every panel
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        figure.panels[i].least = common[i];
        around.push_back(common[i].top() + common[i].bottom());
        beside.push_back(common[i].left() + common[i].right());
        shares.push_back(figure.panels[i].still.letterRows);
        areRows = areRows && shares.back() > 0.0;
    }
    evenRows(figure.page, around, underPanels(figure), areRows ? shares : std::vector<double>());
    evenColumns(figure.page, beside);
    if (areRows) {
        widenLast(figure.page);
    }
}

/// Which panels have names and values in legends.
struct Legends {
    bool ofMany = true;              ///< values, where many curves are named there
    std::vector<bool> all;           ///< those panels whose every name and value is to stand there
    std::optional<int> across = {};  ///< panels side by side; none: as is best

    bool holdsAll(std::size_t panel) const { return panel < all.size() && all[panel]; }
};

/// Writes names in legends where they have no place beside their lines, with room for values, where these are to stand
/// there; axes that stand in line move them.
void nameLines(Figure& figure, const std::vector<QMargins>& least, const Legends& inLegend)
{
    constexpr int kRounds = 3;
    const auto legends = [&] {
        std::size_t all = 0;
        for (const PanelModel& panel : figure.panels) {
            all += panel.legend.size();
        }
        return all;
    };
    alignAxes(figure, least);
    std::size_t before = 0;
    for (int round = 0; round < kRounds && (round == 0 || legends() != before); ++round) {
        before = legends();
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            PanelModel& panel = figure.panels[i];
            panel = withLegendWhereNeeded(std::move(panel), figure.page.panels[i].size());
            if (inLegend.ofMany) {
                panel = withRoomForValues(std::move(panel), inLegend.holdsAll(i) ? 1 : kManyInLegend);
            }
        }
        alignAxes(figure, least);
    }
}

/// Of low plots side by side: what both name alike stands once under them.
void shareNames(Figure& figure, const std::vector<QMargins>& least)
{
    const bool isPair = figure.panels.size() == 2 && rowsOf(figure) == 1.0;
    if (!isPair || lowestOfPage(figure) >= leastUnderFacts(figure)) {
        return;
    }
    const std::vector<LegendEntry> common =
        takeCommonNames(figure.panels[0], figure.panels[1], figure.page.panels[0].width(), figure.page.canvas.width());
    if (!common.empty()) {
        figure.key.legend.insert(figure.key.legend.end(), common.begin(), common.end());
        alignAxes(figure, least);
    }
}

/// How good a bell and its curve are so: under each other they may be low, where side by side they would be high, since
/// one bell is narrow; side by side two bells have no room for their numbers.
double shareOfBells(const Figure& figure)
{
    constexpr double kLow = 0.29;     // of the page's height
    constexpr double kNarrow = 15.0;  // letters wide
    constexpr double kShare = 0.78;
    constexpr double kShareOfTwo = 0.3;
    const PanelModel& first = figure.panels.front();
    if (figure.panels.size() != 2 || first.id != u"panel-bell") {
        return 1.0;
    }
    const bool areTwo =
        std::ranges::any_of(first.moving.lines, [](const LineModel& line) { return line.id == u"curve-moved-bell"; });
    const double width = PanelFrame(first, figure.page.panels.front().size()).axes().width();
    if (areTwo) {
        return rowsOf(figure) == 1.0 && width < kNarrow * first.theme.labelSize ? kShareOfTwo : 1.0;
    }
    return rowsOf(figure) > 1.0 && lowestOfPage(figure) < kLow ? kShare : 1.0;
}

/// The same, with such legends.
Figure arrangedSo(const Figure& figure, int columns, const std::optional<Arrangement>& as, const Legends& inLegend)
{
    constexpr double kCrowded = 0.7;  // what plots count for by each label without a clear place
    const int panels = static_cast<int>(figure.panels.size());
    Figure best = figure;
    const std::vector<QMargins> around = as ? as->around : std::vector<QMargins>();
    double most = -1.0;
    for (int across = std::min(columns, panels); across >= 1; --across) {
        if (across != (as ? as->across : inLegend.across.value_or(across))) {
            continue;
        }
        Figure tried = figure;
        for (std::size_t i = 0; i < tried.panels.size(); ++i) {
            if (inLegend.holdsAll(i)) {
                tried.panels[i] = allNamedInLegend(std::move(tried.panels[i]));
            }
        }
        placePanels(tried.page, panels, {columns, across}, underPanels(tried));
        shareTitles(tried.panels, cornersOf(tried));
        alignAxes(tried, around);
        if (leastPlot(tried) <= most) {
            continue;  // names only take more
        }
        nameLines(tried, around, inLegend);
        shareNames(tried, around);
        for (std::size_t i = 0; i < tried.panels.size(); ++i) {
            layOutInsets(tried.panels[i], tried.page.panels[i].size());
        }
        if (evenSubtitles(tried.panels, tried.page.panels, tried.axisNames)) {
            nameLines(tried, around, inLegend);
            shareNames(tried, around);
        }
        const double clear = std::pow(kCrowded, crowdedNames(tried)) * shareOfBells(tried);
        if (const double least = leastPlot(tried) * clear; least > most) {
            most = least;
            best = std::move(tried);
            best.arrangement.across = across;
            best.arrangement.around.clear();
            for (const PanelModel& panel : best.panels) {
                best.arrangement.around.push_back(panel.least);
            }
        }
    }
    return best;
}

/// Whether a plot is too low to give its legend rows for values: of many, which crowd any plot, later.
bool isTooLowForValues(const Figure& figure)
{
    constexpr double kLowest = 0.13;  // of the page's height
    constexpr double kLowestOfMany = 0.08;
    constexpr std::ptrdiff_t kMany = 5;
    std::ptrdiff_t most = 0;
    for (const PanelModel& panel : figure.panels) {
        most = std::max(most, std::count_if(panel.legend.begin(), panel.legend.end(),
                                            [](const LegendEntry& entry) { return entry.behind > 0.0; }));
    }
    return most > 0 && lowestOfPage(figure) < (most >= kMany ? kLowestOfMany : kLowest);
}

}  // namespace

Figure arranged(const Figure& figure, int columns, const std::optional<Arrangement>& as)
{
    Legends legends{true, as ? as->legends : std::vector<bool>()};
    Figure made = arrangedSo(figure, columns, as, legends);
    if (isTooLowForValues(made)) {
        legends.ofMany = false;
        made = arrangedSo(figure, columns, as, legends);
    }
    if (as || made.panels.size() > 2) {
        return made;
    }
    const auto isAny = [](const std::vector<bool>& panels) { return std::ranges::find(panels, true) != panels.end(); };
    const Legends all{true, panelsOfStruckValues(made), made.arrangement.across};
    if (!isAny(all.all)) {
        return made;
    }
    Figure named = arrangedSo(figure, columns, as, all);
    if (!keepsPlots(named, made) || isAny(panelsOfStruckValues(named))) {
        return made;
    }
    named.arrangement.legends = all.all;
    return named;
}

}  // namespace ui
