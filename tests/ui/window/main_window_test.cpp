#include "tests/ui/window/open_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QWheelEvent>
#include <array>

#include <QScreen>
#include <QTemporaryDir>

#include "core/io/presets.h"
#include "ui/words/error_text.h"

namespace {

QAction* actionNamed(QWidget& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

/// Pixels of another colour, not of another smoothing: curves are sampled to a tenth of a pixel of the axes that stood
/// when they were, which a legend may have changed since.
int changedPixels(const QImage& one, const QImage& other)
{
    constexpr int kSmoothing = 90;
    int changed = one.size() == other.size() ? 0 : 1;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            changed += most > kSmoothing ? 1 : 0;
        }
    }
    return changed;
}

TEST(MainWindow, FirstSightIsFirstLight)
{
    OpenWindow open;
    EXPECT_EQ(open.session().scenario(), core::presetScenario("first-light").value());
    EXPECT_EQ(open.bell().model().still.x.lower, 0.0);
    EXPECT_EQ(open.metric().model().still.x.upper, 1.0);
    EXPECT_TRUE(open.sentence().startsWith(QStringLiteral(
        "On average 60 % of the tokens are right; 15 % of the 50-token answers reach the pass mark of 70 %.")))
        << open.sentence().toStdString();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST(MainWindow, ShowsEveryPresetFromItsMenu)
{
    OpenWindow open;
    for (const std::string_view name : core::presetNames()) {
        QAction* entry = actionNamed(*open.window, ui::presetTitle(name, {}));
        ASSERT_NE(entry, nullptr) << name;
        entry->trigger();
        OpenWindow::settle();
        EXPECT_EQ(open.session().scenario(), core::presetScenario(name).value()) << name;
        EXPECT_FALSE(open.window->findChildren<ui::PlotPanel*>().back()->model().still.lines.empty());
    }
    EXPECT_EQ(open.session().history().count(),
              static_cast<int>(core::presetNames().size()) - 1);  // the first was there
}

TEST(MainWindow, UndoRedoAndReset)
{
    OpenWindow open;
    const core::ValidScenario start = open.session().scenario();
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    const core::ValidScenario moved = open.session().scenario();
    ASSERT_NE(moved, start);
    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.session().scenario(), start);
    actionNamed(*open.window, QStringLiteral("Redo: Mean"))->trigger();
    EXPECT_EQ(open.session().scenario(), moved);
    QTest::keyClick(open.window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(open.session().scenario(), start);
    EXPECT_EQ(open.session().history().count(), 2);  // reset can be undone
}

TEST(MainWindow, SavesAndOpensAFile)
{
    QTemporaryDir folder;
    OpenWindow open;
    open.dialogs->save = folder.filePath(QStringLiteral("lesson"));
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    const core::ValidScenario saved = open.session().scenario();
    QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QFile::exists(folder.filePath(QStringLiteral("lesson.mirage"))));
    EXPECT_TRUE(open.window->windowTitle().contains(QStringLiteral("lesson.mirage")));

    OpenWindow other;
    other.dialogs->open = folder.filePath(QStringLiteral("lesson.mirage"));
    QTest::keyClick(other.window.get(), Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(other.session().scenario(), saved);
    EXPECT_TRUE(other.dialogs->problems.isEmpty());
}

TEST(MainWindow, ABadFileIsExplainedAndChangesNothing)
{
    QTemporaryDir folder;
    QFile bad(folder.filePath(QStringLiteral("bad.mirage")));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray("\x7f"
                         "ELF\0\0nonsense",
                         14));
    bad.close();
    OpenWindow open;
    const core::ValidScenario before = open.session().scenario();
    for (const QString& file : {bad.fileName(), folder.path(), folder.filePath(QStringLiteral("none.mirage"))}) {
        open.dialogs->problems.clear();
        EXPECT_FALSE(open.window->file().open(file));
        ASSERT_EQ(open.dialogs->problems.size(), 1);
        EXPECT_FALSE(open.dialogs->problems.front().isEmpty());
        EXPECT_EQ(open.session().scenario(), before);
    }
    EXPECT_FALSE(open.window->file().saveTo(QStringLiteral("/nowhere/at/all.mirage")));
    EXPECT_EQ(open.dialogs->problems.size(), 2);
}

