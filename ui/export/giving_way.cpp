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

/// Which of its headings a panel has.
struct Headed {
    bool title = false;
    bool subtitle = false;
};

Headed headedSo(const PanelModel& panel)
{
    return {!panel.title.isEmpty(), !panel.subtitle.isEmpty()};
}

/// A panel that lost what its heading said of it, whole, has it at its axis: one rule for whatever takes headings away.
void nameAxis(PanelModel& panel, const Headed& before, const QString& axis)
{
    const bool isLost = (before.title && panel.title.isEmpty()) || (before.subtitle && panel.subtitle.isEmpty());
    if (isLost && !axis.isEmpty()) {
        panel.still.y.title = axis;
    }
}

}  // namespace

int giveWay(std::vector<PanelModel>& panels, const std::vector<QRectF>& places, const QStringList& axes, int step)
{
    step = step == kFewFacts && !saysMore(panels, kFew) ? kOneFact : step;
    step = step == kOneFact && !saysMore(panels, 1) ? kNoSubtitles : step;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        PanelModel& panel = panels[i];
        const Headed before = headedSo(panel);
        switch (step) {
        case kTighter: panel.theme.margin *= kTight; break;
        case kFewFacts: panel.subtitle = panel.subtitle.section(kNextFact, 0, kFew - 1); break;
        case kOneFact: panel.subtitle = panel.subtitle.section(kNextFact, 0, 0); break;
        case kNoSubtitles: panel.subtitle = pointAlone(panel, places[i].width()); break;
        default: dropTitle(panel, places[i].width()); break;
        }
        nameAxis(panel, before, axes.value(static_cast<qsizetype>(i)));
    }
    return step + 1;
}

bool evenSubtitles(std::vector<PanelModel>& panels, const std::vector<QRectF>& places, const QStringList& axes)
{
    std::vector<Headed> before(panels.size());
    std::transform(panels.begin(), panels.end(), before.begin(), headedSo);
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
    for (std::size_t i = 0; any && i < panels.size(); ++i) {
        nameAxis(panels[i], before[i], axes.value(static_cast<qsizetype>(i)));
    }
    return any;
}

}  // namespace ui
