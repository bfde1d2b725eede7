#include "ui/export/missing_glyphs.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include "ui/export/figure_font.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr std::string_view kLatinPackage = "fonts-dejavu-core";  // of Debian, with the letters of every language
const QString kLatin = QStringLiteral("Aa0");
constexpr qsizetype kNamed = 5;  // letters that are missing; the others would say no more

bool isOfAScript(QChar letter)
{
    return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hiragana
           || letter.script() == QChar::Script_Katakana;
}

/// Whether any font is installed at all: where there is none, Qt names these all the same, and draws boxes for letters.
bool areThereFonts()
{
    static const QStringList kAlways = {QStringLiteral("Monospace"), QStringLiteral("Sans Serif"),
                                        QStringLiteral("Serif")};
    const QStringList families = QFontDatabase::families();
    return std::any_of(families.begin(), families.end(),
                       [](const QString& family) { return !kAlways.contains(family); });
}

/// Whether every letter has a glyph: the first glyph of every font is the one for letters it lacks.
bool hasAll(const QString& letters, const QFont& font)
{
    if (!areThereFonts()) {
        return false;
    }
    QTextLayout layout(letters, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); });
}

}  // namespace

QString lettersOf(Language language)
{
    QString letters;
    if (rowOf(language).fontPackage.empty()) {
        return letters;  // but for the names of other languages
    }
    const Texts texts = textsFor(language);
    for (const Phrase& phrase : allPhrases()) {
        for (const QChar letter : texts(phrase)) {
            if (isOfAScript(letter)) {
                letters += letter;
            }
        }
    }
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters;
}

QString missingLetters(const QString& letters, const QFont& font)
{
    QString missing;
    if (letters.isEmpty() || hasAll(letters, font)) {
        return missing;
    }
    for (const QChar letter : letters) {
        if (!hasAll(letter, font)) {
            missing += letter;
        }
    }
    return missing;
}

QString missingGlyphs(Language language, const QString& family, const Texts& texts)
{
    static std::map<std::pair<Language, QString>, QString> remembered;  // fonts do not come and go under a program
    const LanguageRow& row = rowOf(language);
    const auto figures = figureFont(family, language);
    if (!figures) {
        return {};
    }
    const bool isLatin = row.fontPackage.empty();
    const auto [found, isNew] = remembered.try_emplace({language, *figures});
    if (isNew) {
        Theme theme;
        theme.fontFamily = *figures;
        QFont font;
        font.setFamilies(fontFamilies(theme));
        found->second = missingLetters(isLatin ? kLatin : lettersOf(language), font);
    }
    const QString& missing = found->second;
    const auto text = [](std::string_view latin) { return QString::fromUtf8(latin.data(), qsizetype(latin.size())); };
    return missing.isEmpty()
               ? QString()
               : texts(Text::FaultNoGlyphs, text(row.key),
                       missing.left(kNamed) + (missing.size() > kNamed ? QStringLiteral(" …") : QString()),
                       text(isLatin ? kLatinPackage : row.fontPackage));
}

}  // namespace ui
