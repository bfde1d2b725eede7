// Steps that ask for a curve, without a window: every one of every lesson in both languages is drawn, locked and
// revealed.

#include "ui/document/lesson_stage.h"

#include <gtest/gtest.h>

#include "core/lesson/built_in_lessons.h"
#include "core/model/keys.h"
#include "ui/document/reveal_step.h"

namespace {

/// A session with a lesson in it, as a window has it.
struct Room {
    explicit Room(const core::Lesson& lesson, std::size_t step = 0)
    {
        player.open(lesson, QStringLiteral("lesson"), step);
    }

    const ui::Screen& screen() const { return explorer.screen(); }
    const std::vector<core::Prediction>& kept() const { return session.scenario().view().predictions; }
    void draw()
    {
        explorer.draw([](ui::PredictionDraft& draft) {
            const ui::PredictionPlane plane = draft.plane();
            draft.add({plane.x.minimum, plane.y.minimum});
            draft.add({plane.x.maximum, 0.5 * (plane.y.minimum + plane.y.maximum)});
        });
    }
    bool hasSheet() const
    {
        const auto& panels = screen().panels.panels;
        return std::any_of(panels.begin(), panels.end(), [](const auto& panel) { return panel.drawing.has_value(); });
    }
    /// How many lines and dots of all panels are not of a prediction.
    std::size_t drawn() const
    {
        std::size_t count = 0;
        for (const ui::PanelModel& panel : screen().panels.panels) {
            for (const ui::LineModel& line : panel.still.lines) {
                count += line.id.startsWith(u"prediction-") || line.id.startsWith(u"gap-") ? 0U : 1U;
            }
            count += panel.still.dots.size() + panel.moving.lines.size() + panel.moving.markers.size();
        }
        return count;
    }

    ui::Session session;
    ui::Explorer explorer{session, ui::Texts(), ui::lightTheme()};
    ui::LessonPlayer player{session};
    ui::LessonStage stage{player, explorer};
};

/// Draws in the first step, and shows the same curve in the second.
core::Lesson asking()
{
    const core::LessonReading reading = core::readLesson(
        "# T\n\n## One\n\nDraw.\n\n- [ ] no\n- [x] yes\n\n> So it is.\n\n```predict\npass-mark monotone\n```\n\n"
        "```hide\nsentence\n```\n\n## Two\n\nMore.\n",
        core::documentsIn({}));
    EXPECT_TRUE(reading.faults.empty());
    return reading.lesson;
}

/// Every text a screen says, to eyes and to screen readers.
QString everythingSaid(const ui::Screen& screen)
{
    QStringList said = {screen.title, screen.caption, screen.sentence.plain};
    if (screen.answers) {
        said << screen.answers->caption << screen.answers->description;
    }
    for (const ui::PanelModel& panel : screen.panels.panels) {
        said << panel.subtitle << panel.unsaid << panel.description;
        for (const ui::NoteModel& note : panel.moving.notes) {
            said << note.text;
        }
        for (const ui::NoteModel& note : panel.still.notes) {
            said << note.text;
        }
        for (const ui::MarkerModel& marker : panel.moving.markers) {
            said << marker.text;
        }
    }
    return said.join(u'\n');
}

}  // namespace

TEST(LessonStage, EveryStepThatAsksForACurveIsDrawnLockedAndRevealed)
{
    for (const char* const language : {"en", "ja"}) {
        int asked = 0;
        for (const std::string_view name : core::lessonNames()) {
            const core::Lesson lesson = core::builtInLesson(name, language).lesson;
            for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
                if (!lesson.steps[step].predict) {
                    continue;
                }
                ++asked;
                const std::string where = std::string(name) + " " + std::to_string(step + 1);
                Room room(lesson, step);
                ASSERT_TRUE(room.explorer.isPredicting()) << where;
                EXPECT_TRUE(room.explorer.isAskedFor());
                EXPECT_EQ(room.explorer.predicting()->of, lesson.steps[step].predict->of) << where;
                EXPECT_EQ(room.explorer.predicting()->draft.monotone(), lesson.steps[step].predict->monotone) << where;
                EXPECT_TRUE(room.hasSheet()) << where;
                const std::size_t hidden = room.drawn();
                room.draw();
                ASSERT_TRUE(room.explorer.lockPrediction()) << where;
                EXPECT_FALSE(room.hasSheet()) << where;
                EXPECT_EQ(room.drawn(), hidden) << where << ": still hidden";
                EXPECT_FALSE(room.player.answer().revealed) << where;
                room.explorer.revealPrediction();
                EXPECT_TRUE(room.player.answer().revealed) << where << ": the lesson goes on";
                EXPECT_FALSE(room.explorer.isPredicting()) << where;
                EXPECT_GT(room.drawn(), hidden) << where << ": the truth is seen";
                EXPECT_EQ(room.kept().size(), lesson.steps[step].scenario.view().predictions.size() + 1) << where;
            }
        }
        EXPECT_GE(asked, 18) << language;
    }
}

