// Presenting the real window: keys of a presenter and a remote, the black screen, spotlight, ring, and type to be read
// from the back row.

#include <cmath>

#include <QCursor>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTextDocumentFragment>
#include <QToolBar>
#include <QToolTip>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "core/lesson/reader.h"
#include "tests/ui/window/open_window.h"
#include "ui/controls/facts_bar.h"
#include "ui/controls/prediction_bar.h"
#include "ui/document/lesson_stage.h"
#include "ui/look/projected.h"
#include "ui/panels/handle_place.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/note_room.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/menus.h"

namespace {

struct Presented : OpenWindow {
    Presented()
    {
        window->findChild<QAction*>(QStringLiteral("lesson-1-bell-and-pass-mark"))->trigger();
        settle();
        key(Qt::Key_F11);
    }

    void key(int which, QWidget* to = nullptr)
    {
        QTest::keyClick(to == nullptr ? window.get() : to, static_cast<Qt::Key>(which));
        settle();
    }
    ui::Presentation& presentation() { return window->presentation(); }
    ui::PresenterOverlay& overlay() { return presentation().overlay(); }
    ui::LessonPlayer& player() { return window->lessons(); }
    bool hasBars()
    {
        return window->menuBar()->isVisible() || window->findChild<QToolBar*>()->isVisible()
               || window->exploration().controls().isVisible();
    }
};

/// What a class sees of a lesson on a screen of this size.
struct ClassView {
    ClassView(const QSize& screen, ui::Language language)
        : texts(ui::textsFor(language)), theme(ui::projected(false, screen.height())), key(ui::rowOf(language).key)
    {
        shown.resize(screen);
        shown.setPresenting(true);
        QCursor::setPos({});  // a choice under it is lit: not where another test left it
        shown.show();
    }

    void open(std::string_view lesson) { player.open(core::builtInLesson(lesson, key).lesson, QStringLiteral("own")); }
    void showStep()
    {
        shown.showLesson(ui::presentLesson(player.lesson(), player.step(), player.answer(), texts));
        OpenWindow::settle();
    }

    ui::Texts texts;
    ui::Theme theme;
    std::string_view key;
    ui::Session session;
    ui::Explorer explorer{session, texts, theme};
    ui::LessonPlayer player{session};
    ui::LessonStage stage{player, explorer};
    ui::Exploration shown{explorer, texts, theme};
};

/// Which rows of a picture are not of one colour alone, the scroll bar at its side left out.
std::vector<bool> rowsWithInk(const QImage& picture, const QColor& ground)
{
    constexpr int kScrollBar = 12;
    std::vector<bool> rows;
    for (int y = 0; y < picture.height(); ++y) {
        bool has = false;
        for (int x = 0; x < picture.width() - kScrollBar && !has; ++x) {
            has = picture.pixel(x, y) != ground.rgb();
        }
        rows.push_back(has);
    }
    return rows;
}

}  // namespace

/// It would stand before the panels, and on the black screen.
TEST(Presentation, TheComparisonDoesNotStayInFrontOfIt)
{
    OpenWindow open;
    open.window->exploration().showComparison();
    OpenWindow::settle();
    ASSERT_TRUE(open.window->exploration().comparison().isVisible());
    open.window->presentation().begin();
    OpenWindow::settle();
    EXPECT_FALSE(open.window->exploration().comparison().isVisible());
}

TEST(Presentation, FillsTheScreenWithoutBarsUntilEsc)
{
    Presented open;
    EXPECT_TRUE(open.presentation().isOn());
    EXPECT_TRUE(open.window->isFullScreen());
    EXPECT_FALSE(open.hasBars());
    EXPECT_EQ(open.window->exploration().lesson().form(), ui::LessonCard::Form::Bar);
    EXPECT_FALSE(open.window->exploration().sentence().isVisible()) << "the lesson speaks";
    open.key(Qt::Key_Escape);
    EXPECT_FALSE(open.presentation().isOn());
    EXPECT_FALSE(open.window->isFullScreen());
    EXPECT_TRUE(open.hasBars());
    EXPECT_EQ(open.window->size(), QSize(1440, 860));
    EXPECT_EQ(open.window->exploration().lesson().form(), ui::LessonCard::Form::Column);
    open.key(Qt::Key_F5);
    EXPECT_TRUE(open.presentation().isOn());
    open.key(Qt::Key_F5);
    EXPECT_FALSE(open.presentation().isOn());
}

TEST(Presentation, WithoutALessonTheSentenceIsTheCaption)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    EXPECT_TRUE(open.window->exploration().sentence().isVisible());
    EXPECT_FALSE(open.window->exploration().lesson().isVisible());
}

TEST(Presentation, PagesStepTheLessonAndMoveNoHandle)
{
    Presented open;
    open.player().goTo(1);
    OpenWindow::settle();
    ASSERT_FALSE(open.player().stage().locks("pass-mark"));
    for (const ui::HandleRole role : {ui::HandleRole::Mean, ui::HandleRole::PassMark}) {
        ui::HandleWidget* handle = open.bell().handle(role);
        ASSERT_NE(handle, nullptr);
        handle->setFocus();
        const std::size_t before = open.player().step();
        open.key(Qt::Key_PageDown, handle);
        EXPECT_EQ(open.player().step(), before + 1);
        EXPECT_EQ(open.session().scenario(), open.player().current().scenario);
        open.key(Qt::Key_PageUp, open.bell().handle(role));
        EXPECT_EQ(open.player().step(), before);
        EXPECT_EQ(open.session().scenario(), open.player().current().scenario);
    }
    open.bell().handle(ui::HandleRole::PassMark)->setFocus();
    open.key(Qt::Key_Return, open.bell().handle(ui::HandleRole::PassMark));
    EXPECT_TRUE(open.player().answer().revealed);
}

