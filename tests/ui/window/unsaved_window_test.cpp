// Nothing that is done in the window is lost: not by its end, not by another program, not by a name.

#include "tests/ui/window/open_window.h"

#include <fstream>
#include <memory>

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

#include "core/io/presets.h"
#include "core/io/scenario_file.h"
#include "core/io/scenario_json.h"
#include "ui/document/file_path.h"
#include "ui/document/unsaved_offers.h"
#include "ui/window/desktop_store.h"

namespace {

const core::ValidScenario kSlope = core::presetScenario("slope").value();

/// A window that keeps in a folder.
struct Keeping : OpenWindow {
    explicit Keeping(const QTemporaryDir& folder, const ui::Document& document = ui::documentOf({}, {}))
        : OpenWindow(document)
    {
        window->unsaved().keepIn(folder.path());
        settle();
    }
    void move()
    {
        QTest::keyClick(bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
        settle();
    }
    bool offers() const { return window->unsaved().bar().isVisible(); }
    QString offer() const { return window->unsaved().bar().findChild<QLabel*>()->text(); }
    void press(const char* name)
    {
        window->findChild<QAbstractButton*>(QLatin1String(name))->click();
        settle();
    }
};

ui::Document figure()
{
    return ui::documentOf({kSlope, true}, QStringLiteral("/tmp/leap.svg"));
}

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

/// A document of its own, mean 0.7.
struct WithFile : Keeping {
    explicit WithFile(const QTemporaryDir& folder)
        : Keeping(folder), mine(folder.filePath(QStringLiteral("mine.mirage")))
    {
        move();
        EXPECT_TRUE(window->file().saveTo(mine));
        dialogs->answer = ui::Dialogs::Unsaved::Save;
    }
    core::ValidScenario onDisk() const { return core::readScenarioFile(mine.toStdString()).value(); }
    void save() { window->run(ui::CommandId::Save); }

    QString mine;
};

TEST(SharedDocument, IsNotReplacedUnseen)
{
    const QTemporaryDir folder;
    WithFile at(folder);
    at.move();
    ASSERT_TRUE(core::writeScenarioFile(at.mine.toStdString(), kSlope));  // another window, say
    at.save();
    EXPECT_EQ(at.dialogs->changed, QStringList{"mine.mirage"});
    EXPECT_EQ(at.onDisk(), kSlope);
    EXPECT_TRUE(at.window->isWindowModified());
    EXPECT_FALSE(at.window->close()) << "saving at the end asks as well";
    EXPECT_EQ(at.onDisk(), kSlope);
    at.dialogs->whenChanged = ui::Dialogs::Changed::SaveAs;
    at.dialogs->save = folder.filePath(QStringLiteral("other.mirage"));
    at.save();
    EXPECT_EQ(at.onDisk(), kSlope);
    EXPECT_EQ(core::readScenarioFile(at.dialogs->save.toStdString()).value(), at.session().scenario());
}

TEST(SharedDocument, IsReplacedWhereAPersonSaysSo)
{
    const QTemporaryDir folder;
    WithFile at(folder);
    at.move();
    std::ofstream(at.mine.toStdString()) << "not a scenario any more";
    at.dialogs->whenChanged = ui::Dialogs::Changed::Replace;
    at.save();
    EXPECT_EQ(at.dialogs->changed.size(), 1);
    EXPECT_EQ(at.onDisk(), at.session().scenario());
    at.move();
    at.save();
    EXPECT_EQ(at.dialogs->changed.size(), 1) << "it is ours again";
}

TEST(SharedDocument, OfTheSameContentOrGoneIsNotAskedAbout)
{
    const QTemporaryDir folder;
    WithFile at(folder);
    std::ofstream(at.mine.toStdString(), std::ios::app) << "\n\n";  // written anew, and it means the same
    at.move();
    at.save();
    ASSERT_TRUE(QFile::remove(at.mine));
    at.move();
    at.save();
    EXPECT_TRUE(at.dialogs->changed.isEmpty());
    EXPECT_EQ(at.onDisk(), at.session().scenario());
}

TEST(SharedDocument, ChangedWhileNobodyHadItOpenIsNotReplacedUnseen)
{
    const QTemporaryDir folder;
    QString mine;
    {
        WithFile at(folder);
        mine = at.mine;
        at.move();
        at.window->keepAll();  // as at a logout
    }
    ASSERT_TRUE(core::writeScenarioFile(mine.toStdString(), kSlope));
    Keeping at(folder);
    at.press("unsaved-open");
    EXPECT_TRUE(at.window->windowTitle().contains(QStringLiteral("mine.mirage")));
    EXPECT_TRUE(at.window->isWindowModified());
    at.window->run(ui::CommandId::Save);
    EXPECT_EQ(at.dialogs->changed.size(), 1);
    EXPECT_EQ(core::readScenarioFile(mine.toStdString()).value(), kSlope);
}

TEST(SharedDocument, IsToldOfWhereAnotherWindowHasIt)
{
    const QTemporaryDir folder;
    auto first = std::make_unique<WithFile>(folder);
    const QString mine = first->mine;
    const QString link = folder.filePath(QStringLiteral("link.mirage"));
    ASSERT_TRUE(QFile::link(mine, link));
    Keeping second(folder);
    QStringList told;
    QObject::connect(&second.window->unsaved(), &ui::UnsavedDesk::told, [&](const QString& words) { told << words; });
    ASSERT_TRUE(second.window->file().open(link));
    EXPECT_EQ(told, QStringList{"“link.mirage” is open in another window as well."});
    second.move();
    EXPECT_EQ(told.size(), 1) << "once";
    first.reset();
    second.window->run(ui::CommandId::Undo);
    second.window->run(ui::CommandId::Undo);
    ASSERT_TRUE(second.window->file().open(mine));
    EXPECT_EQ(told.size(), 1) << "nobody else has it any more";
}

TEST(DocumentWithAnOddName, IsSavedToItself)
{
    const QTemporaryDir folder;
    const std::string odd = folder.path().toStdString() + "/caf\xE9.mirage";  // Latin-1
    ASSERT_TRUE(core::writeScenarioFile(odd, kSlope));
    Keeping at(folder, ui::documentOf({kSlope, false}, ui::pathText(odd)));
    EXPECT_TRUE(at.window->windowTitle().startsWith(QStringLiteral("caf\uFFFD.mirage")));
    at.move();
    EXPECT_TRUE(at.window->isWindowModified());
    at.window->run(ui::CommandId::Save);
    EXPECT_FALSE(at.window->isWindowModified());
    EXPECT_EQ(core::readScenarioFile(odd).value(), at.session().scenario());
    EXPECT_NE(at.session().scenario(), kSlope);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).filter(QStringLiteral("mirage")).size(), 1);
}

