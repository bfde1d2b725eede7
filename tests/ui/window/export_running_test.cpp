// While an export runs everything else goes on, and nothing that a person does ends the program or leaves half a file.

#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>

#include "exporting.h"

namespace {

/// Every entry of the menus, in their order; those of sub-menus too.
std::vector<QAction*> entriesOf(const QList<QAction*>& actions)
{
    std::vector<QAction*> entries;
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            const auto inner = entriesOf(action->menu()->actions());
            entries.insert(entries.end(), inner.begin(), inner.end());
        } else if (!action->isSeparator()) {
            entries.push_back(action);
        }
    }
    return entries;
}

QAction* entryNamed(ui::MainWindow& window, const QString& name)
{
    for (QAction* entry : entriesOf(window.menuBar()->actions())) {
        if (entry->text().remove(u'&') == name) {
            return entry;
        }
    }
    return nullptr;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

}  // namespace

TEST(ExportRunning, EveryActionOfTheMenusIsSafe)
{
    Exporting exporting;
    exporting.beginLongFilm();
    const ui::ExportTask* film = exporting.window().task();
    exporting.open.dialogs->save.clear();  // whoever asks for a file is told of none
    const std::size_t count = entriesOf(exporting.open.window->menuBar()->actions()).size();
    ASSERT_GT(count, 20U);
    QStringList tried;
    for (std::size_t i = 0; i < count; ++i) {  // found anew, since another language may make them anew
        QAction* entry = entriesOf(exporting.open.window->menuBar()->actions()).at(i);
        const bool quits = entry->shortcut() == QKeySequence(QStringLiteral("Ctrl+Q"));
        exporting.open.dialogs->mayDo = !quits;
        tried << entry->text();
        entry->trigger();
        OpenWindow::settle();
        ASSERT_EQ(exporting.window().task(), film) << tried.back().toStdString();
    }
    EXPECT_TRUE(tried.contains(QStringLiteral("日本語"))) << tried.join(u'|').toStdString();
    EXPECT_EQ(filesIn(exporting.folder), QStringList());
}

TEST(ExportRunning, AnotherLanguageRetitlesAndTheFilmIsFinished)
{
    Exporting exporting;
    exporting.beginLongFilm();
    exporting.window().cancelExport();
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.sweep.frames = 12;
    exporting.window().form().setChoice(choice);
    exporting.window().exportFigure();
    ui::ExportWindow* window = &exporting.window();
    entryNamed(*exporting.open.window, QStringLiteral("日本語"))->trigger();
    OpenWindow::settle();
    EXPECT_EQ(&exporting.window(), window);
    EXPECT_TRUE(window->isVisible());
    EXPECT_NE(window->windowTitle(), QStringLiteral("Export a figure"));
    ASSERT_NE(window->task(), nullptr);
    exporting.finish();
    EXPECT_EQ(filesIn(exporting.folder), QStringList{QStringLiteral("long.gif")});
}

TEST(ExportRunning, AnotherLanguageSaysEverythingAnewAndKeepsTheChoice)
{
    Exporting exporting;
    exporting.pick("Theme", 2);
    const ui::ExportChoice before = exporting.window().form().choice();
    const auto said = [&] {
        QStringList words;
        for (const auto* label : exporting.window().findChildren<QLabel*>()) {
            words << label->text();
        }
        for (const auto* button : exporting.window().findChildren<QAbstractButton*>()) {
            words << button->text();
        }
        for (const auto* box : exporting.window().findChildren<QComboBox*>()) {
            words << box->accessibleName() << (box->isEditable() ? QString() : box->itemText(0));
        }
        return words;
    };
    const QStringList english = said();
    exporting.open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    OpenWindow::settle();
    const QStringList japanese = said();
    ASSERT_EQ(japanese.size(), english.size());
    exporting.open.window->setTexts(ui::Texts());
    OpenWindow::settle();
    EXPECT_EQ(said(), english);
    for (qsizetype i = 0; i < english.size(); ++i) {
        const bool sameInBoth =
            english[i].isEmpty() || english[i] == QStringLiteral("px") || english[i] == QStringLiteral("English");
        EXPECT_TRUE(sameInBoth || japanese[i] != english[i]) << english[i].toStdString();
    }
    EXPECT_EQ(exporting.window().form().choice(), before);
}

