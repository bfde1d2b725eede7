#include "tests/ui/window/open_window.h"

#include <cmath>

#include "core/io/presets.h"

namespace {

double onePixel(ui::PlotPanel& panel)
{
    const auto& x = panel.model().still.x;
    return (x.upper - x.lower) / (panel.pixelOf({x.upper, 0}).x() - panel.pixelOf({x.lower, 0}).x());
}

core::ValidScenario pointAt(double mean)
{
    core::Scenario scenario;
    scenario.model.mean = mean;
    scenario.model.anchor = {mean, 0.0};
    return core::validate(scenario).value();
}

TEST(DraggingTheBell, MovesTheMeanAndNothingElseInOneUndoStep)
{
    OpenWindow open;
    const core::Scenario before = open.session().scenario().value();
    const QPointF origin = open.bell().pixelOf({0, 0});
    // The body, away from every handle's glyph: low inside the bell, left of the mean.
    const QPointF body = open.bell().pixelOf({0.585, 0.12});
    OpenWindow::drag(open.bell(), body, body + QPointF(open.bell().pixelOf({0.1, 0}).x() - origin.x(), 0));

    EXPECT_NEAR(open.model().mean, 0.7, 1.5 * onePixel(open.bell()));
    core::Scenario after = open.session().scenario().value();
    after.model.mean = before.model.mean;
    EXPECT_EQ(after, before);
    EXPECT_EQ(open.session().history().count(), 1);
    EXPECT_EQ(open.bell().pixelOf({0, 0}), origin);  // the axes did not pan

    open.session().history().undo();
    EXPECT_EQ(open.session().scenario().value(), before);
}

TEST(DraggingTheBell, ThereAndBackLeavesTheDocumentEqualAndNoUndoStep)
{
    OpenWindow open;
    const core::ValidScenario before = open.session().scenario();
    const QPoint knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean)).toPoint();
    QTest::mousePress(&open.bell(), Qt::LeftButton, {}, knob);
    for (const int shift : {15, 40, 90, 33, 0}) {
        QTest::mouseMove(&open.bell(), knob + QPoint(shift, 0));
        OpenWindow::settle();
    }
    QTest::mouseRelease(&open.bell(), Qt::LeftButton, {}, knob);
    EXPECT_EQ(open.session().scenario(), before);
    EXPECT_EQ(open.session().history().count(), 0);
}

TEST(DraggingTheBell, MovesTheMarkersAlongUnmovedCurves)
{
    OpenWindow open;
    const auto still = open.metric().model().still;
    const auto markers = open.metric().model().moving.markers;
    const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    OpenWindow::drag(open.bell(), knob, knob + QPointF(60, 0));
    EXPECT_EQ(open.metric().model().still, still);
    EXPECT_NE(open.metric().model().moving.markers, markers);
}

TEST(DraggingAFlank, ChangesTheSpreadByTheChangeOfItsDistance)
{
    for (const auto& [role, side] :
         {std::pair{ui::HandleRole::SpreadHigh, 1.0}, std::pair{ui::HandleRole::SpreadLow, -1.0}}) {
        OpenWindow open;
        const QPointF flank = OpenWindow::centreOf(open.bell().handle(role));
        const double shift = 40.0;
        OpenWindow::drag(open.bell(), flank, flank + QPointF(side * shift, 0));
        EXPECT_NEAR(core::valueOf(open.session().scenario(), core::Parameter::Spread),
                    0.05 + shift * onePixel(open.bell()), onePixel(open.bell()));
        EXPECT_EQ(open.model().mean, 0.6);
        EXPECT_EQ(open.model().anchor.mean, 0.6);  // setting the spread sets the anchor to the present mean
        EXPECT_EQ(open.session().history().count(), 1);
    }
}

TEST(DraggingAFlank, OfAStemGivesItASpread)
{
    OpenWindow open(pointAt(0.6));
    const QPointF low = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::SpreadLow));
    const QPointF high = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::SpreadHigh));
    const QPointF stem = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    EXPECT_NEAR(stem.x() - low.x(), 24.0, 1.0);
    EXPECT_NEAR(high.x() - stem.x(), 24.0, 1.0);
    OpenWindow::drag(open.bell(), high, high + QPointF(30, 0));
    EXPECT_NEAR(open.model().anchor.spread, 30.0 * onePixel(open.bell()), onePixel(open.bell()));
    EXPECT_FALSE(open.bell().model().moving.lines.empty());
}

TEST(DraggingThePassMark, WorksAnywhereAlongItsLine)
{
    OpenWindow open;
    const QPointF line = open.bell().pixelOf({0.7, 0.45});
    const double shift = open.bell().pixelOf({0.9, 0}).x() - open.bell().pixelOf({0.7, 0}).x();
    OpenWindow::drag(open.bell(), line, line + QPointF(shift, 0));
    EXPECT_NEAR(static_cast<double>(open.model().grading.passMarkMillionths) / 1e6, 0.9, 1.5 * onePixel(open.bell()));
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_EQ(open.session().history().count(), 1);
}