/// Once the answer is shown, what is said of the right choice and of the one that was made stands with it.
TEST(Presentation, SaysWhyOfTheChosenAndTheRightAnswer)
{
    Presented open;
    open.player().goTo(1);  // where nothing is to be drawn
    OpenWindow::settle();
    const ui::LessonCard& card = open.window->exploration().lesson();
    const core::LessonStep step = open.player().current();
    const auto comments = [&] {
        QStringList said;
        for (const QLabel* label : card.findChildren<QLabel*>(QStringLiteral("lesson-comment"))) {
            said << (label->isVisible() ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : QString());
        }
        return said;
    };
    open.player().choose(0);
    OpenWindow::settle();
    EXPECT_EQ(comments(), QStringList({{}, {}, {}})) << "not before";
    open.key(Qt::Key_Return);
    ASSERT_TRUE(open.player().answer().revealed);
    EXPECT_EQ(comments(), QStringList({QString::fromStdString(step.choices[0].comment),
                                       QString::fromStdString(step.choices[1].comment),
                                       {}}));
    EXPECT_FALSE(card.findChild<QWidget*>(QStringLiteral("lesson-choice-3"))->isVisible())
        << "neither chosen nor right";
    open.player().choose(1);
    OpenWindow::settle();
    EXPECT_EQ(comments(), QStringList({{}, QString::fromStdString(step.choices[1].comment), {}}));
    open.key(Qt::Key_PageDown);
    EXPECT_TRUE(card.findChild<QWidget*>(QStringLiteral("lesson-choice-3"))->isVisible());
}

/// A text longer than its bar is read to its end with the keys that go on, and with arrows.
TEST(Presentation, KeysScrollALongCaption)
{
    Presented open;
    std::string longer;
    for (int i = 0; i < 60; ++i) {
        longer += "A sentence that goes on and on. ";
    }
    open.player().open(core::readLesson("# T\n\n## S\n\nAsk.\n\n> " + longer + "\n", core::documentsIn({})).lesson,
                       QStringLiteral("own"));
    OpenWindow::settle();
    const QScrollBar* bar = open.window->exploration().lesson().findChild<QScrollArea*>()->verticalScrollBar();
    open.window->setFocus();
    open.key(Qt::Key_Space);
    ASSERT_TRUE(open.player().answer().revealed);
    ASSERT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), 0);
    open.key(Qt::Key_Down);
    const int lines = bar->value();
    EXPECT_GT(lines, 0);
    open.key(Qt::Key_Up);
    EXPECT_EQ(bar->value(), 0);
    open.key(Qt::Key_Space);
    EXPECT_GT(bar->value(), lines) << "a page";
    for (int turn = 0; turn < 50 && bar->value() < bar->maximum(); ++turn) {
        open.key(Qt::Key_Space);
    }
    EXPECT_EQ(bar->value(), bar->maximum());
    open.key(Qt::Key_Space);
    EXPECT_EQ(bar->value(), 0) << "from the beginning again";
}

/// How far the class was off is said in the caption; the plot names the curve alone.
TEST(Presentation, TheCaptionSaysHowFarThePredictionIsOff)
{
    Presented open;
    open.window->explorer().draw([](ui::PredictionDraft& draft) {
        draft.add({0.0, 0.0});
        draft.add({1.0, 1.0});
    });
    open.window->run(ui::CommandId::Reveal);
    OpenWindow::settle();
    ASSERT_EQ(open.window->explorer().screen().gaps.size(), 1U);
    const ui::PredictionGap gap = open.window->explorer().screen().gaps[0];
    EXPECT_TRUE(gap.said.contains(QStringLiteral("is off by")));
    const auto* prose = open.window->exploration().lesson().findChild<QLabel*>(QStringLiteral("lesson-prose"));
    EXPECT_TRUE(QTextDocumentFragment::fromHtml(prose->text())
                    .toPlainText()
                    .simplified()
                    .contains(QString(gap.said).replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")).simplified()));
    const auto label = [&] {
        for (const ui::LineModel& line : open.metric().model().still.lines) {
            if (line.id == u"prediction-1") {
                return line.label;
            }
        }
        return QString();
    };
    EXPECT_EQ(label(), gap.name);
    open.key(Qt::Key_Escape);
    EXPECT_NE(label(), gap.name) << "at the desk the numbers stand by the curve";
}

/// No type is under a thirtieth of the height: what is long takes more lines.
TEST(Presentation, TheSentenceAndTheBarOfAPredictionAreReadFromTheBackRow)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        QTest::keyClick(open.window.get(), Qt::Key_F11);
        OpenWindow::settle();
        const double least = open.window->screen()->geometry().height() / 30.0 - 0.5;
        EXPECT_GE(open.window->exploration().sentence().fontSize(), least);
        open.window->run(ui::CommandId::Predict);
        OpenWindow::settle();
        EXPECT_GE(open.window->exploration().sentence().fontSize(), least);
        for (const QWidget* widget : open.window->exploration().predictionBar().findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->inherits("QAbstractItemView")) {
                EXPECT_GE(widget->font().pixelSize(), least) << widget->metaObject()->className();
                EXPECT_GE(widget->height(), least) << widget->metaObject()->className();
            }
        }
    }
}

