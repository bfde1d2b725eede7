// A language is written where its letters can be drawn; else the package that has them is named.

#include "ui/export/missing_glyphs.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace {

TEST(MissingGlyphs, AreThoseThatNoFontHas)
{
    QFont latin(QStringLiteral("DejaVu Sans"));
    latin.setStyleStrategy(QFont::NoFontMerging);  // as where nothing else is installed
    EXPECT_EQ(ui::missingLetters(QStringLiteral("説明"), latin), QStringLiteral("説明"));
    EXPECT_EQ(ui::missingLetters(QStringLiteral("abc"), latin), QString());
    QFont japanese(QStringLiteral("DejaVu Sans"));
    japanese.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK JP")});
    EXPECT_EQ(ui::missingLetters(ui::lettersOf(ui::Language::Japanese), japanese), QString());
}

TEST(MissingGlyphs, EnglishAsksForNoScriptOfItsOwn)
{
    EXPECT_EQ(ui::lettersOf(ui::Language::English), QString());
    const QString japanese = ui::lettersOf(ui::Language::Japanese);
    EXPECT_TRUE(japanese.contains(u'説'));
    EXPECT_TRUE(japanese.contains(u'の'));
    EXPECT_FALSE(japanese.contains(u'a'));
    EXPECT_EQ(ui::missingGlyphs(ui::Language::Japanese, {}, {}), QString());
}

}  // namespace
