#include "ui/controls/parameter_row.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/controls/control_bench.h"

using core::Parameter;
using ui::EditPhase;

namespace {

QString visibleReason(ui::ParameterRow& row)
{
    for (QLabel* label : row.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            return label->text();
        }
    }
    return {};
}

void sendKey(QWidget& target, QEvent::Type type, int key, bool repeated)
{
    QKeyEvent event(type, key, {}, {}, repeated);
    QCoreApplication::sendEvent(&target, &event);
}

}  // namespace

TEST(ParameterRow, ADragOfTheSliderIsOneUndoStep)
{
    ControlBench bench;
    bench.drag(Parameter::Mean, 0.6, 0.8);
    EXPECT_NEAR(bench.model().mean, 0.8, 0.01);
    EXPECT_EQ(bench.steps(), 1);
    EXPECT_EQ(bench.session.history().undoText(), "Mean");
    bench.session.history().undo();
    EXPECT_EQ(bench.model().mean, 0.6);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "0.60");
    EXPECT_NEAR(bench.slider(Parameter::Mean).model().position, 0.6, 1e-12);
}

/// Undo and redo are the window's keys where nothing half typed is left in the box.
TEST(ParameterRow, ABoxLeavesUndoAndRedoToTheDocument)
{
    ControlBench bench;
    QLineEdit& box = bench.box(Parameter::Mean);
    const auto takes = [&](int key, Qt::KeyboardModifiers with) {
        QKeyEvent asked(QEvent::ShortcutOverride, key, with);
        asked.ignore();
        QCoreApplication::sendEvent(&box, &asked);
        return asked.isAccepted();
    };
    const auto undoes = [&] { return takes(Qt::Key_Z, Qt::ControlModifier); };
    const auto redoes = [&] { return takes(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    box.setFocus();
    EXPECT_FALSE(undoes());
    EXPECT_FALSE(redoes());
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("0.7"));
    EXPECT_TRUE(undoes()) << "of the typing";
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(redoes());
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("0.70"));
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(bench.model().mean, 0.7);
    EXPECT_FALSE(undoes()) << "what was typed is in force";
    EXPECT_FALSE(redoes());
}

TEST(ParameterRow, TakingHoldOfTheKnobMovesNothing)
{
    ControlBench bench(testing_scenarios::atMean(0.6234));
    const QPoint nearly = bench.slider(Parameter::Mean).pointAt(0.6234).toPoint() + QPoint(4, 2);
    QTest::mouseClick(&bench.slider(Parameter::Mean), Qt::LeftButton, {}, nearly);
    EXPECT_EQ(bench.model().mean, 0.6234);
    EXPECT_EQ(bench.steps(), 0);
}

TEST(ParameterRow, TheKnobKeepsItsPlaceUnderTheMouse)
{
    ControlBench bench;
    ui::ValueSlider& slider = bench.slider(Parameter::Mean);
    const QPoint held = slider.pointAt(0.6).toPoint() + QPoint(6, 0);
    const QPoint by(50, 0);
    QTest::mousePress(&slider, Qt::LeftButton, {}, held);
    QTest::mouseMove(&slider, held + by);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, held + by);
    EXPECT_NEAR(slider.pointAt(bench.model().mean).x(), slider.pointAt(0.6).x() + by.x(), 1.5);
}

TEST(ParameterRow, ADragBeyondTheEndStopsAndTheStopOutlivesTheRelease)
{
    ControlBench bench;
    bench.drag(Parameter::Mean, 0.6, 1.1);
    EXPECT_EQ(bench.model().mean, 0.999999999);
    EXPECT_EQ(bench.stopped, (ui::StoppedAt{Parameter::Mean, 0.999999999, true}));
    EXPECT_EQ(bench.steps(), 1);
}

TEST(ParameterRow, TheSliderMovesNothingByItself)
{
    ui::ValueSlider slider;
    ui::ParameterRowModel model;
    model.position = 0.5;
    slider.setModel(model);
    slider.resize(200, 22);
    slider.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&slider));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, slider.pointAt(0.9).toPoint());
    EXPECT_EQ(slider.model().position, 0.5);
}