TEST(Presentation, BlacksOutUntilAnyKeyWhichDoesNothingElse)
{
    Presented open;
    open.key(Qt::Key_B);
    EXPECT_TRUE(open.overlay().isBlack());
    const QImage seen = open.window->grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.rect().center()), QColor(Qt::black));
    const std::size_t step = open.player().step();
    open.key(Qt::Key_PageDown);
    EXPECT_FALSE(open.overlay().isBlack());
    EXPECT_EQ(open.player().step(), step);
    open.key(Qt::Key_Period);  // what some remotes send
    EXPECT_TRUE(open.overlay().isBlack());
    open.key(Qt::Key_Escape);
    EXPECT_TRUE(open.presentation().isOn());
}

TEST(Presentation, LightsOnePanelAfterAnother)
{
    Presented open;
    const auto placeOf = [&](ui::PlotPanel& panel) {
        return QRect(panel.mapTo(open.window.get(), QPoint()), panel.size());
    };
    open.key(Qt::Key_S);
    EXPECT_EQ(open.overlay().spotlight(), placeOf(open.bell()));
    open.key(Qt::Key_S);
    EXPECT_EQ(open.overlay().spotlight(), placeOf(open.metric()));
    const QImage seen = open.window->grab().toImage();
    const auto lightness = [&](ui::PlotPanel& panel) {
        return seen.pixelColor(panel.mapTo(open.window.get(), QPoint(8, panel.height() / 2))).lightness();
    };
    EXPECT_NE(lightness(open.bell()), lightness(open.metric()));
    open.key(Qt::Key_S);
    EXPECT_EQ(open.overlay().spotlight(), std::nullopt);
    open.key(Qt::Key_1);
    EXPECT_EQ(open.presentation().lit(), 0);
    open.key(Qt::Key_1);
    EXPECT_EQ(open.presentation().lit(), -1) << "the same key again puts it out";
    open.key(Qt::Key_9);
    EXPECT_EQ(open.presentation().lit(), -1) << "there is no such panel";
    open.key(Qt::Key_2);
    open.key(Qt::Key_Escape);
    EXPECT_EQ(open.overlay().spotlight(), std::nullopt);
}

TEST(Presentation, ARingFollowsThePointer)
{
    Presented open;
    open.key(Qt::Key_H);
    ASSERT_TRUE(open.overlay().pointer().has_value());
    QTest::mouseMove(open.window->windowHandle(), QPoint(200, 150));
    OpenWindow::settle();
    EXPECT_EQ(open.overlay().pointer(), QPoint(200, 150));
    open.key(Qt::Key_H);
    EXPECT_FALSE(open.overlay().pointer().has_value());
}

TEST(Presentation, TheKeysOfTheMenusWorkOn)
{
    OpenWindow open;
    const double before = open.model().mean;
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    ASSERT_FALSE(open.window->menuBar()->isVisible());
    open.window->explorer().request(ui::MoveParameter{core::Parameter::Mean, 0.8, ui::EditPhase::Single});
    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.model().mean, before);
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(open.session().scenario().view().layout, core::Layout::SixPanels);
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(open.session().scenario().view().layout, core::Layout::TwoPanels);
    EXPECT_TRUE(open.window->presentation().isOn());
}

TEST(Presentation, ItsCommandsAreSeenAtTheDeskAndCanBeHadWhilePresenting)
{
    OpenWindow open;
    const auto& menus = open.window->menus();
    for (int turn = 0; turn < 2; ++turn) {
        for (const ui::CommandId id :
             {ui::CommandId::BlackScreen, ui::CommandId::Spotlight, ui::CommandId::PointerRing}) {
            EXPECT_TRUE(menus.menu(ui::Menu::View).actions().contains(&menus.action(id)));
            EXPECT_EQ(menus.action(id).isEnabled(), turn == 1);
            EXPECT_EQ(menus.plotMenu().actions().contains(&menus.action(id)), turn == 1) << "a mouse has nothing else";
        }
        EXPECT_EQ(menus.action(ui::CommandId::Controls).isEnabled(), turn == 0) << "there is no room for them";
        open.window->run(ui::CommandId::Present);
        OpenWindow::settle();
    }
    EXPECT_FALSE(open.window->presentation().isOn());
    open.window->run(ui::CommandId::Present);
    open.window->run(ui::CommandId::BlackScreen);
    EXPECT_TRUE(open.window->presentation().overlay().isBlack());
    open.window->run(ui::CommandId::BlackScreen);
    open.window->run(ui::CommandId::Spotlight);
    EXPECT_EQ(open.window->presentation().lit(), 0);
    open.window->run(ui::CommandId::PointerRing);
    EXPECT_TRUE(open.window->presentation().overlay().pointer().has_value());
}

