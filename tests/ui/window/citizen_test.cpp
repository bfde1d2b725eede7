// A good guest of the desktop: the wheel, chosen colours, what is remembered, windows that fit, words where they
// matter.

#include "exporting.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include "core/io/presets.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/fit_screen.h"
#include "ui/window/menus.h"

namespace {

void turnWheel(QWidget& over)
{
    const QPointF at = over.rect().center();
    QWheelEvent turn(at, over.mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);  // others are not passed on to what the widget lies in
    qApp->notify(&over, &turn);
    OpenWindow::settle();
}

QLabel* notice(OpenWindow& open)
{
    return open.window->exploration().findChild<QLabel*>(QStringLiteral("notice"), Qt::FindDirectChildrenOnly);
}

bool isDarkNow(const QPalette& palette, QPalette::ColorRole ground, QPalette::ColorRole ink)
{
    return palette.color(ground).lightness() < palette.color(ink).lightness();
}

}  // namespace

/// Where measurements come from stays legible under it.
TEST(TheNotice, CoversNoSources)
{
    OpenWindow open{ui::Document(core::presetScenario("ifeval").value())};
    open.window->exploration().tell(QStringLiteral("Series loaded: 2"), false);
    OpenWindow::settle();
    const auto* sources = open.window->findChild<QWidget*>(QStringLiteral("evidence-sources"));
    ASSERT_NE(sources, nullptr);
    ASSERT_TRUE(sources->isVisible());
    const auto onScreen = [](const QWidget& widget) { return QRect(widget.mapToGlobal(QPoint()), widget.size()); };
    EXPECT_FALSE(onScreen(*notice(open)).intersects(onScreen(*sources)));
}

TEST(TheWheel, ChangesNothingItMerelyPasses)
{
    Exporting exporting;
    exporting.window().resize(760, 420);
    OpenWindow::settle();
    exporting.window().findChildren<QPushButton*>().front()->setFocus();
    const ui::ExportChoice before = exporting.window().form().choice();
    int passed = 0;
    for (QWidget* box : exporting.window().form().findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(box) != nullptr || qobject_cast<QAbstractSpinBox*>(box) != nullptr) {
            turnWheel(*box);
            EXPECT_FALSE(box->hasFocus()) << box->accessibleName().toStdString();
            ++passed;
        }
    }
    EXPECT_GT(passed, 12);
    EXPECT_EQ(exporting.window().form().choice(), before);
    const auto* scroll = exporting.window().findChild<QScrollArea*>();
    ASSERT_NE(scroll, nullptr);
    EXPECT_GT(scroll->verticalScrollBar()->value(), 0)
        << "the form scrolls, of " << scroll->verticalScrollBar()->maximum() << " at " << exporting.window().height();
}

TEST(TheWheel, TurnsABoxThatHasTheFocus)
{
    Exporting exporting;
    QComboBox* theme = exporting.combo("Theme");
    exporting.window().activateWindow();
    theme->setFocus();
    OpenWindow::settle();
    ASSERT_TRUE(theme->hasFocus());
    turnWheel(*theme);
    EXPECT_NE(theme->currentIndex(), 0);
}

TEST(AChosenTheme, IsThatOfEveryWindow)
{
    const QPalette before = QApplication::palette();
    const QPalette tipsBefore = QToolTip::palette();
    {
        OpenWindow open;
        open.window->run(ui::CommandId::ThemeDark);
        EXPECT_TRUE(isDarkNow(QApplication::palette(), QPalette::Window, QPalette::WindowText));
        EXPECT_TRUE(isDarkNow(QToolTip::palette(), QPalette::ToolTipBase, QPalette::ToolTipText));
        const QMessageBox question(QMessageBox::Question, {}, QStringLiteral("?"), QMessageBox::Yes, open.window.get());
        EXPECT_TRUE(isDarkNow(question.palette(), QPalette::Window, QPalette::WindowText));
        EXPECT_TRUE(isDarkNow(question.palette(), QPalette::Button, QPalette::ButtonText));
        EXPECT_TRUE(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs)) << "the desktop's would stay light";
        open.window->run(ui::CommandId::ThemeDesktop);
        EXPECT_EQ(QApplication::palette(), before);
        open.window->run(ui::CommandId::ThemeDark);
    }
    EXPECT_EQ(QApplication::palette(), before);
    EXPECT_EQ(QToolTip::palette(), tipsBefore);
}

