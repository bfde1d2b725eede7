#pragma once

#include "ui/export/deck_xml.h"

namespace ui {

/// An Office theme with the figure's colours and a letter like the figure's that is found on every desktop.
[[nodiscard]] QByteArray themeXml(const DeckLook& look);

}  // namespace ui
