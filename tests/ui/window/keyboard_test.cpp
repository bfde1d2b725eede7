#include "tests/ui/window/open_window.h"

#include <QAccessible>
#include <QComboBox>
#include <QSet>

#include "ui/controls/refusal_label.h"

namespace {

struct Step {
    ui::HandleRole role;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    core::Parameter parameter;
    double expected;
};

TEST(HandleKeys, StepFineCoarseAndToTheEnds)
{
    const std::vector<Step> steps = {
        {ui::HandleRole::Mean, Qt::Key_Right, {}, core::Parameter::Mean, 0.61},
        {ui::HandleRole::Mean, Qt::Key_Left, {}, core::Parameter::Mean, 0.59},
        {ui::HandleRole::Mean, Qt::Key_Right, Qt::ShiftModifier, core::Parameter::Mean, 0.601},
        {ui::HandleRole::Mean, Qt::Key_PageUp, {}, core::Parameter::Mean, 0.7},
        {ui::HandleRole::Mean, Qt::Key_End, {}, core::Parameter::Mean, 1.0 - 1e-9},
        {ui::HandleRole::Mean, Qt::Key_Home, {}, core::Parameter::Mean, 1e-9},
        {ui::HandleRole::PassMark, Qt::Key_Right, {}, core::Parameter::PassMark, 0.71},
        {ui::HandleRole::PassMark, Qt::Key_End, {}, core::Parameter::PassMark, 1.0},
        {ui::HandleRole::SpreadHigh, Qt::Key_Home, {}, core::Parameter::Spread, 0.0},
    };
    for (const Step& step : steps) {
        OpenWindow open;
        QTest::keyClick(open.bell().handle(step.role), step.key, step.modifiers);
        EXPECT_NEAR(core::valueOf(open.session().scenario(), step.parameter), step.expected, 1e-12)
            << static_cast<int>(step.role) << " key " << step.key;
        EXPECT_EQ(open.session().history().count(), 1);
    }
}

TEST(HandleKeys, TheFlanksMoveTheWayTheArrowPoints)
{
    for (const auto& [role, widens] :
         {std::pair{ui::HandleRole::SpreadHigh, Qt::Key_Right}, std::pair{ui::HandleRole::SpreadLow, Qt::Key_Left}}) {
        OpenWindow open;
        QTest::keyClick(open.bell().handle(role), widens);
        EXPECT_GT(core::valueOf(open.session().scenario(), core::Parameter::Spread), 0.05);
    }
}

/// Some X servers send a held key as pairs of release and press, with nothing to tell them from separate presses.
TEST(HandleKeys, ARunIsOneUndoStepAndOneGestureOfTheSentence)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    QWidget* cursor = open.metric().handle(ui::HandleRole::Cursor);
    cursor->setFocus();
    for (int press = 0; press < 5; ++press) {
        QTest::keyClick(cursor, Qt::Key_Right);
    }
    EXPECT_NEAR(open.model().mean, 0.65, 1e-12);
    EXPECT_EQ(open.session().history().count(), 1);
    EXPECT_EQ(open.session().comparedWith()->model().mean, 0.6);  // the sentence tells of the whole run
    open.bell().handle(ui::HandleRole::Mean)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(open.session().history().count(), 2);
}

TEST(HandleKeys, EscapeDuringADragPutsEverythingBack)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    const core::ValidScenario before = open.session().scenario();
    const QString said = open.sentence();
    const auto attempt = [&](ui::HandleCard& card, const QWidget* handle, const QPoint& by) {
        const QPoint held = OpenWindow::centreOf(handle).toPoint();
        QTest::mousePress(&card, Qt::LeftButton, {}, held);
        QTest::mouseMove(&card, held + by);
        OpenWindow::settle();
        EXPECT_NE(open.session().scenario(), before);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_EQ(open.session().scenario(), before);
        EXPECT_EQ(open.session().history().count(), 0);
        EXPECT_EQ(open.sentence(), said);
        QTest::mouseMove(&card, held + 2 * by);
        QTest::mouseRelease(&card, Qt::LeftButton, {}, held + 2 * by);
        OpenWindow::settle();
        EXPECT_EQ(open.session().scenario(), before);
    };
    for (const ui::HandleRole role :
         {ui::HandleRole::Mean, ui::HandleRole::SpreadHigh, ui::HandleRole::SpreadLow, ui::HandleRole::PassMark}) {
        attempt(open.bell(), open.bell().handle(role), {30, 0});
    }
    attempt(open.metric(), open.metric().handle(ui::HandleRole::Cursor), {30, 0});
    ui::AnswersStrip& strip = open.window->exploration().answers();
    attempt(strip, strip.edge(), {0, -40});
}

