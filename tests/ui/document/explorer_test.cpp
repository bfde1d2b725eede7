// A whole session without a widget: gestures, keys, undo, and a method that does not converge.

#include "ui/document/explorer.h"

#include <functional>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/words/error_text.h"

namespace {

using core::Parameter;

/// A session, its explorer, and what it told.
struct Bare {
    Bare()
    {
        explorer.setPictureSize({600.0, 400.0});
        explorer.refresh();
        QObject::connect(&explorer, &ui::Explorer::shown, [this] { ++shown; });
        QObject::connect(&explorer, &ui::Explorer::refused, [this](const ui::Refusal& r) { refusals << r.reason; });
    }

    double mean() const { return session.scenario().model().mean; }
    QString sentence() const { return explorer.screen().sentence.plain; }
    int steps() { return session.history().count(); }

    ui::Session session;
    ui::Explorer explorer{session, ui::Texts(), ui::lightTheme()};
    QStringList refusals;
    int shown = 0;
};

const QPointF kPixel(1.0 / 600.0, 1.0 / 400.0);

}  // namespace

TEST(Explorer, ShowsTheSessionAtOnce)
{
    const Bare bare;
    EXPECT_EQ(bare.explorer.screen().panels.panels.size(), 2U);
    EXPECT_TRUE(bare.explorer.screen().answers.has_value());
    EXPECT_FALSE(bare.explorer.screen().comparison.has_value());
    EXPECT_TRUE(bare.sentence().startsWith(QStringLiteral("On average 60 %"))) << bare.sentence().toStdString();
}

TEST(Explorer, ADragIsOneUndoStepAndEvaluatesNoCurve)
{
    Bare bare;
    const int curves = bare.explorer.evaluator().curveCount();
    bare.explorer.grip(ui::HandleRole::Mean, {0.6, 0.3}, core::XAxis::Mean);
    for (const double x : {0.62, 0.65, 0.7}) {
        bare.explorer.dragTo({x, 0.3}, kPixel);
    }
    EXPECT_EQ(bare.shown, 3);
    bare.explorer.release();
    EXPECT_NEAR(bare.mean(), 0.7, 1e-12);
    EXPECT_EQ(bare.steps(), 1);
    EXPECT_EQ(bare.shown, 4) << "once more, with the labels at rest";
    EXPECT_EQ(bare.explorer.evaluator().curveCount(), curves);
    bare.explorer.dragTo({0.9, 0.3}, kPixel);  // let go
    EXPECT_NEAR(bare.mean(), 0.7, 1e-12);
    bare.session.history().undo();
    EXPECT_EQ(bare.mean(), 0.6);
}

TEST(Explorer, NothingIsReadBeyondTheChancesThereAre)
{
    const Bare bare;
    for (const ui::PanelModel& panel : bare.explorer.screen().panels.panels) {
        EXPECT_FALSE(bare.explorer.readingAt(panel, {0.6, 0.2}).isEmpty()) << panel.id.toStdString();
        EXPECT_TRUE(bare.explorer.readingAt(panel, {-0.01, 0.2}).isEmpty()) << panel.id.toStdString();
        EXPECT_TRUE(bare.explorer.readingAt(panel, {1.01, 0.2}).isEmpty()) << panel.id.toStdString();
    }
}

/// Its places are those of the layout it was gripped in: carried on in another one it drove the mean to its end.
TEST(Explorer, ADragEndsWhereSomethingElseIsShown)
{
    const std::vector<std::function<void(Bare&)>> others = {
        [](Bare& bare) {
            bare.explorer.request(ui::SetChoice{core::Choice::Layout, 2});
        },
        [](Bare& bare) { bare.session.reset(ui::Text::StepReset); },
        [](Bare& bare) { bare.session.history().undo(); },
    };
    for (const auto& other : others) {
        Bare bare;
        bare.explorer.grip(ui::HandleRole::Mean, {0.6, 0.3}, core::XAxis::Mean);
        bare.explorer.dragTo({0.65, 0.3}, kPixel);
        ASSERT_NEAR(bare.mean(), 0.65, 1e-12);
        other(bare);
        const double mean = bare.mean();
        bare.explorer.dragTo({0.9, 0.3}, kPixel);
        EXPECT_EQ(bare.mean(), mean);
        bare.explorer.release();
        EXPECT_EQ(bare.mean(), mean);
    }
}

