// A play: the frames of a film on the screen, one gesture, and back.

#include <map>

#include <QComboBox>
#include <QLineEdit>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/controls/play_bar.h"
#include "ui/controls/text_button.h"
#include "ui/export/sweep.h"
#include "ui/panels/panel_names.h"
#include "ui/window/menus.h"
#include "ui/words/parameter_text.h"

namespace {

bool hasLine(const ui::PanelModel& panel, const QString& id)
{
    const auto& lines = panel.still.lines;
    return std::any_of(lines.begin(), lines.end(), [&](const ui::LineModel& line) { return line.id == id; });
}

}  // namespace

TEST(Player, ShowsTheFramesOfTheFilm)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    ui::SweepOptions film;
    film.from = 0.2;
    film.to = 0.9;
    film.frames = 75;  // 2.5 s
    film.pace = ui::SweepOptions::Pace::Linear;
    const auto frames = ui::sweep(open.session().scenario(), film).value();
    player.setSeconds(2.5);
    player.setSweep(film);
    player.goTo(0.0);
    ASSERT_EQ(player.frames().size(), frames.size());
    for (const double share : {0.0, 0.5, 1.0}) {
        player.goTo(share);
        EXPECT_EQ(open.session().scenario(), frames[static_cast<std::size_t>(player.frame())]);
    }
    EXPECT_TRUE(hasLine(open.metric().model(), QStringLiteral("curve-pass-mark-traced")));
    player.stop();
    EXPECT_FALSE(hasLine(open.metric().model(), QStringLiteral("curve-pass-mark-traced")));
}

TEST(Player, KeepsTheNamesWhereTheyAre)
{
    OpenWindow open;
    const auto names = [&] {
        std::map<QString, QRectF> places;
        const ui::PanelModel& model = open.metric().model();
        for (const ui::PlacedLabel& label : ui::namesOf(model, ui::PanelFrame(model, open.metric().size()))) {
            places[label.lines.join(u' ')] = label.box;
        }
        return places;
    };
    const auto before = names();
    ASSERT_GE(before.size(), 2U);
    for (const auto& [name, box] : before) {
        EXPECT_FALSE(box.isEmpty()) << name.toStdString();
    }
    for (const double share : {0.0, 0.3, 0.6, 1.0}) {
        open.window->play().player().goTo(share);
        EXPECT_EQ(names(), before) << share;
    }
    for (const ui::LegendEntry& entry : ui::namedInLegend(open.metric().model()).legend) {
        EXPECT_GT(entry.stroke.width, 0.0);
    }
}

/// A test of 1e8 questions reaches nine decades down: so does one of ten while it is played, and no longer.
TEST(Player, HoldsOneScale)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::TestSet;
    scenario.view.yScale = core::YScale::Log10;
    OpenWindow open(core::validate(scenario).value());
    const auto lowest = [&] { return open.window->explorer().screen().panels.panels.front().still.y.lower; };
    EXPECT_EQ(lowest(), -6.0);
    ui::Player& player = open.window->play().player();
    ui::SweepOptions film;
    film.parameter = core::Parameter::Questions;
    film.from = 10.0;
    film.to = 1e8;
    player.setSweep(film);
    for (const double share : {0.0, 0.5, 1.0, 0.2}) {
        player.goTo(share);
        EXPECT_EQ(lowest(), -9.0) << share;
    }
    player.putBack();
    EXPECT_EQ(lowest(), -6.0);
}

TEST(Player, LeavesOneStepWhateverIsPausedAndEscNone)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    player.goTo(0.3);
    player.pause();
    player.goTo(0.6);
    player.pause();
    player.putBack();
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_EQ(open.session().history().count(), 0) << "also after a pause";
    player.goTo(0.3);
    player.pause();
    player.goTo(0.6);
    player.pause();
    EXPECT_EQ(open.session().history().count(), 1);
    open.window->run(ui::CommandId::Undo);
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_FALSE(player.isUnderWay()) << "who undoes has taken over";
    player.goTo(0.8);
    player.putBack();
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_FALSE(open.session().history().canUndo());
}

TEST(Player, WithReducedMotionEachPressIsAStep)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    player.setStill(true);
    player.play();
    EXPECT_FALSE(player.isPlaying());
    const int first = player.frame();
    EXPECT_GT(first, 0);
    player.play();
    EXPECT_EQ(player.frame(), 2 * first);
}