TEST(Presentation, KeepsThePlaceTheWindowHadAndItsTheme)
{
    ui::MemoryStore store;
    OpenWindow open({}, {}, &store);
    open.window->setGeometry(20, 30, 700, 600);
    OpenWindow::settle();
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    open.window->close();
    EXPECT_EQ(ui::readSettings(store).geometry.size(), QSize(700, 600));
    EXPECT_FALSE(ui::readSettings(store).maximised);
}

TEST(Presentation, HasTypeOfAThirtiethOfTheHeightAndInkToBeRead)
{
    for (const bool dark : {false, true}) {
        for (const double height : {600.0, 768.0, 1080.0, 2160.0}) {
            const ui::Theme theme = ui::projected(dark, height);
            for (const double size : {theme.bodySize, theme.titleSize, theme.labelSize, theme.tickSize, theme.smallSize,
                                      theme.sentenceSize}) {
                EXPECT_GE(size, height / 30.0);
            }
            EXPECT_GE(theme.curveWidth / height, 2.5 / 500.0);
            EXPECT_EQ(theme.dark, dark);
            EXPECT_GE(ui::contrast(theme.ink, theme.card), 12.0);
            EXPECT_GE(ui::contrast(theme.mutedInk, theme.card), 7.0);
            for (const core::Metric metric : core::kMetrics) {
                EXPECT_GE(ui::contrast(theme.accent(metric), theme.card), 4.5);
            }
        }
    }
}

/// Where there are two screens: the test ui.two_screens makes them.
TEST(Presentation, FillsAnotherScreenThatTheMenuNames)
{
    if (QGuiApplication::screens().size() < 2) {
        GTEST_SKIP() << "there is one screen";
    }
    OpenWindow open;
    QScreen* desk = open.window->screen();
    QScreen* other = QGuiApplication::screens()[1];
    ASSERT_NE(desk, other);
    emit open.window->menus().menu(ui::Menu::View).aboutToShow();
    const auto entries = open.window->findChild<QMenu*>(QStringLiteral("screens"))->actions();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_TRUE(entries[1]->text().contains(other->name()));
    entries[1]->trigger();
    OpenWindow::settle();
    EXPECT_EQ(open.window->screen(), other);
    EXPECT_EQ(open.window->geometry(), other->geometry());
    EXPECT_GE(open.bell().model().theme.tickSize, other->geometry().height() / 30.0);
    EXPECT_EQ(open.bell().grab().devicePixelRatio(), open.window->devicePixelRatio()) << "as sharp as it can be";
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)  // from there on a window is told its ratio, and by this platform it is not
    EXPECT_EQ(open.window->devicePixelRatio(), other->devicePixelRatio());
#endif
    open.window->presentation().end();
    OpenWindow::settle();
    EXPECT_EQ(open.window->screen(), desk);
    EXPECT_EQ(open.bell().grab().devicePixelRatio(), desk->devicePixelRatio());
}

/// Six panels before a class: every plot can be read and says what its axes are, also where a long text stands below.
TEST(Presentation, LeavesEachOfSixPlotsItsRoomAndTitles)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(QSize(1024, 768), language);
        room.open("2-two-metrics");
        room.player.goTo(5);
        ASSERT_EQ(room.session.scenario().view().layout, core::Layout::SixPanels);
        for (const bool revealed : {false, true}) {
            room.showStep();
            for (const core::PanelSpec& spec : core::specOf(core::Layout::SixPanels).panels) {
                const QString id = QString::fromLatin1(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
                const ui::PlotPanel& panel = *room.shown.panel(id);
                EXPECT_GE(panel.pictureSize().height, 76.0) << id.toStdString() << revealed;
                EXPECT_FALSE(panel.model().title.isEmpty()) << id.toStdString() << revealed;
                EXPECT_FALSE(panel.model().still.y.title.isEmpty()) << id.toStdString() << revealed;
            }
            room.player.reveal();
        }
    }
}

/// Names of rows become smaller until each is told from the others; the numbers and titles beside them stay as large as
/// a class needs them, in every panel of a row.
TEST(Presentation, NamesOfRowsTakeNoLettersFromNumbers)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(QSize(1024, 768), language);
        room.open("7-hundreds-of-tasks");
        for (const std::size_t step : {0U, 1U, 5U}) {
            room.player.goTo(step);
            for (const bool revealed : {false, true}) {
                room.showStep();
                ASSERT_EQ(room.explorer.screen().panels.panels.size(), 3U);
                for (const ui::PanelModel& panel : room.explorer.screen().panels.panels) {
                    const ui::Theme& theme = room.shown.panel(panel.id)->model().theme;
                    EXPECT_EQ(theme.tickSize, room.theme.tickSize)
                        << panel.id.toStdString() << step << revealed << ui::rowOf(language).key;
                }
                room.player.reveal();
            }
        }
    }
}

