// One table of commands: the menus, the tool bar, the shortcut sheet and the README have it whole.

#include "tests/ui/window/open_window.h"

#include <set>

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolBar>

#include "core/io/presets.h"
#include "ui/window/menus.h"

namespace {

QString keysOf(const ui::Command& command)
{
    return QString::fromLatin1(command.keys);
}

TEST(Commands, AreEachInTheirMenuUnderTheirKeys)
{
    OpenWindow open;
    std::set<QString> keys;
    for (const ui::Command& command : ui::kCommands) {
        const QAction& action = open.window->menus().action(command.id);
        EXPECT_EQ(action.shortcut().toString(QKeySequence::PortableText), keysOf(command));
        EXPECT_TRUE(open.window->menus().menu(command.menu).actions().contains(&action)) << command.keys;
        EXPECT_EQ(action.isCheckable(), command.checkable) << command.keys;
        EXPECT_FALSE(action.text().isEmpty());
        EXPECT_TRUE(*command.keys == '\0' || keys.insert(keysOf(command)).second) << command.keys << " twice";
        const bool inBar = open.window->findChild<QToolBar*>()->actions().contains(&action);
        EXPECT_EQ(inBar, command.tool.has_value()) << command.keys;
    }
}

/// A narrower window has fewer of them, in the same order, and leaves the layouts their names.
TEST(Commands, TheToolBarHasItsToolsInOrder)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        const auto tools = [&] {
            std::vector<ui::CommandId> shown;
            for (const QAction* one : open.window->findChild<QToolBar*>()->actions()) {
                for (const ui::Command& command : ui::kCommands) {
                    if (one == &open.window->menus().action(command.id)) {
                        shown.push_back(command.id);
                    }
                }
            }
            return shown;
        };
        using enum ui::CommandId;
        const std::vector<ui::CommandId> all = {Undo, Redo, Reset, Play, Predict, Pin, Present, Export, Controls};
        EXPECT_EQ(tools(), all);
        open.window->resize(1150, 800);
        OpenWindow::settle();
        EXPECT_EQ(tools(), (std::vector<ui::CommandId>{Undo, Redo, Reset, Play, Predict, Pin, Controls}));
        open.window->resize(1024, 740);
        OpenWindow::settle();
        EXPECT_EQ(tools(), (std::vector<ui::CommandId>{Undo, Play, Predict, Pin, Controls}));
        open.window->resize(1440, 860);
        OpenWindow::settle();
        EXPECT_EQ(tools(), all);
        const QWidget& layouts = open.window->exploration().layoutBar();
        EXPECT_GE(layouts.width(), layouts.sizeHint().width()) << "no name of a layout is cut";
    }
}

TEST(Commands, SaveAsHasItsKeysWithoutADesktopsTheme)
{
    QTemporaryDir folder;
    OpenWindow open;
    open.dialogs->save = folder.filePath(QStringLiteral("mine.mirage"));
    QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QFile::exists(open.dialogs->save));
}

TEST(Commands, TheSheetNamesEveryKey)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_F1);
    ASSERT_FALSE(open.dialogs->about.isEmpty());
    for (const ui::Command& command : ui::kCommands) {
        if (*command.keys != '\0') {
            const QString row =
                QStringLiteral("<td>%1</td><td>%2</td>").arg(keysOf(command), ui::Texts()(*command.sheet));
            EXPECT_TRUE(open.dialogs->about.contains(row)) << row.toStdString();
        }
    }
}