TEST(Player, MovesSpreadAndLengthToo)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    for (const auto& [parameter, from, to] :
         {std::tuple{core::Parameter::Spread, 0.05, 0.25}, std::tuple{core::Parameter::Length, 10.0, 40.0}}) {
        ui::SweepOptions sweep = player.options();
        sweep.parameter = parameter;
        sweep.from = from;
        sweep.to = to;
        player.setSweep(sweep);
        player.goTo(0.0);
        EXPECT_EQ(core::valueOf(open.session().scenario(), parameter), from);
        player.goTo(1.0);
        EXPECT_EQ(core::valueOf(open.session().scenario(), parameter), to);
        player.goTo(0.5);
        const double middle = parameter == core::Parameter::Spread ? 0.15 : 20.0;  // even steps, even factors
        EXPECT_NEAR(core::valueOf(open.session().scenario(), parameter), middle, 0.02 * middle);
        player.stop();
    }
}

TEST(Player, AnotherSpeedGoesOnFromWhereItIs)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    player.goTo(0.5);
    const double mean = open.model().mean;
    player.setSeconds(10.0);
    EXPECT_TRUE(player.isUnderWay());
    EXPECT_EQ(player.frames().size(), 300U);
    EXPECT_NEAR(player.share(), 0.5, 1.0 / 149.0);
    player.goTo(0.5);
    EXPECT_NEAR(open.model().mean, mean, 0.98 / 149.0);
    EXPECT_EQ(open.session().history().count(), 1);
}

TEST(Player, OfWhatALessonLocksSaysSoOnceAndStops)
{
    OpenWindow open;
    ui::Stage stage;
    stage.locked = {"mean"};
    open.window->explorer().setStage(stage);
    int said = 0;
    QObject::connect(&open.window->explorer(), &ui::Explorer::refused, [&](const ui::Refusal& refusal) {
        EXPECT_TRUE(refusal.locked);
        ++said;
    });
    ui::Player& player = open.window->play().player();
    const double before = open.model().mean;
    player.play();
    EXPECT_EQ(said, 1);
    EXPECT_FALSE(player.isPlaying());
    EXPECT_FALSE(player.isUnderWay());
    EXPECT_EQ(open.model().mean, before);
}

TEST(Player, IsNotOfferedWhereALessonLocksAllThatMoves)
{
    OpenWindow open;
    const QAction& play = open.window->menus().action(ui::CommandId::Play);
    EXPECT_TRUE(play.isEnabled());
    ui::Stage stage;
    stage.locked = {"all"};
    open.window->explorer().setStage(stage);
    EXPECT_FALSE(play.isEnabled());
    QTest::keyClick(open.window.get(), Qt::Key_Space);
    EXPECT_FALSE(open.window->exploration().playBar().isVisible());
    stage.locked = {"mean", "pass-mark"};
    open.window->explorer().setStage(stage);
    EXPECT_TRUE(play.isEnabled());
    open.window->run(ui::CommandId::Play);
    EXPECT_EQ(open.window->play().player().options().parameter, core::Parameter::Spread) << "what is not locked";
    EXPECT_EQ(open.window->exploration().playBar().findChild<QComboBox*>()->count(), 2) << "spread, length";
    stage.locked = {"all"};
    open.window->play().player().stop();
    open.window->explorer().setStage(stage);
    EXPECT_FALSE(open.window->exploration().playBar().isVisible()) << "another step";
}

/// A key on a handle stops what moves; only the next one moves the handle, and Esc takes all of it back.
TEST(Player, AKeyOnAHandleStopsItAndEscTakesItBack)
{
    OpenWindow open;
    ui::Player& player = open.window->play().player();
    const double before = open.model().mean;
    open.window->run(ui::CommandId::Play);
    player.goTo(0.3);
    ASSERT_TRUE(player.isPlaying());
    const double half = open.model().mean;
    ASSERT_NE(half, before);
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_FALSE(player.isPlaying());
    EXPECT_TRUE(player.isUnderWay());
    EXPECT_EQ(open.model().mean, half);
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_GT(open.model().mean, half);
    EXPECT_FALSE(player.isUnderWay());
    open.window->setFocus();
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    EXPECT_EQ(open.model().mean, before);
    EXPECT_FALSE(open.window->exploration().playBar().isVisible());
    open.window->run(ui::CommandId::Play);
    player.goTo(0.3);
    player.pause();
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    const double mine = open.model().mean;
    open.window->play().close();
    player.putBack();
    EXPECT_EQ(open.model().mean, mine) << "of a play that was closed nothing is left";
}

TEST(Player, InFrontOfAClassSpaceStopsItInALessonToo)
{
    OpenWindow open;
    open.window->findChild<QAction*>(QStringLiteral("lesson-1-bell-and-pass-mark"))->trigger();
    open.window->lessons().goTo(6);  // the mean is free, and no curve is asked for
    OpenWindow::settle();
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    open.window->run(ui::CommandId::Play);
    ASSERT_TRUE(open.window->play().player().isPlaying());
    QTest::keyClick(open.window.get(), Qt::Key_Space);
    EXPECT_FALSE(open.window->play().player().isPlaying());
    EXPECT_FALSE(open.window->lessons().answer().revealed);
}