/// A name lies over nothing that is taken hold of, and leads to a place of its own line where no other is.
TEST(Presentation, NoNameStandsOnAHandleOfTheLaw)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& size : {QSize(1024, 768), QSize(1920, 1080)}) {
            ClassView room(size, language);
            for (const auto& [lesson, step] :
                 {std::pair("4-which-axis", 5U), std::pair("4-which-axis", 6U), std::pair("9-when-it-is-real", 0U)}) {
                room.open(lesson);
                room.player.goTo(step);
                room.player.reveal();
                room.showStep();
                const ui::PanelPlot& plot = *room.shown.panel(u"panel-law")->findChild<ui::PanelPlot*>();
                for (const ui::PlacedLabel& name : ui::namesOf(plot.model(), plot.frame())) {
                    const QRectF around = name.box.adjusted(-12.0, -12.0, 12.0, 12.0);
                    for (const ui::HandleModel& handle : plot.model().handles) {
                        const QPointF at = ui::handlePixel(plot.model(), handle, plot.frame());
                        EXPECT_FALSE(handle.role != ui::HandleRole::Cursor && around.contains(at))
                            << name.lines.join(u' ').toStdString() << step;
                    }
                    for (const ui::LineModel& line : plot.model().still.lines) {
                        const QPolygonF pixels = ui::pixelsOf(line, plot.frame());
                        const bool isOther = line.id == u"curve-loss";
                        EXPECT_FALSE(isOther && ui::crosses(pixels, around) && name.leader.isNull())
                            << name.lines.join(u' ').toStdString() << lesson << step << size.width();
                    }
                }
            }
        }
    }
}

/// One whose choice is not shown, since nobody made it before all was revealed, was nobody's, and stayed for ever.
TEST(Presentation, CommentsOfChoicesNeverSeenAreTheCards)
{
    ClassView room(QSize(1024, 768), ui::Language::English);
    room.open("4-which-axis");
    room.player.goTo(5);
    room.player.reveal();
    room.showStep();
    const ui::LessonCard& card = room.shown.lesson();
    ASSERT_FALSE(card.model().choices.empty());
    EXPECT_EQ(static_cast<std::size_t>(card.findChildren<QLabel*>(QStringLiteral("lesson-comment")).size()),
              card.model().choices.size());
}

/// On a large screen they have titles as well, the value under the axis stands clear of the axis' title, and nothing
/// names the handles of the law, whose names would lie over one another.
TEST(Presentation, GivesSixPlotsMostOfALargeScreen)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(QSize(1920, 1080), language);
        room.open(core::lessonNames()[8]);
        for (const bool revealed : {false, true}) {
            room.showStep();
            for (const core::PanelSpec& spec : core::specOf(core::Layout::SixPanels).panels) {
                const QString id = QString::fromLatin1(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
                const ui::PlotPanel& panel = *room.shown.panel(id);
                EXPECT_GE(panel.pictureSize().height, 108.0) << id.toStdString() << revealed;
                EXPECT_FALSE(panel.model().title.isEmpty()) << id.toStdString() << revealed;
                EXPECT_GE(ui::xTitleGap(panel.model()),
                          panel.model().handles.empty()
                              ? 0.0
                              : ui::chipMiddle(panel.model().theme) + 0.5 * ui::chipHeight(panel.model().theme));
                for (const ui::NoteModel& note : panel.model().moving.notes) {
                    EXPECT_FALSE(note.id.startsWith(u"note-law-")) << note.text.toStdString();
                }
            }
            room.player.reveal();
        }
    }
}

/// Every step of every lesson leaves each plot nearly a third of the screen's height, of two rows a tenth; the words
/// below are scrolled for it, but are never fewer than their heading and three lines, or all of them.
TEST(Presentation, LeavesThePlotsTheirShareInEveryStep)
{
    for (const QSize screen : {QSize(1024, 768), QSize(1920, 1080)}) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            ClassView room(screen, language);
            for (const std::string_view name : core::lessonNames()) {
                room.open(name);
                for (std::size_t step = 0; step < room.player.count(); ++step) {
                    room.player.goTo(step);
                    for (int revealed = 0; revealed < 2; ++revealed) {
                        const std::string where = std::string(name) + " step " + std::to_string(step + 1) + " at "
                                                  + std::to_string(screen.height()) + (revealed ? " revealed" : "");
                        room.showStep();
                        const auto* bar = room.shown.lesson().findChild<QScrollArea*>()->verticalScrollBar();
                        EXPECT_EQ(bar->value(), 0) << where;
                        EXPECT_TRUE(bar->maximum() == 0 || bar->pageStep() >= 4 * room.theme.bodySize) << where;
                        const auto& panels = room.explorer.screen().panels.panels;
                        const double share = panels.size() > 3 ? 0.10 : 0.32;
                        for (const ui::PanelModel& panel : panels) {
                            EXPECT_GE(room.shown.panel(panel.id)->pictureSize().height,
                                      std::floor(share * screen.height()))
                                << where << " " << panel.id.toStdString();
                        }
                        room.player.reveal();
                    }
                }
            }
        }
    }
}

/// The first panel that a class is asked to draw on says so, at the cost of a part of the cursor.
TEST(Presentation, TheFirstEmptyPanelSaysWhatToDo)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& size : {QSize(1024, 768), QSize(1920, 1080)}) {
            ClassView room(size, language);
            room.open("1-bell-and-pass-mark");
            room.showStep();
            const ui::PredictionSheet* sheet = room.shown.panel(u"panel-metric")->sheet();
            ASSERT_NE(sheet, nullptr);
            EXPECT_TRUE(sheet->hintPlace()) << size.width() << " " << ui::rowOf(language).key;
        }
    }
}

