#include "ui/window/application_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace ui {

namespace {

const QString kKey = QStringLiteral("language");
const QString kJapanese = QStringLiteral("ja");
const QString kEnglish = QStringLiteral("en");

}  // namespace

Language ApplicationLanguage::atStart()
{
    const QString desktop = QLocale::system().uiLanguages().value(0);
    const QString language = QSettings().value(kKey, desktop).toString();
    return language.startsWith(kJapanese) ? Language::Japanese : Language::English;
}

void ApplicationLanguage::use(Language language)
{
    QCoreApplication::removeTranslator(&ofQt_);
    if (language == Language::Japanese
        && ofQt_.load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&ofQt_);
    }
}

void ApplicationLanguage::remember(Language language)
{
    QSettings().setValue(kKey, language == Language::Japanese ? kJapanese : kEnglish);
}

}  // namespace ui