TEST(HandleKeys, TabReachesTheBellFirstThenEveryOtherHandle)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    QList<const QWidget*> wanted = {
        open.bell().handle(ui::HandleRole::Mean),      open.bell().handle(ui::HandleRole::PassMark),
        open.bell().handle(ui::HandleRole::SpreadLow), open.bell().handle(ui::HandleRole::SpreadHigh),
        open.metric().handle(ui::HandleRole::Cursor),  open.window->exploration().answers().edge()};
    for (const QWidget* handle : wanted) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), handle) << wanted.indexOf(handle);
    }
}

TEST(HandleKeys, TabReachesEveryHandleAndControl)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    QSet<QWidget*> reached;
    QWidget* first = open.bell().handle(ui::HandleRole::PassMark);
    first->setFocus();
    for (int i = 0; i < 120; ++i) {
        QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr);
        reached.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (ui::PlotPanel* panel : {&open.bell(), &open.metric()}) {
        for (const ui::HandleModel& handle : panel->model().handles) {
            EXPECT_TRUE(reached.contains(panel->handle(handle.role))) << handle.name.toStdString();
        }
    }
    for (QWidget* widget : open.window->exploration().controls().findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
            && !widget->focusProxy()) {
            EXPECT_TRUE(reached.contains(widget) || widget->inherits("QRadioButton"))
                << widget->metaObject()->className() << " " << widget->accessibleName().toStdString();
        }
    }
}

TEST(HandleAccessibility, HandlesAreSlidersWithNameValueAndRange)
{
    ui::installHandleAccessibility();
    OpenWindow open;
    for (const ui::HandleModel& model : open.bell().model().handles) {
        QAccessibleInterface* handle = QAccessible::queryAccessibleInterface(open.bell().handle(model.role));
        ASSERT_NE(handle, nullptr);
        EXPECT_EQ(handle->role(), QAccessible::Slider);
        EXPECT_FALSE(handle->text(QAccessible::Name).isEmpty());
        EXPECT_FALSE(handle->text(QAccessible::Value).isEmpty());
        ASSERT_NE(handle->valueInterface(), nullptr);
        EXPECT_EQ(handle->valueInterface()->currentValue().toDouble(), model.value);
        EXPECT_LT(handle->valueInterface()->minimumValue().toDouble(),
                  handle->valueInterface()->maximumValue().toDouble());
    }
    QAccessible::queryAccessibleInterface(open.bell().handle(ui::HandleRole::Mean))
        ->valueInterface()
        ->setCurrentValue(0.4);
    EXPECT_EQ(open.model().mean, 0.4);
}

TEST(ControlAccessibility, AChoiceIsNamedByWhatIsChosen)
{
    OpenWindow open;
    for (QComboBox* box : open.window->exploration().controls().findChildren<QComboBox*>()) {
        QAccessibleInterface* choice = QAccessible::queryAccessibleInterface(box);
        ASSERT_NE(choice, nullptr);
        EXPECT_EQ(choice->role(), QAccessible::ComboBox);
        EXPECT_EQ(choice->text(QAccessible::Name), box->accessibleName());
        EXPECT_NE(choice->text(QAccessible::Name), box->currentText());
        EXPECT_EQ(choice->text(QAccessible::Value), box->currentText());
    }
}

TEST(ControlAccessibility, ARefusalThatSaysNothingTakesNoFocus)
{
    OpenWindow open;
    int found = 0;
    for (QLabel* any : open.window->exploration().controls().findChildren<QLabel*>()) {
        auto* label = dynamic_cast<ui::RefusalLabel*>(any);
        if (label == nullptr) {
            continue;
        }
        ++found;
        EXPECT_EQ(label->focusPolicy(), Qt::NoFocus);
        label->say(QStringLiteral("no"));
        EXPECT_NE(label->focusPolicy(), Qt::NoFocus);
        label->clearReason();
        EXPECT_EQ(label->focusPolicy(), Qt::NoFocus);
    }
    EXPECT_GT(found, 0);
}

}  // namespace
