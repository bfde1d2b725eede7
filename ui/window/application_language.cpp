#include "ui/window/application_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

Language ApplicationLanguage::atStart(std::optional<Language> chosen)
{
    const QString desktop = QLocale::system().uiLanguages().value(0);
    return chosen.value_or(languageOf(desktop.toStdString()).value_or(Language::English));
}

void ApplicationLanguage::use(Language language)
{
    QCoreApplication::removeTranslator(&ofQt_);
    const std::string_view key = rowOf(language).key;
    if (language != Language::English
        && ofQt_.load(QStringLiteral("qtbase_") + QString::fromLatin1(key.data(), qsizetype(key.size())),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&ofQt_);
    }
}

}  // namespace ui
