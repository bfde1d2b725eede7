// A step that asks for a curve, in the real window: by mouse, by keys alone, and before a class.

#include <algorithm>
#include <array>
#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMouseEvent>

#include "core/lesson/built_in_lessons.h"
#include "tests/ui/window/open_window.h"
#include "ui/controls/prediction_bar.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/help_dock.h"
#include "ui/window/menus.h"

namespace {

struct Asked : OpenWindow {
    explicit Asked(const ui::Texts& texts = {}) : OpenWindow({}, texts)
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QAction*>(QStringLiteral("lesson-1-bell-and-pass-mark"))->trigger();
        settle();
    }

    ui::LessonPlayer& player() { return window->lessons(); }
    ui::LessonCard& card() { return window->exploration().lesson(); }
    ui::PredictionSheet* sheet() { return metric().sheet(); }
    std::size_t kept() { return session().scenario().view().predictions.size(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, key, with);
        settle();
    }
    void drawByMouse()
    {
        const std::vector<QPointF> places = {{0.1, 0.1}, {0.4, 0.3}, {0.9, 0.8}};
        QTest::mousePress(sheet(), Qt::LeftButton, {}, sheet()->pixelOf(places.front()).toPoint());
        for (const QPointF& place : places) {
            QTest::mouseMove(sheet(), sheet()->pixelOf(place).toPoint());
        }
        QTest::mouseRelease(sheet(), Qt::LeftButton, {}, sheet()->pixelOf(places.back()).toPoint());
        settle();
    }
    QAbstractButton* button(const char* name) { return window->findChild<QAbstractButton*>(QLatin1String(name)); }
    void click(const char* name)
    {
        ASSERT_TRUE(button(name)->isVisible()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
};

}  // namespace

TEST(LessonPredictionWindow, IsDrawnLockedAndRevealedByMouse)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        Asked open(ui::textsFor(language));
        ASSERT_NE(open.sheet(), nullptr);
        EXPECT_FALSE(open.button("prediction-cancel")->isVisible()) << "the step asks for it";
        EXPECT_TRUE(open.card().findChild<QLabel*>(QStringLiteral("lesson-how-to-draw"))->isVisible());
        open.drawByMouse();
        open.click("prediction-lock");
        EXPECT_EQ(open.kept(), 1U);
        EXPECT_FALSE(open.player().answer().revealed);
        open.click("prediction-reveal");
        EXPECT_TRUE(open.player().answer().revealed);
        EXPECT_TRUE(open.card().findChild<QLabel*>(QStringLiteral("lesson-reveal"))->isVisible());
        EXPECT_FALSE(open.card().findChild<QLabel*>(QStringLiteral("lesson-how-to-draw"))->isVisible());
        EXPECT_EQ(open.sheet(), nullptr);
        open.click("lesson-next");
        ASSERT_NE(open.sheet(), nullptr) << "the next step asks for its own";
        EXPECT_EQ(open.sheet()->pointCount(), 0U);
        open.click("lesson-previous");
        EXPECT_EQ(open.kept(), 1U) << "what was done is there";
        EXPECT_EQ(open.sheet(), nullptr);
    }
}

TEST(LessonPredictionWindow, IsDrawnLockedAndRevealedByKeysAlone)
{
    Asked open;
    EXPECT_TRUE(open.card().hasFocus()) << "its pages step the lesson";
    open.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), open.sheet()) << "as the card says";
    ASSERT_TRUE(open.window->explorer().isPredicting());
    for (std::size_t points = 2; points <= 5; ++points) {
        open.press(Qt::Key_Insert);
        ASSERT_EQ(open.sheet()->pointCount(), points) << "each adds a point, the first one two";
    }
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Return);
    EXPECT_EQ(open.kept(), 1U);
    EXPECT_EQ(QApplication::focusWidget(), &open.window->exploration().predictionBar().reveal());
    open.press(Qt::Key_Return);
    EXPECT_TRUE(open.player().answer().revealed);
    EXPECT_TRUE(open.card().hasFocus());
    open.press(Qt::Key_PageDown);
    EXPECT_EQ(open.player().step(), 1U);
}

