#include "ui/document/session.h"

#include <vector>

#include "tests/ui/scenarios.h"

using testing_scenarios::atMean;

namespace {

/// A session and what it told.
struct Recorder {
    Recorder()
    {
        QObject::connect(&session, &ui::Session::changed,
                         [this](const auto& now) { told.push_back(now.model().mean); });
    }

    void edit(double mean, int gesture = 0)
    {
        session.edit(atMean(mean, session.scenario()), ui::Text::ParameterMean, gesture);
    }
    double mean() const { return session.scenario().model().mean; }

    ui::Session session;
    std::vector<double> told;
};

}  // namespace

TEST(Session, AGestureIsOneUndoStep)
{
    Recorder r;
    const int gesture = r.session.beginGesture();
    for (const double mean : {0.61, 0.62, 0.65}) {
        r.edit(mean, gesture);
    }
    EXPECT_EQ(r.session.history().count(), 1);
    EXPECT_EQ(r.session.history().undoText(), "Mean");
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.6);
    r.session.history().redo();
    EXPECT_EQ(r.mean(), 0.65);
}

TEST(Session, TwoGesturesAndSingleEditsStayApart)
{
    Recorder r;
    r.edit(0.61, r.session.beginGesture());
    r.edit(0.62, r.session.beginGesture());
    r.edit(0.63);
    r.edit(0.64);
    EXPECT_EQ(r.session.history().count(), 4);
}

TEST(Session, AGestureThatEndsWhereItBeganLeavesNoEntry)
{
    Recorder r;
    r.edit(0.5);
    const int gesture = r.session.beginGesture();
    r.edit(0.7, gesture);
    r.edit(0.5, gesture);
    EXPECT_EQ(r.session.history().count(), 1);
    EXPECT_EQ(r.mean(), 0.5);
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.6);
}

TEST(Session, AGestureGoesOnAfterPassingItsBeginning)
{
    Recorder r;
    const int gesture = r.session.beginGesture();
    for (const double mean : {0.7, 0.6, 0.5, 0.4}) {
        r.edit(mean, gesture);
    }
    EXPECT_EQ(r.session.history().count(), 1);
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.6);
}

TEST(Session, AnEditThatChangesNothingDoesNothing)
{
    Recorder r;
    r.edit(0.6);
    r.edit(0.6, r.session.beginGesture());
    EXPECT_EQ(r.session.history().count(), 0);
    EXPECT_TRUE(r.told.empty());
    EXPECT_FALSE(r.session.comparedWith().has_value());
}

TEST(Session, AnUneventfulGestureKeepsWhatCouldBeRedone)
{
    Recorder r;
    r.edit(0.7);
    r.session.history().undo();
    r.edit(0.6, r.session.beginGesture());
    EXPECT_TRUE(r.session.history().canRedo());
}

TEST(Session, TellsEachChangeOnce)
{
    Recorder r;
    const int gesture = r.session.beginGesture();
    r.edit(0.7, gesture);
    r.edit(0.8, gesture);
    r.edit(0.6, gesture);
    r.edit(0.9);
    r.session.history().undo();
    r.session.history().redo();
    EXPECT_EQ(r.told, (std::vector<double>{0.7, 0.8, 0.6, 0.9, 0.6, 0.9}));
}

TEST(Session, ComparesWithWhereTheLastGestureBegan)
{
    Recorder r;
    EXPECT_FALSE(r.session.comparedWith().has_value());
    const int gesture = r.session.beginGesture();
    r.edit(0.65, gesture);
    r.edit(0.7, gesture);
    EXPECT_EQ(r.session.comparedWith()->model().mean, 0.6);
    r.session.beginGesture();  // nothing moved yet: the old comparison stands
    EXPECT_EQ(r.session.comparedWith()->model().mean, 0.6);
    r.edit(0.8);
    EXPECT_EQ(r.session.comparedWith()->model().mean, 0.7);
}

TEST(Session, ForgetsTheComparisonOnUndoRedoAndOpen)
{
    Recorder r;
    r.edit(0.7);
    r.session.history().undo();
    EXPECT_FALSE(r.session.comparedWith().has_value());
    r.session.history().redo();
    EXPECT_FALSE(r.session.comparedWith().has_value());
    r.edit(0.8);
    r.session.open({atMean(0.3), ui::Origin::Kind::File, "other.mirage"}, ui::Text::StepOpened);
    EXPECT_FALSE(r.session.comparedWith().has_value());
    EXPECT_EQ(r.told.back(), 0.3);
}

