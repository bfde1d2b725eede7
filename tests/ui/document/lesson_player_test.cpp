// Lessons walked without a window: every built-in one in both languages, and what a step hides and locks.

#include "ui/document/lesson_player.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "ui/document/explorer.h"
#include "ui/document/lesson_stage.h"

namespace {

/// A session with a lesson in it, as a window has it.
struct Class {
    Class()
    {
        QObject::connect(&explorer, &ui::Explorer::refused, [this](const ui::Refusal& r) { refusals.push_back(r); });
    }

    const core::Model& model() const { return session.scenario().model(); }

    ui::Session session;
    ui::Explorer explorer{session, ui::Texts(), ui::lightTheme()};
    ui::LessonPlayer player{session};
    ui::LessonStage stage{player, explorer};
    std::vector<ui::Refusal> refusals;
};

core::Lesson ownLesson(std::string_view text)
{
    const core::LessonReading reading = core::readLesson(text, core::documentsIn({}));
    EXPECT_TRUE(reading.faults.empty());
    return reading.lesson;
}

core::Lesson hiding()
{
    return ownLesson("# T\n\n## One\n\nProse.\n\n- [ ] no\n  > why not\n- [x] yes\n\n> Shown.\n\n"
                     "```hide\npanel-metric sentence answers controls seed length\n```\n\n```lock\nmean layout\n```\n\n"
                     "## Two\n\nMore.\n\n## Three\n\n```scenario\n--preset slope\n```\n\n```lock\nall\n```\n");
}

}  // namespace

TEST(LessonPlayer, WalksEveryLessonInBothLanguagesToAndFro)
{
    for (const char* const language : {"en", "ja"}) {
        for (const std::string_view name : core::lessonNames()) {
            const core::Lesson lesson = core::builtInLesson(name, language).lesson;
            const QString said = QString::fromLatin1(name.data(), qsizetype(name.size()));
            Class one;
            one.player.open(lesson, said);
            ASSERT_TRUE(one.player.isOpen()) << name;
            const auto isShown = [&](std::size_t step) {
                EXPECT_EQ(one.player.step(), step) << name;
                EXPECT_EQ(one.session.scenario(), lesson.steps[step].scenario) << name << " " << step;
                EXPECT_EQ(one.session.origin().kind, ui::Origin::Kind::LessonStep);
                EXPECT_EQ(one.session.origin().name, said + u'/' + QString::number(step + 1));
                EXPECT_EQ(one.explorer.stage(), one.player.stage());
            };
            for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
                isShown(step);
                EXPECT_EQ(one.session.history().count(), static_cast<int>(step) + 1) << "one undo step each";
                for (std::size_t choice = 0; choice < lesson.steps[step].choices.size(); ++choice) {
                    one.player.choose(choice);
                    EXPECT_EQ(one.player.answer().chosen, choice) << name << " " << step;
                }
                EXPECT_TRUE(one.player.canReveal()) << name << " " << step;
                one.stage.reveal();
                EXPECT_FALSE(one.player.canReveal());
                EXPECT_FALSE(one.explorer.isPredicting());
                EXPECT_EQ(one.player.hasNext(), step + 1 < lesson.steps.size());
                one.player.next();
            }
            for (std::size_t step = lesson.steps.size(); step-- > 0;) {
                isShown(step);
                EXPECT_TRUE(one.player.answer().revealed) << "what was revealed stays so";
                EXPECT_EQ(one.player.hasPrevious(), step > 0);
                one.player.previous();
            }
            isShown(0);
        }
    }
}

