#include "ui/export/giving_way.h"

#include <algorithm>
#include <cstddef>

#include "ui/panels/plot_room.h"
#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kTight = 0.55;
constexpr int kFew = 2;  // what is drawn, and what is dotted or dashed of it

/// Whether a panel says more than so many facts under its title.
bool saysMore(const std::vector<PanelModel>& panels, int facts)
{
    return std::any_of(panels.begin(), panels.end(),
                       [&](const PanelModel& panel) { return panel.subtitle.count(kNextFact) >= facts; });
}

/// One line of a panel's point, or none.
QString pointAlone(const PanelModel& panel, double width, bool asTitle = false)
{
    const QString point = pointOf(panel);
    return point.isEmpty() ? QString() : inOneLine(point, panel, width, asTitle);
}

void dropTitle(PanelModel& panel, double width)
{
    panel.title = pointAlone(panel, width, true);
    panel.subtitle.clear();
}

}  // namespace

int giveWay(std::vector<PanelModel>& panels, const std::vector<QRectF>& places, int step)
{
    step = step == kFewFacts && !saysMore(panels, kFew) ? kOneFact : step;
    step = step == kOneFact && !saysMore(panels, 1) ? kNoSubtitles : step;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        PanelModel& panel = panels[i];
        switch (step) {
        case kTighter: panel.theme.margin *= kTight; break;
        case kFewFacts: panel.subtitle = panel.subtitle.section(kNextFact, 0, kFew - 1); break;
        case kOneFact: panel.subtitle = panel.subtitle.section(kNextFact, 0, 0); break;
        case kNoSubtitles: panel.subtitle = pointAlone(panel, places[i].width()); break;
        default: dropTitle(panel, places[i].width()); break;
        }
    }
    return step + 1;
}

bool evenSubtitles(std::vector<PanelModel>& panels, const std::vector<QRectF>& places)
{
    constexpr std::size_t kFewPanels = 2;  // those of more have a line each, which goes with a step
    bool any = false;
    for (std::size_t i = 0; panels.size() <= kFewPanels && i < panels.size(); ++i) {
        const QString kept = withRoomForPlot(panels[i], places[i].size()).subtitle;
        if (kept == panels[i].subtitle) {
            continue;
        }
        const int facts = kept.isEmpty() ? 0 : static_cast<int>(kept.count(kNextFact)) + 1;
        for (std::size_t other = 0; other < panels.size(); ++other) {
            if (places[other].top() == places[i].top()) {
                QString& subtitle = panels[other].subtitle;
                const QString none = pointAlone(panels[other], places[other].width());
                subtitle = facts == 0 ? none : subtitle.section(kNextFact, 0, facts - 1);
            }
        }
        panels[i].subtitle = kept;
        any = true;
    }
    return any;
}

}  // namespace ui
