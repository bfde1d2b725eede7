#include "ui/export/slide_title.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace {

constexpr int kLetters = 42;

/// The lines of a text as a program breaks it that has room for so many letters.
QStringList broken(const QString& text, int letters)
{
    QStringList lines = {{}};
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const bool fits = lines.back().isEmpty() || lines.back().size() + 1 + word.size() <= letters;
        if (fits) {
            lines.back() += (lines.back().isEmpty() ? QString() : QStringLiteral(" ")) + word;
        } else {
            lines.append(word);
        }
    }
    return lines;
}

/// Whatever letters another program has in place of ours.
TEST(SlideTitle, LeavesNoWordAloneOnTheSecondLine)
{
    const QString title = QStringLiteral("A bell moves past the pass mark and its score leaps in one go at last");
    const ui::SlideTitle set = ui::slideTitle(title, kLetters);
    EXPECT_EQ(QString(set.text).replace(QChar::Nbsp, QLatin1Char(' ')), title);
    for (int letters = kLetters; letters < title.size(); ++letters) {
        ASSERT_EQ(broken(title, letters).size(), 2) << letters;
        const QStringList lines = broken(set.text, letters);
        ASSERT_EQ(lines.size(), 2) << letters;
        EXPECT_GT(lines.back().split(QChar::Nbsp).size(), 3) << letters << lines.back().toStdString();
    }
}

TEST(SlideTitle, LeavesAShortOneAlone)
{
    for (const QString& title : {QStringLiteral("A short title"), QString(), QString(kLetters, u'x')}) {
        const ui::SlideTitle set = ui::slideTitle(title, kLetters);
        EXPECT_EQ(set.text, title);
        EXPECT_EQ(set.points, ui::kTitlePoints);
    }
}

TEST(SlideTitle, IsSmallerRatherThanOnThreeLines)
{
    EXPECT_LT(ui::slideTitle(QString(44, u'x'), kLetters).points, ui::kTitlePoints);  // on one line
    const QString three = QStringLiteral("word ").repeated(20);
    const ui::SlideTitle set = ui::slideTitle(three, kLetters);
    EXPECT_LT(set.points, ui::kTitlePoints);
    EXPECT_EQ(broken(set.text, static_cast<int>(kLetters * ui::kTitlePoints / set.points)).size(), 2);
}

TEST(SlideTitle, OfALanguageWithoutSpacesIsBrokenNearItsMiddle)
{
    const QString title = QStringLiteral("四つのサイズで見ると、同じ出力が一方では跳ね上がり、一方では少しずつ上がる");
    const ui::SlideTitle set = ui::slideTitle(title, 30);
    const QStringList lines = set.text.split(QChar(QChar::LineSeparator));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()), title);
    EXPECT_TRUE(lines.front().endsWith(QStringLiteral("、"))) << lines.front().toStdString();
    EXPECT_GT(lines.back().size(), 8);
}

}  // namespace
