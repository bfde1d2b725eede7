// What stands where in the window: axes in line, the hint over nothing, handles apart, numbers whole.

#include "open_window.h"

#include <cmath>
#include <map>
#include <set>

#include <QHelpEvent>
#include <QToolTip>

#include "core/io/presets.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/wrapped_tips.h"
#include "ui/edits/edits.h"
#include "ui/panels/axes_in_line.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/panel_ticks.h"

namespace {

using ui::HandleRole;

const ui::PanelPlot& plotOf(const ui::PlotPanel& panel)
{
    return *panel.findChild<ui::PanelPlot*>();
}

/// The axes in pixels of the window.
QRectF axesOf(OpenWindow& open, const ui::PlotPanel& panel)
{
    const ui::PanelPlot& plot = plotOf(panel);
    return plot.frame().axes().translated(QPointF(plot.mapTo(open.window.get(), QPoint(0, 0))));
}

core::ValidScenario preset(const char* name)
{
    return core::presetScenario(name).value();
}

}  // namespace

TEST(Standing, AxesOfARowEndAtOneHeightAndThoseOfAColumnBeginAtOnePlace)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize size : {QSize(1016, 700), QSize(1358, 700), QSize(1910, 1010)}) {
            for (const char* name : {"paper-fig2", "first-light", "slope", "mirage-test"}) {
                OpenWindow open(preset(name), ui::textsFor(language));
                if (std::string_view(name) == "first-light") {
                    open.window->explorer().request(
                        ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::SixPanels)});
                }
                open.window->resize(size);
                OpenWindow::settle();
                std::map<int, std::set<double>> lefts;
                std::map<int, std::set<double>> rights;
                std::map<int, std::set<double>> bottoms;
                for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
                    const QPoint corner = panel->mapTo(open.window.get(), QPoint(0, 0));
                    const QRectF axes = axesOf(open, *panel);
                    if (panel->isVisible()) {
                        // Panels of one column are of one width, save a pixel that is left over.
                        lefts[corner.x()].insert(axes.left());
                        rights[corner.x()].insert(axes.right());
                        bottoms[corner.y()].insert(axes.bottom());
                        EXPECT_GT(axes.height(), 40.0) << name << size.width() << panel->model().id.toStdString();
                    }
                }
                for (const auto* sides : {&lefts, &rights, &bottoms}) {
                    for (const auto& [at, places] : *sides) {
                        EXPECT_EQ(places.size(), 1U) << name << " at " << size.width() << "x" << size.height();
                    }
                }
            }
        }
    }
}

/// On a small screen a plot keeps its height: what its heading says at length is in its tooltip.
TEST(Standing, PlotsOfASmallWindowAreNotLow)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const char* name : {"mirage-test", "slope", "first-light", "longer-answers"}) {
            OpenWindow open(preset(name), ui::textsFor(language));
            open.window->resize(1016, 700);
            OpenWindow::settle();
            for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
                if (panel->isVisible()) {
                    EXPECT_GE(axesOf(open, *panel).height(), 120.0) << name << panel->model().id.toStdString();
                }
            }
        }
    }
    OpenWindow open(preset("mirage-test"), ui::textsFor(ui::Language::Japanese));
    open.window->resize(1016, 700);
    OpenWindow::settle();
    for (ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
        if (panel->isVisible() && plotOf(*panel).model().subtitle != panel->model().subtitle) {
            QHelpEvent help(QEvent::ToolTip, QPoint(30, 40), panel->mapToGlobal(QPoint(30, 40)));
            QApplication::sendEvent(panel, &help);
            EXPECT_EQ(QToolTip::text(), panel->model().subtitle);
        }
    }
}