TEST(Session, ADragGoesOnAfterAnUndoInItsMidst)
{
    Recorder r;
    const int gesture = r.session.beginGesture();
    r.edit(0.7, gesture);
    r.session.history().undo();
    r.edit(0.8, gesture);
    EXPECT_EQ(r.session.comparedWith()->model().mean, 0.6);
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.6);
}

TEST(Session, IsUnmodifiedAgainWhenAGestureReturns)
{
    Recorder r;
    r.edit(0.7);
    EXPECT_FALSE(r.session.isModified());  // no file lacks it
    r.session.noteSaved("mine.mirage");
    const int gesture = r.session.beginGesture();
    r.edit(0.8, gesture);
    EXPECT_TRUE(r.session.isModified());
    r.edit(0.7, gesture);
    EXPECT_FALSE(r.session.isModified());
}

TEST(Session, OpeningIsOneStepAndUndoBringsBackWhereTheDocumentCameFrom)
{
    Recorder r;
    r.session.open({atMean(0.3), ui::Origin::Kind::File, "mine.mirage"}, ui::Text::StepOpened);
    r.edit(0.4);
    r.session.open({atMean(0.9), ui::Origin::Kind::Preset, "slope"}, ui::Text::StepScenario);
    EXPECT_EQ(r.session.history().count(), 3);
    EXPECT_EQ(r.session.origin().kind, ui::Origin::Kind::Preset);
    EXPECT_EQ(r.session.origin().file(), "");
    EXPECT_EQ(r.session.origin().start, atMean(0.9));
    EXPECT_FALSE(r.session.isModified());
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.4);
    EXPECT_EQ(r.session.origin().file(), "mine.mirage");
    EXPECT_EQ(r.session.origin().start, atMean(0.3));
    EXPECT_TRUE(r.session.isModified());
    r.session.history().undo();
    EXPECT_FALSE(r.session.isModified());  // as it was read
    r.session.history().undo();
    EXPECT_EQ(r.session.origin().kind, ui::Origin::Kind::Untitled);
    r.session.history().redo();
    EXPECT_EQ(r.session.origin().file(), "mine.mirage");
}

TEST(Session, AnotherDocumentAndResetBeginAfresh)
{
    Recorder r;
    r.edit(0.7);
    r.session.open({atMean(0.9), ui::Origin::Kind::Preset, "slope"}, ui::Text::StepScenario);
    EXPECT_FALSE(r.session.comparedWith().has_value());
    r.edit(0.8);
    EXPECT_TRUE(r.session.comparedWith().has_value());
    r.session.reset(ui::Text::StepReset);
    EXPECT_EQ(r.mean(), 0.9);
    EXPECT_FALSE(r.session.comparedWith().has_value());
    const int steps = r.session.history().count();
    r.session.reset(ui::Text::StepReset);
    EXPECT_EQ(r.session.history().count(), steps);  // it is there
    r.session.history().undo();
    EXPECT_EQ(r.mean(), 0.8);
}

TEST(Session, ASavedFileIsTheDocumentsInAllOfItsHistory)
{
    Recorder r;
    r.edit(0.7);
    r.session.noteSaved("mine.mirage");
    r.session.history().undo();
    EXPECT_EQ(r.session.origin().file(), "mine.mirage");
    EXPECT_TRUE(r.session.isModified());  // the file holds 0.7
    EXPECT_EQ(r.session.origin().start, atMean(0.6));
}

TEST(Session, OneFileNamedInTwoWaysIsOne)
{
    Recorder r;
    r.session.open({atMean(0.3), ui::Origin::Kind::File, "mine.mirage"}, ui::Text::StepOpened);
    r.session.open({atMean(0.3), ui::Origin::Kind::File, "./mine.mirage"}, ui::Text::StepOpened);
    r.edit(0.4);
    r.session.noteSaved("./mine.mirage");
    r.session.history().setIndex(1);
    ASSERT_EQ(r.session.origin().file(), "mine.mirage");
    EXPECT_TRUE(r.session.isModified());  // the file holds 0.4
}

TEST(Session, OpeningWhatIsThereIsNoStep)
{
    Recorder r;
    r.session.open({atMean(0.6), ui::Origin::Kind::Preset, "first-light"}, ui::Text::StepScenario);
    EXPECT_EQ(r.session.history().count(), 0);
    r.session.open({atMean(0.6), ui::Origin::Kind::File, "mine.mirage"}, ui::Text::StepOpened);
    EXPECT_EQ(r.session.history().count(), 1);  // from now on a save writes there
    EXPECT_EQ(r.session.origin().file(), "mine.mirage");
    r.session.open({atMean(0.6), ui::Origin::Kind::File, "mine.mirage"}, ui::Text::StepOpened);
    EXPECT_EQ(r.session.history().count(), 1);
}
