// Every layout in the real window: its panels, its handles, what it leaves as it was.

#include "open_window.h"

#include <cmath>

#include "core/io/presets.h"
#include "core/model/keys.h"
#include "ui/controls/choice_box.h"
#include "ui/edits/edits.h"
#include "ui/window/menus.h"
#include "ui/window/panels_area.h"

namespace {

using ui::HandleRole;

core::ValidScenario inLayout(core::Layout layout, core::XAxis axis = core::XAxis::Size)
{
    core::Scenario scenario = core::presetScenario("paper-fig2")->value();
    scenario.view.layout = layout;
    scenario.view.xAxis = axis;
    return core::validate(scenario).value();
}

void chooseLayout(OpenWindow& open, core::Layout layout)
{
    ui::Segment& segment = open.window->exploration().layoutBar().segment(static_cast<int>(layout));
    ASSERT_TRUE(segment.isVisible());
    QTest::mouseClick(&segment, Qt::LeftButton);
    OpenWindow::settle();
}

/// A person's window keeps its size, whatever the layout.
TEST(Layouts, SixPanelsFitASmallWindow)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        open.window->resize(1024, 640);
        OpenWindow::settle();
        for (const core::Layout layout :
             {core::Layout::SixPanels, core::Layout::TwoPanels, core::Layout::SixPanels, core::Layout::MirageTest}) {
            open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
            OpenWindow::settle();
            EXPECT_EQ(open.window->size(), QSize(1024, 640)) << static_cast<int>(layout);
        }
    }
}

/// What desktop letters half as large again leave of a small window.
class LargeLetters {
public:
    LargeLetters() : before_(QApplication::font())
    {
        QFont large = before_;
        large.setPointSizeF(16.5);
        QApplication::setFont(large);
    }
    ~LargeLetters() { QApplication::setFont(before_); }

private:
    QFont before_;
};

/// With what is measured where a layout draws that alone.
core::ValidScenario anythingIn(core::Layout layout)
{
    const core::LayoutSpec& spec = core::specOf(layout);
    const char* preset = core::has(spec, core::PanelKind::Forecast) || core::has(spec, core::PanelKind::Strict)
                             ? "olmo-forecast"
                         : core::has(spec, core::PanelKind::Boxes) ? "bigbench-metrics"
                                                                   : "paper-fig2";
    core::Scenario scenario = core::presetScenario(preset)->value();
    scenario.view.layout = layout;
    return core::validate(scenario).value();
}

/// What a person sees of a plot without scrolling further.
int seenOf(const ui::PlotPanel& panel)
{
    return panel.visibleRegion().boundingRect().height();
}

/// Where the window is too low for them the plots keep a height at which they can be read and grasped.
TEST(Layouts, ScrollWhereAWindowIsTooLowForItsPlots)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
            OpenWindow open(anythingIn(layout), ui::textsFor(language));
            open.window->resize(683, 420);
            OpenWindow::settle();
            const bool scrolls = open.window->exploration().panelsArea().scrolls();
            for (const ui::PlotPanel* panel : open.window->exploration().findChildren<ui::PlotPanel*>()) {
                if (panel->isVisible()) {
                    EXPECT_GE(panel->pictureSize().height, scrolls ? 105.0 : 60.0)
                        << panel->objectName().toStdString() << " in " << key;
                }
            }
            open.window->resize(1440, 1400);
            OpenWindow::settle();
            EXPECT_FALSE(open.window->exploration().panelsArea().scrolls()) << key;
        }
    }
}

/// Three panels side by side would be wider than the screen, or break the words of their headings.
TEST(Layouts, StandBelowEachOtherWhereAWindowIsTooNarrow)
{
    OpenWindow open(anythingIn(core::Layout::Metrics));
    open.window->run(ui::CommandId::Controls);  // which are hidden then
    open.window->resize(340, 600);
    OpenWindow::settle();
    const ui::PlotPanel& first = panelOf(open, u"panel-boxes");
    const ui::PlotPanel& last = panelOf(open, u"panel-counts");
    EXPECT_GT(last.y(), first.y());
    EXPECT_GE(first.width(), 120);
    open.window->resize(1440, 860);
    OpenWindow::settle();
    EXPECT_EQ(last.y(), first.y());
}

