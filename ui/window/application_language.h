#pragma once

#include <QTranslator>

#include "ui/words/texts.h"

namespace ui {

/// The language of the whole application: what it starts in, and Qt's own words beside ours.
class ApplicationLanguage {
public:
    /// The one chosen, else the desktop's where we speak it, else English.
    static Language atStart(std::optional<Language> chosen);

    /// Qt's own dialogs and menus follow, where Qt's translation is installed.
    void use(Language language);

private:
    QTranslator ofQt_;
};

}  // namespace ui