TEST(LessonPlayer, UndoAndRedoWalkTheLesson)
{
    Class one;
    one.session.edit(*core::presetScenario("slope"), ui::Text::StepScenario);
    one.player.open(hiding(), QStringLiteral("own"));
    one.player.next();
    EXPECT_EQ(one.player.step(), 1U) << "though it shows what the first step showed";
    one.session.history().undo();
    EXPECT_EQ(one.player.step(), 0U);
    EXPECT_TRUE(one.explorer.stage().hides("panel-metric"));
    one.session.history().undo();
    EXPECT_FALSE(one.player.isOpen());
    EXPECT_EQ(one.explorer.stage(), ui::Stage());
    EXPECT_EQ(one.session.scenario(), *core::presetScenario("slope"));
    one.session.history().redo();
    EXPECT_TRUE(one.player.isOpen());
    one.session.reset(ui::Text::StepReset);
    EXPECT_TRUE(one.player.isOpen());
}

TEST(LessonPlayer, LeavesWithTheDocumentAsItIs)
{
    Class one;
    one.player.open(hiding(), QStringLiteral("own"), 7);
    EXPECT_EQ(one.player.step(), 2U) << "the last there is";
    one.player.goTo(3);
    EXPECT_EQ(one.player.step(), 2U);
    const core::ValidScenario shown = one.session.scenario();
    one.player.leave();
    EXPECT_FALSE(one.player.isOpen());
    EXPECT_EQ(one.session.scenario(), shown);
    one.explorer.request(ui::MoveParameter{core::Parameter::Mean, 0.7});
    EXPECT_EQ(one.model().mean, 0.7) << "nothing is locked any more";
    EXPECT_FALSE(one.player.isOpen());
    one.session.history().undo();
    one.session.history().undo();
    EXPECT_TRUE(one.player.isOpen()) << "leaving is an undo step";
}

TEST(LessonPlayer, AnotherDocumentLeavesTheLesson)
{
    Class one;
    one.player.open(hiding(), QStringLiteral("own"));
    one.session.open({*core::presetScenario("slope"), ui::Origin::Kind::Preset, QStringLiteral("slope")},
                     ui::Text::StepScenario);
    EXPECT_FALSE(one.player.isOpen());
    EXPECT_EQ(one.explorer.stage(), ui::Stage());
}

TEST(LessonPlayer, SavingACopyKeepsTheLesson)
{
    Class one;
    one.player.open(hiding(), QStringLiteral("own"));
    one.session.noteSaved(QStringLiteral("copy.mirage"));
    one.explorer.request(ui::MoveParameter{core::Parameter::PassMark, 0.5});
    EXPECT_TRUE(one.player.isOpen());
    EXPECT_EQ(one.player.step(), 0U);
}

TEST(LessonPlayer, AnotherLanguageKeepsStepAndAnswers)
{
    Class one;
    const auto name = core::lessonNames().front();
    one.player.open(core::builtInLesson(name, "en").lesson, QStringLiteral("1"), 2);
    one.player.choose(1);
    one.player.retell(QStringLiteral("1"), core::builtInLesson(name, "ja").lesson);
    EXPECT_EQ(one.player.step(), 2U);
    EXPECT_EQ(one.player.answer().chosen, 1U);
    EXPECT_EQ(one.player.lesson(), core::builtInLesson(name, "ja").lesson);
    one.player.retell(QStringLiteral("1"), hiding());
    EXPECT_EQ(one.player.lesson(), core::builtInLesson(name, "ja").lesson) << "another lesson is no translation";
}

