// What the window remembers from one run to the next.

#include "tests/ui/window/open_window.h"

#include <QMenu>
#include <QScreen>
#include <QTemporaryDir>

#include "core/io/presets.h"
#include "core/io/scenario_file.h"
#include "ui/window/menus.h"

namespace {

TEST(RememberedWindow, IsAsItWasLeft)
{
    ui::MemoryStore store;
    QRect left;
    {
        OpenWindow open({}, {}, &store);
        open.window->setGeometry(4, 30, 760, 560);
        OpenWindow::settle();
        left = open.window->geometry();
        open.window->run(ui::CommandId::ThemeDark);
        open.window->menus().action(ui::CommandId::Controls).trigger();
        open.window->findChild<QAction*>(QStringLiteral("language-ja"))->trigger();
        EXPECT_TRUE(open.window->close());
    }
    OpenWindow next({}, {}, &store);
    EXPECT_EQ(next.window->geometry(), left);
    EXPECT_TRUE(next.window->menus().action(ui::CommandId::ThemeDark).isChecked());
    EXPECT_TRUE(next.bell().model().theme.dark);
    EXPECT_TRUE(next.window->exploration().controls().isHidden());
    EXPECT_FALSE(next.window->menus().action(ui::CommandId::Controls).isChecked());
    EXPECT_EQ(ui::readSettings(store).language, ui::Language::Japanese);
}

TEST(RememberedWindow, ComesBackFromAScreenThatIsGone)
{
    ui::MemoryStore store;
    ui::Settings settings;
    settings.geometry = QRect(20000, 20000, 800, 600);
    ui::writeSettings(store, settings);
    OpenWindow open({}, {}, &store);
    EXPECT_TRUE(open.window->screen()->geometry().intersects(open.window->geometry()));
}

TEST(RememberedWindow, OffersTheLastFilesAndTheirFolder)
{
    QTemporaryDir folder;
    ui::MemoryStore store;
    const QString mine = folder.filePath(QStringLiteral("mine & yours.mirage"));
    {
        OpenWindow open({}, {}, &store);
        EXPECT_TRUE(open.window->file().saveTo(mine));
    }
    OpenWindow open({}, {}, &store);
    QMenu* recent = nullptr;
    for (QMenu* menu : open.window->findChildren<QMenu*>()) {
        recent = menu->title() == QStringLiteral("Open &recent") ? menu : recent;
    }
    ASSERT_NE(recent, nullptr);
    EXPECT_TRUE(recent->isEnabled());
    QAction* entry = recent->actions().front();
    EXPECT_EQ(entry->text(), QStringLiteral("mine && yours.mirage"));
    EXPECT_FALSE(recent->actions()[1]->isVisible());
    ASSERT_TRUE(core::writeScenarioFile(mine.toStdString(), core::presetScenario("slope").value()));
    entry->trigger();
    EXPECT_EQ(open.session().scenario(), core::presetScenario("slope").value());
    open.window->run(ui::CommandId::Open);
    EXPECT_EQ(open.dialogs->openFolder, folder.path());
    QFile::remove(mine);
    entry->trigger();
    EXPECT_EQ(open.dialogs->problems.size(), 1);
    EXPECT_FALSE(entry->isVisible());  // it is gone from the list as well
}

TEST(RememberedWindow, WithoutAStoreNothingIsKept)
{
    {
        OpenWindow open;
        open.window->run(ui::CommandId::ThemeDark);
        EXPECT_TRUE(open.window->close());
    }
    OpenWindow open;
    EXPECT_FALSE(open.bell().model().theme.dark);
}

}  // namespace
