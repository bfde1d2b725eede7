#pragma once

#include <functional>

#include "ui/state/texts.h"

class QMenu;

namespace ui {

/// Adds the submenu of languages, each under its own name, and tells which one is picked.
void addLanguageMenu(QMenu& menu, const Texts& texts, const std::function<void(Language)>& choose);

}  // namespace ui
