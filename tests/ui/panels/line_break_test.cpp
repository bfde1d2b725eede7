#include "ui/panels/line_break.h"

#include <gtest/gtest.h>

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

TEST(LineBreak, NoLineBeginsWithAClosingMark)
{
    for (const char* words : {"密度、割合。", "（線形）、（対数）", "点が「平均」、と", "a）b、c"}) {
        for (const QString& line : broken(words)) {
            EXPECT_FALSE(QStringLiteral("、。）」ー").contains(line.front())) << words;
        }
    }
}

}  // namespace