TEST(Player, InFrontOfAClassHasKeysAndNoBar)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    QTest::keyClick(open.window.get(), Qt::Key_Space);
    EXPECT_TRUE(open.window->play().player().isPlaying());
    EXPECT_FALSE(open.window->exploration().playBar().isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_Space, Qt::ControlModifier);
    EXPECT_FALSE(open.window->play().player().isPlaying());
    EXPECT_TRUE(open.window->play().player().isUnderWay());
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    OpenWindow::settle();
    EXPECT_TRUE(open.window->exploration().playBar().isVisible()) << "back at the desk it can be seen what goes on";
}

TEST(Player, ItsBarOffersWhatMovesSomething)
{
    core::Scenario withSeries;
    withSeries.evidence = core::presetScenario("olmo-forecast")->evidence();
    OpenWindow open(core::validate(withSeries).value());
    open.window->run(ui::CommandId::Play);
    open.window->play().player().pause();
    auto* what = open.window->exploration().playBar().findChild<QComboBox*>();
    ASSERT_NE(what, nullptr);
    EXPECT_EQ(what->count(), 3) << "mean, spread, length";
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::Forecast)});
    OpenWindow::settle();
    const ui::Texts texts;
    EXPECT_EQ(what->count(), 1) << "of a forecast the cut";
    EXPECT_EQ(what->findText(ui::parameterLabel(core::Parameter::Cut, texts)), 0);
    emit what->activated(1);
    EXPECT_EQ(open.window->play().player().options().parameter, core::Parameter::Cut) << "there is no such entry";
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TwoPanels)});
    OpenWindow::settle();
    what->setCurrentIndex(1);
    emit what->activated(1);
    EXPECT_EQ(open.window->play().player().options().parameter, core::Parameter::Spread);
}

/// A forecast without a series and boxes of metrics follow nothing that a play could move.
TEST(Player, IsThereForWhatMovesAlone)
{
    OpenWindow open;
    bool mayPlay = true;
    QObject::connect(&open.window->play(), &ui::PlayDesk::playable, [&](bool may) { mayPlay = may; });
    for (const auto& [layout, moves] : {std::pair{core::Layout::Forecast, false},
                                        {core::Layout::TwoPanels, true},
                                        {core::Layout::Metrics, false},
                                        {core::Layout::Measured, true}}) {
        open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
        OpenWindow::settle();
        EXPECT_EQ(mayPlay, moves) << static_cast<int>(layout);
    }
}

TEST(Player, ItsBarSaysWhereItGoesAndEscClosesIt)
{
    OpenWindow open;
    const double before = open.model().mean;
    open.window->run(ui::CommandId::Play);
    open.window->play().player().goTo(0.5);
    open.window->play().player().pause();
    QStringList ends;
    for (const QLineEdit* box : open.window->exploration().playBar().findChildren<QLineEdit*>()) {
        ends << box->placeholderText();
    }
    EXPECT_EQ(ends, (QStringList{QStringLiteral("0.02"), QStringLiteral("0.98")}));
    ui::HandleWidget* handle = open.bell().handle(ui::HandleRole::Mean);
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Space);
    EXPECT_TRUE(open.window->play().player().isPlaying()) << "where a handle has the focus, too";
    open.window->setFocus();
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    OpenWindow::settle();
    EXPECT_FALSE(open.window->exploration().playBar().isVisible());
    EXPECT_EQ(open.model().mean, before);
}

TEST(Player, ItsBarShowsAndHides)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::Play).trigger();
    OpenWindow::settle();
    ui::PlayBar& bar = open.window->exploration().playBar();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(open.window->play().player().isPlaying());
    bar.playButton().click();
    EXPECT_FALSE(open.window->play().player().isPlaying());
    emit bar.closed();
    EXPECT_FALSE(bar.isVisible());
}

/// The mean moves nothing of a forecast; where it was chosen before, it comes back with the layout.
TEST(Player, MovesTheCutOfAForecast)
{
    OpenWindow open(core::presetScenario("olmo-forecast").value());
    open.window->play().toggle();
    ui::Player& player = open.window->play().player();
    EXPECT_EQ(player.options().parameter, core::Parameter::Cut);
    player.goTo(0.0);
    const auto first = open.session().scenario().view().cut;
    player.goTo(1.0);
    EXPECT_NE(open.session().scenario().view().cut, first);
    open.window->play().close();
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TwoPanels)});
    open.window->play().toggle();
    EXPECT_EQ(player.options().parameter, core::Parameter::Mean);
}
