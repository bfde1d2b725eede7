// Lessons in the real window: by menu, by keys, by mouse, from a file, in another language.

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>

#include "core/lesson/built_in_lessons.h"
#include "tests/ui/window/open_window.h"
#include "ui/controls/marked_down.h"
#include "ui/window/menus.h"

namespace {

const char* const kFirst = "lesson-1-bell-and-pass-mark";

struct LessonWindow : OpenWindow {
    explicit LessonWindow(const ui::Texts& texts = {}, ui::SettingsStore* store = nullptr)
        : OpenWindow({}, texts, store)
    {
    }

    ui::LessonPlayer& player() { return window->lessons(); }
    ui::LessonCard& card() { return window->exploration().lesson(); }
    void choose(const char* lesson)
    {
        window->findChild<QAction*>(QLatin1String(lesson))->trigger();
        settle();
    }
    void click(const char* name)
    {
        auto* button = card().findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    QLabel& label(const char* name) { return *card().findChild<QLabel*>(QLatin1String(name)); }
    bool shows(const char* name)
    {
        auto* widget = card().findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible();
    }
};

QString written(const QTemporaryDir& folder, const char* text)
{
    const QString path = folder.filePath(QStringLiteral("own.md"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

}  // namespace

TEST(LessonWindow, SaysItselfWhatToDo)
{
    LessonWindow open;
    const auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
    ASSERT_NE(nudge, nullptr);
    EXPECT_TRUE(nudge->isVisible());
    open.choose(kFirst);
    EXPECT_FALSE(nudge->isVisible()) << "a hint to drag what a step has locked, over its words";
}

TEST(LessonWindow, OffersAllOfThemByTheirTitles)
{
    LessonWindow open(ui::textsFor(ui::Language::Japanese));
    const QList<QAction*> entries = open.window->menus().menu(ui::Menu::Lessons).actions();
    for (std::size_t i = 0; i < core::lessonNames().size(); ++i) {
        const core::Lesson lesson = core::builtInLesson(core::lessonNames()[i], "ja").lesson;
        EXPECT_TRUE(entries[static_cast<qsizetype>(i)]->text().endsWith(QString::fromStdString(lesson.title)));
    }
    EXPECT_EQ(core::lessonNames().size(), 9U);
    EXPECT_FALSE(open.card().isVisible());
    EXPECT_FALSE(open.window->menus().action(ui::CommandId::NextStep).isEnabled());
}

TEST(LessonWindow, IsWalkedAnsweredAndRevealedByMouse)
{
    LessonWindow open;
    open.choose(kFirst);
    ASSERT_TRUE(open.card().isVisible());
    const core::Lesson lesson = core::builtInLesson(core::lessonNames()[0], "en").lesson;
    EXPECT_EQ(open.label("lesson-heading").text(), QString::fromStdString(lesson.steps[0].heading));
    EXPECT_FALSE(open.window->exploration().answers().isVisible()) << "the step hides them";
    EXPECT_FALSE(open.window->exploration().sentence().isVisible());
    EXPECT_FALSE(open.shows("lesson-reveal"));
    EXPECT_FALSE(open.window->findChild<QLabel*>(QStringLiteral("scenario-title"))->isVisible())
        << "a scenario's title may tell what the step asks";
    EXPECT_FALSE(open.shows("lesson-note")) << "folded";
    open.click("lesson-choice-1");
    EXPECT_EQ(open.player().answer().chosen, 0U);
    EXPECT_FALSE(open.shows("lesson-comment")) << "what is right is told with the rest";
    open.click("lesson-choice-2");
    EXPECT_EQ(open.player().answer().chosen, 1U);
    auto* first = open.card().findChild<QAbstractButton*>(QStringLiteral("lesson-choice-1"));
    EXPECT_FALSE(first->isChecked());
    EXPECT_EQ(first->accessibleName(), ui::plainText(QString::fromStdString(lesson.steps[0].choices[0].text)));
    open.click("lesson-reveal-button");
    EXPECT_TRUE(open.shows("lesson-reveal"));
    EXPECT_TRUE(open.card().findChildren<QLabel*>(QStringLiteral("lesson-comment"))[1]->isVisible());
    EXPECT_FALSE(open.shows("lesson-reveal-button"));
    EXPECT_TRUE(open.window->exploration().sentence().isVisible());
    open.click("lesson-note-button");
    EXPECT_TRUE(open.shows("lesson-note"));
    open.click("lesson-next");
    EXPECT_EQ(open.player().step(), 1U);
    EXPECT_FALSE(open.shows("lesson-note"));
    EXPECT_FALSE(open.shows("lesson-reveal"));
    EXPECT_FALSE(first->isChecked()) << "nothing is chosen in a new step";
    open.click("lesson-previous");
    EXPECT_TRUE(open.shows("lesson-reveal")) << "what was revealed is remembered";
    open.click("lesson-leave");
    EXPECT_FALSE(open.card().isVisible());
}

TEST(LessonWindow, ThePagesKeysStepItWhileTheCardHasTheFocus)
{
    LessonWindow open;
    open.choose(kFirst);
    EXPECT_TRUE(open.card().hasFocus());
    QTest::keyClick(&open.card(), Qt::Key_PageDown);
    EXPECT_EQ(open.player().step(), 1U);
    auto* choice = open.card().findChild<QAbstractButton*>(QStringLiteral("lesson-choice-1"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_PageDown);
    EXPECT_EQ(open.player().step(), 2U);
    QTest::keyClick(choice, Qt::Key_PageUp);
    EXPECT_EQ(open.player().step(), 1U);
    QTest::keyClick(open.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(open.player().step(), 2U);
    QTest::keyClick(open.window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(open.player().answer().revealed);
    const double before = open.model().mean;
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    EXPECT_EQ(open.player().step(), 2U) << "a handle's pages are its own";
    EXPECT_TRUE(open.model().mean != before || open.player().stage().locks("mean"));
}

TEST(LessonWindow, AnotherLanguageShowsTheSameStep)
{
    LessonWindow open;
    open.choose(kFirst);
    open.click("lesson-next");
    const int steps = open.session().history().count();
    open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    OpenWindow::settle();
    const core::Lesson lesson = core::builtInLesson(core::lessonNames()[0], "ja").lesson;
    EXPECT_EQ(open.label("lesson-heading").text(), QString::fromStdString(lesson.steps[1].heading));
    EXPECT_EQ(open.session().history().count(), steps);
}

TEST(LessonWindow, GoesOnWhereItWasLeft)
{
    ui::MemoryStore store;
    {
        LessonWindow open({}, &store);
        open.choose(kFirst);
        open.player().goTo(3);
        OpenWindow::settle();
    }
    LessonWindow open({}, &store);
    open.choose(kFirst);
    EXPECT_EQ(open.player().step(), 3U);
}

TEST(LessonWindow, ALockedHandleSaysSoAndStays)
{
    LessonWindow open;
    open.choose(kFirst);
    ASSERT_TRUE(open.player().stage().locks("mean"));
    const double before = open.model().mean;
    const QPointF at = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    OpenWindow::drag(open.bell(), at, at + QPointF(60, 0));
    EXPECT_EQ(open.model().mean, before);
    bool said = false;
    for (const QLabel* label : open.window->findChildren<QLabel*>()) {
        said =
            said || (label->isVisible() && label->text() == QStringLiteral("Mean: locked in this step of the lesson"));
    }
    EXPECT_TRUE(said);
}

TEST(LessonWindow, OpensAFileAndTellsItsFaultsByLine)
{
    QTemporaryDir folder;
    LessonWindow open;
    open.dialogs->open = written(folder, "# Own\n\n## One\n\nProse with *stress*.\n\n> Shown.\n");
    open.window->run(ui::CommandId::Open);
    OpenWindow::settle();
    ASSERT_TRUE(open.player().isOpen());
    EXPECT_EQ(open.label("lesson-title").text(), QStringLiteral("Own"));
    EXPECT_TRUE(open.dialogs->problems.isEmpty());
    EXPECT_TRUE(open.window->menus().menu(ui::Menu::File).actions().size() > 0);
    open.player().leave();

    written(folder, "# Own\n\n## One\n\n```scenario\n--mean 2\n```\n\n```hide\nnonsense\n```\n");
    open.window->run(ui::CommandId::Open);
    EXPECT_FALSE(open.player().isOpen());
    ASSERT_EQ(open.dialogs->problems.size(), 1);
    EXPECT_TRUE(open.dialogs->problems[0].contains(QStringLiteral("own.md, line 6: --mean")))
        << open.dialogs->problems[0].toStdString();
    EXPECT_TRUE(open.dialogs->problems[0].contains(QStringLiteral("own.md, line 10: hide")));

    written(folder, "# Own\n\n## One\n\nText.\n\n```check\npass-mark at 0.7 is 0.9\n```\n");
    open.window->run(ui::CommandId::Open);
    EXPECT_TRUE(open.player().isOpen()) << "it can be shown";
    ASSERT_EQ(open.dialogs->problems.size(), 2);
    EXPECT_TRUE(open.dialogs->problems[1].contains(QStringLiteral("own.md, line 8:")));
}

TEST(LessonWindow, IsNamedToAScreenReader)
{
    LessonWindow open;
    open.choose(kFirst);
    EXPECT_TRUE(open.card().accessibleName().contains(QStringLiteral("Step 1 of 8")))
        << open.card().accessibleName().toStdString();
    auto* choice = open.card().findChild<QAbstractButton*>(QStringLiteral("lesson-choice-1"));
    const core::Lesson lesson = core::builtInLesson(core::lessonNames()[0], "en").lesson;
    EXPECT_EQ(choice->accessibleName(), QString::fromStdString(lesson.steps[0].choices[0].text));
    open.player().reveal();
    OpenWindow::settle();
    for (std::size_t i = 0; i < lesson.steps[0].choices.size(); ++i) {
        auto* one = open.card().findChild<QAbstractButton*>(QStringLiteral("lesson-choice-%1").arg(i + 1));
        EXPECT_EQ(one->accessibleName().endsWith(QStringLiteral("right")), lesson.steps[0].choices[i].right);
    }
}

TEST(LessonWindow, LeavesThePlotsTheirRoomAt1024)
{
    LessonWindow open;
    open.window->resize(1024, 768);
    open.choose(kFirst);
    EXPECT_FALSE(open.window->exploration().controls().isVisible());
    EXPECT_LE(open.card().width(), 280);
    EXPECT_GE(open.bell().width(), 300);
    EXPECT_EQ(open.window->width(), 1024);
    open.player().leave();
    OpenWindow::settle();
    EXPECT_TRUE(open.window->exploration().controls().isVisible()) << "as they were";
}
