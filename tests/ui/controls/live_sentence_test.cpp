#include "ui/controls/live_sentence.h"

#include <algorithm>

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/controls/sentence_layout.h"

using core::Metric;

namespace {

ui::SentenceModel sentence(int words = 10)
{
    ui::SentenceModel model;
    model.state = {{"On average ", std::nullopt}, {"60 %", Metric::TokenAccuracy}, {" of the tokens are right.", {}}};
    model.change = {{"Raising it", std::nullopt}};
    for (int i = 0; i < words; ++i) {
        model.change.push_back({" word", std::nullopt});
    }
    model.plain = "On average 60 % of the tokens are right. Raising it";
    return model;
}

}  // namespace

TEST(LiveSentence, ControlCCopiesItsPlainText)
{
    ui::LiveSentence widget;
    widget.setModel(sentence());
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    QGuiApplication::clipboard()->clear();
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), sentence().plain);
}

/// What a narrow screen needed a wide one gives back.
TEST(LiveSentence, BeforeAClassIsAsHighAsItsLinesAgain)
{
    ui::LiveSentence widget;
    widget.setModel(sentence(60));
    widget.setForRoom(true);
    widget.resize(4000, 100);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    const int low = widget.sizeHint().height();
    widget.resize(500, 100);
    QCoreApplication::sendPostedEvents();
    EXPECT_GT(widget.sizeHint().height(), low);
    QWidget parent;
    auto* column = new QVBoxLayout(&parent);
    column->addWidget(&widget);
    parent.resize(500, 600);
    parent.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&parent));
    ASSERT_GT(widget.height(), low);
    parent.resize(4000, 600);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(widget.height(), low);
    widget.setParent(nullptr);
}

TEST(LiveSentence, ItsMenuCopies)
{
    ui::LiveSentence widget;
    widget.setTexts(ui::Texts::pseudo());
    widget.setModel(sentence());
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    QGuiApplication::clipboard()->clear();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&widget, &event);
    auto* menu = widget.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_TRUE(menu->actions().front()->text().startsWith(QChar(0x27E6)));
    menu->actions().front()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), sentence().plain);
    menu->close();
}

TEST(LiveSentence, IsReadAloudAsItsPlainText)
{
    ui::LiveSentence widget;
    widget.setModel(sentence());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::StaticText);
    EXPECT_EQ(accessible->text(QAccessible::Name), sentence().plain);
}

/// Beside a lesson and the help there is little width: a third line, for no word is lost.
TEST(LiveSentence, IsHigherWhereItWouldLoseWords)
{
    ui::LiveSentence widget;
    widget.setTheme(ui::lightTheme());
    widget.resize(640, 100);
    widget.setModel(sentence(2));
    const int height = widget.sizeHint().height();
    widget.setModel(sentence(40));
    ASSERT_FALSE(ui::SentenceLayout(sentence(40), ui::lightTheme(), 600.0).isWhole()) << "two lines do not hold it";
    EXPECT_GT(widget.sizeHint().height(), height);
}

/// Letters that are asked for larger are larger: it takes another line rather than shrink to what it was.
TEST(LiveSentence, GrowsWithTheLetters)
{
    ui::LiveSentence widget;
    widget.resize(1000, 100);
    widget.setModel(sentence(34));
    int highest = 0;
    for (int step = 0; step <= 6; ++step) {
        const double scale = 1.0 + step / 10.0;
        ui::Theme theme = ui::lightTheme();
        theme.sentenceSize *= scale;
        theme.bodySize *= scale;
        widget.setTheme(theme);
        EXPECT_GE(widget.fontSize(), theme.bodySize) << step << ": no smaller than what stands beside it";
        highest = std::max(highest, qRound(widget.sizeHint().height() / theme.sentenceSize));
    }
    EXPECT_GE(highest, 5) << "three lines and more";
}

TEST(LiveSentence, KeepsItsHeightWhateverItSaysInTwoLines)
{
    ui::LiveSentence widget;
    widget.setTheme(ui::lightTheme());
    widget.setModel(sentence(2));
    const int height = widget.sizeHint().height();
    widget.setModel(sentence(20));
    EXPECT_EQ(widget.sizeHint().height(), height);
    EXPECT_EQ(widget.minimumSizeHint().height(), height);
}

TEST(LiveSentence, GivesEachHalfItsLineWhereThereIsRoom)
{
    const ui::SentenceLayout wide(sentence(2), ui::lightTheme(), 1200.0);
    EXPECT_EQ(wide.lineCount(), 2);
    EXPECT_EQ(wide.fontSize(), ui::lightTheme().sentenceSize);
}

TEST(LiveSentence, NeverTakesMoreThanTwoLines)
{
    for (const int words : {0, 10, 20, 30, 40, 60, 100}) {
        for (const double width : {280.0, 600.0, 1240.0}) {
            const ui::SentenceLayout layout(sentence(words), ui::lightTheme(), width);
            EXPECT_LE(layout.lineCount(), 2) << words << " words in " << width;
            EXPECT_GE(layout.fontSize(), 12.0);
        }
    }
}

/// A Japanese line ends where a phrase does: behind a particle or a comma, not within から or 合格ライン.
TEST(LiveSentence, JapaneseLinesEndWithAPhrase)
{
    ui::SentenceModel model;
    model.state = {{QStringLiteral("平均してトークンの60%が正解し、50トークンの解答の15%が合格ライン70%に達する。"),
                    std::nullopt}};
    model.change = {
        {QStringLiteral("7.66Bから200Bにすると、トークンは30ポイント、解答は85ポイント上がる。"), std::nullopt}};
    QSet<QChar> last;
    for (double width = 220.0; width < 900.0; width += 3.0) {
        const QStringList lines = ui::SentenceLayout(model, ui::lightTheme(), width, {12.0, 8}).lines();
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            last.insert(lines[i].back());
        }
    }
    const QString ends = QStringLiteral("てのが、らとはに。し%");
    for (const QChar letter : last) {
        EXPECT_TRUE(ends.contains(letter)) << QString(letter).toStdString();
    }
    EXPECT_GE(last.size(), 5);
}

/// Japanese is broken between any two letters, but not in a word of katakana nor before what a number counts.
TEST(LiveSentence, KatakanaStaysWhole)
{
    ui::SentenceModel model;
    model.state = {{QStringLiteral("平均すると60 %のトークンが正解で、"), std::nullopt},
                   {QStringLiteral("完全一致率は10ポイント"), Metric::ExactMatch}};
    model.change = {{QStringLiteral("上がり、トークンの正解率は2ポイントだけ上がりました。"), std::nullopt}};
    const auto isKatakana = [](QChar c) { return c.script() == QChar::Script_Katakana || c == u'ー'; };
    int ends = 0;
    for (double width = 200.0; width < 700.0; width += 7.0) {
        const QStringList lines = ui::SentenceLayout(model, ui::lightTheme(), width, {12.0, 6}).lines();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QChar before = lines[i - 1].back();
            EXPECT_FALSE((isKatakana(before) || before.isDigit()) && isKatakana(lines[i].front()))
                << width << ": " << lines.join(u'/').toStdString();
            ++ends;
        }
    }
    EXPECT_GT(ends, 60);
}
