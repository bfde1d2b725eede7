#include "tests/ui/window/open_window.h"

#include <cmath>
#include <map>
#include <optional>

#include "core/io/presets.h"
#include "core/model/layout.h"
#include "ui/present/handle_table.h"

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

/// Those whose values are whole numbers or measured ones go from one to the next, not from pixel to pixel.
bool goesByPixels(ui::HandleRole role)
{
    return role != ui::HandleRole::Length && role != ui::HandleRole::Questions && role != ui::HandleRole::Threshold;
}

bool isAtABound(const core::ValidScenario& scenario, core::Parameter parameter)
{
    const core::Range range = core::rangeOf(scenario, parameter);
    const double value = core::valueOf(scenario, parameter);
    return value <= range.minimum || value >= range.maximum;
}

/// At an end of its panel's axis, which a handle does not leave.
bool isAtAnEnd(const ui::PlotPanel& panel, const ui::HandleModel& handle)
{
    const QPointF at = panel.pixelOf(handle.at);
    const QPointF low = panel.pixelOf({panel.model().still.x.lower, panel.model().still.y.lower});
    const QPointF high = panel.pixelOf({panel.model().still.x.upper, panel.model().still.y.upper});
    const double headroom = 0.06 * (low.y() - high.y());
    const bool upright = ui::rowOf(handle.role).upright;
    return handle.beyond != 0
           || (upright ? at.y() > low.y() - 1.0 || at.y() < high.y() + headroom
                       : at.x() < low.x() + 1.0 || at.x() > high.x() - 1.0);
}

/// How far from the mouse along the axes it moves on. The frame of before, since longer words over a plot move its
/// axes.
double offTheMouse(const ui::HandleModel& handle, const QPointF& mouse, const QPointF& origin, const QPointF& one)
{
    const QPointF at(origin.x() + handle.at.x() * (one - origin).x(), origin.y() + handle.at.y() * (one - origin).y());
    const QPointF off = at - mouse;
    if (handle.role == ui::HandleRole::LawExponent) {  // along the panel's foot where the law is steep
        return std::min(std::fabs(off.x()), std::fabs(off.y()));
    }
    return std::fabs(ui::rowOf(handle.role).upright ? off.y() : off.x());
}

/// How many of the panel's handles were dragged, each of them at the mouse afterwards.
int dragEveryHandle(OpenWindow& open, ui::PlotPanel& panel, const QPointF& by)
{
    std::optional<ui::HandleRole> taken;
    const auto heard =
        QObject::connect(&panel, &ui::PlotPanel::gripped, &panel, [&](ui::HandleRole role) { taken = role; });
    int dragged = 0;
    for (const ui::HandleModel& handle : std::vector(panel.model().handles)) {
        taken.reset();
        const QPoint from = OpenWindow::centreOf(panel.handle(handle.role)).toPoint();
        const QPointF origin = panel.pixelOf({0, 0});
        const QPointF one = panel.pixelOf({1, 1});
        const QPointF aside = from - panel.pixelOf(handle.at);  // a grip hangs under its axis
        QTest::mousePress(&panel, Qt::LeftButton, {}, from);
        QTest::mouseMove(&panel, from + by.toPoint());
        OpenWindow::settle();
        const ui::HandleModel& now = panel.handle(handle.role)->model();
        const bool another = taken != handle.role;  // is nearer to the mouse, or lies over it
        const bool stopped =
            isAtABound(open.session().scenario(), ui::rowOf(handle.role).parameter) || isAtAnEnd(panel, now);
        if (goesByPixels(handle.role) && !another && !stopped) {
            EXPECT_LE(offTheMouse(now, from + by - aside, origin, one), 1.0)
                << panel.model().id.toStdString() << ' ' << handle.name.toStdString() << " by " << by.x() << ", "
                << by.y() << " of a law of c " << open.model().law.unitLossSize;
            ++dragged;
        }
        QTest::keyClick(&panel, Qt::Key_Escape);
        QTest::mouseRelease(&panel, Qt::LeftButton, {}, from + by.toPoint());
        OpenWindow::settle();
        EXPECT_EQ(open.session().history().count(), 0);
    }
    QObject::disconnect(heard);
    return dragged;
}

TEST(Dragging, KeepsEveryHandleOfEveryLayoutUnderTheMouse)
{
    std::map<core::Layout, int> dragged;
    const core::ScaleLaw kLaws[] = {{2e9, -0.5, 0.0, 0.0, 1e10, 0.1},  {2e9, -0.08, 0.1, 0.5, 1e10, 0.3},
                                    {3e8, -1.9, 0.0, 2.0, 2e9, 0.1},   {1e11, -0.3, 0.02, 1.0, 1e11, 1.0},
                                    {1e20, -0.2, 0.0, 0.0, 1e8, 10.0}, {1e4, -0.1, 0.1, 0.1, 1e15, 0.1}};
    for (const core::LayoutSpec& spec : core::kLayouts) {
        for (const core::ScaleLaw& law : kLaws) {
            const bool forecast = spec.layout == core::Layout::Forecast;
            core::Scenario scenario = core::presetScenario(forecast ? "olmo-forecast" : "paper-fig2")->value();
            scenario.model.law = law;
            scenario.view.layout = spec.layout;
            OpenWindow open(core::validate(scenario).value());
            for (const core::PanelSpec& panelSpec : spec.panels) {
                const auto id = QString::fromLatin1(panelSpec.id.data(), static_cast<int>(panelSpec.id.size()));
                ui::PlotPanel* panel = open.window->exploration().panel(id);
                if (panel == nullptr) {
                    continue;
                }
                for (const QPointF by : {QPointF(31, 0), QPointF(-17, -22), QPointF(0, -52), QPointF(24, 19)}) {
                    dragged[spec.layout] += dragEveryHandle(open, *panel, by);
                }
            }
        }
    }
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::SixPanels, core::Layout::MirageTest,
                                      core::Layout::TestSet, core::Layout::Forecast}) {
        EXPECT_GT(dragged[layout], 8) << static_cast<int>(layout);
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

/// A class is not left without a hint for its small screen, and not with a lone arrow.
TEST(Dragging, TheNudgeIsThereOnSmallScreensToo)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize screen : {QSize(952, 566), QSize(1016, 606), QSize(1024, 640), QSize(1024, 720),
                                   QSize(1366, 720), QSize(1920, 1030)}) {
            OpenWindow open({}, ui::textsFor(language));
            open.window->resize(screen);
            OpenWindow::settle();
            const auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
            EXPECT_TRUE(nudge->isVisible()) << screen.width() << " " << static_cast<int>(language);
            const QPoint at =
                nudge->mapTo(open.window.get(), QPoint(0, 0)) - open.bell().mapTo(open.window.get(), QPoint(0, 0));
            EXPECT_EQ(open.bell().covered(QRectF(QRect(at, nudge->size()).marginsRemoved({4, 3, 4, 3}))), 0.0)
                << "it breaks a line at " << screen.width() << " x " << screen.height() << " "
                << static_cast<int>(language);
            const double arrow = 60.0;
            EXPECT_GT(nudge->width(), arrow) << "without words at " << screen.width() << " x " << screen.height();
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
