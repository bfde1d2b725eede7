// A prediction on the real window: drawn with the mouse, and with the keyboard alone.

#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QMouseEvent>
#include <array>

#include "tests/ui/window/open_window.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/kept_list.h"
#include "ui/controls/prediction_bar.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/menus.h"

namespace {

const std::vector<core::Prediction>& kept(OpenWindow& open)
{
    return open.session().scenario().view().predictions;
}

void pressInFocus(OpenWindow& open, Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QWidget* focus = open.window->focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClick(focus, key, with);
    OpenWindow::settle();
}

/// Draws from one place of the panel's coordinates to others.
void draw(ui::PredictionSheet& sheet, const std::vector<QPointF>& places)
{
    QTest::mousePress(&sheet, Qt::LeftButton, {}, sheet.pixelOf(places.front()).toPoint());
    for (const QPointF& place : places) {
        QTest::mouseMove(&sheet, sheet.pixelOf(place).toPoint());
    }
    QTest::mouseRelease(&sheet, Qt::LeftButton, {}, sheet.pixelOf(places.back()).toPoint());
    OpenWindow::settle();
}

}  // namespace

TEST(PredictionWindow, IsDrawnWithTheMouse)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::Predict).trigger();
    OpenWindow::settle();
    ASSERT_NE(open.metric().sheet(), nullptr);
    ui::PredictionSheet& sheet = *open.metric().sheet();
    EXPECT_FALSE(open.window->exploration().predictionBar().lock().isEnabled());
    draw(sheet, {{0.1, 0.05}, {0.3, 0.15}, {0.5, 0.4}, {0.7, 0.7}, {0.9, 0.95}});
    ASSERT_GE(sheet.pointCount(), 2U);
    const auto drawn = open.window->explorer().draft()->places();
    EXPECT_NEAR(drawn.front().x(), 0.1, 0.01);
    EXPECT_NEAR(drawn.back().y(), 0.95, 0.01);
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, sheet.pixelOf({0.98, 0.97}).toPoint());
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), drawn.size() + 1) << "a click is a point";
    QTest::mouseClick(&sheet, Qt::RightButton, {}, sheet.pixelOf({0.98, 0.97}).toPoint());
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), drawn.size()) << "which the right button removes";
    open.window->run(ui::CommandId::Undo);
    open.window->run(ui::CommandId::Undo);
    open.window->run(ui::CommandId::Undo);
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), 0U) << "the stroke was one step";
    open.window->run(ui::CommandId::Redo);
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), drawn.size());
    open.window->exploration().predictionBar().lock().click();
    OpenWindow::settle();
    ASSERT_EQ(kept(open).size(), 1U);
    EXPECT_EQ(open.metric().sheet(), nullptr);
    open.window->exploration().predictionBar().reveal().click();
    OpenWindow::settle();
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("is off by"))) << open.sentence().toStdString();
    EXPECT_FALSE(open.window->exploration().predictionBar().isVisible());
    open.window->run(ui::CommandId::Undo);
    EXPECT_TRUE(kept(open).empty());
}

/// What lies under the sheet is what one draws by: the grid, the other curves, the hint.
TEST(PredictionWindow, TheEmptyPanelIsSeenWhoeverHasTheFocus)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::Predict).trigger();
    OpenWindow::settle();
    ui::PredictionSheet& sheet = *open.metric().sheet();
    for (const bool focused : {true, false}) {
        focused ? sheet.setFocus() : open.window->exploration().setFocus();
        ASSERT_TRUE(focused || !sheet.hasFocus());
        QImage drawn(sheet.size(), QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        sheet.render(&drawn, {}, {}, QWidget::RenderFlags());
        for (const int down : {1, 2, 3}) {
            const QPoint place(sheet.width() / 4, down * sheet.height() / 4);
            const auto hint = sheet.hintPlace();  // stands on the card's colour
            const bool isWritten = hint && hint->box.adjusted(-2.0, -2.0, 2.0, 2.0).contains(place);
            EXPECT_TRUE(isWritten || qAlpha(drawn.pixel(place)) == 0) << focused << down;
        }
        EXPECT_EQ(qAlpha(drawn.pixel(sheet.width() - 5, sheet.height() / 2)), 0) << focused;
    }
}

