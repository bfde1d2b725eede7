#include "ui/document/settings.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace {

ui::Settings some()
{
    ui::Settings settings;
    settings.theme = ui::ThemeChoice::Dark;
    settings.language = ui::Language::Japanese;
    settings.geometry = QRect(10, 20, 800, 600);
    settings.maximised = true;
    settings.controlsShown = false;
    settings.recentFiles = {"/a/one.mirage", "/a/two.svg"};
    settings.folder = "/a";
    return settings;
}

}  // namespace

TEST(Settings, AreReadAsTheyWereWritten)
{
    ui::MemoryStore store;
    ui::writeSettings(store, some());
    EXPECT_EQ(ui::readSettings(store), some());
}

TEST(Settings, AnEmptyStoreIsTheFirstStart)
{
    EXPECT_EQ(ui::readSettings(ui::MemoryStore()), ui::Settings());
}

TEST(Settings, NonsenseIsAsAtFirst)
{
    ui::MemoryStore store;
    for (const char* key : {"theme", "language", "window/geometry", "recent-files"}) {
        store.setValue(key, 77);
    }
    ui::Settings first;
    first.recentFiles = ui::readSettings(store).recentFiles;  // a number is a list of one name, which does not open
    EXPECT_EQ(ui::readSettings(store), first);
}

TEST(RecentFiles, AreEachThereOnceTheLatestFirst)
{
    QStringList files;
    for (int i = 1; i <= 10; ++i) {
        files = ui::withRecent(files, QStringLiteral("/a/%1.mirage").arg(i));
    }
    EXPECT_EQ(files.size(), 8);
    files = ui::withRecent(files, QStringLiteral("/a/./7.mirage"));
    EXPECT_EQ(files.size(), 8);
    files = ui::withRecent(files, QStringLiteral("/a/7.mirage"));
    EXPECT_EQ(files.front(), QStringLiteral("/a/7.mirage"));
    EXPECT_EQ(files.count(QStringLiteral("/a/7.mirage")), 1);
    EXPECT_EQ(ui::withRecent({}, QStringLiteral("x.mirage")).front(),
              QFileInfo(QStringLiteral("x.mirage")).absoluteFilePath());
}

TEST(WindowGeometry, StaysOnTheScreensThereAre)
{
    const QRect laptop(0, 0, 1280, 800);
    const QRect projector(1280, 0, 1920, 1080);
    const QRect onProjector(1400, 100, 1700, 900);
    EXPECT_EQ(ui::clamped(onProjector, {laptop, projector}), onProjector);
    EXPECT_EQ(ui::clamped(onProjector, {laptop}), QRect());                                   // it is unplugged
    EXPECT_EQ(ui::clamped(QRect(-50, -40, 2000, 900), {laptop}), QRect(0, 0, 1280, 800));     // too large
    EXPECT_EQ(ui::clamped(QRect(1200, 700, 640, 480), {laptop}), QRect(640, 320, 640, 480));  // half outside
    EXPECT_EQ(ui::clamped(QRect(), {laptop}), QRect());
    EXPECT_EQ(ui::clamped(onProjector, {}), QRect());
}
