// The layout of a test in the real window: what it says, what is dragged, another test.

#include "open_window.h"

#include <cmath>

#include "ui/controls/text_button.h"
#include "ui/window/menus.h"

namespace {

using ui::HandleRole;

core::ValidScenario inTestSet(core::YScale scale = core::YScale::Log10)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::TestSet;
    scenario.view.yScale = scale;
    return core::validate(scenario).value();
}

QString factsOf(OpenWindow& open)
{
    return panelOf(open, u"panel-questions").model().subtitle;
}

TEST(TestSetWindow, SaysInNumbersWhatNQuestionsGive)
{
    OpenWindow open(inTestSet());
    const QString facts = factsOf(open);
    for (const char* said : {"n = 100", "1/n = 0.01", "in 19 questions", "nothing right at all", "this test: "}) {
        EXPECT_TRUE(facts.contains(QLatin1String(said))) << said << ": " << facts.toStdString();
    }
    EXPECT_TRUE(panelOf(open, u"panel-score").model().subtitle.contains(QStringLiteral("the same questions")));
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Questions, QStringLiteral("1000000000")});
    OpenWindow::settle();
    EXPECT_TRUE(factsOf(open).contains(QStringLiteral("1,000,000,000"))) << factsOf(open).toStdString();
}

TEST(TestSetWindow, DrawsAnotherTestByKeyAndButtonAndUndoesIt)
{
    OpenWindow open(inTestSet());
    const QString first = factsOf(open);
    open.window->menus().action(ui::CommandId::AnotherTest).trigger();
    OpenWindow::settle();
    EXPECT_EQ(open.model().testSet.seed, 2);
    const QString second = factsOf(open);
    EXPECT_NE(first, second);
    auto* button = open.window->findChild<ui::TextButton*>(QStringLiteral("another-test"));
    ASSERT_NE(button, nullptr);
    button->click();
    OpenWindow::settle();
    EXPECT_EQ(open.model().testSet.seed, 3);
    open.session().history().undo();
    open.session().history().undo();
    OpenWindow::settle();
    EXPECT_EQ(factsOf(open), first);
    EXPECT_EQ(ui::anotherTest(9007199254740992.0).value, 0.0);  // after the last seed the first
}

/// On decades a decade up is a tenth of the questions.
TEST(TestSetWindow, TheFloorIsDraggedUpToFewerQuestions)
{
    OpenWindow open(inTestSet());
    ui::PlotPanel& panel = panelOf(open, u"panel-score");
    const QPointF knob = OpenWindow::centreOf(panel.handle(HandleRole::Questions));
    const QPointF decade = panel.pixelOf({0, -1}) - panel.pixelOf({0, -2});
    OpenWindow::drag(panel, knob, knob + QPointF(0, decade.y()));
    EXPECT_NEAR(static_cast<double>(open.model().testSet.questions), 10.0, 1.0);
    EXPECT_EQ(open.session().history().count(), 1);
    OpenWindow::drag(panel, OpenWindow::centreOf(panel.handle(HandleRole::Questions)),
                     knob - QPointF(0, 2 * decade.y()));
    EXPECT_NEAR(std::log10(static_cast<double>(open.model().testSet.questions)), 4.0, 0.05);
    QTest::keyClick(panel.handle(HandleRole::Questions), Qt::Key_End);
    OpenWindow::settle();
    EXPECT_EQ(open.model().testSet.questions, 1'000'000'000);
}

TEST(TestSetWindow, EscapeDuringADragPutsTheQuestionsBack)
{
    OpenWindow open(inTestSet(core::YScale::Linear));
    ui::PlotPanel& panel = panelOf(open, u"panel-score");
    const QPoint knob = OpenWindow::centreOf(panel.handle(HandleRole::Questions)).toPoint();
    QTest::mousePress(&panel, Qt::LeftButton, {}, knob);
    QTest::mouseMove(&panel, knob - QPoint(0, 60));
    OpenWindow::settle();
    EXPECT_LT(open.model().testSet.questions, 20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, knob);
    EXPECT_EQ(open.model().testSet.questions, 100);
    EXPECT_EQ(open.session().history().count(), 0);
}

}  // namespace