TEST(PredictionWindow, IsDrawnWithTheKeyboardAlone)
{
    ui::installHandleAccessibility();  // as the program does
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    QTest::keyClick(open.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    OpenWindow::settle();
    ASSERT_NE(open.metric().sheet(), nullptr);
    EXPECT_EQ(open.window->focusWidget(), open.metric().sheet());
    pressInFocus(open, Qt::Key_Insert);  // a line from edge to edge, half way up
    ASSERT_EQ(open.metric().sheet()->pointCount(), 2U);
    EXPECT_EQ(open.window->focusWidget(), open.metric().sheet()->point(0));
    pressInFocus(open, Qt::Key_Home);    // the first one down
    pressInFocus(open, Qt::Key_Insert);  // one between them
    ASSERT_EQ(open.metric().sheet()->pointCount(), 3U);
    EXPECT_EQ(open.window->focusWidget(), open.metric().sheet()->point(1));
    pressInFocus(open, Qt::Key_Right);
    pressInFocus(open, Qt::Key_PageUp);
    pressInFocus(open, Qt::Key_Tab);
    EXPECT_EQ(open.window->focusWidget(), open.metric().sheet()->point(2));
    pressInFocus(open, Qt::Key_End);
    pressInFocus(open, Qt::Key_Insert);
    pressInFocus(open, Qt::Key_Delete);
    EXPECT_EQ(open.metric().sheet()->pointCount(), 3U);
    auto* slider = QAccessible::queryAccessibleInterface(open.metric().sheet()->point(1));
    ASSERT_NE(slider, nullptr);
    EXPECT_EQ(slider->role(), QAccessible::Slider);
    EXPECT_EQ(slider->text(QAccessible::Name), QStringLiteral("Point 2 of 3"));
    open.metric().sheet()->point(1)->setFocus();
    pressInFocus(open, Qt::Key_Return);  // locks it
    ASSERT_EQ(kept(open).size(), 1U);
    ASSERT_EQ(kept(open)[0].points.size(), 3U);
    EXPECT_EQ(kept(open)[0].points[0].y, 0.0);
    EXPECT_NEAR(kept(open)[0].points[1].x, 0.52, 1e-9);
    EXPECT_NEAR(kept(open)[0].points[1].y, 0.35, 1e-9);
    EXPECT_EQ(kept(open)[0].points[2].y, 1.0);
    pressInFocus(open, Qt::Key_Space);  // the button to reveal has the keyboard now
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("is off by")));
}

/// A hand that means the edge, where a curve begins, is often a little beside it.
TEST(PredictionWindow, IsBegunALittleBesideTheAxes)
{
    OpenWindow open;
    open.window->run(ui::CommandId::Predict);
    OpenWindow::settle();
    ui::PlotPanel& panel = open.metric();
    const QPoint corner = panel.pixelOf({0.0, 0.0}).toPoint();
    const QPoint end = panel.pixelOf({1.0, 1.0}).toPoint();
    for (const QPoint& beside : {QPoint(-3, -20), QPoint(-10, -20), QPoint(-3, 3)}) {
        QWidget* under = panel.childAt(corner + beside);
        ASSERT_EQ(under, panel.sheet()) << beside.x() << " " << beside.y();
        QTest::mousePress(under, Qt::LeftButton, {}, under->mapFrom(&panel, corner + beside));
        QTest::mouseMove(under, under->mapFrom(&panel, end + QPoint(6, -6)));
        QTest::mouseRelease(under, Qt::LeftButton, {}, under->mapFrom(&panel, end + QPoint(6, -6)));
        OpenWindow::settle();
        const auto places = open.window->explorer().draft()->places();
        ASSERT_GE(places.size(), 2U);
        EXPECT_EQ(places.front().x(), 0.0);
        EXPECT_EQ(places.back(), QPointF(1.0, 1.0));
        open.window->run(ui::CommandId::Undo);
    }
}