/// What asks for a curve is a few words of a few lines, not a column of words; what is shown of facts is no half line.
TEST(Presentation, WordsBesideThePlotsAreWhole)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& size : {QSize(1024, 768), QSize(1920, 1080)}) {
            ClassView room(size, language);
            for (const std::string_view name :
                 {"4-which-axis", "6-how-many-models", "7-hundreds-of-tasks", "8-make-it-happen"}) {
                room.open(name);
                for (std::size_t step = 0; step < room.player.count(); ++step) {
                    room.player.goTo(step);
                    room.showStep();
                    for (const ui::PanelModel& panel : room.explorer.screen().panels.panels) {
                        const ui::PredictionSheet* sheet = room.shown.panel(panel.id)->sheet();
                        const auto hint = sheet == nullptr ? std::nullopt : sheet->hintPlace();
                        EXPECT_TRUE(!hint || hint->lines.size() <= 3)
                            << name << step << hint->lines.join(u'|').toStdString();
                    }
                    room.player.reveal();
                    room.showStep();
                    const auto* facts = room.shown.findChild<ui::FactsBar*>();
                    EXPECT_TRUE(!facts->isVisible() || facts->QLabel::heightForWidth(facts->width()) <= facts->height())
                        << name << step << facts->text().toStdString();
                }
            }
        }
    }
}

/// What a class compares is drawn at one height, with a lesson or without: also where the names of one plot alone stand
/// over it.
TEST(Presentation, PlotsOfAPairAreOfOneHeight)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& screen : {QSize(1440, 900), QSize(1920, 1080)}) {
            for (const char* name : {"ifeval", "mmlu-brier"}) {
                ClassView room(screen, language);
                room.session.edit(core::presetScenario(name).value(), ui::Text::StepReset);
                OpenWindow::settle();
                const double strict = room.shown.panel(u"panel-strict")->pictureSize().height;
                const double graded = room.shown.panel(u"panel-graded")->pictureSize().height;
                EXPECT_NEAR(strict, graded, 1.0) << name << ' ' << screen.width() << ' ' << ui::rowOf(language).key;
                EXPECT_GT(strict, 0.1 * screen.height()) << name;
            }
        }
    }
}

/// There is no step before the first, and a spotlight is taken off again: nothing has moved.
TEST(Presentation, KeysThatGoNowhereLeaveEverythingInItsPlace)
{
    Presented open;
    open.bell().handle(ui::HandleRole::Mean)->setFocus();
    open.window->exploration().lesson().setFocus();
    OpenWindow::settle();
    const QImage before = open.window->grab().toImage();
    open.key(Qt::Key_PageUp);
    EXPECT_EQ(open.window->grab().toImage(), before);
    open.key(Qt::Key_1);
    EXPECT_NE(open.window->grab().toImage(), before) << "one panel is lit";
    open.key(Qt::Key_0);
    EXPECT_EQ(open.window->grab().toImage(), before);
    ui::PredictionSheet* sheet = open.metric().sheet();
    ASSERT_NE(sheet, nullptr);
    sheet->setFocus();
    open.key(Qt::Key_PageUp, sheet);
    EXPECT_EQ(open.window->focusWidget(), sheet) << "who draws by keys goes on";
}

/// No line of the caption is cut at any step, page by page, and every line is whole on some page. The hint that it goes
/// on stands beside its heading.
TEST(Presentation, TheCaptionIsReadInWholeLines)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(QSize(1024, 768), language);
        ui::LessonCard& card = room.shown.lesson();
        const auto* area = card.findChild<QScrollArea*>();
        const auto* more = card.findChild<QLabel*>(QStringLiteral("lesson-more"));
        for (const std::string_view name : core::lessonNames()) {
            room.open(name);
            for (std::size_t step = 0; step < room.player.count(); ++step) {
                room.player.goTo(step);
                for (int revealed = 0; revealed < 2; ++revealed) {
                    room.showStep();
                    const std::string where = std::string(name) + " " + std::to_string(step + 1) + " "
                                              + std::string(ui::rowOf(language).key) + (revealed ? " revealed" : "");
                    const std::vector<bool> written = rowsWithInk(area->widget()->grab().toImage(), room.theme.card);
                    std::vector<bool> read(written.size());
                    do {
                        const QRect seen(area->mapTo(&card, QPoint(0, 0)), area->viewport()->size());
                        const auto rows = rowsWithInk(card.grab(seen).toImage(), room.theme.card);
                        const auto top = static_cast<std::size_t>(area->verticalScrollBar()->value());
                        for (std::size_t row = 0; row < rows.size() && top + row < written.size(); ++row) {
                            const std::size_t at = top + row;
                            const bool isAtEdge = rows[row] && (row == 0 || !rows[row - 1]);
                            const bool isAtEnd = rows[row] && (row + 1 == rows.size() || !rows[row + 1]);
                            EXPECT_FALSE(isAtEdge && at > 0 && written[at - 1]) << where << " cut above " << at;
                            EXPECT_FALSE(isAtEnd && at + 1 < written.size() && written[at + 1])
                                << where << " cut below " << at;
                            read[at] = read[at] || rows[row];
                        }
                        EXPECT_FALSE(more->isVisible() && more->geometry().intersects(seen)) << where;
                    } while (card.turnPage(1));
                    EXPECT_FALSE(more->isVisible()) << where;
                    EXPECT_EQ(read, written) << where;
                    room.player.reveal();
                }
            }
        }
    }
}

