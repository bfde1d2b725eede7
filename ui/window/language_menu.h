#pragma once

#include <functional>

#include "ui/words/texts.h"

class QMenu;

namespace ui {

/// Adds the submenu of languages, each under its own name, and tells which one is picked.
void addLanguageMenu(QMenu& menu, const Texts& texts, const std::function<void(Language)>& choose);

/// A menu's title as a button says it: without the letter that opens it, "&File" or "ファイル(&F)".
[[nodiscard]] QString withoutMenuKey(QString title);

}  // namespace ui