TEST(LessonPredictionWindow, UndoAfterTheRevealStaysInTheLesson)
{
    Asked open;
    open.drawByMouse();
    open.click("prediction-lock");
    open.click("prediction-reveal");
    open.window->run(ui::CommandId::Undo);
    OpenWindow::settle();
    ASSERT_NE(open.sheet(), nullptr);
    EXPECT_GE(open.sheet()->pointCount(), 2U);
    EXPECT_FALSE(open.player().answer().revealed);
    open.window->run(ui::CommandId::Undo);
    OpenWindow::settle();
    ASSERT_TRUE(open.player().isOpen());
    ASSERT_NE(open.sheet(), nullptr);
    EXPECT_EQ(open.sheet()->pointCount(), 0U) << "the stroke is what is undone next";
}

TEST(LessonPredictionWindow, UndoTakesBackARevealWithNothingDrawn)
{
    Asked open;
    const QAction& undo = open.window->menus().action(ui::CommandId::Undo);
    open.press(Qt::Key_F11);
    open.press(Qt::Key_PageDown);
    open.press(Qt::Key_PageUp);
    ASSERT_EQ(open.player().step(), 0U);
    open.press(Qt::Key_Space);
    ASSERT_TRUE(open.player().answer().revealed);
    EXPECT_TRUE(undo.isEnabled());
    EXPECT_EQ(undo.text(), ui::Texts()(ui::Text::ActionUndoStep, QStringLiteral("Reveal")));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.player().step(), 0U);
    EXPECT_FALSE(open.player().answer().revealed);
    EXPECT_NE(open.sheet(), nullptr) << "and asks for a curve again";
}

TEST(LessonPredictionWindow, SpaceOnWhatIsDrawnLocksAndRevealsAsReturnDoes)
{
    for (const bool onPoint : {true, false}) {
        Asked open;
        open.press(Qt::Key_F11);
        open.drawByMouse();
        ASSERT_GE(open.sheet()->pointCount(), 2U);
        if (onPoint) {
            open.press(Qt::Key_Tab);
            ASSERT_NE(qobject_cast<ui::PredictionPoint*>(QApplication::focusWidget()), nullptr);
        }
        open.press(Qt::Key_Space);
        EXPECT_EQ(open.kept(), 1U) << onPoint;
        EXPECT_FALSE(open.player().answer().revealed);
        open.press(Qt::Key_Space);
        EXPECT_TRUE(open.player().answer().revealed) << onPoint;
    }
}

TEST(LessonPredictionWindow, FurtherUndoOnAnEmptySheetStaysInTheStep)
{
    Asked open;
    const QList<QAction*> actions = open.window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Z));
    });
    ASSERT_NE(found, actions.end());
    const QAction* const undo = *found;
    EXPECT_FALSE(undo->isEnabled()) << "what came before the lesson is behind its question";
    open.drawByMouse();
    EXPECT_TRUE(undo->isEnabled());
    for (int further = 0; further < 3; ++further) {
        open.window->run(ui::CommandId::Undo);
        OpenWindow::settle();
        ASSERT_TRUE(open.player().isOpen()) << further;
        ASSERT_NE(open.sheet(), nullptr) << further;
    }
    EXPECT_EQ(open.sheet()->pointCount(), 0U);
    EXPECT_FALSE(undo->isEnabled());
    open.window->run(ui::CommandId::Redo);
    OpenWindow::settle();
    EXPECT_GE(open.sheet()->pointCount(), 2U);
    open.player().goTo(6);
    OpenWindow::settle();
    ASSERT_FALSE(open.player().current().predict);
    EXPECT_TRUE(undo->isEnabled()) << "a step that asks for nothing is left by undo, as it always was";
}