TEST(Layouts, ScrollByPagesAndToWhatGetsTheFocus)
{
    OpenWindow open(inLayout(core::Layout::SixPanels));
    open.window->resize(683, 440);
    OpenWindow::settle();
    ui::PanelsArea& area = open.window->exploration().panelsArea();
    ASSERT_TRUE(area.scrolls());
    ui::PlotPanel& first = panelOf(open, u"panel-law");
    ui::PlotPanel& last = panelOf(open, u"panel-token-accuracy");
    ASSERT_LT(seenOf(last), last.height());
    open.window->setFocus();
    QTest::keyClick(open.window.get(), Qt::Key_PageDown);
    EXPECT_EQ(seenOf(last), last.height());
    QTest::keyClick(open.window.get(), Qt::Key_PageUp);
    EXPECT_EQ(seenOf(first), first.height());
    last.handle(HandleRole::Cursor)->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(seenOf(last), last.height());
    const core::ValidScenario before = open.session().scenario();
    QTest::keyClick(open.window.get(), Qt::Key_Right);
    EXPECT_EQ(open.session().scenario(), before) << "nothing but the focus moves a handle";
}

/// A name that is cut cannot be told from the next: one box holds them all then.
TEST(Layouts, HaveWholeNamesInANarrowToolBar)
{
    const LargeLetters large;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        ui::LayoutBar& bar = open.window->exploration().layoutBar();
        open.window->resize(1024, 640);
        OpenWindow::settle();
        EXPECT_FALSE(bar.segment(0).isVisible());
        ASSERT_TRUE(bar.box().isVisible());
        EXPECT_GE(bar.box().width(), bar.box().sizeHint().width());
        EXPECT_EQ(bar.box().count(), static_cast<int>(core::Keys<core::Layout>::offered.size()));
        const int slope = static_cast<int>(core::Layout::Slope);
        emit bar.box().activated(slope);
        OpenWindow::settle();
        EXPECT_EQ(open.session().scenario().view().layout, core::Layout::Slope);
        EXPECT_EQ(bar.box().currentIndex(), slope);
        open.session().history().undo();
        EXPECT_EQ(bar.box().currentIndex(), static_cast<int>(core::Layout::TwoPanels)) << "as the document says";
        open.window->resize(3000, 860);
        OpenWindow::settle();
        EXPECT_TRUE(bar.segment(0).isVisible());
        EXPECT_FALSE(bar.box().isVisible());
    }
}

/// At the largest zoom too, where a legend and brackets take what there is.
TEST(Layouts, SixPlotsCanBeSeenBesideLargeLetters)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::SixPanels;
    scenario.view.brackets = true;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open(core::validate(scenario).value(), ui::textsFor(language));
        open.window->resize(1024, 740);
        for (int step = 0; step < 6; ++step) {
            open.window->run(ui::CommandId::ZoomIn);
        }
        OpenWindow::settle();
        for (const core::PanelSpec& spec : core::specOf(core::Layout::SixPanels).panels) {
            const QString id = QString::fromLatin1(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
            EXPECT_GE(panelOf(open, id).pictureSize().height, 55.0) << id.toStdString();
            EXPECT_GE(panelOf(open, id).model().theme.tickSize, ui::lightTheme().tickSize);
        }
        for (int step = 0; step < 6; ++step) {
            open.window->run(ui::CommandId::ZoomOut);
        }
    }
}

/// Beside large letters the controls give way until they are asked for, and a plot can be read.
TEST(Layouts, PlotsKeepAUsableHeightBesideLargeLetters)
{
    const LargeLetters large;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        open.window->resize(1024, 640);
        OpenWindow::settle();
        EXPECT_GE(open.bell().pictureSize().height, 115.0) << "under the name of the grading curve";
        EXPECT_GE(open.metric().pictureSize().height, 115.0) << "in line with the bell's";
        EXPECT_FALSE(open.window->exploration().controls().isVisible());
        open.window->menus().action(ui::CommandId::Controls).trigger();
        OpenWindow::settle();
        EXPECT_TRUE(open.window->exploration().controls().isVisible());
        open.window->resize(1030, 640);
        OpenWindow::settle();
        EXPECT_TRUE(open.window->exploration().controls().isVisible()) << "somebody wants them";
        open.window->resize(1440, 860);
        open.window->resize(1024, 640);
        OpenWindow::settle();
        EXPECT_FALSE(open.window->exploration().controls().isVisible());
        open.window->resize(1440, 860);
        OpenWindow::settle();
        EXPECT_TRUE(open.window->exploration().controls().isVisible());
    }
}

}  // namespace

