// "What am I seeing?" in the real window: opened and closed by keys, following the document, remembered.

#include "tests/ui/window/open_window.h"

#include <QLabel>
#include <QScrollBar>

#include "core/io/presets.h"
#include "ui/controls/formula_view.h"
#include "ui/controls/grading_thumb.h"
#include "ui/window/menus.h"

namespace {

void press(OpenWindow& open, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : open.window.get(), key, modifiers);
    OpenWindow::settle();
}

TEST(HelpDock, OpensByItsKeysAndClosesByEscape)
{
    OpenWindow open;
    EXPECT_FALSE(open.window->help().isVisible());
    press(open, Qt::Key_Question, Qt::ControlModifier);  // as a keyboard says it, whatever key has the question mark
    ASSERT_TRUE(open.window->help().isVisible());
    EXPECT_TRUE(open.window->help().panel().hasFocus());  // so that the cursor keys scroll it
    EXPECT_TRUE(open.window->menus().action(ui::CommandId::WhatIsSeen).isChecked());
    press(open, Qt::Key_Escape);
    EXPECT_FALSE(open.window->help().isVisible());
    EXPECT_FALSE(open.window->menus().action(ui::CommandId::WhatIsSeen).isChecked());
}

/// Nothing modal: with it open, the bell is dragged, and Escape in a drag puts the bell back and leaves the help.
TEST(HelpDock, LeavesEscapeToADrag)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
    OpenWindow::settle();
    const QPoint bell = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean)).toPoint();
    QTest::mousePress(&open.bell(), Qt::LeftButton, {}, bell);
    QTest::mouseMove(&open.bell(), bell + QPoint(40, 0));
    OpenWindow::settle();
    EXPECT_NE(open.model().mean, 0.6);
    EXPECT_FALSE(open.window->help().panel().model().now.contains(QStringLiteral("0.60")));
    press(open, Qt::Key_Escape);
    EXPECT_EQ(open.model().mean, 0.6);
    EXPECT_TRUE(open.window->help().isVisible());
    EXPECT_TRUE(open.window->help().panel().model().now.contains(QStringLiteral("0.60")));
    QTest::mouseRelease(&open.bell(), Qt::LeftButton, {}, bell);
    press(open, Qt::Key_Escape);
    EXPECT_FALSE(open.window->help().isVisible());
}

TEST(HelpDock, FollowsLayoutMetricLanguageAndTheme)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
    OpenWindow::settle();
    const ui::HelpModel& model = open.window->help().panel().model();
    EXPECT_EQ(model.metrics.size(), 2U);
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::MirageTest)});
    OpenWindow::settle();
    EXPECT_EQ(model.panels.size(), 4U);  // law and scores, the answers, the sentence
    const QColor light = model.metrics[0].stroke.colour;
    open.window->run(ui::CommandId::ThemeDark);
    OpenWindow::settle();
    EXPECT_NE(model.metrics[0].stroke.colour, light);
    const QString english = model.panels[0].text;
    open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    OpenWindow::settle();
    EXPECT_NE(model.panels[0].text, english);
    EXPECT_EQ(open.window->help().windowTitle(), model.title);
}

TEST(HelpDock, ItsScrollBarHasTheColoursOfTheTheme)
{
    OpenWindow open;
    open.window->resize(1024, 640);
    open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
    for (const ui::CommandId theme : {ui::CommandId::ThemeLight, ui::CommandId::ThemeDark}) {
        open.window->run(theme);
        OpenWindow::settle();
        const QWidget& bar = *open.window->help().panel().verticalScrollBar();
        ASSERT_TRUE(bar.isVisible());
        const QImage seen = open.window->help().grab().toImage();
        const QPoint corner = bar.mapTo(&open.window->help(), bar.rect().bottomLeft() + QPoint(1, -1));
        EXPECT_GT(std::abs(seen.pixelColor(corner).lightness() - (theme == ui::CommandId::ThemeDark ? 255 : 0)), 180)
            << seen.pixelColor(corner).name().toStdString();
    }
}

TEST(HelpDock, IsRememberedAndTakesTheControlsRoomInANarrowWindow)
{
    ui::MemoryStore store;
    {
        OpenWindow open({}, {}, &store);
        open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
    }
    OpenWindow next({}, {}, &store);
    EXPECT_TRUE(next.window->help().isVisible());
    next.window->resize(1440, 860);
    OpenWindow::settle();
    EXPECT_TRUE(next.window->exploration().controls().isVisible());
    next.window->resize(1024, 700);
    OpenWindow::settle();
    EXPECT_FALSE(next.window->exploration().controls().isVisible());
    EXPECT_GE(next.bell().width(), 300);
    next.window->menus().action(ui::CommandId::Controls).trigger();
    OpenWindow::settle();
    EXPECT_TRUE(next.window->exploration().controls().isVisible());
    EXPECT_FALSE(next.window->help().isVisible());
    ui::MemoryStore fresh;
    OpenWindow first({}, {}, &fresh);
    EXPECT_FALSE(first.window->help().isVisible());
}

/// The bell is what Tab reaches first, with the help open as well.
TEST(HelpDock, LeavesTheHandlesTheFirstPlaceInTheTabOrder)
{
    OpenWindow open;
    open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
    OpenWindow::settle();
    open.window->setFocus();
    press(open, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), open.bell().handle(ui::HandleRole::Mean));
}

/// No word of it is cut off or wider than its panel, whatever the language.
TEST(HelpDock, EveryWordHasItsRoom)
{
    for (const ui::LanguageRow& language : ui::kLanguages) {
        OpenWindow open(ui::Document{}, ui::textsFor(language.language));
        open.window->resize(1024, 700);
        open.window->menus().action(ui::CommandId::WhatIsSeen).trigger();
        OpenWindow::settle();
        ui::HelpPanel& panel = open.window->help().panel();
        int words = 0;
        for (QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                ++words;
                EXPECT_LE(label->mapTo(&panel, QPoint(label->width(), 0)).x(), panel.width());
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
            }
        }
        EXPECT_GE(words, 10);
        for (ui::FormulaView* view : panel.findChildren<ui::FormulaView*>()) {
            EXPECT_TRUE(!view->isVisible() || view->height() >= view->heightForWidth(view->width()));
        }
    }
}

}  // namespace