TEST(Explorer, ACancelledDragLeavesNothing)
{
    Bare bare;
    const core::ValidScenario before = bare.session.scenario();
    bare.explorer.grip(ui::HandleRole::SpreadHigh, {0.65, 0.3}, core::XAxis::Mean);
    bare.explorer.dragTo({0.75, 0.3}, kPixel);
    ASSERT_NE(bare.session.scenario(), before);
    bare.explorer.cancel();
    EXPECT_EQ(bare.session.scenario(), before);
    EXPECT_EQ(bare.steps(), 0);
}

TEST(Explorer, ACancelledDragIsComparedWithNothingNew)
{
    Bare bare;
    bare.explorer.moveToEnd(ui::HandleRole::PassMark, 1);
    const QString said = bare.sentence();
    bare.explorer.grip(ui::HandleRole::Mean, {0.6, 0.3}, core::XAxis::Mean);
    bare.explorer.dragTo({0.7, 0.3}, kPixel);
    ASSERT_NE(bare.sentence(), said);
    bare.explorer.cancel();
    EXPECT_EQ(bare.sentence(), said);
    EXPECT_EQ(bare.steps(), 1);
}

TEST(Explorer, ARunOfKeysIsOneUndoStepUntilAnythingElseIsDone)
{
    Bare bare;
    const auto press = [&](ui::HandleRole role) { bare.explorer.step(role, ui::StepSize::Normal, 1); };
    for (int i = 0; i < 3; ++i) {
        press(ui::HandleRole::Mean);
    }
    EXPECT_NEAR(bare.mean(), 0.63, 1e-12);
    EXPECT_EQ(bare.steps(), 1);
    EXPECT_EQ(bare.session.comparedWith()->model().mean, 0.6);  // the sentence tells of the whole run
    press(ui::HandleRole::SpreadHigh);
    EXPECT_EQ(bare.steps(), 2);
    press(ui::HandleRole::Mean);
    EXPECT_EQ(bare.steps(), 3);
    bare.explorer.endKeys();
    press(ui::HandleRole::Mean);
    EXPECT_EQ(bare.steps(), 4);
    bare.session.history().undo();
    press(ui::HandleRole::Mean);
    press(ui::HandleRole::Mean);
    EXPECT_EQ(bare.steps(), 4);
    EXPECT_NEAR(bare.mean(), 0.66, 1e-12);
    bare.explorer.request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::Slope)});
    press(ui::HandleRole::Mean);
    EXPECT_EQ(bare.steps(), 6);
}

TEST(Explorer, ACancelledSliderPutsBackWhatItsGestureDid)
{
    Bare bare;
    const core::ValidScenario before = bare.session.scenario();
    const auto move = [&](double mean, ui::EditPhase phase) {
        bare.explorer.request(ui::MoveParameter{Parameter::Mean, mean, phase});
    };
    move(0.6, ui::EditPhase::Begun);
    move(0.8, ui::EditPhase::Continued);
    move(0.8, ui::EditPhase::Cancelled);
    EXPECT_EQ(bare.session.scenario(), before);
    EXPECT_EQ(bare.steps(), 0);
}

TEST(Explorer, AStopIsSaidUntilItIsUndone)
{
    Bare bare;
    bare.explorer.moveToEnd(ui::HandleRole::Mean, 1);
    bare.explorer.step(ui::HandleRole::Mean, ui::StepSize::Normal, 1);
    EXPECT_TRUE(bare.sentence().contains(QStringLiteral("stops"))) << bare.sentence().toStdString();
    bare.session.history().undo();
    EXPECT_FALSE(bare.sentence().contains(QStringLiteral("stops"))) << bare.sentence().toStdString();
}

TEST(Explorer, ARefusedRequestChangesNothing)
{
    Bare bare;
    bare.explorer.request(ui::TypeParameter{Parameter::Mean, QStringLiteral("7")});
    ASSERT_EQ(bare.refusals.size(), 1);
    EXPECT_TRUE(bare.refusals.front().contains(QStringLiteral("out of range"))) << bare.refusals.front().toStdString();
    EXPECT_EQ(bare.steps(), 0);
    EXPECT_EQ(bare.shown, 0);
}