TEST(AChosenTheme, LeavesProblemsReadable)
{
    Exporting exporting;
    for (const ui::CommandId theme : {ui::CommandId::ThemeLight, ui::CommandId::ThemeDark}) {
        exporting.open.window->run(theme);
        exporting.exportTo("no/such/folder/a.svg");
        QLabel* said = nullptr;
        for (QLabel* label : exporting.window().findChildren<QLabel*>()) {
            said = label->text() == exporting.window().message() ? label : said;
        }
        ASSERT_NE(said, nullptr);
        const QColor ink = said->palette().color(QPalette::WindowText);
        EXPECT_GT(ui::contrast(ink, said->palette().color(QPalette::Window)), 4.5);
        EXPECT_GT(ink.red(), ink.blue()) << "a problem is not in the colour of words";
    }
}

TEST(RememberedAtOnce, WhateverEndsTheProgram)
{
    ui::MemoryStore store;
    OpenWindow open({}, {}, &store);
    open.window->run(ui::CommandId::ThemeDark);
    EXPECT_EQ(ui::readSettings(store).theme, ui::ThemeChoice::Dark);
    open.window->menus().action(ui::CommandId::Controls).trigger();
    EXPECT_FALSE(ui::readSettings(store).controlsShown);
    open.window->run(ui::CommandId::ZoomIn);
    EXPECT_EQ(ui::readSettings(store).textSteps, 1);
    open.window->resize(open.window->size() - QSize(20, 10));
    const QSize size = open.window->size();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ui::readSettings(store).geometry.size() == size; }));
    open.window->run(ui::CommandId::ZoomReset);
}

TEST(RememberedAtOnce, TheTextIsAsLargeAtTheNextStart)
{
    ui::MemoryStore store;
    ui::Settings settings;
    settings.textSteps = 2;
    ui::writeSettings(store, settings);
    OpenWindow open({}, {}, &store);
    EXPECT_DOUBLE_EQ(open.bell().model().theme.bodySize, ui::lightTheme().bodySize * 1.2);
    open.window->run(ui::CommandId::ZoomReset);
}

TEST(WindowsFit, FrameAndAll)
{
    const QMargins frame(4, 30, 4, 4);
    const QRect room(0, 0, 1024, 728);  // of 768 a task bar takes 40
    EXPECT_EQ(ui::fitted({0, 0, 1440, 860}, frame, room), QRect(4, 30, 1016, 694));
    EXPECT_EQ(ui::fitted({100, 100, 640, 480}, frame, room), QRect(100, 100, 640, 480));
    EXPECT_EQ(ui::fitted({900, 700, 640, 480}, frame, room), QRect(380, 244, 640, 480));
}

TEST(WindowsFit, TheScreenTheyOpenOn)
{
    ui::MemoryStore store;
    Exporting exporting(&store);
    exporting.open.window->run(ui::CommandId::Compare);
    OpenWindow::settle();
    const QRect room = exporting.window().screen()->availableGeometry();
    ASSERT_LT(room.width(), 1240) << "else the test shows nothing";
    for (const QWidget* window :
         {static_cast<QWidget*>(exporting.open.window.get()), static_cast<QWidget*>(&exporting.window()),
          static_cast<QWidget*>(&exporting.open.window->exploration().comparison())}) {
        EXPECT_TRUE(room.contains(window->frameGeometry())) << window->metaObject()->className();
    }
    EXPECT_LT(exporting.window().minimumSizeHint().width(), 680);
    EXPECT_LT(exporting.window().minimumSizeHint().height(), 400);
    EXPECT_LT(exporting.open.window->exploration().comparison().minimumSizeHint().width(), 680);
}

TEST(WindowsFit, AndTheShortcutSheetScrolls)
{
    ui::DesktopDialogs dialogs{ui::Texts()};
    bool seen = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget* sheet = QApplication::activeModalWidget();
        ASSERT_NE(sheet, nullptr);
        seen = sheet->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("line 399"));
        EXPECT_TRUE(sheet->screen()->availableGeometry().contains(sheet->geometry()));
        QTest::keyClick(sheet, Qt::Key_Escape);
    });
    QString lines;
    for (int i = 0; i < 400; ++i) {
        lines += QStringLiteral("<p>line %1</p>").arg(i);
    }
    dialogs.showAbout(nullptr, lines);
    EXPECT_TRUE(seen);
}

