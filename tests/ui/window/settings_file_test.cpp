// The file of settings: of several windows, damaged, not to be written.

#include <fstream>

#include <QFile>
#include <QTemporaryDir>

#include "tests/ui/window/open_window.h"
#include "ui/document/file_path.h"
#include "ui/export/embedded_scenario.h"
#include "ui/window/desktop_store.h"
#include "ui/window/document_file.h"

namespace {

/// A file of settings as an earlier start has left it.
QString settingsIn(const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    ui::DesktopStore store(file);
    ui::writeSettings(store, {});
    store.refresh();
    return file;
}

TEST(SettingsFile, OfTwoWindowsKeepsWhatEachOfThemChanged)
{
    const QTemporaryDir folder;
    const QString file = settingsIn(folder);
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
    const QString file = settingsIn(folder);
    ui::DesktopStore first(file);
    ui::DesktopStore second(file);
    OpenWindow one({}, {}, &first);
    OpenWindow two({}, {}, &second);
    ASSERT_TRUE(one.window->file().saveTo(folder.filePath(QStringLiteral("one.mirage"))));
    one.window->run(ui::CommandId::ThemeDark);
    first.refresh();
    ASSERT_TRUE(two.window->file().saveTo(folder.filePath(QStringLiteral("two.mirage"))));
    second.refresh();
    const ui::Settings kept = ui::readSettings(ui::DesktopStore(file));
    EXPECT_EQ(kept.recentFiles.size(), 2);
    EXPECT_EQ(kept.theme, ui::ThemeChoice::Dark);
}

/// A document that the program was started with, as a double click does, is a file a person may want again.
TEST(SettingsFile, HoldsWhatTheWindowBeganWith)
{
    const QTemporaryDir folder;
    const QString file = settingsIn(folder);
    ui::DesktopStore store(file);
    const QString path = folder.filePath(QStringLiteral("begun.mirage"));
    OpenWindow made;
    ASSERT_TRUE(made.window->file().saveTo(path));
    const auto opened = ui::openScenario(ui::pathBytes(path));
    ASSERT_TRUE(opened.has_value());
    OpenWindow open(ui::documentOf(*opened, path), {}, &store);
    open.window->noteStart();
    EXPECT_EQ(ui::readSettings(ui::DesktopStore(file)).recentFiles, QStringList{path});
    OpenWindow nobodys({}, {}, &store);
    nobodys.window->noteStart();
    EXPECT_EQ(ui::readSettings(ui::DesktopStore(file)).recentFiles, QStringList{path});
}

TEST(SettingsFile, RemembersThatNothingIsFolded)
{
    const QTemporaryDir folder;
    const QString file = settingsIn(folder);
    ui::Settings settings;
    settings.foldedSections = {};
    {
        ui::DesktopStore store(file);
        EXPECT_NE(ui::readSettings(store), settings);
        ui::writeSettings(store, settings);
    }
    EXPECT_EQ(ui::readSettings(ui::DesktopStore(file)).foldedSections, QStringList());
}

TEST(SettingsFile, ThatIsDamagedCostsTheSettingsAlone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    const char* all[] = {"[General]\ntheme=dark\n\x01\xff garbage without a sign\n[window\n",
                         "theme=@Variant(\\0\\0\\0\\x7f\\0\\0)\nrecent-files=@Invalid()\n",
                         ("[window]\ngeometry=@Rect(1 2 -5)\ntext-steps=99999999999999999999\nfolded=@Variant(x\n"
                          "[lessons]\nsteps=@Variant(\\0\\0\\0\\b\\xff\\xff\\xff\\xff)\n"),
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

}  // namespace
