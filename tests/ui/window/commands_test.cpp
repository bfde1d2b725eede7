// One table of commands: the menus, the tool bar, the shortcut sheet and the README have it whole.

#include "tests/ui/window/open_window.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

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

/// Of `actions`, those that are the tool bar's.
std::vector<ui::CommandId> toolsOf(const ui::Menus& menus, const QList<QAction*>& actions)
{
    std::vector<ui::CommandId> tools;
    for (const QAction* one : actions) {
        for (const ui::CommandId id : ui::kTools) {
            if (one == &menus.action(id)) {
                tools.push_back(id);
            }
        }
    }
    return tools;
}

/// All of them in order, but the `count` first to leave; or these alone.
std::vector<ui::CommandId> expectedTools(std::size_t count, bool left)
{
    const auto end = ui::kLeavingTools.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<ui::CommandId> tools;
    std::copy_if(ui::kTools.begin(), ui::kTools.end(), std::back_inserter(tools),
                 [&](ui::CommandId id) { return (std::find(ui::kLeavingTools.begin(), end, id) != end) == left; });
    return tools;
}

void expectAllToolsAndWholeNames(OpenWindow& open)
{
    const auto& bar = *open.window->findChild<QToolBar*>();
    const auto& more = *bar.findChild<QToolButton*>(QStringLiteral("more-tools"));
    const std::vector<ui::CommandId> rest = toolsOf(open.window->menus(), more.menu()->actions());
    EXPECT_EQ(more.isVisible(), !rest.empty());
    EXPECT_EQ(rest, expectedTools(rest.size(), true));
    EXPECT_EQ(toolsOf(open.window->menus(), bar.actions()), expectedTools(rest.size(), false));
    EXPECT_LE(bar.sizeHint().width(), bar.width());
    const QWidget& layouts = open.window->exploration().layoutBar();
    EXPECT_GE(layouts.width(), layouts.sizeHint().width()) << "no name of a layout is cut";
}

/// Where there is no room for some, they stand in a menu at their end.
TEST(Commands, TheToolBarHasAllItsToolsAtEveryWidth)
{
    OpenWindow open({}, ui::textsFor(ui::Language::Japanese));
    const auto& more = *open.window->findChild<QToolButton*>(QStringLiteral("more-tools"));
    for (const ui::Language language : {ui::Language::Japanese, ui::Language::English}) {
        open.window->setTexts(ui::textsFor(language));
        for (const int width : {1440, 1150, 1024, 1366, 1100, 1600, 1024}) {
            SCOPED_TRACE(width);
            open.window->resize(width, 740);
            OpenWindow::settle();
            expectAllToolsAndWholeNames(open);
            EXPECT_TRUE(width > 1024 || more.isVisible());
            EXPECT_TRUE(width < 1600 || !more.isVisible());
        }
        EXPECT_FALSE(more.accessibleName().isEmpty());
    }
    for (const ui::Language language : {ui::Language::Japanese, ui::Language::English}) {
        open.window->setTexts(ui::textsFor(language));  // at the width that it has
        OpenWindow::settle();
        expectAllToolsAndWholeNames(open);
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