TEST(Layouts, AreChosenInTheToolBarAndKeepTheScenario)
{
    OpenWindow open;
    const core::Model before = open.model();
    const struct {
        core::Layout layout;
        QStringList panels;
    } kLayouts[] = {
        {core::Layout::SixPanels,
         {"panel-law", "panel-token-accuracy", "panel-accuracy", "panel-grade", "panel-edit-distance", "panel-brier"}},
        {core::Layout::Slope, {"panel-bell", "panel-metric"}},
        {core::Layout::MirageTest, {"panel-law", "panel-mirage"}},
        {core::Layout::TwoPanels, {"panel-bell", "panel-metric"}},
    };
    for (const auto& [layout, panels] : kLayouts) {
        chooseLayout(open, layout);
        EXPECT_EQ(open.session().scenario().view().layout, layout);
        for (const QString& id : panels) {
            EXPECT_TRUE(panelOf(open, id).isVisible());
        }
        EXPECT_EQ(open.model(), before);
    }
    EXPECT_EQ(open.session().history().count(), 4);
    open.session().history().undo();
    OpenWindow::settle();
    EXPECT_NE(open.window->exploration().panel(u"panel-mirage"), nullptr);
}

TEST(Layouts, HandlesStandWhereTheirModelsSayFromTheFirstPictureOn)
{
    for (const auto layout : {core::Layout::SixPanels, core::Layout::MirageTest}) {
        OpenWindow open(inLayout(layout));
        ui::PlotPanel& law = panelOf(open, u"panel-law");
        for (const ui::HandleModel& model : law.model().handles) {
            QPointF off = OpenWindow::centreOf(law.handle(model.role)) - law.pixelOf(model.at);
            if (model.role == HandleRole::Cursor) {  // hangs under its axis, off what stands at 0
                EXPECT_NEAR(off.y(), 17.0, 1.0);
                off.setY(0.0);
            }
            EXPECT_LT(std::hypot(off.x(), off.y()), 1.6) << static_cast<int>(model.role);
        }
    }
}

TEST(Layouts, TheCursorMovesTheMeanOnEveryAxisAndInEveryPanel)
{
    for (const auto axis : {core::XAxis::Mean, core::XAxis::Logit, core::XAxis::Loss, core::XAxis::Size}) {
        OpenWindow open(inLayout(core::Layout::SixPanels, axis));
        for (const char* id : {"panel-law", "panel-brier"}) {
            ui::PlotPanel& panel = panelOf(open, QString::fromLatin1(id));
            const double before = open.model().mean;
            const QPointF grip = OpenWindow::centreOf(panel.handle(HandleRole::Cursor));
            OpenWindow::drag(panel, grip + QPointF(0, -40), grip + QPointF(12, -40));
            EXPECT_GT(open.model().mean, before) << id << static_cast<int>(axis);
            EXPECT_NEAR(OpenWindow::centreOf(panel.handle(HandleRole::Cursor)).x(), grip.x() + 12, 1.6);
        }
    }
}

