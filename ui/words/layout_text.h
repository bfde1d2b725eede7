#pragma once

#include <array>

#include "core/model/complete.h"
#include "core/model/layout.h"
#include "ui/words/texts.h"

namespace ui {

/// The words of one layout: its button in the tool bar and what that says of it.
struct LayoutText {
    core::Layout layout = core::Layout::TwoPanels;
    Text name;
    Text toolTip;
};
inline constexpr std::array kLayoutTexts = std::to_array<LayoutText>({
    {core::Layout::TwoPanels, Text::LayoutTwoPanels, Text::TipLayoutTwoPanels},
    {core::Layout::SixPanels, Text::LayoutSixPanels, Text::TipLayoutSixPanels},
    {core::Layout::Slope, Text::LayoutSlope, Text::TipLayoutSlope},
    {core::Layout::MirageTest, Text::LayoutMirageTest, Text::TipLayoutMirageTest},
});
static_assert(core::isComplete<core::Layout>(kLayoutTexts, &LayoutText::layout));

/// A panel's title.
struct PanelText {
    core::Panel panel = core::Panel::Bell;
    Text title;
};
inline constexpr std::array kPanelTexts = std::to_array<PanelText>({
    {core::Panel::Bell, Text::BellTitle},
    {core::Panel::Slope, Text::SlopeTitle},
    {core::Panel::Metrics, Text::MetricTitle},
    {core::Panel::MirageTest, Text::MirageTitle},
    {core::Panel::Law, Text::LawTitle},
    {core::Panel::SixLoss, Text::SixLoss},
    {core::Panel::SixTokenAccuracy, Text::SixTokenAccuracy},
    {core::Panel::SixAccuracy, Text::SixAccuracy},
    {core::Panel::SixGrade, Text::SixGrade},
    {core::Panel::SixEditDistance, Text::SixEditDistance},
    {core::Panel::SixBrier, Text::SixBrier},
});
static_assert(core::isComplete<core::Panel>(kPanelTexts, &PanelText::panel));

[[nodiscard]] inline QString panelTitle(core::Panel panel, const Texts& texts)
{
    return texts(kPanelTexts[static_cast<std::size_t>(panel)].title);
}

}  // namespace ui
