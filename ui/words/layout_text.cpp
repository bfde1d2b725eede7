#include "ui/words/layout_text.h"

#include <array>

#include "core/model/complete.h"

namespace ui {

namespace {

using core::Layout;
using core::Panel;

constexpr std::array kLayoutTexts = {
    LayoutText{Layout::TwoPanels, Text::LayoutTwoPanels, Text::TipLayoutTwoPanels},
    LayoutText{Layout::SixPanels, Text::LayoutSixPanels, Text::TipLayoutSixPanels},
    LayoutText{Layout::Slope, Text::LayoutSlope, Text::TipLayoutSlope},
    LayoutText{Layout::MirageTest, Text::LayoutMirageTest, Text::TipLayoutMirageTest},
};
static_assert(core::isComplete<Layout>(kLayoutTexts, &LayoutText::layout));

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

const LayoutText& wordsOf(core::Layout layout)
{
    return kLayoutTexts[static_cast<std::size_t>(layout)];
}

QString panelTitle(core::Panel panel, const Texts& texts)
{
    return texts(kPanelTexts[static_cast<std::size_t>(panel)].title);
}

}  // namespace ui
