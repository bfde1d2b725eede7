// A finger and a pen on the real window: what a mouse does, by the mouse events that Qt makes of theirs.

#include <QPointingDevice>
#include <QTabletEvent>

#include "tests/ui/window/open_window.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/menus.h"

namespace {

/// One finger over a widget, from place to place.
void touch(QWidget& widget, const std::vector<QPointF>& places)
{
    static QPointingDevice* const screen = QTest::createTouchDevice();
    QWindow* window = widget.window()->windowHandle();
    const auto at = [&](const QPointF& place) { return widget.mapTo(widget.window(), place.toPoint()); };
    QTest::touchEvent(window, screen).press(1, at(places.front()), window);
    for (const QPointF& place : places) {
        QTest::touchEvent(window, screen).move(1, at(place), window);
        OpenWindow::settle();
    }
    QTest::touchEvent(window, screen).release(1, at(places.back()), window);
    OpenWindow::settle();
}

}  // namespace

TEST(Touch, AFingerSlidesTheBellAsOneStep)
{
    OpenWindow open;
    const QPointF from = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    const double before = open.model().mean;
    touch(open.bell(), {from, from + QPointF(30, 0), from + QPointF(60, 0)});
    EXPECT_GT(open.model().mean, before + 0.02);
    EXPECT_EQ(open.session().history().count(), 1);
    EXPECT_EQ(QGuiApplication::mouseButtons(), Qt::NoButton);
}

TEST(Touch, AFingerTakesAHandleFromItsRadiusAway)
{
    OpenWindow open;
    const QPointF mark = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::PassMark));
    const std::int64_t before = open.model().grading.passMarkMillionths;
    touch(open.bell(), {mark + QPointF(16, 0), mark + QPointF(40, 0), mark + QPointF(56, 0)});
    EXPECT_GT(open.model().grading.passMarkMillionths, before + 10'000);
}

TEST(Touch, AFingerDrawsAPrediction)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::Predict).trigger();
    OpenWindow::settle();
    ui::PredictionSheet* sheet = open.metric().sheet();
    ASSERT_NE(sheet, nullptr);
    std::vector<QPointF> pixels;
    for (const QPointF& place : {QPointF(0.1, 0.05), QPointF(0.4, 0.2), QPointF(0.7, 0.6), QPointF(0.9, 0.95)}) {
        pixels.push_back(sheet->pixelOf(place));
    }
    touch(*sheet, pixels);
    ASSERT_GE(sheet->pointCount(), 4U);
    const auto drawn = open.window->explorer().draft()->places();
    EXPECT_NEAR(drawn.front().x(), 0.1, 0.01);
    EXPECT_NEAR(drawn.back().y(), 0.95, 0.01);
}

/// Nobody takes a pen's events, so that Qt makes the mouse's of them.
TEST(Touch, APenIsAMouse)
{
    OpenWindow open;
    EXPECT_TRUE(QCoreApplication::testAttribute(Qt::AA_SynthesizeMouseForUnhandledTabletEvents));
    EXPECT_TRUE(QCoreApplication::testAttribute(Qt::AA_SynthesizeMouseForUnhandledTouchEvents));
    open.window->menus().action(ui::CommandId::Predict).trigger();
    OpenWindow::settle();
    const QPointingDevice pen(QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
                              QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position, 1, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{&open.bell(), open.metric().sheet()}) {
        const QPointF place(widget->rect().center());
        QTabletEvent event(QEvent::TabletPress, &pen, place, widget->mapToGlobal(place), 0.5, 0, 0, 0, 0, 0, {},
                           Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(widget, &event);
        EXPECT_FALSE(event.isAccepted());
    }
}