TEST(LessonStage, NothingTellsMeanwhile)
{
    Room room(asking());
    const QString said = everythingSaid(room.screen());
    EXPECT_FALSE(said.contains(QStringLiteral("15 %"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("expected"))) << "of the answers";
    EXPECT_EQ(room.screen().answers->caption, QStringLiteral("24 answers of 50 tokens"));
    const ui::PanelModel& bell = *room.screen().panels.find(u"panel-bell");
    const auto isArea = [](const ui::LineModel& line) { return line.id == u"area-score"; };
    EXPECT_TRUE(std::none_of(bell.moving.lines.begin(), bell.moving.lines.end(), isArea));
    room.stage.reveal();
    EXPECT_TRUE(everythingSaid(room.screen()).contains(QStringLiteral("15 %")));
}

TEST(LessonStage, TheModelOfTheSameMeasurementsIsHiddenWithThem)
{
    const core::LessonReading reading =
        core::readLesson("# T\n\n## One\n\nDraw.\n\n> So it is.\n\n```scenario\n--preset ifeval\n```\n\n"
                         "```predict\nseries Qwen1.5-Chat / IFEval / prompt-strict\n```\n",
                         core::documentsIn({}));
    Room room(reading.lesson);
    const auto models = [&](const char* id) {
        const ui::PanelModel& panel = *room.screen().panels.find(QString::fromLatin1(id));
        const auto isModel = [](const auto& one) { return one.id.contains(u"-model-"); };
        return std::count_if(panel.still.lines.begin(), panel.still.lines.end(), isModel)
               + std::count_if(panel.moving.lines.begin(), panel.moving.lines.end(), isModel)
               + std::count_if(panel.moving.markers.begin(), panel.moving.markers.end(), isModel);
    };
    EXPECT_EQ(models("panel-strict"), 0);
    EXPECT_GT(models("panel-graded"), 0) << "what one goes by";
    EXPECT_TRUE(room.screen().caption.isEmpty());
    room.stage.reveal();
    EXPECT_GT(models("panel-strict"), 0);
    EXPECT_FALSE(room.screen().caption.isEmpty());
}

TEST(LessonStage, APanelSaysWhatWasFoundOnlyOnceItIsRevealed)
{
    const struct {
        const char* lesson;
        std::size_t step;
        const char* panel;
        const char* finding;  ///< as the step's reveal says it
    } places[] = {{"7-hundreds-of-tasks", 3, "panel-strict", "emergence score 4.26"},
                  {"7-hundreds-of-tasks", 4, "panel-strict", "emergence score 11.4"},
                  {"4-which-axis", 2, "panel-mirage", "traight"},
                  {"1-bell-and-pass-mark", 7, "panel-bell", "integral"}};
    for (const auto& [lesson, step, id, finding] : places) {
        Room room(core::builtInLesson(lesson, "en").lesson, step);
        const auto says = [&, name = id, what = finding] {
            const ui::PanelModel& panel = *room.screen().panels.find(QString::fromLatin1(name));
            return QString(panel.title + panel.subtitle + panel.unsaid + panel.description)
                .contains(QLatin1String(what));
        };
        EXPECT_FALSE(says()) << lesson << " " << step;
        room.stage.reveal();
        EXPECT_TRUE(says()) << room.screen().panels.find(QString::fromLatin1(id))->subtitle.toStdString();
    }
}

TEST(LessonStage, WhatIsDrawnIsThereWhenTheStepIsComeBackTo)
{
    Room room(asking());
    room.draw();
    room.player.next();
    EXPECT_FALSE(room.explorer.isPredicting()) << "the next step asks for nothing";
    EXPECT_TRUE(room.kept().empty());
    room.player.previous();
    ASSERT_NE(room.explorer.draft(), nullptr);
    EXPECT_EQ(room.explorer.draft()->places().size(), 2U);
    ASSERT_TRUE(room.explorer.lockPrediction(QStringLiteral("Ayumi")));
    room.player.next();
    room.player.previous();
    ASSERT_EQ(room.kept().size(), 1U);
    EXPECT_EQ(room.kept()[0].name, "Ayumi");
    EXPECT_TRUE(room.explorer.isPredicting()) << "locked, and not yet revealed";
    EXPECT_EQ(room.explorer.draft(), nullptr);
    room.explorer.drawAnother();
    room.draw();
    room.stage.reveal();
    EXPECT_EQ(room.kept().size(), 2U) << "what is drawn is locked, and nobody's curve is lost";
    room.player.next();
    room.player.previous();
    EXPECT_EQ(room.kept().size(), 2U);
    EXPECT_FALSE(room.explorer.isPredicting()) << "it was revealed";
    room.player.open(asking(), QStringLiteral("lesson"));
    EXPECT_TRUE(room.kept().empty()) << "opened anew it begins anew";
    ASSERT_NE(room.explorer.draft(), nullptr);
    EXPECT_TRUE(room.explorer.draft()->places().empty());
}

TEST(LessonStage, UndoWalksAStepWithWhatWasDrawnInIt)
{
    Room room(asking());
    room.draw();
    room.explorer.lockPrediction();
    room.player.next();
    room.session.history().undo();
    EXPECT_EQ(room.player.step(), 0U);
    EXPECT_EQ(room.kept().size(), 1U);
    EXPECT_TRUE(room.explorer.isPredicting());
    room.session.history().undo();
    ASSERT_NE(room.explorer.draft(), nullptr) << "the lock is undone, and what was drawn is there";
    EXPECT_EQ(room.explorer.draft()->places().size(), 2U);
    room.session.history().redo();
    EXPECT_EQ(room.explorer.draft(), nullptr);
}

TEST(LessonStage, ARevealWithNothingDrawnIsAStepOfItsOwn)
{
    Room room(asking());
    QUndoStack& history = room.session.history();
    const std::size_t hidden = room.drawn();
    const auto reveal = [&] {
        ui::revealAsStep(room.player, room.explorer, room.session, [&] { room.stage.reveal(); });
    };
    reveal();
    ASSERT_TRUE(room.player.answer().revealed);
    const std::size_t shown = room.drawn();
    EXPECT_GT(shown, hidden);
    EXPECT_EQ(room.session.undoName({}), QStringLiteral("Reveal"));
    EXPECT_FALSE(room.session.undoLeaves());
    room.player.next();
    history.undo();
    EXPECT_EQ(room.player.step(), 0U);
    EXPECT_TRUE(room.player.answer().revealed) << "only the step was left";
    history.undo();
    EXPECT_EQ(room.player.step(), 0U);
    EXPECT_FALSE(room.player.answer().revealed);
    EXPECT_TRUE(room.explorer.isAskedFor()) << "the curve is asked for again";
    EXPECT_EQ(room.drawn(), hidden);
    history.redo();
    EXPECT_TRUE(room.player.answer().revealed);
    EXPECT_EQ(room.drawn(), shown);
    history.undo();
    room.draw();
    const int before = history.index();
    reveal();
    EXPECT_EQ(history.index(), before + 1) << "the lock, which undo takes back with the reveal";
    history.undo();
    EXPECT_FALSE(room.player.answer().revealed);
    EXPECT_EQ(room.explorer.draft()->places().size(), 2U);
}

/// A drawing that is taken back after it was revealed is drawn on, and the truth is hidden again.
TEST(LessonStage, UndoOfWhatWasRevealedAsksAgain)
{
    for (const bool isLocked : {true, false}) {
        Room room(asking());
        room.draw();
        if (isLocked) {
            ASSERT_TRUE(room.explorer.lockPrediction());
        }
        room.stage.reveal();
        ASSERT_TRUE(room.player.answer().revealed);
        ASSERT_EQ(room.kept().size(), 1U);
        const std::size_t shown = room.drawn();
        room.session.history().undo();
        EXPECT_TRUE(room.kept().empty());
        EXPECT_FALSE(room.player.answer().revealed);
        EXPECT_TRUE(room.explorer.isAskedFor());
        ASSERT_NE(room.explorer.draft(), nullptr);
        EXPECT_EQ(room.explorer.draft()->places().size(), 2U) << "what was drawn is there";
        EXPECT_TRUE(room.explorer.draft()->canUndo()) << "and goes point by point";
        EXPECT_LT(room.drawn(), shown) << "the truth is hidden";
        room.session.history().redo();
        EXPECT_EQ(room.kept().size(), 1U);
        EXPECT_EQ(room.explorer.draft(), nullptr) << "locked";
        room.stage.reveal();
        EXPECT_EQ(room.drawn(), shown);
        room.player.next();
        room.session.history().undo();
        EXPECT_TRUE(room.player.answer().revealed) << "the step is come back to as it was left";
        EXPECT_EQ(room.kept().size(), 1U);
    }
}

TEST(LessonStage, RevealsWhereNothingIsDrawn)
{
    Room room(asking());
    int refused = 0;
    QObject::connect(&room.explorer, &ui::Explorer::refused, [&](const ui::Refusal&) { ++refused; });
    room.stage.reveal();
    EXPECT_TRUE(room.player.answer().revealed);
    EXPECT_FALSE(room.explorer.isPredicting());
    EXPECT_TRUE(room.kept().empty());
    EXPECT_EQ(refused, 0);
}

TEST(LessonStage, OffersNothingElseToPredictAndNoWayOut)
{
    Room room(asking());
    EXPECT_TRUE(room.screen().predicting->askedFor);
    room.stage.reveal();
    room.explorer.beginPrediction(core::Metric::TokenAccuracy);
    EXPECT_FALSE(room.screen().predicting->askedFor) << "once it is revealed a person may";
    room.explorer.cancelPrediction();
    EXPECT_FALSE(room.explorer.isPredicting());
}

TEST(LessonStage, LeavingTheLessonShowsEverything)
{
    Room room(asking());
    room.player.leave();
    EXPECT_FALSE(room.explorer.isPredicting());
    EXPECT_FALSE(room.screen().predicting);
    EXPECT_TRUE(everythingSaid(room.screen()).contains(QStringLiteral("15 %")));
}