TEST(SettingsFile, OfTwoWindowsKeepsWhatEachOfThemChanged)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    ui::DesktopStore first(file);
    ui::DesktopStore second(file);
    ui::Settings one = ui::readSettings(first);
    ui::Settings two = ui::readSettings(second);
    one.theme = ui::ThemeChoice::Dark;
    ui::writeSettings(first, one);
    first.refresh();
    two.textSteps = 2;
    ui::writeSettings(second, two);
    second.refresh();
    const ui::Settings kept = ui::readSettings(ui::DesktopStore(file));
    EXPECT_EQ(kept.theme, ui::ThemeChoice::Dark);
    EXPECT_EQ(kept.textSteps, 2);
}

TEST(SettingsFile, OfTwoWindowsHoldsTheRecentFilesOfBoth)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    ui::DesktopStore first(file);
    ui::DesktopStore second(file);
    OpenWindow one({}, {}, &first);
    OpenWindow two({}, {}, &second);
    ASSERT_TRUE(one.window->file().saveTo(folder.filePath(QStringLiteral("one.mirage"))));
    first.refresh();
    ASSERT_TRUE(two.window->file().saveTo(folder.filePath(QStringLiteral("two.mirage"))));
    second.refresh();
    EXPECT_EQ(ui::readSettings(ui::DesktopStore(file)).recentFiles.size(), 2);
}

TEST(SettingsFile, ThatIsDamagedCostsTheSettingsAlone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    const char* all[] = {"[General]\ntheme=dark\n\x01\xff garbage without a sign\n[window\n",
                         "theme=@Variant(\\0\\0\\0\\x7f\\0\\0)\nrecent-files=@Invalid()\n",
                         "[window]\ngeometry=@Rect(1 2 -5)\ntext-steps=99999999999999999999\nfolded=@Variant(x\n"
                         "[lessons]\nsteps=@Variant(\\0\\0\\0\\b\\xff\\xff\\xff\\xff)\n",
                         "[window]\ngeometry=@Rect(0 0 2147483647 2147483647)\ntext-steps=-2000000000\n"};
    for (const char* bytes : all) {
        std::ofstream(file.toStdString()) << bytes;
        ui::DesktopStore store(file);
        OpenWindow open({}, {}, &store);
        EXPECT_TRUE(open.window->isVisible());
        open.window->run(ui::CommandId::ThemeDark);
        store.refresh();
        EXPECT_EQ(ui::readSettings(ui::DesktopStore(file)).theme, ui::ThemeChoice::Dark) << bytes;
    }
    std::ofstream(file.toStdString()) << all[0];
    EXPECT_TRUE(ui::DesktopStore(file).isDamaged());
    std::ofstream(file.toStdString()) << "[General]\ntheme=dark\n" << std::string(512, '\0');
    EXPECT_TRUE(ui::DesktopStore(file).isDamaged());
    std::ofstream(file.toStdString()) << "[General]\ntheme=dark\n";
    EXPECT_FALSE(ui::DesktopStore(file).isDamaged());
    EXPECT_FALSE(ui::DesktopStore(folder.filePath(QStringLiteral("none.conf"))).isDamaged());
}

TEST(SettingsFile, ThatCannotBeWrittenIsSeen)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    EXPECT_FALSE(ui::DesktopStore(folder.filePath(QStringLiteral("new/settings.conf"))).isUnwritable());
    ui::DesktopStore store(file + QStringLiteral("/settings.conf"));
    EXPECT_TRUE(store.isUnwritable());
    OpenWindow open({}, {}, &store);
    open.window->run(ui::CommandId::ThemeDark);
    EXPECT_TRUE(open.bell().model().theme.dark);
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