/// Laid out once more, nothing moves: a name must not find a place by its line because there is a legend, and lose it
/// because there is none any more.
TEST(Presentation, AStepStandsStillOnceItIsLaidOut)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(QSize(1024, 768), language);
        const auto places = [&] {
            std::vector<double> all{static_cast<double>(room.shown.lesson().height())};
            for (const auto* panel : room.shown.findChildren<ui::PlotPanel*>()) {
                if (panel->isVisible()) {
                    all.push_back(panel->height());
                    all.push_back(panel->pictureSize().width);
                    all.push_back(panel->pictureSize().height);
                }
            }
            return all;
        };
        for (const std::string_view name : {"1-bell-and-pass-mark", "8-make-it-happen", "9-when-it-is-real"}) {
            room.open(name);
            for (std::size_t step = 0; step < room.player.count(); ++step) {
                room.player.goTo(step);
                for (int revealed = 0; revealed < 2; ++revealed) {
                    room.showStep();
                    const std::vector<double> before = places();
                    for (int again = 0; again < 3; ++again) {
                        room.explorer.refresh();
                        OpenWindow::settle();
                        EXPECT_EQ(places(), before) << name << ' ' << step + 1 << ' ' << ui::rowOf(language).key
                                                    << (revealed > 0 ? " revealed" : "");
                    }
                    room.player.reveal();
                }
            }
        }
    }
}

/// Axes, names and headings too, where panels stand side by side, however long the question below them is.
TEST(Presentation, NoTypeOfALessonsStepIsUnderAThirtiethOfTheHeight)
{
    const QSize screen(1024, 768);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ClassView room(screen, language);
        for (const std::string_view name : {"2-two-metrics", "8-make-it-happen"}) {
            room.open(name);
            for (std::size_t step = 0; step < room.player.count(); ++step) {
                room.player.goTo(step);
                room.showStep();
                for (const ui::PanelModel& whole : room.explorer.screen().panels.panels) {
                    const ui::PlotPanel& panel = *room.shown.panel(whole.id);
                    EXPECT_GE(panel.model().theme.tickSize, screen.height() / 30.0)
                        << name << " step " << step + 1 << " " << whole.id.toStdString();
                }
            }
        }
    }
}

/// A remote has two keys: the one that goes on goes on within a text first.
TEST(Presentation, PagesReadALongTextToItsEndBeforeTheyStep)
{
    Presented open;
    open.key(Qt::Key_Escape);
    core::Lesson lesson = open.player().lesson();
    for (core::LessonStep& step : lesson.steps) {
        step.prose = std::string(4000, 'a');
        for (std::size_t i = 7; i < step.prose.size(); i += 8) {
            step.prose[i] = ' ';
        }
    }
    open.player().open(lesson, QStringLiteral("long"));
    open.key(Qt::Key_F11);
    const ui::LessonCard& card = open.window->exploration().lesson();
    const QScrollBar& bar = *card.findChild<QScrollArea*>()->verticalScrollBar();
    const auto* more = card.findChild<QLabel*>(QStringLiteral("lesson-more"));
    ASSERT_GT(bar.maximum(), bar.pageStep());
    EXPECT_TRUE(more->isVisible());
    open.key(Qt::Key_PageDown);
    EXPECT_EQ(open.player().step(), 0U);
    EXPECT_GT(bar.value(), 0);
    EXPECT_LT(bar.value(), bar.pageStep()) << "the last line is seen again";
    while (bar.value() < bar.maximum()) {
        open.key(Qt::Key_PageDown);
        ASSERT_EQ(open.player().step(), 0U);
    }
    EXPECT_FALSE(more->isVisible());
    open.key(Qt::Key_PageUp);
    EXPECT_LT(bar.value(), bar.maximum());
    open.key(Qt::Key_PageDown);
    open.key(Qt::Key_PageDown);
    EXPECT_EQ(open.player().step(), 1U);
    EXPECT_EQ(bar.value(), 0);
}

/// The numbers that make the point, as large as all type there: MODEL.md section 8 for the 3-digit addition.
TEST(Presentation, SaysWhatAForecastFound)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::Forecast;
    scenario.evidence = core::builtInEvidence("gpt3-table-h1").value();
    scenario.view.series = {"GPT-3 / 3-digit addition, few-shot / accuracy"};
    scenario.view.cut = 13e9;
    OpenWindow open(core::validate(scenario).value());
    auto* bar = open.window->findChild<ui::FactsBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_FALSE(bar->isVisible());  // at a desk the headings say it
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    ASSERT_TRUE(bar->isVisible());
    for (const char* part : {"The forecast missed", "0.0249", "0.804", "widths", "deviance 2.37 on 4 df"}) {
        EXPECT_TRUE(bar->text().contains(QLatin1String(part))) << part << ": " << bar->text().toStdString();
    }
    EXPECT_GE(bar->fontInfo().pixelSize(), open.window->height() / 30);
    EXPECT_FALSE(open.window->exploration().sentence().isVisible());  // of a model that is not drawn
    const int height = bar->height();
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Cut, QStringLiteral("100B")});
    OpenWindow::settle();
    EXPECT_EQ(bar->height(), height);
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    EXPECT_FALSE(bar->isVisible());
}