TEST(ParameterRow, KeysStepTheSlider)
{
    ControlBench bench;
    ui::ValueSlider& slider = bench.slider(Parameter::Mean);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(bench.model().mean, 0.61);
    QTest::keyClick(&slider, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(bench.model().mean, 0.609);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(bench.model().mean, 0.7);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(bench.model().mean, 1e-9);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(bench.stopped, (ui::StoppedAt{Parameter::Mean, 1e-9, false}));
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(bench.model().mean, 0.999999999);
    EXPECT_EQ(bench.steps(), 5);
}

TEST(ParameterRow, AKeyIsAStepOfARunHoweverAHeldOneIsSent)
{
    ControlBench bench;
    ui::ValueSlider& slider = bench.slider(Parameter::Mean);
    slider.setFocus();
    sendKey(slider, QEvent::KeyPress, Qt::Key_Right, false);
    sendKey(slider, QEvent::KeyPress, Qt::Key_Right, true);
    sendKey(slider, QEvent::KeyRelease, Qt::Key_Right, false);  // as Xvfb and VNC send a held key
    sendKey(slider, QEvent::KeyPress, Qt::Key_Right, false);
    sendKey(slider, QEvent::KeyRelease, Qt::Key_Right, false);
    EXPECT_EQ(bench.model().mean, 0.63);
    ASSERT_EQ(bench.requests.size(), 3U);
    for (const ui::EditRequest& request : bench.requests) {
        EXPECT_EQ(ui::phaseOf(request), EditPhase::Step);
    }
}

TEST(ParameterRow, EscapePutsADraggedSliderBack)
{
    ControlBench bench;
    ui::ValueSlider& slider = bench.slider(Parameter::Mean);
    const QPoint held = slider.pointAt(0.6).toPoint();
    QTest::mousePress(&slider, Qt::LeftButton, {}, held);
    QTest::mouseMove(&slider, held + QPoint(40, 0));
    ASSERT_NE(bench.model().mean, 0.6);
    QTest::keyClick(&slider, Qt::Key_Escape);
    EXPECT_EQ(bench.model().mean, 0.6);
    QTest::mouseMove(&slider, held + QPoint(60, 0));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, held + QPoint(60, 0));
    EXPECT_EQ(bench.model().mean, 0.6);
    EXPECT_EQ(bench.steps(), 0);
}

TEST(ParameterRow, ArrowsStepTheBoxToo)
{
    ControlBench bench;
    bench.box(Parameter::Length).setFocus();
    QTest::keyClick(&bench.box(Parameter::Length), Qt::Key_Up);
    EXPECT_EQ(bench.model().grading.length, 100);
    EXPECT_EQ(bench.box(Parameter::Length).text(), "100");
    QTest::keyClick(&bench.box(Parameter::Length), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(bench.model().grading.length, 99);
}

TEST(ParameterRow, TheStepperGoesOneTwoFive)
{
    ControlBench bench;
    const auto buttons = bench.row(Parameter::Length).findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(bench.model().grading.length, 100);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(bench.model().grading.length, 20);
    EXPECT_EQ(bench.steps(), 3);
}

TEST(ParameterRow, EnterCommitsWhatWasTyped)
{
    ControlBench bench;
    bench.type(Parameter::Mean, "72 %", Qt::Key_Return);
    EXPECT_EQ(bench.model().mean, 0.72);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "0.72");
    EXPECT_EQ(bench.steps(), 1);
}

TEST(ParameterRow, LeavingTheBoxCommits)
{
    ControlBench bench;
    bench.type(Parameter::PassMark, "80%", Qt::Key_Tab);
    EXPECT_EQ(bench.model().grading.passMarkMillionths, 800'000);
    EXPECT_EQ(bench.requests.size(), 1u);
}

TEST(ParameterRow, AnotherWindowInterruptsNoTyping)
{
    ControlBench bench;
    ui::NumberBox& box = bench.box(Parameter::Mean);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, "0.7");
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    EXPECT_TRUE(bench.requests.empty());
    bench.panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.panel));
    QTest::keyClicks(&box, "5");
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(bench.model().mean, 0.75);
}

