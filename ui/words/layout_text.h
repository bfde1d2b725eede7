#pragma once

#include "core/model/layout.h"
#include "ui/words/texts.h"

namespace ui {

/// The words of one layout: its button in the tool bar and what that says of it.
struct LayoutText {
    core::Layout layout = core::Layout::TwoPanels;
    Text name;
    Text toolTip;
};
[[nodiscard]] const LayoutText& wordsOf(core::Layout layout);

/// A panel's title.
[[nodiscard]] QString panelTitle(core::Panel panel, const Texts& texts);

}  // namespace ui