/// "+2 more" is no riddle: the page that goes on shows them, before it goes on with the lesson.
TEST(Presentation, PagesShowTheFactsThatHaveNoRoom)
{
    ClassView room(QSize(1280, 960), ui::Language::English);
    room.open("4-which-axis");
    room.player.goTo(room.player.count() - 1);
    room.player.reveal();
    room.showStep();
    auto* facts = room.shown.findChild<ui::FactsBar*>();
    ASSERT_TRUE(facts->isVisible());
    const QString first = facts->text();
    ASSERT_TRUE(first.contains(QStringLiteral(" more)"))) << first.toStdString();
    const int height = facts->height();
    QString read;
    int pages = 1;
    for (read = first; pages < 20 && room.shown.turnPage(1); ++pages) {
        read += facts->text();
    }
    EXPECT_FALSE(facts->text().contains(QStringLiteral(" more)"))) << facts->text().toStdString();
    for (const ui::PanelModel& panel : room.explorer.screen().panels.panels) {
        for (const QString& fact : panel.aloud) {
            EXPECT_TRUE(read.contains(fact)) << fact.toStdString();
        }
    }
    EXPECT_EQ(facts->height(), height);
    while (room.shown.turnPage(-1)) {
        --pages;
    }
    EXPECT_EQ(pages, 1);
    EXPECT_EQ(facts->text(), first);
    ASSERT_TRUE(room.shown.turnPage(1));
    room.player.goTo(0);
    room.shown.showLesson(
        ui::presentLesson(room.player.lesson(), room.player.step(), room.player.answer(), room.texts));
    room.player.goTo(room.player.count() - 1);
    room.showStep();
    EXPECT_EQ(facts->text(), first) << "a step begins with the first";
}

/// What n questions give, and the verdict of the mirage test.
TEST(Presentation, SaysWhatATestAndTheMirageTestFound)
{
    OpenWindow open(core::presetScenario("gpt3-resolution").value());
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    auto* bar = open.window->findChild<ui::FactsBar*>();
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TestSet)});
    OpenWindow::settle();
    EXPECT_TRUE(bar->text().contains(QStringLiteral("of 1,000, 95 %"))) << bar->text().toStdString();
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::MirageTest)});
    OpenWindow::settle();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(QStringLiteral("traight"))) << bar->text().toStdString();
    open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TwoPanels)});
    OpenWindow::settle();
    EXPECT_FALSE(bar->isVisible());
}

/// A class that cannot tell which metrics these are cannot follow a step about them; a count is never cut.
TEST(PresentedRows, AllHaveTheirNamesAndNumbers)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& screen : {QSize(1024, 768), QSize(1920, 1080)}) {
            const ui::Texts texts = ui::textsFor(language);
            const ui::Theme theme = ui::projected(false, screen.height());
            ui::Session session;
            ui::Explorer explorer(session, texts, theme);
            ui::Exploration shown(explorer, texts, theme);
            shown.resize(screen);
            shown.setPresenting(true);
            shown.show();
            const core::Lesson lesson = core::builtInLesson("7-hundreds-of-tasks", ui::rowOf(language).key).lesson;
            session.open({lesson.steps[0].scenario}, ui::Text::StepScenario);
            shown.showLesson(ui::presentLesson(lesson, 0, {}, texts));
            OpenWindow::settle();
            const auto plotOf = [](const ui::PlotPanel& panel) { return QSizeF(panel.size()) - QSizeF(6.0, 6.0); };
            for (const char16_t* id : {u"panel-boxes", u"panel-boxes-more"}) {
                const ui::PlotPanel& panel = *shown.panel(id);
                ui::PanelModel model = panel.model();
                const QPointF corner(model.still.x.lower, model.still.y.upper);  // as in line with its neighbours
                model.least.setTop(qRound(panel.pixelOf(corner).y()) - 3);
                const auto written = ui::writtenTicksY(model, ui::PanelFrame(model, plotOf(panel)));
                EXPECT_EQ(written.size(), model.still.y.ticks.size()) << screen.width();
                QSet<QString> names;
                for (const ui::WrittenTick& row : written) {
                    names << row.tick.label;
                }
                EXPECT_EQ(static_cast<std::size_t>(names.size()), written.size()) << "two are cut to the same";
            }
            const ui::PlotPanel& counts = *shown.panel(u"panel-counts");
            EXPECT_TRUE(ui::fixedNotesFit(counts.model(), plotOf(counts))) << screen.width();
        }
    }
}

TEST(PresentedTips, AreInTheRoomsTypeAndGoWithIt)
{
    OpenWindow open;
    const QFont before = QToolTip::font();
    open.window->presentation().begin();
    OpenWindow::settle();
    EXPECT_GE(QToolTip::font().pixelSize(), open.window->screen()->geometry().height() / 30);
    QToolTip::showText(open.window->mapToGlobal(QPoint(50, 50)), QStringLiteral("read"), open.window.get());
    ASSERT_TRUE(QToolTip::isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    EXPECT_FALSE(open.window->presentation().isOn());
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
    EXPECT_EQ(QToolTip::font(), before);
}
