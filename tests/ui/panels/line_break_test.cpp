#include "ui/panels/line_break.h"
#include "ui/words/number_break.h"

#include <set>

#include <QRawFont>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"
#include "ui/words/phrase_break.h"

namespace {

QStringList broken(const char* words)
{
    return ui::inTwoLines(QString::fromUtf8(words));
}

TEST(LineBreak, EnglishAtTheSpaceNearestTheMiddle)
{
    EXPECT_EQ(broken("multiple choice grade, 4 options"), (QStringList{"multiple choice", "grade, 4 options"}));
    EXPECT_EQ(broken("one two"), (QStringList{"one", "two"}));
    EXPECT_EQ(broken("accuracy"), QStringList{"accuracy"});
    EXPECT_EQ(broken(""), QStringList{""});
}

TEST(LineBreak, JapaneseBetweenPhrasesAndNeverWithinAWord)
{
    EXPECT_EQ(broken("トークン正解率（線形）"), (QStringList{"トークン正解率", "（線形）"}));
    EXPECT_EQ(broken("50トークンの67%以上が正解"), (QStringList{"50トークンの", "67%以上が正解"}));
    EXPECT_EQ(broken("多肢選択スコア"), (QStringList{"多肢選択", "スコア"}));
    EXPECT_EQ(broken("合格"), QStringList{"合格"});
    EXPECT_EQ(broken("スコア"), QStringList{"スコア"});
}

TEST(LineBreak, NeverWithinAValue)
{
    EXPECT_EQ(broken("1 \u2212 10\u207b\u00b9\u00b9\u2078"),
              QStringList{QStringLiteral("1 \u2212 10\u207b\u00b9\u00b9\u2078")});
    EXPECT_EQ(broken("99.9994 %"), QStringList{"99.9994 %"});
    EXPECT_EQ(broken("\u2212ln y"), QStringList{QStringLiteral("\u2212ln y")});
    EXPECT_EQ(broken("alpha = \u22120.50"), QStringList{QStringLiteral("alpha = \u22120.50")});
    EXPECT_EQ(broken("pass mark 70 %"), (QStringList{"pass mark", "70 %"}));
    EXPECT_EQ(broken("70 % of 50 tokens right"), (QStringList{"70 % of", "50 tokens right"}));
    EXPECT_EQ(broken("0.511 nats at 7.66B"), (QStringList{"0.511 nats", "at 7.66B"}));
    EXPECT_EQ(broken("Prediction 1"), QStringList{"Prediction 1"});
    EXPECT_EQ(broken("expected of 10 of 10"), (QStringList{"expected of", "10 of 10"}));
}

/// "length 5 / temperature 0": names and their values.
TEST(LineBreak, LeavesNoNumberAlone)
{
    const QFont font = ui::themeFont({}, 15.0);
    for (const char* words : {"GPT-3 / 4桁の足し算、長さ5 / 編集距離 / 2ショット / 温度0",
                              "autoencoder / CIFAR100 / share with an error below 0.004"}) {
        const QString text = QString::fromUtf8(words);
        for (double part = 0.5; part < 1.0; part += 0.02) {
            const QStringList lines = ui::wrapped(text, font, part * ui::shaped(text, font).width);
            EXPECT_EQ(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
            for (const QString& line : lines) {
                static const QRegularExpression kNumberAlone(QStringLiteral("^.?[0-9.]+( |$)"));
                EXPECT_FALSE(line.contains(kNumberAlone)) << lines.join(u'|').toStdString();
                EXPECT_FALSE(line.endsWith(u'2')) << "of 2ショット: " << lines.join(u'|').toStdString();
            }
        }
    }
}

TEST(LineBreak, WrapsInAsManyLinesAsTheWidthAsks)
{
    const QFont font = ui::themeFont({}, 15.0);
    const QString text = QStringLiteral("slope \u22120.50 of 99.9 % and a score of 1 \u2212 0.001 nats at last\nbelow");
    for (const double width : {130.0, 160.0, 220.0, 1000.0}) {
        const QStringList lines = ui::wrapped(text, font, width);
        EXPECT_EQ(lines.back(), QStringLiteral("below"));
        EXPECT_EQ(lines.join(u' ').simplified(), QString(text).replace(u'\n', u' '));
        for (const QString& line : lines) {
            EXPECT_LE(ui::shaped(line, font).width, width + 0.5) << line.toStdString();
            EXPECT_FALSE(line.startsWith(u'%') || line.startsWith(QStringLiteral("\u2212 "))
                         || line.endsWith(u'\u2212'))
                << line.toStdString();
        }
    }
}

QStringList wrapped(const char* words, double width)
{
    return ui::wrapped(QString::fromUtf8(words), ui::themeFont({}, 15.0), width);
}

/// A word of katakana is broken only where it is wider than a line; a unit may be broken behind its stroke.
TEST(LineBreak, NeverWithinAWordOfKatakanaThatALineHolds)
{
    for (double width = 80.0; width < 260.0; width += 10.0) {
        for (const char* words : {"損失（nat/トークン）", "1トークンの損失、nat/トークン", "平均トークン正解率"}) {
            const QStringList lines = wrapped(words, width);
            EXPECT_TRUE(lines.join(u'|').contains(QStringLiteral("トークン")))
                << width << lines.join(u'|').toStdString();
        }
    }
    EXPECT_EQ(wrapped("nat/トークン", 70.0), (QStringList{"nat/", "トークン"}));
    EXPECT_EQ(broken("水準は1/n"), (QStringList{"水準は", "1/n"})) << "one value";
}

/// A denial belongs to what it denies.
TEST(LineBreak, NeverBeforeAJapaneseNot)
{
    for (const QString& words :
         {QStringLiteral("直線でない"), QStringLiteral("予測にない"), QStringLiteral("直線になる")}) {
        EXPECT_FALSE(ui::costAt(words, 3).has_value()) << words.toStdString();
    }
    EXPECT_EQ(ui::costAt(QStringLiteral("乗則でばらつき"), 3), 0.0);
}

/// Where not even a word fits none of its lines begins with the mark that makes a letter long, or with a small letter.
TEST(LineBreak, NoLineBeginsWithALongMark)
{
    const QString words = QStringLiteral("モデル：トークンパープレキシティ");
    for (double width = 60.0; width < 200.0; width += 2.0) {
        for (const QString& line : ui::wrapped(words, QFont(QStringLiteral("Noto Sans CJK JP"), 12), width)) {
            EXPECT_FALSE(QStringView(u"ーッャュョァィゥェォン").contains(line.front()) && line != words)
                << width << ": " << line.toStdString();
        }
    }
}

/// What a full-width colon announces stands behind it.
TEST(LineBreak, NeverBetweenAColonAndItsValue)
{
    const QString text = QStringLiteral("則のα：−0.50、傾き：0.2、曲がり：直線");
    for (const QStringView value : {u"−0.50", u"0.2"}) {
        EXPECT_FALSE(ui::mayBreak(text, text.indexOf(value))) << value.toString().toStdString();
    }
    EXPECT_TRUE(ui::mayBreak(text, text.indexOf(u"直線"))) << "words may begin a line";
}

/// Between phrases, not where the width happens to end.
/// Where lines are dear each is as long as there is room, in Japanese too, where phrases end anywhere.
/// "1/n" is one value.
TEST(LineBreak, NeverWithinANumber)
{
    const QString text = QStringLiteral("0.00029。3,000、2.");
    QList<qsizetype> within;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (ui::isInNumber(text, at)) {
            within << at;
        }
    }
    EXPECT_EQ(within, (QList<qsizetype>{1, 2, 3, 4, 5, 6, 9, 10, 11, 12}));
}

/// A word wider than a line is a task's name: no letter of it stands alone.
TEST(LineBreak, OfALongNameBehindItsUnderscores)
{
    const QFont font = ui::themeFont({}, 15.0);
    for (double width = 110.0; width < 185.0; width += 5.0) {
        const QStringList lines = ui::wrapped(QStringLiteral("swahili_english_proverbs"), font, width);
        ASSERT_GT(lines.size(), 1) << width;
        for (const QString& line : lines.first(lines.size() - 1)) {
            EXPECT_TRUE(line.endsWith(u'_')) << width << lines.join(u'|').toStdString();
        }
        EXPECT_EQ(lines.join(QString()), QStringLiteral("swahili_english_proverbs"));
    }
}

/// "pass-mark" is one word, "decades of -ln y" one unit; a task's name that no line holds ends its lines at its
/// hyphens.
TEST(LineBreak, NeverBehindAHyphenOfAWordThatALineHolds)
{
    const QFont font = ui::themeFont({}, 15.0);
    for (double width = 130.0; width < 420.0; width += 5.0) {
        const QString words = QStringLiteral("The pass-mark metric rises by 0.5 decades of \u2212ln y per size");
        const QString all = ui::wrapped(words, font, width).join(u'|');
        EXPECT_FALSE(all.contains(QStringLiteral("pass-|"))) << width << all.toStdString();
        EXPECT_FALSE(all.contains(QStringLiteral("decades|"))) << width << all.toStdString();
    }
    for (double width = 130.0; width < 420.0; width += 5.0) {
        const QString words = QStringLiteral("4 sizes joined: emergence score 9.62, largest step 0.893 of the rise");
        const QString all = ui::wrapped(words, font, width).join(u'|');
        EXPECT_FALSE(all.contains(QStringLiteral("|9.62"))) << width << all.toStdString();
        EXPECT_FALSE(all.contains(QStringLiteral("|0.893"))) << width << all.toStdString();
    }
    EXPECT_EQ(broken("pass-mark metric"), (QStringList{"pass-mark", "metric"}));
    const QString task = QStringLiteral("grade-school-arithmetic-problems");
    for (double width = 110.0; width < 185.0; width += 5.0) {
        const QStringList lines = ui::wrapped(task, font, width);
        ASSERT_GT(lines.size(), 1) << width;
        EXPECT_TRUE(lines.front().endsWith(u'-')) << width << lines.join(u'|').toStdString();
        EXPECT_EQ(lines.join(QString()), task);
    }
}

/// What belongs together but finds no line that holds it is parted between its words.
TEST(LineBreak, PartsWordsBeforeLetters)
{
    const QFont font = ui::themeFont({}, 15.0);
    const QString words = QStringLiteral("edit distance: rise in 2.28 decades");
    for (double width = 80.0; width < 300.0; width += 3.0) {
        const QStringList lines = ui::wrapped(words, font, width);
        EXPECT_EQ(lines.join(u' '), words) << width << " " << lines.join(u'|').toStdString();
    }
}

TEST(LineBreak, NeverWithinAFraction)
{
    const QFont font = ui::themeFont({}, 15.0);
    for (double width = 60.0; width < 320.0; width += 4.0) {
        const QString all = ui::wrapped(QStringLiteral("the least score above 0 is 1/n"), font, width).join(u'|');
        EXPECT_TRUE(all.endsWith(QStringLiteral("1/n"))) << width << ": " << all.toStdString();
    }
}

TEST(LineBreak, FullLinesUseTheWholeWidth)
{
    const QFont font = ui::themeFont({}, 12.5);
    for (const QString& text :
         {QStringLiteral(
              "Exact match is straight against model size here, so that nothing leaps but the scale it is drawn on"),
          QString::fromUtf8("完全一致はモデルサイズに対して直線なので、この図で跳ね上がっているのは指標ではなく描いた目"
                            "盛りのほうである")}) {
        const QStringList lines = ui::wrapped(text, font, 260.0, ui::Lines::Full);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            EXPECT_GE(QFontMetricsF(font).horizontalAdvance(lines[i]), 0.7 * 260.0) << lines[i].toStdString();
        }
    }
}