/// Each of six panels says what kind of score it is, as the paper groups them, on a small screen too.
TEST(Standing, SixPanelsSayTheirGroups)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open(preset("paper-fig2"), ui::textsFor(language));
        open.window->resize(1016, 700);
        OpenWindow::settle();
        int said = 0;
        std::map<int, std::set<double>> tops;
        for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
            if (panel->isVisible()) {
                const ui::PanelPlot& plot = plotOf(*panel);
                said += plot.model().subtitle.isEmpty() ? 0 : 1;
                EXPECT_NE(plot.model().subtitle, panel->model().subtitle + QChar(0x2026)) << "nothing is cut";
                tops[panel->y()].insert(axesOf(open, *panel).top());
                EXPECT_GE(ui::writtenTicksX(plot.model(), plot.frame()).size(), 2U) << panel->model().id.toStdString();
                EXPECT_GE(axesOf(open, *panel).height(), 60.0) << panel->model().id.toStdString();
            }
        }
        EXPECT_GE(said, language == ui::Language::English ? 4 : 3);  // longer titles have the room of some there
        for (const auto& [row, places] : tops) {
            EXPECT_EQ(places.size(), 1U) << row;
        }
    }
}

TEST(Standing, TheHintCoversNoLabelAndNoHandle)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        int shown = 0;
        for (const char* name : {"first-light", "slope", "bell-and-pass-mark"}) {
            for (const double mean : {0.006, 0.3, 0.6, 0.7, 0.95, 0.998}) {
                core::Scenario scenario = preset(name).value();
                scenario.model.mean = mean;
                const auto valid = core::validate(scenario);
                if (!valid) {
                    continue;
                }
                OpenWindow open(*valid, ui::textsFor(language));
                open.window->resize(1024, 700);
                OpenWindow::settle();
                auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
                ASSERT_NE(nudge, nullptr);
                if (!nudge->isVisible()) {
                    continue;
                }
                ++shown;
                const QPoint at = nudge->mapTo(open.window.get(), QPoint(0, 0));
                const QPoint plot = plotOf(open.bell()).mapTo(open.window.get(), QPoint(0, 0));
                const QRectF box(QRect(at - plot, nudge->size()).marginsRemoved({4, 3, 4, 3}));  // its card
                for (const ui::PlacedLabel& label : plotOf(open.bell()).labels()) {
                    EXPECT_FALSE(label.box.intersects(box))
                        << name << mean << " " << label.lines.join(u' ').toStdString();
                }
            }
        }
        EXPECT_GE(shown, 4);  // where names take its place it is not
    }
}

/// Six panels, which a low window has to scroll, have plots to read whatever it is.
TEST(Standing, SixPanelsAreNotLowInAnyWindow)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open(preset("paper-fig2"), ui::textsFor(language));
        for (int height = 760; height >= 560; height -= 10) {
            open.window->resize(1024, height);
            OpenWindow::settle();
            for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
                if (panel->isVisible()) {
                    EXPECT_GE(axesOf(open, *panel).height(), 75.0) << height;
                }
            }
        }
    }
}

TEST(Standing, TheHintIsOnNoBar)
{
    core::Scenario groups;
    groups.model.distribution = core::Distribution::TwoGroups;
    for (const core::Scenario& scenario : {groups, preset("longer-answers").value()}) {
        for (const QSize size : {QSize(1024, 700), QSize(1366, 720)}) {
            OpenWindow open(core::validate(scenario).value());
            open.window->resize(size);
            OpenWindow::settle();
            const auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"));
            const ui::PanelPlot& plot = plotOf(open.bell());
            const QPoint at =
                nudge->mapTo(open.window.get(), QPoint(0, 0)) - plot.mapTo(open.window.get(), QPoint(0, 0));
            ASSERT_FALSE(plot.model().moving.stems.empty());
            for (const ui::StemModel& stem : plot.model().moving.stems) {
                const QPointF top = plot.frame().pixel({stem.x, stem.height});
                const QRectF bar(top - QPointF(1.0, 0.0), QPointF(top.x() + 1.0, plot.frame().axes().bottom()));
                EXPECT_FALSE(nudge->isVisible()
                             && bar.intersects(QRectF(QRect(at, nudge->size()).marginsRemoved({4, 3, 4, 3}))))
                    << size.width() << " at " << stem.x;
            }
        }
    }
}

