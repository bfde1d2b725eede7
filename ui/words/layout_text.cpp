#include "ui/words/layout_text.h"

namespace ui {

namespace {

using core::Panel;

struct PanelText {
    Panel panel = Panel::Bell;
    Text title;
};
constexpr std::array kPanelTexts = {
    PanelText{Panel::Bell, Text::BellTitle},
    PanelText{Panel::Slope, Text::SlopeTitle},
    PanelText{Panel::Metrics, Text::MetricTitle},
    PanelText{Panel::MirageTest, Text::MirageTitle},
    PanelText{Panel::Law, Text::LawTitle},
    PanelText{Panel::SixLoss, Text::SixLoss},
    PanelText{Panel::SixTokenAccuracy, Text::SixTokenAccuracy},
    PanelText{Panel::SixAccuracy, Text::SixAccuracy},
    PanelText{Panel::SixGrade, Text::SixGrade},
    PanelText{Panel::SixEditDistance, Text::SixEditDistance},
    PanelText{Panel::SixBrier, Text::SixBrier},
};
static_assert(core::isComplete<Panel>(kPanelTexts, &PanelText::panel));

}  // namespace

QString panelTitle(core::Panel panel, const Texts& texts)
{
    return texts(kPanelTexts[static_cast<std::size_t>(panel)].title);
}

}  // namespace ui