TEST(MainWindow, AsksBeforeChangesToAFileAreLost)
{
    QTemporaryDir folder;
    OpenWindow open;
    ASSERT_TRUE(open.window->file().saveTo(folder.filePath(QStringLiteral("mine.mirage"))));
    EXPECT_TRUE(open.window->close());
    EXPECT_EQ(open.dialogs->asked, 0);
    open.window->show();
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_TRUE(open.window->isWindowModified());
    EXPECT_FALSE(open.window->close());
    EXPECT_EQ(open.dialogs->asked, 1);
    open.dialogs->answer = ui::Dialogs::Unsaved::Save;
    EXPECT_TRUE(open.window->close());
    EXPECT_FALSE(open.window->isWindowModified());
}

TEST(MainWindow, PlayingWithoutAFileNeverNags)
{
    OpenWindow open;
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_TRUE(open.window->close());
    EXPECT_EQ(open.dialogs->asked, 0);
}

TEST(MainWindow, CopiesTheSentence)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        open.sentence() + QStringLiteral("\nExactly: per-token accuracy 0.6, the pass-mark score 0.1459")))
        << QApplication::clipboard()->text().toStdString();
}

TEST(MainWindow, HidesAndShowsTheControls)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    OpenWindow::settle();
    EXPECT_FALSE(open.window->exploration().controls().isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(open.window->exploration().controls().isVisible());
}

TEST(MainWindow, TakesTheThemeItIsGiven)
{
    OpenWindow open;
    open.window->chooseTheme(ui::MainWindow::ThemeChoice::Dark);
    OpenWindow::settle();
    EXPECT_TRUE(open.bell().model().theme.dark);
    const QColor card = open.bell().grab().toImage().pixelColor(40, 200);
    EXPECT_LT(card.lightness(), 60);
    open.window->chooseTheme(ui::MainWindow::ThemeChoice::Light);
    OpenWindow::settle();
    EXPECT_GT(open.bell().grab().toImage().pixelColor(40, 200).lightness(), 240);
}

/// What a mean step repaints is enough: the window's own pixels, taken from its backing store, are those of a whole
/// repaint. (QWidget::grab() would paint everything anew and prove nothing.)
TEST(MainWindow, APartialRepaintEqualsAWholeOne)
{
    OpenWindow open;
    const auto onScreen = [&] { return open.window->screen()->grabWindow(open.window->winId()).toImage(); };
    for (const double mean : {0.61, 0.64, 0.3, 0.95, 0.999, 0.5, 0.02}) {
        core::Scenario next = open.session().scenario().value();
        next.model.mean = mean;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean);
        OpenWindow::settle();
        const QImage partial = onScreen();
        open.window->update();
        for (QWidget* widget : open.window->findChildren<QWidget*>()) {
            widget->update();
        }
        OpenWindow::settle();
        EXPECT_EQ(partial, onScreen()) << mean;
    }
}

