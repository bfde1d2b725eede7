#pragma once

#include <QTranslator>

#include "ui/words/texts.h"

namespace ui {

/// The language of the whole application: what it starts in, what is remembered, and Qt's own words beside ours.
class ApplicationLanguage {
public:
    /// The remembered one, else the desktop's where we speak it, else English.
    static Language atStart();

    /// Qt's own dialogs and menus follow, where Qt's translation is installed.
    void use(Language language);

    /// For the next start; in the settings folder of the desktop.
    static void remember(Language language);

private:
    QTranslator ofQt_;
};

}  // namespace ui