TEST(Commands, TheReadmeNamesEveryKeyAndNoOther)
{
    QFile file(QStringLiteral(METRIC_MIRAGE_SOURCE_DIR "/README.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList stated;
    static const QRegularExpression kRow(QStringLiteral("^\\| ((?:Ctrl\\+|F\\d)[^|]*|[A-Z]) \\| ([^|]*) \\|$"),
                                         QRegularExpression::MultilineOption);
    for (auto rows = kRow.globalMatch(QString::fromUtf8(file.readAll())); rows.hasNext();) {
        const QRegularExpressionMatch row = rows.next();
        stated << row.captured(1) + QStringLiteral(": ") + row.captured(2);
    }
    QStringList there;
    for (const ui::Command& command : ui::kCommands) {
        if (*command.keys != '\0') {
            there << keysOf(command) + QStringLiteral(": ") + ui::Texts()(*command.sheet);
        }
    }
    EXPECT_EQ(stated.join(u'\n').toStdString(), there.join(u'\n').toStdString());
}

TEST(Commands, AnotherLanguageRetitlesAndDeletesNothing)
{
    OpenWindow open;
    std::vector<QPointer<QObject>> before;
    for (QObject* object : open.window->findChildren<QObject*>()) {
        if (qobject_cast<QAction*>(object) || qobject_cast<QMenu*>(object) || qobject_cast<QToolBar*>(object)) {
            before.emplace_back(object);
        }
    }
    const QString open1 = open.window->menus().action(ui::CommandId::Open).text();
    open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    OpenWindow::settle();
    EXPECT_GT(before.size(), ui::kCommands.size());
    for (const QPointer<QObject>& object : before) {
        EXPECT_FALSE(object.isNull());
    }
    EXPECT_NE(open.window->menus().action(ui::CommandId::Open).text(), open1);
}

TEST(Languages, EachIsOfferedInItsOwnNameAndHasItsWords)
{
    OpenWindow open;
    for (const ui::LanguageRow& row : ui::kLanguages) {
        const QString key = QString::fromLatin1(row.key.data(), qsizetype(row.key.size()));
        auto* entry = open.window->findChild<QAction*>(QStringLiteral("language-") + key);
        ASSERT_NE(entry, nullptr) << row.name;
        entry->trigger();
        OpenWindow::settle();
        EXPECT_TRUE(entry->isChecked()) << row.name;
        const ui::Texts texts = ui::textsFor(row.language);
        EXPECT_EQ(texts.language(), row.language);
        EXPECT_EQ(open.window->menus().menu(ui::Menu::File).title(), texts(ui::Text::MenuFile)) << row.name;
        const bool english = row.language == ui::Language::English;
        EXPECT_EQ(texts(ui::Text::MetricExactMatch) == ui::Texts()(ui::Text::MetricExactMatch), english) << row.name;
        EXPECT_EQ(ui::languageOf(row.key), row.language);
    }
}

TEST(Languages, AreToldFromWhatADesktopAsksFor)
{
    EXPECT_EQ(ui::languageOf("ja-JP"), ui::Language::Japanese);
    EXPECT_EQ(ui::languageOf("en_GB.UTF-8"), ui::Language::English);
    EXPECT_EQ(ui::languageOf("jav"), std::nullopt);
    EXPECT_EQ(ui::languageOf(""), std::nullopt);
}

TEST(Commands, LayoutsAndScenariosHaveTheirDigits)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(open.session().scenario().view().layout, core::Layout::SixPanels);
    QTest::keyClick(open.window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(open.session().scenario().view().layout, core::Layout::TwoPanels);
    const auto names = core::presetNames();
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(open.session().scenario(), core::presetScenario(names[1]).value());
    QTest::keyClick(open.window.get(), Qt::Key_9, Qt::AltModifier);
    EXPECT_EQ(open.session().scenario(), core::presetScenario(names[8]).value()) << "also of the measured ones";
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::AltModifier);

    const QList<QAction*> view = open.window->menus().menu(ui::Menu::View).actions();
    const auto layout = static_cast<qsizetype>(open.session().scenario().view().layout);
    EXPECT_TRUE(view.at(layout)->isChecked());
    EXPECT_TRUE(view.contains(open.window->menus().menu(ui::Menu::Scenarios).menuAction()));
}

TEST(Commands, APlotHasAMenuAndTheControlsHaveNone)
{
    OpenWindow open;
    const auto ask = [&](QWidget& widget) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, widget.rect().center(),
                                widget.mapToGlobal(widget.rect().center()));
        QCoreApplication::sendEvent(&widget, &event);
        const bool shown = open.window->menus().plotMenu().isVisible();
        open.window->menus().plotMenu().close();
        return shown;
    };
    EXPECT_TRUE(ask(open.bell()));
    EXPECT_TRUE(ask(open.metric()));
    EXPECT_TRUE(ask(*open.bell().handle(ui::HandleRole::Mean)));  // the menu key
    EXPECT_FALSE(ask(open.window->exploration().controls()));
    EXPECT_TRUE(
        open.window->menus().plotMenu().actions().contains(&open.window->menus().action(ui::CommandId::CopyFigure)));
}

}  // namespace