TEST(DraggingTheCursor, MovesTheMeanOnEveryAxis)
{
    for (const auto axis : {core::XAxis::Mean, core::XAxis::Logit, core::XAxis::Size}) {
        core::Scenario scenario;
        scenario.view.xAxis = axis;
        OpenWindow open(core::validate(scenario).value());
        const double before = open.model().mean;
        const QPointF grip = OpenWindow::centreOf(open.metric().handle(ui::HandleRole::Cursor));
        OpenWindow::drag(open.metric(), QPointF(grip.x(), grip.y() - 150), QPointF(grip.x() + 50, grip.y() - 150));
        EXPECT_GT(open.model().mean, before + 0.01) << static_cast<int>(axis);
        // The cursor stands where the mouse let go, to a pixel.
        EXPECT_NEAR(OpenWindow::centreOf(open.metric().handle(ui::HandleRole::Cursor)).x(), grip.x() + 50, 1.6);
    }
}

TEST(Dragging, StopsAtTheBoundAndTheSentenceSaysSo)
{
    OpenWindow open;
    const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    const QPoint start = knob.toPoint();
    QTest::mousePress(&open.bell(), Qt::LeftButton, {}, start);
    QTest::mouseMove(&open.bell(), start + QPoint(4000, 0));
    OpenWindow::settle();
    EXPECT_EQ(open.model().mean, 1.0 - 1e-9);
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("stops"))) << open.sentence().toStdString();
    QTest::mouseMove(&open.bell(), start);
    OpenWindow::settle();
    QTest::mouseRelease(&open.bell(), Qt::LeftButton, {}, start);
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_FALSE(open.sentence().contains(QStringLiteral("stops"))) << open.sentence().toStdString();
}

TEST(Dragging, AStopIsForgottenWhenTheScenarioIsResetOrUndone)
{
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_Z}) {
        OpenWindow open;
        const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
        OpenWindow::drag(open.bell(), knob, knob + QPointF(4000, 0));
        ASSERT_TRUE(open.sentence().contains(QStringLiteral("stops"))) << open.sentence().toStdString();
        QTest::keyClick(open.window.get(), key, Qt::ControlModifier);
        EXPECT_FALSE(open.sentence().contains(QStringLiteral("stops"))) << open.sentence().toStdString();
        EXPECT_TRUE(open.sentence().contains(QStringLiteral("Raising the mean from 60 to 70 %")))
            << open.sentence().toStdString();
    }
}

TEST(Dragging, ComparesWithWhereTheGestureBegan)
{
    OpenWindow open;
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("Raising the mean from 60 to 70 %")))
        << open.sentence().toStdString();
    const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    OpenWindow::drag(open.bell(), knob, knob - QPointF(60, 0));
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("Lowering the mean from 60"))) << open.sentence().toStdString();
}

TEST(Dragging, TheNudgeIsThereUntilTheFirstDrag)
{
    OpenWindow open;
    auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
    ASSERT_NE(nudge, nullptr);
    EXPECT_TRUE(nudge->isVisible());
    const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    OpenWindow::drag(open.bell(), knob, knob + QPointF(10, 0));
    EXPECT_FALSE(nudge->isVisible());
}

/// Where its words have no place the arrow stands alone: a class is not left without a hint for its small screen.
TEST(Dragging, TheNudgeIsThereOnSmallScreensToo)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize screen : {QSize(1024, 640), QSize(1024, 720), QSize(1366, 720), QSize(1920, 1030)}) {
            OpenWindow open({}, ui::textsFor(language));
            open.window->resize(screen);
            OpenWindow::settle();
            const auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
            EXPECT_TRUE(nudge->isVisible()) << screen.width() << " " << static_cast<int>(language);
            const QPoint at =
                nudge->mapTo(open.window.get(), QPoint(0, 0)) - open.bell().mapTo(open.window.get(), QPoint(0, 0));
            EXPECT_EQ(open.bell().covered(QRectF(at, nudge->size())), 0.0)
                << "it breaks a line at " << screen.width() << " x " << screen.height() << " "
                << static_cast<int>(language);
        }
    }
}

TEST(Dragging, FiftyEditsInOneTurnAreOneRepaint)
{
    OpenWindow open;
    const int whole = open.bell().wholePaints();
    const int moving = open.bell().movingPaints();
    const int metricMoving = open.metric().movingPaints();
    const int curves = open.window->explorer().evaluator().curveCount();
    const int gesture = open.session().beginGesture();
    for (int step = 1; step <= 50; ++step) {
        core::Scenario next = open.session().scenario().value();
        next.model.mean = 0.6 + 0.0001 * step;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean, gesture);
    }
    OpenWindow::settle();
    EXPECT_EQ(open.bell().wholePaints(), whole);  // axes and grid are not painted again
    EXPECT_EQ(open.bell().movingPaints(), moving + 1);
    EXPECT_EQ(open.metric().movingPaints(), metricMoving + 1);
    EXPECT_EQ(open.window->explorer().evaluator().curveCount(), curves);
}

}  // namespace