/// What no line holds is parted before a sign, not behind it.
TEST(LineBreak, NoLineEndsWithASign)
{
    const QFont font = ui::themeFont({}, 15.0);
    for (double width = 70.0; width < 320.0; width += 3.0) {
        const QStringList lines =
            ui::wrapped(QStringLiteral("inst-strict to the power 1.38, ± 0.0101 at most"), font, width);
        for (const QString& line : lines) {
            EXPECT_FALSE(line.endsWith(u'±')) << width << ": " << lines.join(u'|').toStdString();
        }
    }
}

/// A last line of one short word is a word forgotten.
TEST(LineBreak, FullLinesLeaveNoShortWordAlone)
{
    const QString words = QStringLiteral("what the four scores are made of");
    const QFont font = ui::themeFont({}, 15.0);
    const double whole = ui::shaped(words, font).width;
    const QStringList lines = ui::wrapped(words, font, 0.97 * whole, ui::Lines::Full);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_GT(ui::shaped(lines[1], font).width, 0.3 * whole) << lines.join(u'|').toStdString();
    EXPECT_EQ(lines.join(u' '), words);
}

TEST(LineBreak, JapaneseHeadingsAreBrokenBetweenPhrases)
{
    EXPECT_EQ(wrapped("C  正解率：すべてのトークンが正解", 190.0),
              (QStringList{"C  正解率：すべての", "トークンが正解"}));
    EXPECT_EQ(wrapped("E  トークン編集距離（符号反転）", 190.0), (QStringList{"E  トークン編集距離", "（符号反転）"}));
    const QStringList mirage = wrapped("蜃気楼か？ 純粋なべき乗則でばらつきがなければ、完全一致は直線になる", 340.0);
    EXPECT_EQ(mirage, (QStringList{"蜃気楼か？ 純粋なべき乗則で", "ばらつきがなければ、完全一致は直線になる"}));
    EXPECT_EQ(wrapped("サイズから推定できる値", 105.0), (QStringList{"サイズから", "推定できる値"}));
    EXPECT_EQ(wrapped("平均トークン正解確率", 130.0), (QStringList{"平均トークン", "正解確率"}));
}