TEST(ParameterRow, AWindowThatClosesAsksForNothing)
{
    int requests = 0;
    {
        ControlBench bench;
        QObject::connect(&bench.panel, &ui::ControlPanel::requested, [&] { ++requests; });
        bench.box(Parameter::Mean).setFocus();
        QTest::keyClicks(&bench.box(Parameter::Mean), "0.7");
    }
    EXPECT_EQ(requests, 0);
}

TEST(ParameterRow, LookingIntoABoxChangesNothing)
{
    ControlBench bench(testing_scenarios::atMean(0.6234375));
    bench.box(Parameter::Mean).setFocus();
    QTest::keyClick(&bench.box(Parameter::Mean), Qt::Key_Tab);
    bench.type(Parameter::Mean, "0.623", Qt::Key_Return);  // what the box shows
    EXPECT_EQ(bench.model().mean, 0.6234375);
    EXPECT_EQ(bench.steps(), 0);
}

TEST(ParameterRow, ARefusedEntryStaysAndIsExplained)
{
    ControlBench bench;
    bench.type(Parameter::Mean, "1.3", Qt::Key_Return);
    EXPECT_EQ(bench.model().mean, 0.6);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "1.3");
    EXPECT_TRUE(bench.box(Parameter::Mean).isRefused());
    const QString reason = visibleReason(bench.row(Parameter::Mean));
    EXPECT_TRUE(reason.contains("1.3") && reason.contains("above 0 and below 1")) << reason.toStdString();
    EXPECT_FALSE(reason.contains("model.")) << reason.toStdString();
    EXPECT_EQ(bench.steps(), 0);
}

TEST(ParameterRow, EscapeRestoresAndTypingForgivesARefusal)
{
    ControlBench bench;
    bench.type(Parameter::Mean, "nan", Qt::Key_Return);
    QTest::keyClick(&bench.box(Parameter::Mean), Qt::Key_Escape);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "0.60");
    EXPECT_FALSE(bench.box(Parameter::Mean).isRefused());
    EXPECT_TRUE(visibleReason(bench.row(Parameter::Mean)).isEmpty());
    bench.type(Parameter::Mean, "0x1", Qt::Key_Return);
    bench.type(Parameter::Mean, "0.5", Qt::Key_Return);
    EXPECT_EQ(bench.model().mean, 0.5);
    EXPECT_TRUE(visibleReason(bench.row(Parameter::Mean)).isEmpty());
}

TEST(ParameterRow, EscapeInTheMidstOfTypingRestores)
{
    ControlBench bench;
    bench.type(Parameter::Mean, "0.9", Qt::Key_Escape);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "0.60");
    QTest::keyClick(&bench.box(Parameter::Mean), Qt::Key_Tab);
    EXPECT_EQ(bench.model().mean, 0.6);
}

TEST(ParameterRow, AValueThatMovesElsewhereEndsARefusal)
{
    ControlBench bench;
    bench.type(Parameter::Mean, "7", Qt::Key_Return);
    bench.session.edit(testing_scenarios::atMean(0.4), ui::Text::ParameterMean);
    EXPECT_EQ(bench.box(Parameter::Mean).text(), "0.40");
    EXPECT_TRUE(visibleReason(bench.row(Parameter::Mean)).isEmpty());
}

TEST(ParameterRow, AScreenReaderFindsASliderWithItsNumbers)
{
    ControlBench bench;
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(&bench.slider(Parameter::Mean));
    ASSERT_NE(slider, nullptr);
    EXPECT_EQ(slider->role(), QAccessible::Slider);
    EXPECT_EQ(slider->text(QAccessible::Name), "Mean");
    EXPECT_EQ(slider->text(QAccessible::Value), "0.60");
    QAccessibleValueInterface* value = slider->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->currentValue().toDouble(), 0.6);
    EXPECT_EQ(value->maximumValue().toDouble(), 0.999999999);
    value->setCurrentValue(0.45);
    EXPECT_EQ(bench.model().mean, 0.45);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&bench.box(Parameter::Mean))->text(QAccessible::Name), "Mean");
}