/// The names of the other curves keep off what is drawn, and the hint off the names.
TEST(LessonPredictionWindow, NamesAndHintStandClearOfEachOtherAndOfTheDrawing)
{
    for (const QSize& size : {QSize(1024, 768), QSize(1440, 860), QSize(1920, 1080)}) {
        for (const bool presenting : {false, true}) {
            Asked open;
            open.window->resize(size);
            if (presenting) {
                open.press(Qt::Key_F11);
            }
            OpenWindow::settle();
            ASSERT_NE(open.sheet(), nullptr);
            const QPointF shift(open.sheet()->pos());
            if (const auto hint = open.sheet()->hintPlace()) {
                EXPECT_TRUE(QRectF(open.sheet()->rect()).contains(hint->box)) << "it is not cut";
                EXPECT_TRUE(open.metric().covered(hint->box.translated(shift))) << size.width() << presenting;
            } else {
                EXPECT_TRUE(presenting) << "at a desk there is room: " << size.width();
            }
            open.drawByMouse();
            const QPointF then(open.sheet()->pos());  // a name that lost its place stands over the axes now
            for (const ui::LinePoint& place : open.sheet()->model().line) {
                const QPointF at = open.sheet()->pixelOf({place.x, place.y}) + then;
                EXPECT_TRUE(open.metric().covered({at, QSizeF(1.0, 1.0)})) << size.width() << presenting << place.x;
            }
        }
    }
}

/// A given curve, faint or not, and its dots are what one goes by: words never lie on them.
TEST(LessonPredictionWindow, TheHintWipesOutNothing)
{
    const std::array<std::pair<const char*, std::size_t>, 4> steps = {{{"lesson-2-two-metrics", 2},
                                                                       {"lesson-2-two-metrics", 3},
                                                                       {"lesson-3-longer-answers", 0},
                                                                       {"lesson-3-longer-answers", 4}}};
    for (const auto& [lesson, step] : steps) {
        Asked open;
        open.window->resize(1024, 768);
        open.window->findChild<QAction*>(QLatin1String(lesson))->trigger();
        OpenWindow::settle();
        open.press(Qt::Key_F11);
        open.window->lessons().goTo(step);
        OpenWindow::settle();
        const ui::PredictionSheet* const sheet = open.metric().sheet();
        ASSERT_NE(sheet, nullptr) << lesson << step;
        const auto hint = sheet->hintPlace();
        if (!hint) {
            continue;  // the caption says it
        }
        EXPECT_TRUE(hint->lines.join(u' ').startsWith(QStringLiteral("Draw here what you expect"))) << lesson << step;
        const ui::PanelModel& model = open.metric().model();
        for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
            for (const ui::LineModel& line : *lines) {
                for (std::size_t i = 1; i < line.points.size(); ++i) {
                    const QPointF from = sheet->pixelOf({line.points[i - 1].x, line.points[i - 1].y});
                    const QPointF to = sheet->pixelOf({line.points[i].x, line.points[i].y});
                    for (const double share : {0.0, 0.25, 0.5, 0.75}) {
                        EXPECT_FALSE(hint->box.contains(from + share * (to - from)))
                            << lesson << step << line.id.toStdString();
                    }
                }
            }
        }
        for (const auto* dots : {&model.still.dots, &model.moving.markers}) {
            for (const ui::MarkerModel& dot : *dots) {
                EXPECT_FALSE(hint->box.contains(sheet->pixelOf(dot.at))) << lesson << step << dot.id.toStdString();
            }
        }
    }
}

TEST(LessonPredictionWindow, AHeldReturnDoesNotReveal)
{
    Asked open;
    open.drawByMouse();
    open.press(Qt::Key_Return);
    ASSERT_EQ(open.kept(), 1U);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
    EXPECT_FALSE(open.player().answer().revealed);
}