TEST(ExportRunning, EscapeGivesTheFilmUpAndTheNextOneCloses)
{
    Exporting exporting;
    exporting.beginLongFilm();
    QTest::keyClick(&exporting.window(), Qt::Key_Escape);
    EXPECT_EQ(exporting.window().task(), nullptr);
    EXPECT_TRUE(exporting.window().isVisible());
    EXPECT_EQ(exporting.window().message(), QStringLiteral("Cancelled; nothing was written."));
    QTest::keyClick(&exporting.window(), Qt::Key_Escape);
    EXPECT_FALSE(exporting.window().isVisible());
    EXPECT_EQ(filesIn(exporting.folder), QStringList());
}

TEST(ExportRunning, ClosingTheExportWindowGivesTheFilmUp)
{
    Exporting exporting;
    exporting.beginLongFilm();
    exporting.window().close();
    EXPECT_EQ(exporting.window().task(), nullptr);
    EXPECT_FALSE(exporting.window().isVisible());
    OpenWindow::settle();
    EXPECT_EQ(filesIn(exporting.folder), QStringList());
}

TEST(ExportRunning, TheCancelButtonGivesTheFilmUpAndAnotherCanBegin)
{
    Exporting exporting;
    exporting.beginLongFilm();
    for (auto* button : exporting.window().findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Cancel")) {
            EXPECT_TRUE(button->isVisible());
            button->click();
        }
    }
    EXPECT_EQ(exporting.window().task(), nullptr);
    EXPECT_FALSE(exporting.window().findChild<QProgressBar*>()->isVisible());
    exporting.exportTo("after.svg");
    EXPECT_EQ(filesIn(exporting.folder), QStringList{QStringLiteral("after.svg")});
}

TEST(ExportRunning, QuitAsksAndDoesWhatIsAnswered)
{
    Exporting exporting;
    exporting.beginLongFilm();
    exporting.open.dialogs->mayDo = false;
    EXPECT_FALSE(exporting.open.window->close());
    EXPECT_EQ(exporting.open.dialogs->stopping, QStringList{QStringLiteral("long.gif")});
    EXPECT_NE(exporting.window().task(), nullptr);
    EXPECT_TRUE(exporting.open.window->isVisible());
    exporting.open.dialogs->mayDo = true;
    EXPECT_TRUE(exporting.open.window->close());
    EXPECT_EQ(exporting.window().task(), nullptr);
    OpenWindow::settle();
    EXPECT_EQ(filesIn(exporting.folder), QStringList());
}

TEST(ExportRunning, TheWindowMayGoWithTheFilm)
{
    auto exporting = std::make_unique<Exporting>();
    exporting->beginLongFilm();
    exporting->open.window.reset();
    OpenWindow::settle();
    EXPECT_EQ(filesIn(exporting->folder), QStringList());
}

TEST(ExportRunning, ADocumentChangedMeanwhileDoesNotChangeTheFile)
{
    Exporting exporting;
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.format = ui::Format::Gif;
    choice.options.width = 160.0;
    choice.options.height = 90.0;
    choice.sweep.frames = 12;
    exporting.window().form().setChoice(choice);
    exporting.exportTo("alone.gif");
    exporting.open.dialogs->save = exporting.folder.filePath(QStringLiteral("meanwhile.gif"));
    exporting.window().exportFigure();
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(exporting.open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
        QCoreApplication::processEvents();
    }
    ASSERT_NE(exporting.window().task(), nullptr);
    exporting.finish();
    QFile alone(exporting.folder.filePath(QStringLiteral("alone.gif")));
    QFile meanwhile(exporting.open.dialogs->save);
    ASSERT_TRUE(alone.open(QIODevice::ReadOnly));
    ASSERT_TRUE(meanwhile.open(QIODevice::ReadOnly));
    EXPECT_EQ(meanwhile.readAll(), alone.readAll());
}