TEST(Explorer, AMethodThatDoesNotConvergeIsSaidAndTheDocumentStays)
{
    Bare bare;
    const ui::Screen before = bare.explorer.screen();
    bare.explorer.setEvaluate([](core::Evaluator& evaluator, const core::ValidScenario& scenario,
                                 const core::PictureSize& size) -> const core::Evaluation& {
        if (scenario.model().mean > 0.65) {
            throw std::runtime_error("no root in 200 steps");
        }
        return evaluator.evaluate(scenario, size);
    });
    bare.explorer.step(ui::HandleRole::Mean, ui::StepSize::Coarse, 1);
    EXPECT_NEAR(bare.mean(), 0.7, 1e-12);
    EXPECT_EQ(bare.sentence(), QStringLiteral("Could not compute: no root in 200 steps"));
    EXPECT_EQ(bare.explorer.screen().panels, before.panels);      // the last that could be computed
    EXPECT_NE(bare.explorer.screen().controls, before.controls);  // these show the document
    EXPECT_EQ(bare.shown, 1);

    bare.session.history().undo();
    EXPECT_EQ(bare.mean(), 0.6);
    EXPECT_EQ(bare.explorer.screen(), before);
}

TEST(Explorer, TheAxisIsZoomedAroundAPlaceInOneUndoStepAndDroppedWithTheAxis)
{
    Bare bare;
    const auto range = [&] { return bare.session.scenario().view().ranges[core::XAxis::Mean]; };
    bare.explorer.zoomAxis(core::XAxis::Mean, 0.6, 0.5);
    ASSERT_TRUE(range().has_value());
    EXPECT_NEAR(range()->minimum, 0.3, 1e-12);
    EXPECT_NEAR(range()->maximum, 0.8, 1e-12);
    bare.explorer.zoomAxis(core::XAxis::Mean, 0.6, 0.5);
    EXPECT_NEAR(range()->minimum, 0.45, 1e-12);
    EXPECT_EQ(bare.steps(), 1);
    EXPECT_EQ(bare.session.undoName({}), QStringLiteral("Range of the axis"));
    bare.explorer.zoomAxis(core::XAxis::Mean, 0.6, 100.0);  // no further out than there are means
    EXPECT_FALSE(range().has_value());
    bare.explorer.zoomAxis(core::XAxis::Mean, 0.6, 0.5);
    bare.explorer.request(ui::SetChoice{core::Choice::XAxis, static_cast<int>(core::XAxis::Size)});
    EXPECT_FALSE(range().has_value());
    bare.explorer.zoomAxis(core::XAxis::Size, 9.0, 0.5);
    EXPECT_TRUE(bare.session.scenario().view().ranges[core::XAxis::Size].has_value());
    bare.session.history().undo();
    EXPECT_FALSE(bare.session.scenario().view().ranges[core::XAxis::Size].has_value());
}

TEST(Explorer, ABuiltInScenarioHasItsTitle)
{
    Bare bare;
    EXPECT_TRUE(bare.explorer.screen().title.isEmpty());
    bare.session.open({core::presetScenario("slope").value(), ui::Origin::Kind::Preset, QStringLiteral("slope")},
                      ui::Text::StepScenario);
    const QString title = ui::Texts()(ui::Text::PresetSlope);
    EXPECT_EQ(bare.explorer.screen().title, title);
    bare.explorer.request(ui::MoveParameter{Parameter::Mean, 0.4});
    EXPECT_EQ(bare.explorer.screen().title, title);
    bare.explorer.request(ui::SetAxisRange{core::XAxis::Logit, core::Range{-3.0, 3.0}, ui::EditPhase::Single});
    EXPECT_EQ(bare.explorer.screen().title, title);  // looked at from nearer
    bare.session.history().undo();
    bare.explorer.request(ui::SetChoice{core::Choice::Distribution, 0});  // now it would be false
    EXPECT_EQ(bare.explorer.screen().title, QStringLiteral("Began as: ") + title);
    bare.session.history().undo();
    bare.session.history().undo();
    bare.session.history().undo();
    EXPECT_TRUE(bare.explorer.screen().title.isEmpty());
}