TEST(LawPanel, EveryPartOfTheLawIsDraggedAndIsOneUndoStep)
{
    const auto dragged = [](HandleRole role, const QPointF& by, const core::ScaleLaw& start) {
        core::Scenario scenario = inLayout(core::Layout::MirageTest).value();
        scenario.model.law = start;
        OpenWindow open(core::validate(scenario).value());
        ui::PlotPanel& law = panelOf(open, u"panel-law");
        const QPointF centre = OpenWindow::centreOf(law.handle(role));
        OpenWindow::drag(law, centre, centre + by);
        EXPECT_EQ(open.session().history().count(), 1) << static_cast<int>(role);
        return std::pair{open.model().law, law.pixelOf({1, 1}) - law.pixelOf({0, 0})};
    };
    const core::ScaleLaw paper = inLayout(core::Layout::MirageTest).model().law;
    core::ScaleLaw jumping = paper;
    jumping.jump = 2.0;
    {
        const auto [law, decade] = dragged(HandleRole::LawSize, {60, 0}, paper);
        EXPECT_NEAR(std::log10(law.unitLossSize), std::log10(2e9) + 60.0 / decade.x(), 0.02);
        EXPECT_EQ(law.exponent, paper.exponent);
    }
    {
        const auto [law, decade] = dragged(HandleRole::LawExponent, {40, -30}, paper);  // two decades beside c
        EXPECT_NEAR(law.exponent, (-1.0 - 30.0 / decade.y()) / 2.0, 0.006);
    }
    {
        core::ScaleLaw steep = paper;
        steep.exponent = -1.9;  // 1.9 decades under c after one
        const auto [law, decade] = dragged(HandleRole::LawExponent, {40, 0}, steep);
        EXPECT_NEAR(law.exponent, -1.9 / (1.0 + 40.0 / decade.x()), 0.006);
    }
    {
        const auto [law, decade] = dragged(HandleRole::LawFloor, {0, -100}, paper);
        EXPECT_NEAR(std::log10(law.floor), -2.0 - 100.0 / decade.y(), 0.03);  // upwards from the foot
    }
    {
        const auto [law, decade] = dragged(HandleRole::Jump, {0, -80}, paper);
        EXPECT_GT(law.jump, 0.1);
    }
    {
        const auto [law, decade] = dragged(HandleRole::JumpSize, {-50, 0}, jumping);
        EXPECT_NEAR(std::log10(law.jumpSize), 10.0 - 50.0 / decade.x(), 0.02);
        EXPECT_EQ(law.jump, 2.0);
    }
    {
        const auto [law, decade] = dragged(HandleRole::JumpWidth, {30, 0}, jumping);
        EXPECT_NEAR(law.jumpWidth, 0.1 + 30.0 / decade.x() * M_LN10 / 2.0, 0.02);
    }
}

TEST(LawPanel, WritesItsPowerAsOne)
{
    OpenWindow open(inLayout(core::Layout::MirageTest));
    const ui::PanelModel& law = panelOf(open, u"panel-law").model();
    EXPECT_EQ(law.subtitle, QStringLiteral("loss = (N / 2B)⁻⁰·⁵⁰"));
    EXPECT_TRUE(law.description.contains(QStringLiteral("(N / 2B) to the power of −0.50")))
        << law.description.toStdString();
}

/// The handles of six panels' small loss panel stand clear of each other, and no dot peeps out from under one.
TEST(LawPanel, HandlesAndDotsDoNotCrowd)
{
    OpenWindow open(inLayout(core::Layout::SixPanels));
    ui::PlotPanel& law = panelOf(open, u"panel-law");
    const QImage picture = law.grab().toImage();
    for (const ui::HandleModel& handle : law.model().handles) {
        const QPointF at = law.pixelOf(handle.at);
        for (const ui::HandleModel& other : law.model().handles) {
            const QPointF off = law.pixelOf(other.at) - at;
            EXPECT_TRUE(&handle == &other || std::hypot(off.x(), off.y()) > 20.0) << handle.name.toStdString();
        }
        int near = 0;
        for (const ui::MarkerModel& dot : law.model().still.dots) {
            const QPointF away = law.pixelOf(dot.at) - at;
            const double distance = std::hypot(away.x(), away.y());
            if (handle.role == HandleRole::LawSize && distance < 14.0) {
                ++near;
                // Where its ring would be seen: half to the side of the line, on the side away from the handle.
                const QPointF aside = (away + QPointF(-away.y(), away.x())) / distance / std::sqrt(2.0);
                const QPointF ring = law.pixelOf(dot.at) + 4.5 * aside;
                EXPECT_GT(qGray(picture.pixel(ring.toPoint())), 200);
            }
        }
        EXPECT_TRUE(handle.role != HandleRole::LawSize || near == 1);
    }
}

