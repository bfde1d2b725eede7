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
[[nodiscard]] QString panelTitle(core::Panel panel, const Texts& texts);

}  // namespace ui