/// Dragged, zoomed, saved and opened again it is still what its title says; of another model it is not.
TEST(Explorer, ADraggedScenarioKeepsItsTitleInAFile)
{
    const auto titleOf = [](const core::Scenario& saved, ui::Origin::Kind kind) {
        Bare bare;
        bare.session.open({core::validate(saved).value(), kind, QStringLiteral("doc.mirage")}, ui::Text::StepScenario);
        return bare.explorer.screen().title;
    };
    for (const auto& [name, title] :
         {std::pair("first-light", ui::Text::PresetFirstLight), std::pair("slope", ui::Text::PresetSlope)}) {
        core::Scenario saved = core::presetScenario(name)->value();
        saved.model.mean = 0.42;
        saved.view.ranges[core::XAxis::Mean] = core::Range{0.2, 0.9};
        for (const ui::Origin::Kind kind : {ui::Origin::Kind::File, ui::Origin::Kind::Figure}) {
            EXPECT_EQ(titleOf(saved, kind), ui::Texts()(title)) << name;
        }
        EXPECT_EQ(titleOf(saved, ui::Origin::Kind::Untitled), QString());
        saved.view.layout = core::Layout::TestSet;  // what the title names may not be seen there
        for (const ui::Origin::Kind kind : {ui::Origin::Kind::File, ui::Origin::Kind::Figure}) {
            EXPECT_EQ(titleOf(saved, kind), QStringLiteral("Began as: ") + ui::Texts()(title)) << name;
        }
        saved.model.grading.length = 7;
        EXPECT_EQ(titleOf(saved, ui::Origin::Kind::File), QString()) << name;
    }
}

/// What stands above the panels before a save in another layout stands there after it and at the next start; of two
/// scenarios of one model the one that looks most like it.
TEST(Explorer, ASaveInAnotherLayoutKeepsTheTitle)
{
    for (const char* name : {"paper-fig2", "mirage-test", "slope", "many-digits"}) {
        Bare bare;
        bare.session.open({core::presetScenario(name).value(), ui::Origin::Kind::Preset, QString::fromLatin1(name)},
                          ui::Text::StepScenario);
        bare.explorer.request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TestSet)});
        const QString before = bare.explorer.screen().title;
        EXPECT_EQ(before, QStringLiteral("Began as: ") + ui::presetTitle(name, ui::Texts()));
        bare.session.noteSaved(QStringLiteral("doc.mirage"));
        bare.explorer.request(ui::MoveParameter{Parameter::Mean, 0.5});
        EXPECT_EQ(bare.explorer.screen().title, before) << name;
        Bare next;
        next.session.open({bare.session.scenario(), ui::Origin::Kind::File, QStringLiteral("doc.mirage")},
                          ui::Text::StepScenario);
        EXPECT_EQ(next.explorer.screen().title, before) << name;
    }
}

/// What a drag of an axis' end asks beyond its bound, the sentence says, as of every handle.
TEST(Explorer, AnAxisAtItsBoundSaysSo)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        Bare bare;
        bare.explorer.setTexts(ui::textsFor(language));
        const QString words = language == ui::Language::English ? QStringLiteral("The axis stops at its upper bound, 1")
                                                                : QStringLiteral("軸は上限の1");
        EXPECT_FALSE(bare.explorer.screen().sentence.plain.contains(words));
        bare.explorer.gripAxis(core::XAxis::Mean, true, 0.9);
        bare.explorer.dragAxisTo(0.5);  // the number at 0.9 towards the middle: the end would be at 1.8
        EXPECT_TRUE(bare.explorer.screen().sentence.plain.contains(words))
            << bare.explorer.screen().sentence.plain.toStdString();
        bare.explorer.dragAxisTo(0.95);
        EXPECT_FALSE(bare.explorer.screen().sentence.plain.contains(words));
        bare.explorer.release();
        EXPECT_EQ(bare.steps(), 1);
    }
}

TEST(Explorer, TheCursorSaysWhereOnItsAxisItIs)
{
    const auto written = [](core::XAxis axis) {
        Bare bare;
        bare.explorer.request(ui::SetChoice{core::Choice::XAxis, static_cast<int>(axis)});
        const ui::PanelModel* panel = bare.explorer.screen().panels.find(u"panel-metric");
        for (const ui::HandleModel& handle : panel->handles) {
            if (handle.role == ui::HandleRole::Cursor) {
                return handle.written;
            }
        }
        return QString();
    };
    EXPECT_EQ(written(core::XAxis::Mean), QStringLiteral("0.60"));
    EXPECT_EQ(written(core::XAxis::Loss), QStringLiteral("0.511"));   // -ln 0.6
    EXPECT_EQ(written(core::XAxis::Logit), QStringLiteral("0.405"));  // ln 1.5
    EXPECT_TRUE(written(core::XAxis::Size).endsWith(u'B')) << written(core::XAxis::Size).toStdString();
}