TEST(AWord, FollowsWhatWasCopied)
{
    OpenWindow open;
    ASSERT_NE(notice(open), nullptr);
    EXPECT_TRUE(notice(open)->isHidden());
    open.window->run(ui::CommandId::CopySentence);
    EXPECT_TRUE(notice(open)->isVisible());
    EXPECT_EQ(notice(open)->text(), ui::Texts()(ui::Text::SentenceCopied));
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(open.sentence()));
    notice(open)->hide();
    open.window->exploration().sentence().copy();
    EXPECT_TRUE(notice(open)->isVisible()) << "by Ctrl+C on the sentence as well";
    ui::ComparisonSheet& sheet = open.window->exploration().comparison();
    open.window->run(ui::CommandId::Compare);
    OpenWindow::settle();
    sheet.copyButton().click();
    EXPECT_EQ(sheet.findChild<QLabel*>(QStringLiteral("notice"))->text(), ui::Texts()(ui::Text::TableCopied));
    open.window->run(ui::CommandId::CopyFigure);
    EXPECT_EQ(notice(open)->text(), ui::Texts()(ui::Text::FigureCopied));
    ui::ExportChoice choice = open.window->exports().window().form().choice();
    choice.options.fontFamily = QStringLiteral("No Such Font");
    open.window->exports().window().form().setChoice(choice);
    open.window->run(ui::CommandId::CopyFigure);
    EXPECT_TRUE(notice(open)->text().startsWith(QStringLiteral("The figure was not copied: ")))
        << notice(open)->text().toStdString();
}

TEST(AWord, SaysWhyAFileOfTheCommandLineIsNotShown)
{
    OpenWindow open;
    open.window->tellProblem({{core::ErrorCode::Unreadable, "a.mirage", "No such file or directory", {}}});
    EXPECT_EQ(open.dialogs->problems,
              QStringList{QStringLiteral("a.mirage cannot be read: No such file or directory.")});
}

TEST(ExportWindow, ShowsTheSidesInTheUnitsPeopleUse)
{
    ui::MemoryStore store;
    {
        Exporting exporting(&store);
        exporting.pick("Size", 4);  // 85 x 110 mm
        const ui::ExportChoice before = exporting.window().form().choice();
        exporting.pick("Unit", 2);
        EXPECT_EQ(exporting.window().form().choice(), before) << "centimetres change no figure";
        exporting.pick("Unit", 3);
        EXPECT_EQ(exporting.window().form().choice(), before) << "nor do inches, though 3.35 in is no 85 mm";
    }
    Exporting next(&store);
    EXPECT_EQ(next.combo("Unit")->currentText(), QStringLiteral("in"));
}

/// A box is as high as its words: the faults of a lesson went beyond the screen, and their button with them.
TEST(AProblem, FitsTheScreenHoweverMuchThereIsToSay)
{
    ui::DesktopDialogs dialogs{ui::Texts()};
    QStringList lines;
    for (int line = 1; line <= 28; ++line) {
        lines << QStringLiteral("lesson.md:%1: ").arg(line) + QString(60, u'x')
                     + QStringLiteral(" allowed").repeated(80);
    }
    for (const QString& text : {QStringLiteral("short"), lines.first(2).join(u'\n'), lines.join(u'\n')}) {
        int seen = 0;
        QTimer::singleShot(0, qApp, [&] {
            QWidget* modal = QApplication::activeModalWidget();
            ASSERT_NE(modal, nullptr);
            OpenWindow::settle();
            const QRect screen = modal->screen()->availableGeometry();
            EXPECT_TRUE(screen.contains(modal->geometry())) << text.size();
            for (const QPushButton* button : modal->findChildren<QPushButton*>()) {
                EXPECT_TRUE(button->isVisible()
                            && modal->rect().contains(QRect(button->mapTo(modal, QPoint()), button->size())))
                    << text.size();
                ++seen;
            }
            if (const auto* words = modal->findChild<QTextBrowser*>()) {
                EXPECT_EQ(words->toPlainText(), text) << "all of it, to be read and copied";
                EXPECT_TRUE(words->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
                EXPECT_EQ(words->verticalScrollBar()->maximum() > 0, text == lines.join(u'\n'));
            } else {
                EXPECT_LT(text.size(), lines.join(u'\n').size());
            }
            modal->close();
        });
        dialogs.showProblem(nullptr, text);
        EXPECT_EQ(seen, 1);
    }
}