TEST(LessonPlayer, HidesWhatHoldsTheAnswerUntilItIsRevealed)
{
    Class one;
    const ui::Screen before = one.explorer.screen();
    ASSERT_FALSE(before.panels.panels[1].still.lines.empty());
    one.player.open(hiding(), QStringLiteral("own"));
    const auto& screen = one.explorer.screen();
    const ui::PanelModel& hidden = screen.panels.panels[1];
    EXPECT_EQ(hidden.id, before.panels.panels[1].id);
    EXPECT_TRUE(hidden.still.lines.empty());
    EXPECT_EQ(hidden.moving, ui::MovingModel());
    EXPECT_TRUE(hidden.handles.empty());
    EXPECT_FALSE(hidden.description.contains(QStringLiteral("15 %")));
    EXPECT_TRUE(one.explorer.readingAt(before.panels.panels[1], {0.6, 0.5}).isEmpty());
    EXPECT_FALSE(screen.panels.panels[0].moving.lines.empty()) << "the bell is seen";
    EXPECT_FALSE(screen.answers.has_value());
    EXPECT_FALSE(screen.sentenceShown);
    EXPECT_TRUE(screen.sentence.plain.isEmpty());
    EXPECT_FALSE(screen.controlsShown);

    one.player.reveal();
    EXPECT_EQ(screen.panels.panels[1].still.lines, before.panels.panels[1].still.lines);
    EXPECT_TRUE(screen.answers.has_value());
    EXPECT_TRUE(screen.sentenceShown);
    EXPECT_FALSE(screen.controlsShown) << "they hold no answer";
    const auto& rows = screen.controls.parameters;
    const auto length = std::find_if(rows.begin(), rows.end(), [](const ui::ParameterRowModel& row) {
        return row.parameter == core::Parameter::Length;
    });
    EXPECT_FALSE(length->visible);
    one.player.next();
    EXPECT_EQ(one.explorer.stage(), ui::Stage()) << "hiding ends with the step";
}

TEST(LessonPlayer, RefusesWhatAStepLocksInWords)
{
    Class one;
    one.player.open(hiding(), QStringLiteral("own"));
    const double mean = one.model().mean;
    one.explorer.grip(ui::HandleRole::Mean, {0.6, 0.3}, core::XAxis::Mean);
    one.explorer.dragTo({0.8, 0.3}, {0.001, 0.001});
    one.explorer.release();
    EXPECT_EQ(one.refusals.size(), 1U) << "said once a drag";
    one.explorer.step(ui::HandleRole::Cursor, ui::StepSize::Coarse, 1);
    one.explorer.moveToEnd(ui::HandleRole::Mean, 1);
    one.explorer.request(ui::TypeParameter{core::Parameter::Mean, QStringLiteral("0.9")});
    one.explorer.request(ui::SetChoice{core::Choice::Layout, 1});
    EXPECT_EQ(one.model().mean, mean);
    EXPECT_EQ(one.session.scenario(), one.player.current().scenario);
    ASSERT_EQ(one.refusals.size(), 5U);
    for (const ui::Refusal& refusal : one.refusals) {
        EXPECT_TRUE(refusal.locked);
    }
    EXPECT_EQ(one.refusals.front().reason, QStringLiteral("Mean: locked in this step of the lesson"));
    one.explorer.request(ui::MoveParameter{core::Parameter::PassMark, 0.5});
    EXPECT_EQ(one.model().grading.passMarkMillionths, 500000) << "nobody locked it";
}

TEST(LessonPlayer, LocksAll)
{
    Class one;
    one.player.open(hiding(), QStringLiteral("own"), 2);
    const core::ValidScenario before = one.session.scenario();
    const std::vector<ui::EditRequest> requests = {
        ui::MoveParameter{core::Parameter::Spread, 0.2},
        ui::SetChoice{core::Choice::Brackets, 1},
        ui::ShowMetric{core::Metric::Brier, true},
        ui::FeatureMetric{core::Metric::ExactMatch},
        ui::TypeSizes{QStringLiteral("1B, 2B")},
        ui::SetAxisRange{core::XAxis::Mean, core::Range{0.2, 0.4}},
        ui::TypeAxisRange{core::XAxis::Mean, QStringLiteral("0.2, 0.4")},
        ui::ShowSize{1e9, false},
        ui::ShowSeries{"x", true},
        ui::PinCut{},
    };
    for (const ui::EditRequest& request : requests) {
        one.explorer.request(request);
        EXPECT_EQ(one.session.scenario(), before) << request.index();
    }
    EXPECT_EQ(one.refusals.size(), requests.size());
    one.explorer.gripAxis(core::XAxis::Mean, true, 0.9);
    one.explorer.dragAxisTo(0.5);
    EXPECT_EQ(one.session.scenario(), before);
    EXPECT_EQ(one.refusals.size(), requests.size() + 1);
}
