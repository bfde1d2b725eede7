#include "ui/export/giving_way.h"

#include <algorithm>

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

}  // namespace

int giveWay(std::vector<PanelModel>& panels, int step)
{
    step = step == kFewFacts && !saysMore(panels, kFew) ? kOneFact : step;
    step = step == kOneFact && !saysMore(panels, 1) ? kNoSubtitles : step;
    for (PanelModel& panel : panels) {
        switch (step) {
        case kTighter: panel.theme.margin *= kTight; break;
        case kFewFacts: panel.subtitle = panel.subtitle.section(kNextFact, 0, kFew - 1); break;
        case kOneFact: panel.subtitle = panel.subtitle.section(kNextFact, 0, 0); break;
        case kNoSubtitles: panel.subtitle.clear(); break;
        default: panel.title.clear(); break;
        }
    }
    return step + 1;
}

}  // namespace ui