/// What an edit of any kind repaints is enough, of what stands as well as of what moves. (A window that becomes one
/// pixel wider and back has painted all its pictures afresh.)
TEST(MainWindow, APartialRepaintOfAnyEditEqualsAWholeOne)
{
    using Edit = void (*)(core::Scenario&);
    constexpr std::array<Edit, 17> kEdits = {
        [](core::Scenario& s) { s.model.grading.length = 7; },
        [](core::Scenario& s) { s.model.anchor.spread = 0.2; },
        [](core::Scenario& s) { s.model.mean = 0.35; },
        [](core::Scenario& s) {
            s.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch, core::Metric::Brier};
            s.view.featured = core::Metric::ExactMatch;
        },
        [](core::Scenario& s) {
            s.view.shown = {core::Metric::TokenAccuracy, core::Metric::PassMark};
            s.view.featured = core::Metric::PassMark;
            s.model.grading.passMarkMillionths = 300'000;
        },
        [](core::Scenario& s) { s.view.brackets = true; },
        [](core::Scenario& s) { s.view.xAxis = core::XAxis::Size; },
        [](core::Scenario& s) {
            s.view.sizes = {1e9, 1e10};
        },
        [](core::Scenario& s) { s.view.brackets = false; },
        [](core::Scenario& s) { s.model.grading.length = 500; },
        [](core::Scenario& s) { s.view.yScale = core::YScale::Log10; },
        [](core::Scenario& s) { s.model.law.exponent = -0.3; },
        [](core::Scenario& s) {
            s.model.distribution = core::Distribution::Point;
            s.model.anchor.spread = 0.0;
        },
        [](core::Scenario& s) { s.view.xAxis = core::XAxis::Mean; },
        [](core::Scenario& s) {  // hundreds of dots
            s.view.xAxis = core::XAxis::Size;
            s.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
            s.view.sizes.clear();
            for (std::size_t i = 0; i < core::kMostSizes; ++i) {
                s.view.sizes.push_back(std::pow(10.0, 7.0 + 0.09 * static_cast<double>(i)));
            }
        },
        [](core::Scenario& s) { s.model.grading.length = 3; },
        [](core::Scenario& s) { s.model.law.exponent = -0.35; },
    };
    OpenWindow open;
    const auto onScreen = [&] { return open.window->screen()->grabWindow(open.window->winId()).toImage(); };
    const QSize size = open.window->size();
    for (std::size_t i = 0; i < kEdits.size(); ++i) {
        core::Scenario next = open.session().scenario().value();
        kEdits[i](next);
        const auto valid = core::validate(next);
        ASSERT_TRUE(valid) << i << ": " << valid.error().front().field;
        open.session().edit(*valid, ui::Text::ParameterMean);
        OpenWindow::settle();
        const QImage partial = onScreen();
        open.window->resize(size + QSize(1, 0));
        OpenWindow::settle();
        open.window->resize(size);
        OpenWindow::settle();
        EXPECT_EQ(changedPixels(partial, onScreen()), 0) << i;
    }
}

TEST(MainWindow, AllTextIsZoomed)
{
    const QFont before = QApplication::font();
    OpenWindow open;
    const double tick = open.bell().model().theme.tickSize;
    QTest::keyClick(open.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    OpenWindow::settle();
    EXPECT_NEAR(open.bell().model().theme.tickSize, 1.1 * tick, 1e-9);
    EXPECT_NE(QApplication::font(), before);
    QTest::keyClick(open.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(open.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    OpenWindow::settle();
    EXPECT_NEAR(open.bell().model().theme.tickSize, 0.9 * tick, 1e-9);
    QTest::keyClick(open.window.get(), Qt::Key_0, Qt::ControlModifier);
    OpenWindow::settle();
    EXPECT_EQ(open.bell().model().theme.tickSize, tick);
    EXPECT_EQ(QApplication::font(), before);
}

TEST(MainWindow, TheWheelWithCtrlZoomsTheAxisAtThePointer)
{
    OpenWindow open;
    const QPointF at = open.metric().pixelOf({0.5, 0.5});
    QWheelEvent turn(at, open.metric().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&open.metric(), &turn);
    OpenWindow::settle();
    const auto range = open.session().scenario().view().ranges[core::XAxis::Mean];
    ASSERT_TRUE(range.has_value());
    EXPECT_NEAR(range->minimum, 0.1, 2e-3);
    EXPECT_NEAR(range->maximum, 0.9, 2e-3);
    EXPECT_NEAR(open.metric().pixelOf({0.5, 0.5}).x(), at.x(), 1.0);  // what was under the pointer still is
}

}  // namespace