TEST(Standing, NoFlankIsUnderTheBellsDot)
{
    for (const double mean : {0.003, 0.006, 0.011, 0.05, 0.5, 0.95, 0.99, 0.997, 0.999}) {
        core::Scenario scenario;
        scenario.model.mean = mean;
        scenario.model.anchor.mean = 0.6;
        const auto valid = core::validate(scenario);
        ASSERT_TRUE(valid.has_value());
        OpenWindow open(*valid);
        const QPointF dot = OpenWindow::centreOf(open.bell().handle(HandleRole::Mean));
        for (const HandleRole role : {HandleRole::SpreadLow, HandleRole::SpreadHigh}) {
            const QPointF flank = OpenWindow::centreOf(open.bell().handle(role));
            EXPECT_GE(std::hypot(flank.x() - dot.x(), flank.y() - dot.y()), 20.0)  // a knob and a ring
                << mean << " " << static_cast<int>(role);
            EXPECT_GE(flank.x(), 12.0) << mean;
            EXPECT_LE(flank.x(), open.bell().width() - 12.0) << mean;
        }
    }
}

/// Of questions that are all alike as well, whose flanks stand beside the stem: near an end below its dot.
TEST(Standing, AStemsFlanksStayInThePanel)
{
    for (const double mean : {0.004, 0.5, 0.99, 0.999}) {
        core::Scenario scenario;
        scenario.model.distribution = core::Distribution::Point;
        scenario.model.anchor.spread = 0.0;
        scenario.model.mean = mean;
        OpenWindow open(core::validate(scenario).value());
        const QPointF dot = OpenWindow::centreOf(open.bell().handle(HandleRole::Mean));
        for (const HandleRole role : {HandleRole::SpreadLow, HandleRole::SpreadHigh}) {
            const QPointF flank = OpenWindow::centreOf(open.bell().handle(role));
            EXPECT_GE(std::hypot(flank.x() - dot.x(), flank.y() - dot.y()), 20.0) << mean;
            EXPECT_GE(flank.x(), 12.0) << mean;
            EXPECT_LE(flank.x(), open.bell().width() - 12.0) << mean;
        }
    }
}

/// A number of the axis is seen whole or not at all.
TEST(Standing, TheCursorsValueCoversNoHalfNumber)
{
    OpenWindow open;
    for (const double mean : {0.02, 0.21, 0.33, 0.55, 0.6, 0.77, 0.998}) {
        core::Scenario moved = open.session().scenario().value();
        moved.model.mean = mean;
        open.session().edit(core::validate(moved).value(), ui::Text::ParameterMean, 0);
        OpenWindow::settle();
        const ui::HandleWidget* grip = open.metric().handle(HandleRole::Cursor);
        const QRectF chip = grip->chip().translated(OpenWindow::centreOf(grip));
        const QImage picture = open.metric().grab().toImage();
        const ui::PanelPlot& plot = plotOf(open.metric());
        int covered = 0;
        for (const ui::WrittenTick& written : ui::writtenTicksX(plot.model(), plot.frame())) {
            const QRectF box = written.box.translated(QPointF(plot.pos()));
            if (!box.intersects(chip)) {
                continue;
            }
            ++covered;
            const QColor card = plot.model().theme.card;
            for (int x = qCeil(box.left()); x < qFloor(box.right()); ++x) {
                for (int y = qCeil(box.top()) + 2; y < qFloor(box.bottom()); ++y) {
                    const bool beside = !chip.adjusted(-4, -4, 4, 4).contains(QPointF(x, y));
                    const double ratio = picture.devicePixelRatio();
                    EXPECT_TRUE(!beside || picture.pixelColor(qRound(x * ratio), qRound(y * ratio)).rgb() == card.rgb())
                        << mean << " " << written.tick.label.toStdString();
                }
            }
        }
        EXPECT_LE(covered, 2);
    }
}

