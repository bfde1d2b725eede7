#include "ui/window/language_menu.h"

#include <QActionGroup>
#include <QMenu>
#include <QRegularExpression>

namespace ui {

void addLanguageMenu(QMenu& menu, const Texts& texts, const std::function<void(Language)>& choose)
{
    QMenu* languages = menu.addMenu(texts(Text::MenuLanguage));
    auto* group = new QActionGroup(languages);
    for (const auto& [language, name] :
         {std::pair{Language::English, Text::LanguageEnglish}, std::pair{Language::Japanese, Text::LanguageJapanese}}) {
        QAction* entry = languages->addAction(texts(name));
        entry->setCheckable(true);
        entry->setChecked(language == texts.language());
        group->addAction(entry);
        QObject::connect(entry, &QAction::triggered, languages, [choose, picked = language] { choose(picked); });
    }
}

QString withoutMenuKey(QString title)
{
    return title.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&")));
}

}  // namespace ui
