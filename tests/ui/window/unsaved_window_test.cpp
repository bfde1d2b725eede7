// Nothing that is done in the window is lost: not by its end, and not where it cannot be kept.

#include <QDir>
#include <QFile>

#include "core/io/scenario_file.h"
#include "tests/ui/window/keeping.h"
#include "ui/document/unsaved_offers.h"

namespace {

int keptIn(const QTemporaryDir& folder)
{
    return int(QDir(folder.path()).entryList({u'*' + ui::kUnsavedEnding}).size());
}

TEST(UnsavedWork, AnUntitledScenarioIsOfferedAtTheNextStart)
{
    const QTemporaryDir folder;
    core::ValidScenario left;
    {
        Keeping at(folder);
        EXPECT_FALSE(at.offers());
        at.move();
        left = at.session().scenario();
        EXPECT_TRUE(at.window->close());
        EXPECT_EQ(at.dialogs->asked, 0);
    }
    Keeping at(folder);
    ASSERT_TRUE(at.offers());
    EXPECT_TRUE(at.offer().contains(QStringLiteral(": First light, of 20"))) << at.offer().toStdString();
    EXPECT_EQ(at.session().scenario(), core::presetScenario("first-light").value()) << "not before it is asked for";
    at.press("unsaved-open");
    EXPECT_EQ(at.session().scenario(), left);
    EXPECT_EQ(at.session().history().count(), 1);
    EXPECT_FALSE(at.offers());
    EXPECT_EQ(keptIn(folder), 1) << "this window's own, in place of the other";
    at.window->run(ui::CommandId::Reset);
    EXPECT_EQ(at.session().scenario(), core::presetScenario("first-light").value());
}

TEST(UnsavedWork, DiscardedIsGoneAndTheNextIsOffered)
{
    const QTemporaryDir folder;
    {
        Keeping one(folder);
        one.move();
        ASSERT_TRUE(one.window->unsaved().autosave().keepNow());
        Keeping two(folder, figure());
        EXPECT_FALSE(two.offers()) << "of a window that is open";
        two.move();
        EXPECT_TRUE(one.window->close());
        two.window->unsaved().autosave().keepNow();
    }
    Keeping at(folder);
    const QString first = at.offer();
    EXPECT_TRUE(first.contains(QStringLiteral("1 more"))) << first.toStdString();
    at.press("unsaved-discard");
    EXPECT_TRUE(at.offers());
    EXPECT_FALSE(at.offer().contains(QStringLiteral("more")));
    EXPECT_NE(first.contains(QStringLiteral("leap.svg")), at.offer().contains(QStringLiteral("leap.svg")));
    at.press("unsaved-discard");
    EXPECT_FALSE(at.offers());
    EXPECT_EQ(keptIn(folder), 0);
}

TEST(UnsavedWork, OfferedAndNotTakenStays)
{
    const QTemporaryDir folder;
    {
        Keeping at(folder);
        at.move();
        EXPECT_TRUE(at.window->close());
    }
    {
        Keeping at(folder);
        EXPECT_TRUE(at.offers());
        EXPECT_TRUE(at.window->close());
    }
    EXPECT_TRUE(Keeping(folder).offers());
}

TEST(UnsavedWork, OfAFigureIsAskedAbout)
{
    const QTemporaryDir folder;
    Keeping at(folder, figure());
    EXPECT_TRUE(at.window->close());
    EXPECT_EQ(at.dialogs->asked, 0);
    at.window->show();
    at.move();
    EXPECT_FALSE(at.window->close());  // answered with Cancel
    EXPECT_EQ(at.dialogs->asked, 1);
    EXPECT_TRUE(at.window->isVisible());
    at.dialogs->answer = ui::Dialogs::Unsaved::Save;
    at.dialogs->save = folder.filePath(QStringLiteral("leap.mirage"));
    EXPECT_TRUE(at.window->close());
    EXPECT_EQ(at.dialogs->suggested, QStringLiteral("/tmp/leap.mirage"));
    EXPECT_EQ(core::readScenarioFile(at.dialogs->save.toStdString()).value(), at.session().scenario());
    EXPECT_EQ(keptIn(folder), 0);
}

TEST(UnsavedWork, ThatAPersonLetsGoIsNotOffered)
{
    const QTemporaryDir folder;
    {
        Keeping at(folder, figure());
        at.move();
        ASSERT_TRUE(at.window->unsaved().autosave().keepNow());
        at.dialogs->answer = ui::Dialogs::Unsaved::Discard;
        EXPECT_TRUE(at.window->close());
    }
    EXPECT_FALSE(Keeping(folder).offers());
}

TEST(UnsavedWork, IsKeptWithoutAQuestionInALecture)
{
    const QTemporaryDir folder;
    {
        Keeping at(folder, figure());
        at.move();
        at.window->run(ui::CommandId::Present);
        OpenWindow::settle();
        EXPECT_TRUE(at.window->close());
        EXPECT_EQ(at.dialogs->asked, 0);
    }
    Keeping at(folder);
    EXPECT_TRUE(at.offers());
    at.window->run(ui::CommandId::Present);
    OpenWindow::settle();
    EXPECT_FALSE(at.offers()) << "in front of a class";
    at.window->run(ui::CommandId::Present);
    OpenWindow::settle();
    EXPECT_TRUE(at.offers());
    at.press("unsaved-discard");
    at.window->run(ui::CommandId::Present);
    at.window->run(ui::CommandId::Present);
    OpenWindow::settle();
    EXPECT_FALSE(at.offers()) << "there is nothing to be offered";
}

TEST(UnsavedWork, ThatCannotBeKeptIsAskedAbout)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    Keeping at(folder);
    at.window->unsaved().keepIn(file);
    at.move();
    EXPECT_FALSE(at.window->close());
    EXPECT_EQ(at.dialogs->asked, 1);
    at.dialogs->answer = ui::Dialogs::Unsaved::Discard;
    EXPECT_TRUE(at.window->close());
}

TEST(UnsavedWork, IsKeptWithTheSettingsWhereTheProcessMustEnd)
{
    const QTemporaryDir folder;
    {
        Keeping at(folder, figure());
        at.move();
        at.window->keepAll();
        EXPECT_TRUE(at.window->close());  // as a desktop may do after it asked
        EXPECT_EQ(at.dialogs->asked, 0);
        at.window->show();
        at.move();  // and the logout was called off
        EXPECT_FALSE(at.window->close());
        EXPECT_EQ(at.dialogs->asked, 1);
    }
    EXPECT_TRUE(Keeping(folder).offers());
}

TEST(NewWindow, IsAskedFor)
{
    OpenWindow open;
    int wanted = 0;
    QObject::connect(open.window.get(), &ui::MainWindow::newWindowWanted, [&] { ++wanted; });
    QTest::keyClick(open.window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(wanted, 1);
}

}  // namespace