TEST(Standing, AlongTheSizesTheCursorFollowsTheMouseToTheEnds)
{
    core::Scenario scenario;
    scenario.view.xAxis = core::XAxis::Size;
    scenario.model.distribution = core::Distribution::Point;
    scenario.model.anchor.spread = 0.0;
    scenario.view.ranges[core::XAxis::Size] = core::Range{1e6, 1e22};  // to means of 1 - 1e-5 and nearer
    OpenWindow open(core::validate(scenario).value());
    ui::PlotPanel& panel = open.metric();
    const QRectF axes = plotOf(panel).frame().axes().translated(QPointF(plotOf(panel).pos()));
    const QPointF grip = OpenWindow::centreOf(panel.handle(HandleRole::Cursor));
    QTest::mousePress(&panel, Qt::LeftButton, {}, grip.toPoint());
    for (const double share : {0.7, 0.8, 0.9, 0.95, 0.99}) {
        const QPoint to(qRound(axes.left() + share * axes.width()), qRound(grip.y()));
        QTest::mouseMove(&panel, to);
        OpenWindow::settle();
        EXPECT_NEAR(OpenWindow::centreOf(panel.handle(HandleRole::Cursor)).x(), to.x(), 2.0) << share;
    }
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, grip.toPoint());
}

/// Else the tooltip of the spread is one line of 1,500 pixels.
TEST(Standing, LongTooltipsAreBroken)
{
    OpenWindow open;
    QWidget* spread = open.window->exploration().controls().row(core::Parameter::Spread);
    ASSERT_NE(spread, nullptr);
    for (QWidget* part : spread->findChildren<QWidget*>()) {
        if (part->toolTip().size() < 100) {
            continue;
        }
        QHelpEvent help(QEvent::ToolTip, part->rect().center(), part->mapToGlobal(part->rect().center()));
        QApplication::sendEvent(part, &help);
        EXPECT_TRUE(QToolTip::text().startsWith(QStringLiteral("<qt>"))) << QToolTip::text().toStdString();
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel") && top->isVisible()) {
                EXPECT_LT(top->width(), 700);
            }
        }
        QToolTip::hideText();
        return;
    }
    FAIL() << "no tooltip";
}

TEST(AxesInLine, TheLowestRowSaysTheTitleOfItsColumn)
{
    std::vector<ui::PanelModel> panels(4);
    const auto titles = [&](const char* a, const char* b, const char* c, const char* d) {
        const char* all[] = {a, b, c, d};
        for (std::size_t i = 0; i < panels.size(); ++i) {
            panels[i].still.x.title = QString::fromLatin1(all[i]);
        }
        ui::shareTitles(panels, {{0, 0}, {1, 0}, {0, 1}, {1, 1}});
        QStringList left;
        for (const ui::PanelModel& panel : panels) {
            left << panel.still.x.title;
        }
        return left.join(u'|');
    };
    EXPECT_EQ(titles("size", "mean", "size", "mean"), QStringLiteral("||size|mean"));
    EXPECT_EQ(titles("size", "mean", "loss", "mean"), QStringLiteral("size|mean|loss|mean"));
}

TEST(Standing, SoAreThoseOfEntries)
{
    const QString tip = QStringLiteral("one < two\n") + QString(60, u'x');
    EXPECT_TRUE(ui::brokenTip(tip).startsWith(QStringLiteral("<qt>one &lt; two<br>x")));
    EXPECT_EQ(ui::brokenTip(QStringLiteral("short")), QStringLiteral("short"));
    EXPECT_EQ(ui::brokenTip(ui::brokenTip(tip)), ui::brokenTip(tip));
}

/// A panel with long names keeps them to itself: beside it a plot would lose too much.
TEST(AxesInLine, NoPlotLosesMuchForIt)
{
    const std::vector<QMargins> own = {{40, 30, 20, 50}, {60, 50, 20, 50}};
    const std::vector<QSizeF> sizes = {{300, 200}, {300, 200}};
    const auto beside = ui::axesInLine(own, {{0, 0}, {1, 0}}, sizes, {.height = 0.12});
    EXPECT_EQ(beside[0], QMargins(40, 50, 20, 50));
    const auto under = ui::axesInLine(own, {{0, 0}, {0, 1}}, sizes, {});
    EXPECT_EQ(under[0], QMargins(60, 30, 20, 50));
    EXPECT_EQ(ui::axesInLine({{40, 30, 20, 50}, {140, 60, 20, 50}}, {{0, 0}, {0, 1}}, sizes, {})[0], own[0]);
    EXPECT_EQ(ui::axesInLine({{40, 30, 20, 50}, {40, 60, 20, 50}}, {{0, 0}, {1, 0}}, sizes, {.height = 0.12})[0],
              own[0]);
}
