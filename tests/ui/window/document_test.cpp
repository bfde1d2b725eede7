// Who a document is: its file, what a save writes to, and what may be lost.

#include "tests/ui/window/open_window.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

#include "core/io/presets.h"
#include "core/io/scenario_file.h"
#include "ui/words/error_text.h"

namespace {

void choosePreset(OpenWindow& open, std::string_view name)
{
    for (QAction* action : open.window->findChildren<QAction*>()) {
        if (action->text() == ui::presetTitle(name, {})) {
            action->trigger();
            OpenWindow::settle();
            return;
        }
    }
    ADD_FAILURE() << name;
}

void pressWithControl(OpenWindow& open, Qt::Key key)
{
    QTest::keyClick(open.window.get(), key, Qt::ControlModifier);
    OpenWindow::settle();
}

/// A window with a file of its own, mean 0.7.
struct WithFile {
    WithFile() : mine(folder.filePath(QStringLiteral("mine.mirage")))
    {
        QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
        EXPECT_TRUE(open.window->file().saveTo(mine));
        saved = open.session().scenario();
    }
    core::ValidScenario onDisk() const { return core::readScenarioFile(mine.toStdString()).value(); }

    QTemporaryDir folder;
    QString mine;
    OpenWindow open;
    core::ValidScenario saved;
};

TEST(DocumentOfTheWindow, ABuiltInScenarioIsNotSavedOverTheOpenFile)
{
    WithFile at;
    choosePreset(at.open, "slope");
    EXPECT_FALSE(at.open.window->windowTitle().contains(QStringLiteral("mine.mirage")));
    EXPECT_FALSE(at.open.window->isWindowModified());
    at.open.dialogs->save = at.folder.filePath(QStringLiteral("other.mirage"));
    pressWithControl(at.open, Qt::Key_S);
    EXPECT_EQ(at.open.dialogs->suggested, at.folder.filePath(QStringLiteral("slope.mirage")));
    EXPECT_EQ(at.onDisk(), at.saved);
    EXPECT_EQ(core::readScenarioFile(at.open.dialogs->save.toStdString()).value(),
              core::presetScenario("slope").value());
}

TEST(DocumentOfTheWindow, UndoBringsTheFileBack)
{
    WithFile at;
    choosePreset(at.open, "slope");
    pressWithControl(at.open, Qt::Key_Z);
    EXPECT_TRUE(at.open.window->windowTitle().contains(QStringLiteral("mine.mirage")));
    EXPECT_FALSE(at.open.window->isWindowModified());
    QTest::keyClick(at.open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_TRUE(at.open.window->isWindowModified());
    pressWithControl(at.open, Qt::Key_S);
    EXPECT_FALSE(at.open.window->isWindowModified());
    EXPECT_EQ(at.onDisk(), at.open.session().scenario());
    pressWithControl(at.open, Qt::Key_R);  // to where this document began
    EXPECT_EQ(at.open.model().mean, 0.6);
}

TEST(DocumentOfTheWindow, AFileIsOpenedInOneUndoStep)
{
    WithFile at;
    QTemporaryDir folder;
    at.open.dialogs->open = folder.filePath(QStringLiteral("two.mirage"));
    ASSERT_TRUE(core::writeScenarioFile(at.open.dialogs->open.toStdString(), core::presetScenario("slope").value()));
    const int steps = at.open.session().history().count();
    pressWithControl(at.open, Qt::Key_O);
    EXPECT_EQ(at.open.session().history().count(), steps + 1);
    EXPECT_EQ(at.open.session().undoName({}), QStringLiteral("Open two.mirage"));
    pressWithControl(at.open, Qt::Key_R);
    EXPECT_EQ(at.open.session().scenario(), core::presetScenario("slope").value());
    pressWithControl(at.open, Qt::Key_Z);
    EXPECT_EQ(at.open.session().scenario(), at.saved);
    EXPECT_TRUE(at.open.window->windowTitle().contains(QStringLiteral("mine.mirage")));
}

TEST(DocumentOfTheWindow, ChangesToAFileAreNotLeftWithoutAQuestion)
{
    WithFile at;
    QTest::keyClick(at.open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    const core::ValidScenario changed = at.open.session().scenario();
    choosePreset(at.open, "slope");  // answered with Cancel
    EXPECT_EQ(at.open.dialogs->asked, 1);
    EXPECT_EQ(at.open.session().scenario(), changed);
    at.open.dialogs->answer = ui::Dialogs::Unsaved::Save;
    choosePreset(at.open, "slope");
    EXPECT_EQ(at.open.session().scenario(), core::presetScenario("slope").value());
    EXPECT_EQ(at.onDisk(), changed);
}

TEST(DocumentOfTheWindow, AFigureIsNotSavedOver)
{
    OpenWindow open(ui::documentOf({core::presetScenario("slope").value(), true}, QStringLiteral("/tmp/leap.svg")));
    pressWithControl(open, Qt::Key_S);
    EXPECT_EQ(open.dialogs->suggested, QStringLiteral("/tmp/leap.mirage"));
}

TEST(DocumentOfTheWindow, StartsAsTheBuiltInScenarioItShows)
{
    OpenWindow open(ui::documentOf({}, {}));
    EXPECT_EQ(open.window->explorer().screen().title, ui::presetTitle("first-light", {}));
}

TEST(DocumentOfTheWindow, WhateverItsNameEndsInAFileIsAMirage)
{
    for (const char* name : {"talk.pptx", "film.gif", "notes", "v1.2"}) {
        QTemporaryDir folder;
        OpenWindow open;
        open.dialogs->save = folder.filePath(QLatin1String(name));
        pressWithControl(open, Qt::Key_S);
        EXPECT_FALSE(QFile::exists(open.dialogs->save)) << name;
        EXPECT_TRUE(QFile::exists(open.dialogs->save + QStringLiteral(".mirage"))) << name;
    }
}

TEST(DocumentOfTheWindow, EverythingThatOpensIsOffered)
{
    EXPECT_EQ(ui::openedPatterns().join(u' ').toStdString(),
              "*.mirage *.svg *.pdf *.png *.pptx *.svgz *.odp *.md *.markdown");
}

TEST(DocumentOfTheWindow, AsksBeforeAFileOfTheWholeNameIsReplaced)
{
    QTemporaryDir folder;
    OpenWindow open;
    open.dialogs->save = folder.filePath(QStringLiteral("talk.pptx"));
    QFile other(open.dialogs->save + QStringLiteral(".mirage"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    open.dialogs->mayDo = false;
    pressWithControl(open, Qt::Key_S);
    EXPECT_EQ(open.dialogs->replacing, QStringList{other.fileName()});
    EXPECT_EQ(other.size(), 0);
    open.dialogs->mayDo = true;
    pressWithControl(open, Qt::Key_S);
    EXPECT_GT(QFile(other.fileName()).size(), 0);
}

/// As a desktop tells of files let go over the window.
bool drop(OpenWindow& open, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint at(200, 200);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.get(), &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QCoreApplication::sendEvent(open.window.get(), &let);
    OpenWindow::settle();
    return true;
}

TEST(DocumentOfTheWindow, WhatCannotBeOpenedIsRefusedWithAWord)
{
    WithFile at;
    const QString text = at.folder.filePath(QStringLiteral("notes.txt"));
    QFile notes(text);
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly) && notes.write("not a scenario\n") > 0);
    notes.close();
    const core::ValidScenario before = at.open.session().scenario();
    const int steps = at.open.session().history().count();
    const QList<QUrl> bad = {QUrl(QStringLiteral("https://example.org/figure.svg")),
                             QUrl::fromLocalFile(at.folder.path()), QUrl::fromLocalFile(text)};
    for (const QUrl& url : bad) {
        at.open.dialogs->problems.clear();
        drop(at.open, {url});
        EXPECT_EQ(at.open.dialogs->problems.size(), 1) << url.toString().toStdString();
        EXPECT_EQ(at.open.session().scenario(), before);
        EXPECT_EQ(at.open.session().history().count(), steps);
    }
}

TEST(DocumentOfTheWindow, OfSeveralDroppedFilesThePersonSaysWhich)
{
    WithFile at;
    const QString other = at.folder.filePath(QStringLiteral("other.mirage"));
    ASSERT_TRUE(core::writeScenarioFile(other.toStdString(), core::presetScenario("slope").value()));
    const QList<QUrl> both = {QUrl::fromLocalFile(at.mine), QUrl::fromLocalFile(other)};
    drop(at.open, both);  // nothing chosen
    EXPECT_EQ(at.open.dialogs->several, QStringList({at.mine, other}));
    EXPECT_EQ(at.open.session().scenario(), at.saved);
    at.open.dialogs->open = other;
    drop(at.open, both);
    EXPECT_EQ(at.open.session().scenario(), core::presetScenario("slope").value());
}

}  // namespace
