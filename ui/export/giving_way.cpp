#include "ui/export/giving_way.h"

#include <algorithm>

#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kTight = 0.55;
constexpr int kFactsKept = 2;  // what is drawn, and what is dotted or dashed of it

bool saysMuch(const PanelModel& panel)
{
    return panel.subtitle.count(kNextFact) >= kFactsKept;
}

}  // namespace

int giveWay(std::vector<PanelModel>& panels, int step)
{
    if (step == kFewFacts && std::none_of(panels.begin(), panels.end(), saysMuch)) {
        step = kNoSubtitles;
    }
    for (PanelModel& panel : panels) {
        switch (step) {
        case kTighter: panel.theme.margin *= kTight; break;
        case kFewFacts: panel.subtitle = panel.subtitle.section(kNextFact, 0, kFactsKept - 1); break;
        case kNoSubtitles: panel.subtitle.clear(); break;
        default: panel.title.clear(); break;
        }
    }
    return step + 1;
}

}  // namespace ui
