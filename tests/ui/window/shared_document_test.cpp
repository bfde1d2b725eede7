// A document that somebody else changes or has open, and one with a name that is no text.

#include <filesystem>
#include <fstream>
#include <memory>

#include <QFile>

#include "core/io/scenario_file.h"
#include "tests/ui/window/keeping.h"
#include "ui/document/file_path.h"

namespace {

/// A document of its own, mean 0.7.
struct SharedFile : Keeping {
    explicit SharedFile(const QTemporaryDir& folder)
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
    SharedFile at(folder);
    at.move();
    ASSERT_TRUE(core::writeScenarioFile(at.mine.toStdString(), slope()));  // another window, say
    at.save();
    EXPECT_EQ(at.dialogs->changed, QStringList{"mine.mirage"});
    EXPECT_EQ(at.onDisk(), slope());
    EXPECT_TRUE(at.window->isWindowModified());
    EXPECT_FALSE(at.window->close()) << "saving at the end asks as well";
    EXPECT_EQ(at.onDisk(), slope());
    at.dialogs->whenChanged = ui::Dialogs::Changed::SaveAs;
    at.dialogs->save = folder.filePath(QStringLiteral("other.mirage"));
    at.save();
    EXPECT_EQ(at.onDisk(), slope());
    EXPECT_EQ(core::readScenarioFile(at.dialogs->save.toStdString()).value(), at.session().scenario());
}

TEST(SharedDocument, IsReplacedWhereAPersonSaysSo)
{
    const QTemporaryDir folder;
    SharedFile at(folder);
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
    SharedFile at(folder);
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
        SharedFile at(folder);
        mine = at.mine;
        at.move();
        at.window->keepAll();  // as at a logout
    }
    ASSERT_TRUE(core::writeScenarioFile(mine.toStdString(), slope()));
    Keeping at(folder);
    at.press("unsaved-open");
    EXPECT_TRUE(at.window->windowTitle().contains(QStringLiteral("mine.mirage")));
    EXPECT_TRUE(at.window->isWindowModified());
    at.window->run(ui::CommandId::Save);
    EXPECT_EQ(at.dialogs->changed.size(), 1);
    EXPECT_EQ(core::readScenarioFile(mine.toStdString()).value(), slope());
}

TEST(SharedDocument, IsToldOfWhereAnotherWindowHasIt)
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SharedFile>(folder);
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
    ASSERT_TRUE(core::writeScenarioFile(odd, slope()));
    Keeping at(folder, ui::documentOf({slope(), false}, ui::pathText(odd)));
    EXPECT_TRUE(at.window->windowTitle().startsWith(QStringLiteral("caf\uFFFD.mirage")));
    at.move();
    EXPECT_TRUE(at.window->isWindowModified());
    at.window->run(ui::CommandId::Save);
    EXPECT_FALSE(at.window->isWindowModified());
    EXPECT_EQ(core::readScenarioFile(odd).value(), at.session().scenario());
    EXPECT_NE(at.session().scenario(), slope());
    int documents = 0;  // Qt's own list has only names that are UTF-8
    for (const auto& entry : std::filesystem::directory_iterator(folder.path().toStdString())) {
        documents += entry.path().extension() == ".mirage" ? 1 : 0;
    }
    EXPECT_EQ(documents, 1);
    std::filesystem::remove(odd);  // Qt does not see it, and leaves the folder
}

}  // namespace