TEST(LawPanel, WorksFromTheKeyboardAndStopsAtItsBounds)
{
    OpenWindow open(inLayout(core::Layout::MirageTest));
    ui::PlotPanel& law = panelOf(open, u"panel-law");
    QTest::keyClick(law.handle(HandleRole::LawExponent), Qt::Key_Right);
    EXPECT_NEAR(open.model().law.exponent, -0.45, 1e-12);
    QTest::keyClick(law.handle(HandleRole::LawFloor), Qt::Key_Up);
    EXPECT_NEAR(open.model().law.floor, 0.1, 1e-12);
    QTest::keyClick(law.handle(HandleRole::LawFloor), Qt::Key_Home);
    EXPECT_EQ(open.model().law.floor, 0.0);
    QTest::keyClick(law.handle(HandleRole::LawFloor), Qt::Key_Down);
    OpenWindow::settle();
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("stops at its lower bound"))) << open.sentence().toStdString();
}

TEST(MirageTestLayout, SaysWhatBendsTheLine)
{
    OpenWindow open(inLayout(core::Layout::MirageTest));
    EXPECT_TRUE(panelOf(open, u"panel-mirage").model().subtitle.startsWith(QStringLiteral("Straight: ")));
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Jump, QStringLiteral("2")});
    OpenWindow::settle();
    EXPECT_TRUE(panelOf(open, u"panel-mirage").model().subtitle.contains(QStringLiteral("jump")));
    EXPECT_FALSE(panelOf(open, u"panel-mirage").model().subtitle.contains(QStringLiteral("spread")));
}

TEST(SixPanels, AMeanStepComputesMarkersOnceAndNoCurve)
{
    OpenWindow open(inLayout(core::Layout::SixPanels));
    const core::Evaluator& evaluator = open.window->explorer().evaluator();
    const int curves = evaluator.curveCount();
    const int markers = evaluator.markerCount();
    ui::PlotPanel& brier = panelOf(open, u"panel-brier");
    const int whole = brier.wholePaints();
    QTest::keyClick(brier.handle(HandleRole::Cursor), Qt::Key_Right);
    OpenWindow::settle();
    EXPECT_EQ(evaluator.curveCount(), curves);
    EXPECT_EQ(evaluator.markerCount(), markers + 1);
    EXPECT_EQ(brier.wholePaints(), whole);
}

/// Each layout has panels of its own size, so its curves are its own; but once known they are known.
TEST(Layouts, WhatIsSwitchedThereAndBackComputesNothingThatWasKnown)
{
    OpenWindow open(inLayout(core::Layout::TwoPanels, core::XAxis::Mean));
    const core::Evaluator& evaluator = open.window->explorer().evaluator();
    const std::vector<ui::EditRequest> tour = {
        ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::SixPanels)},
        ui::SetChoice{core::Choice::Insets, 1},
        ui::SetChoice{core::Choice::Insets, 0},
        ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::MirageTest)},
        ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TwoPanels)},
        ui::SetChoice{core::Choice::Brackets, 1},
        ui::SetChoice{core::Choice::YScale, static_cast<int>(core::YScale::Log10)},
        ui::SetChoice{core::Choice::YScale, static_cast<int>(core::YScale::Linear)},
        ui::SetChoice{core::Choice::Brackets, 0},
        ui::ShowMetric{core::Metric::PassMark, true},
        ui::ShowMetric{core::Metric::PassMark, false},
    };
    const auto goRound = [&] {
        for (const ui::EditRequest& request : tour) {
            open.window->explorer().request(request);
            OpenWindow::settle();
        }
        return evaluator.partCount();
    };
    const int known = goRound();
    EXPECT_EQ(goRound(), known);
    EXPECT_EQ(goRound(), known);
}

TEST(SixPanels, ShowThePublishedCurvesWhenAsked)
{
    OpenWindow open(inLayout(core::Layout::SixPanels));
    EXPECT_TRUE(panelOf(open, u"panel-accuracy").model().still.insets.empty());
    open.window->explorer().request(ui::SetChoice{core::Choice::Insets, 1});
    OpenWindow::settle();
    for (const char* id : {"panel-accuracy", "panel-grade"}) {
        const auto& insets = panelOf(open, QString::fromLatin1(id)).model().still.insets;
        ASSERT_EQ(insets.size(), 1U);
        for (const QPointF& point : insets.front().points) {
            EXPECT_TRUE(QRectF(0, 0, 1, 1).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
        }
    }
    EXPECT_TRUE(panelOf(open, u"panel-brier").model().still.insets.empty());
}