/// Whether the sheet or one of its points has the keyboard.
TEST(PredictionWindow, TheKeysMoveThePointThatWasJustInserted)
{
    OpenWindow open;
    open.window->run(ui::CommandId::Predict);
    OpenWindow::settle();
    draw(*open.metric().sheet(), {{0.1, 0.1}, {0.5, 0.5}, {0.9, 0.9}});
    ui::PredictionSheet& sheet = *open.metric().sheet();
    sheet.setFocus();
    const auto before = open.window->explorer().draft()->places();
    pressInFocus(open, Qt::Key_Insert);
    const auto with = open.window->explorer().draft()->places();
    ASSERT_EQ(with.size(), before.size() + 1);
    EXPECT_EQ(open.window->focusWidget(), sheet.point(1));
    pressInFocus(open, Qt::Key_Up);
    const auto after = open.window->explorer().draft()->places();
    EXPECT_EQ(after.front(), before.front());
    EXPECT_GT(after[1].y(), with[1].y());
    sheet.point(after.size() - 1)->setFocus();  // behind the last one there is no place: before it
    pressInFocus(open, Qt::Key_Insert);
    EXPECT_EQ(open.window->focusWidget(), sheet.point(after.size() - 1));
    open.window->explorer().draw([](ui::PredictionDraft& draft) {
        draft.clear();
        draft.add({0.8, 0.4});
    });
    OpenWindow::settle();
    sheet.setFocus();
    pressInFocus(open, Qt::Key_Insert);  // the other end
    EXPECT_EQ(open.window->focusWidget(), sheet.point(0));
    EXPECT_EQ(open.window->explorer().draft()->places().front().x(), 0.0);
}

TEST(PredictionWindow, EscPutsAStrokeBack)
{
    OpenWindow open;
    open.window->run(ui::CommandId::Predict);
    OpenWindow::settle();
    ui::PredictionSheet& sheet = *open.metric().sheet();
    QTest::mousePress(&sheet, Qt::LeftButton, {}, sheet.pixelOf({0.2, 0.2}).toPoint());
    QTest::mouseMove(&sheet, sheet.pixelOf({0.6, 0.6}).toPoint());
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), 2U);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    OpenWindow::settle();
    EXPECT_EQ(sheet.pointCount(), 0U);
    QTest::mouseRelease(&sheet, Qt::LeftButton, {}, sheet.pixelOf({0.6, 0.6}).toPoint());
    EXPECT_FALSE(open.window->explorer().draft()->canUndo());
}

/// From the sheet, a point of it, or the window; what was drawn is in no undo step. One that is locked stays.
TEST(PredictionWindow, EscGivesUpWhatIsDrawn)
{
    for (const int from : {0, 1, 2}) {
        OpenWindow open;
        open.window->run(ui::CommandId::Predict);
        OpenWindow::settle();
        open.window->explorer().draw([](ui::PredictionDraft& draft) {
            draft.add({0.2, 0.2});
            draft.add({0.8, 0.4});
        });
        OpenWindow::settle();
        ui::PredictionSheet& sheet = *open.metric().sheet();
        const std::array<QWidget*, 3> places = {&sheet, sheet.point(1), open.window.get()};
        QWidget* const focus = places[static_cast<std::size_t>(from)];
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Escape);
        OpenWindow::settle();
        EXPECT_FALSE(open.window->explorer().isPredicting()) << from;
        EXPECT_EQ(open.session().history().count(), 0);
    }
    OpenWindow open;
    open.window->run(ui::CommandId::Predict);
    open.window->explorer().draw([](ui::PredictionDraft& draft) {
        draft.add({0.2, 0.2});
        draft.add({0.8, 0.4});
    });
    ASSERT_TRUE(open.window->explorer().lockPrediction());
    OpenWindow::settle();
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    OpenWindow::settle();
    EXPECT_TRUE(open.window->explorer().isPredicting());
    EXPECT_EQ(open.session().scenario().view().predictions.size(), 1U);
}

TEST(KeptWindow, ThePinsAreListedRenamedHiddenAndRemovedByKeys)
{
    OpenWindow open;
    open.window->run(ui::CommandId::Pin);
    OpenWindow::settle();
    ui::KeptList& list = open.window->exploration().controls().kept();
    ASSERT_EQ(list.count(), 1);
    EXPECT_TRUE(list.isVisibleTo(open.window.get()));
    const auto pins = [&]() -> const std::vector<core::Pin>& { return open.session().scenario().view().pins; };
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_TRUE(pins()[0].hidden);
    list.item(0)->setText(QStringLiteral("short"));  // as the editor in place does
    EXPECT_EQ(pins()[0].name, "short");
    QTest::keyClick(&list, Qt::Key_Delete);
    OpenWindow::settle();
    EXPECT_TRUE(pins().empty());
    EXPECT_FALSE(list.isVisibleTo(open.window.get()));
}