/// No single word stands alone under a full line, and no word is cut for that.
TEST(LineBreak, LinesAreOfNearlyOneLength)
{
    EXPECT_EQ(wrapped("Accuracy: every token right", 190.0), (QStringList{"Accuracy: every", "token right"}));
    EXPECT_EQ(wrapped("abcdefghijkl mn", 100.0), (QStringList{"abcdefghijkl", "mn"}));
}

/// A font without some raised digits would take them from another, of another size.
TEST(ShapedText, RaisedDigitsAreOfOneFont)
{
    QFont lacks;
    for (const char* family : {"Noto Sans CJK JP", "DejaVu Sans"}) {
        lacks.setFamilies({QString::fromLatin1(family)});
        lacks.setPixelSize(20);
        for (const char* words : {"10⁻¹⁰", "(N / 2B)⁻⁰·⁵⁰"}) {
            std::set<std::pair<QString, double>> faces;
            for (const QGlyphRun& run : ui::shaped(QString::fromUtf8(words), lacks).runs) {
                faces.insert({run.rawFont().familyName(), run.rawFont().pixelSize()});
            }
            EXPECT_LE(faces.size(), 2U) << family << " " << words;  // the line's letters and the raised ones
            for (const auto& [face, size] : faces) {
                EXPECT_EQ(face, QString::fromLatin1(family)) << words;
            }
        }
    }
    EXPECT_EQ(ui::piecesOf(QStringLiteral("a · b"), lacks).size(), 1U);
}

TEST(LineBreak, NoLineBeginsWithAClosingMark)
{
    for (const char* words : {"密度、割合。", "（線形）、（対数）", "点が「平均」、と", "a）b、c"}) {
        for (const QString& line : broken(words)) {
            EXPECT_FALSE(QStringLiteral("、。）」ー").contains(line.front())) << words;
        }
    }
}

TEST(LineBreak, AFractionIsOnePiece)
{
    const QString text = QStringLiteral("above 0 is 1/n = 0.01, and/or 1/20");
    EXPECT_TRUE(ui::isInNumber(text, text.indexOf(QStringLiteral("/n")) + 1));
    EXPECT_TRUE(ui::isInNumber(text, text.indexOf(QStringLiteral("/20")) + 1));
    EXPECT_TRUE(ui::isInNumber(text, text.indexOf(QStringLiteral("/n"))));
    EXPECT_FALSE(ui::isInNumber(text, text.indexOf(QStringLiteral("/or")) + 1));
}

}  // namespace