TEST(LessonPredictionWindow, TheCaptionBarLocksAndRevealsBeforeAClass)
{
    Asked open;
    open.press(Qt::Key_F11);
    ASSERT_TRUE(open.window->presentation().isOn());
    ASSERT_NE(open.sheet(), nullptr);
    EXPECT_FALSE(open.window->exploration().predictionBar().isVisible()) << "the caption bar has its buttons";
    EXPECT_FALSE(open.button("lesson-lock-button")->isEnabled());
    open.drawByMouse();
    open.click("lesson-lock-button");
    EXPECT_EQ(open.kept(), 1U);
    open.click("lesson-another-button");
    ASSERT_NE(open.sheet(), nullptr);
    open.sheet()->setFocus();
    open.press(Qt::Key_Insert);
    open.press(Qt::Key_Return);
    EXPECT_EQ(open.kept(), 2U);
    EXPECT_FALSE(open.player().answer().revealed);
    open.press(Qt::Key_Return);
    EXPECT_TRUE(open.player().answer().revealed);
    for (int page = 0; page < 4 && open.player().step() == 0; ++page) {
        open.press(Qt::Key_PageDown);  // which reads a long answer to its end first
    }
    EXPECT_EQ(open.player().step(), 1U);
    ASSERT_NE(open.sheet(), nullptr) << "which asks for a curve of its own";
    EXPECT_EQ(open.sheet()->pointCount(), 0U);
}

/// A remote has no other key: on a sheet that nobody chose and nothing was drawn on it must not draw.
TEST(LessonPredictionWindow, BeforeAClassReturnRevealsTheStepThatAPageCameTo)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        Asked open;
        open.press(Qt::Key_F11);
        while (open.player().hasNext() && (open.player().step() == 0 || !open.player().current().predict)) {
            if (open.player().canReveal()) {  // else it would read the text from its beginning again
                open.press(Qt::Key_Return);
            }
            open.press(Qt::Key_PageDown);
        }
        ASSERT_TRUE(open.player().current().predict.has_value());
        ASSERT_NE(open.sheet(), nullptr);
        open.press(key);
        EXPECT_TRUE(open.player().answer().revealed) << QApplication::focusWidget()->metaObject()->className();
        EXPECT_EQ(open.kept(), 0U) << "nobody predicted anything";
    }
}

TEST(LessonPredictionWindow, TheCaptionBarIsAsHighAsItsWords)
{
    Asked open;
    open.press(Qt::Key_F11);
    const auto* more = open.card().findChild<QLabel*>(QStringLiteral("lesson-more"));
    int whole = 0;
    for (const std::string_view name : core::lessonNames()) {
        const core::Lesson lesson = core::builtInLesson(name, "en").lesson;
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            open.player().open(lesson, QStringLiteral("lesson"), step);
            OpenWindow::settle();
            const bool isCut = more->isVisible();
            whole += isCut ? 0 : 1;
            for (const ui::PanelModel& panel : open.window->explorer().screen().panels.panels) {
                const auto shown = open.window->exploration().panel(panel.id);
                EXPECT_TRUE(!isCut || shown->pictureSize().height < 0.45 * open.window->height())
                    << name << " " << step + 1 << " is cut for nothing";
            }
        }
    }
    EXPECT_GT(whole, 10);
}

TEST(LessonPredictionWindow, TheHelpBesideItDoesNotTell)
{
    Asked open;
    open.window->run(ui::CommandId::WhatIsSeen);
    auto* help = open.window->findChild<ui::HelpDock*>(QStringLiteral("help-dock"));
    help->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !help->panel().model().formulaText.isEmpty(); }));
    EXPECT_TRUE(help->panel().model().now.isEmpty()) << help->panel().model().now.toStdString();
    open.click("lesson-reveal-button");
    EXPECT_TRUE(QTest::qWaitFor([&] { return help->panel().model().now.contains(QStringLiteral("15")); }));
}

TEST(LessonPredictionWindow, TheChoicesOfTheFirstStepAreSeenAt1024)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        Asked open(ui::textsFor(language));
        open.window->resize(1024, 740);  // less a title bar
        OpenWindow::settle();
        for (const char* name : {"lesson-choice-1", "lesson-choice-2", "lesson-choice-3"}) {
            const QWidget* choice = open.button(name);
            EXPECT_EQ(choice->visibleRegion().boundingRect(), choice->rect()) << name;
        }
    }
}
