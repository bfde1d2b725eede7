// The forecast in the real window: the cut is dragged in both panels, and what came of it is said.

#include "open_window.h"

#include <cmath>
#include <set>

#include "core/import/built_in.h"
#include "ui/controls/parameter_row.h"
#include "ui/window/menus.h"

namespace {

using ui::HandleRole;

core::ValidScenario forecastOf(const char* evidence, const char* series, double cut)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::Forecast;
    scenario.evidence = core::builtInEvidence(evidence).value();
    scenario.view.series = {series};
    scenario.view.cut = cut;
    return core::validate(scenario).value();
}

core::ValidScenario threeDigits()
{
    return forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", 13e9);
}

QString saidOf(const core::ValidScenario& scenario)
{
    OpenWindow open(scenario);
    return panelOf(open, u"panel-forecast-log").model().subtitle;
}

TEST(ForecastWindow, SaysWhetherTheForecastHeld)
{
    const auto said = [](const char* series, double cut) {
        return saidOf(forecastOf("olmo-forecast", series, cut)).section(u'\n', 0, 0);
    };
    EXPECT_TRUE(said("OLMo ladder / HellaSwag / accuracy", 2e9).startsWith(QStringLiteral("The forecast held")));
    EXPECT_TRUE(said("OLMo ladder / ARC-Challenge / accuracy", 2e9).startsWith(QStringLiteral("The forecast missed")));
    EXPECT_TRUE(said("OLMo ladder / ARC-Challenge / accuracy", 1e12).startsWith(QStringLiteral("Nothing is held")));
    EXPECT_TRUE(said("OLMo ladder / HellaSwag / accuracy", 3e8).contains(QStringLiteral("fewer than 3")));
    const QString twoDigits =
        saidOf(forecastOf("gpt3-table-h1", "GPT-3 / 2-digit addition, few-shot / accuracy", 13e9));
    EXPECT_TRUE(twoDigits.contains(QStringLiteral("One law does not describe"))) << twoDigits.toStdString();
    EXPECT_TRUE(twoDigits.contains(QStringLiteral("deviance 23.8 on 4 df, p < 0.0001"))) << twoDigits.toStdString();
    core::Scenario empty;
    empty.view.layout = core::Layout::Forecast;
    EXPECT_EQ(saidOf(core::validate(empty).value()), QStringLiteral("No measured series is loaded"));
}

/// The model's own score goes on beside it: 0.1459 at a mean of 0.60.
TEST(ForecastWindow, TheSentenceSaysTheModelsScoreAsElsewhere)
{
    OpenWindow open(threeDigits());
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("15 %"))) << open.sentence().toStdString();
}

TEST(ForecastWindow, TheSentenceFollowsTheCut)
{
    OpenWindow open(forecastOf("olmo-forecast", "OLMo ladder / HellaSwag / accuracy", 2e9));
    EXPECT_TRUE(open.sentence().startsWith(
        QStringLiteral("OLMo ladder / HellaSwag / accuracy, cut at 2B. The forecast held: all that was held back")))
        << open.sentence().toStdString();
    ui::PlotPanel& panel = panelOf(open, u"panel-forecast");
    const QPoint grip = OpenWindow::centreOf(panel.handle(HandleRole::Cut)).toPoint();
    const double to = panel.pixelOf({std::log10(1e9), 0}).x();
    QTest::mousePress(&panel, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&panel, QPoint(qRound(to), grip.y()));
    OpenWindow::settle();  // while the cut is held
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("The forecast missed: 1 of 4")))
        << open.sentence().toStdString();
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, grip);
}

/// MODEL.md section 8: 0.025 was foretold, 0.804 came.
TEST(ForecastWindow, SaysTheMissAsANumberAndInWidths)
{
    OpenWindow open(threeDigits());
    const QString misses = panelOf(open, u"panel-forecast").model().subtitle;
    const QString largest = misses.section(u'\n', 0, 0);
    for (const char* part : {"175B", "0.0249", "0.804", "+0.779", "widths"}) {
        EXPECT_TRUE(largest.contains(QLatin1String(part))) << part << ": " << largest.toStdString();
    }
}

TEST(ForecastWindow, TheCutIsDraggedInBothPanelsAndSnapsToNoSize)
{
    for (const char* id : {"panel-forecast-log", "panel-forecast"}) {
        OpenWindow open(threeDigits());
        ui::PlotPanel& panel = panelOf(open, QString::fromLatin1(id));
        const QPointF grip = OpenWindow::centreOf(panel.handle(HandleRole::Cut));
        const double decade = panel.pixelOf({11, 0}).x() - panel.pixelOf({10, 0}).x();
        OpenWindow::drag(panel, grip + QPointF(0, -60), grip + QPointF(-0.1 * decade, -60));  // anywhere on its line
        ASSERT_TRUE(open.session().scenario().view().cut.has_value());
        const double cut = *open.session().scenario().view().cut;
        EXPECT_NEAR(std::log10(cut), std::log10(13e9) - 0.1, 1.0 / decade) << id;
        for (const double size : {6.7e9, 13e9}) {
            EXPECT_NE(cut, size);
        }
        EXPECT_NEAR(OpenWindow::centreOf(panelOf(open, u"panel-forecast").handle(HandleRole::Cut)).x(),
                    panelOf(open, u"panel-forecast").pixelOf({std::log10(cut), 0}).x(), 1.6);
        EXPECT_EQ(open.session().history().count(), 1);
        open.session().history().undo();
        EXPECT_EQ(open.session().scenario(), threeDigits());
    }
}

TEST(ForecastWindow, EscapeKeysAndTheBoxMoveTheCut)
{
    OpenWindow open(threeDigits());
    ui::PlotPanel& panel = panelOf(open, u"panel-forecast-log");
    const QPoint grip = OpenWindow::centreOf(panel.handle(HandleRole::Cut)).toPoint();
    QTest::mousePress(&panel, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&panel, grip - QPoint(80, 0));
    OpenWindow::settle();
    EXPECT_NE(open.session().scenario(), threeDigits());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, grip);
    EXPECT_EQ(open.session().scenario(), threeDigits());
    EXPECT_EQ(open.session().history().count(), 0);

    QTest::keyClick(panel.handle(HandleRole::Cut), Qt::Key_Left);
    EXPECT_EQ(open.session().scenario().view().cut, 1e10);
    ui::ParameterRow* row = open.window->exploration().controls().row(core::Parameter::Cut);
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->isVisible());
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Cut, QStringLiteral("6.7B")});
    OpenWindow::settle();
    EXPECT_EQ(open.session().scenario().view().cut, 6.7e9);  // which is held back: strictly below
    const auto& log = panelOf(open, u"panel-forecast-log").model();
    EXPECT_TRUE(log.subtitle.contains(QStringLiteral("5 of 5 points"))) << log.subtitle.toStdString();
}

/// Else a verdict of another length would move the plot under the hand.
TEST(ForecastWindow, TheAxesStandStillWhileTheCutMoves)
{
    OpenWindow open(threeDigits());
    for (const int width : {1920, 1440, 1024}) {  // a verdict of two lines, and of one
        open.window->resize(width, 1000);
        OpenWindow::settle();
        ui::PlotPanel& linear = panelOf(open, u"panel-forecast");
        const QPointF top = linear.pixelOf({10.0, 1.0});
        for (const char* cut : {"1B", "2.8B", "13B", "100B", "1T", "200M"}) {
            open.window->explorer().request(ui::TypeParameter{core::Parameter::Cut, QString::fromLatin1(cut)});
            OpenWindow::settle();
            EXPECT_EQ(linear.pixelOf({10.0, 1.0}).y(), top.y()) << cut << " " << width;
        }
    }
}

/// What was held back looks otherwise, and the bands are there as well.
TEST(ForecastWindow, DistinguishesWhatWasHeldBack)
{
    OpenWindow open(threeDigits());
    const ui::PanelModel& linear = panelOf(open, u"panel-forecast").model();
    int hollow = 0;
    for (const ui::MarkerModel& dot : linear.still.dots) {
        hollow += dot.hollow ? 1 : 0;
    }
    EXPECT_EQ(linear.still.dots.size(), 8U);
    EXPECT_EQ(hollow, 2);
    const ui::PanelModel& log = panelOf(open, u"panel-forecast-log").model();
    EXPECT_EQ(log.legend.size(), 3U);  // the fit and both kinds of points; the bands beside them
    EXPECT_EQ(linear.legend.size(), 2U);
    EXPECT_EQ(log.legend.back().text, QStringLiteral("held back"));
}

/// A cross, in the picture and in the legend: filled was fitted, hollow was held back.
TEST(ForecastWindow, WhatIsLeftOutLooksLikeNeither)
{
    core::Scenario scenario = threeDigits().value();
    scenario.view.hidden = {350e6};
    OpenWindow open(core::validate(scenario).value());
    int crosses = 0;
    for (const ui::MarkerModel& dot : panelOf(open, u"panel-forecast").model().still.dots) {
        crosses += dot.mark == ui::Mark::Cross ? 1 : 0;
        EXPECT_FALSE(dot.mark == ui::Mark::Cross && dot.hollow);
    }
    EXPECT_EQ(crosses, 1);
    int named = 0;
    for (const char* id : {"panel-forecast-log", "panel-forecast"}) {
        for (const ui::LegendEntry& entry : panelOf(open, QString::fromLatin1(id)).model().legend) {
            named += entry.mark == ui::Mark::Cross && entry.text == QStringLiteral("left out") ? 1 : 0;
        }
    }
    EXPECT_EQ(named, 1);
}

/// Without a fit there is neither curve nor band, and nothing is held back beyond the last size: the legend keeps
/// their room, and not their names.
TEST(ForecastWindow, TheLegendNamesNothingThatIsNotThere)
{
    const auto absent = [](double cut) {
        OpenWindow open(forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", cut));
        std::set<QString> names;
        for (const char* id : {"panel-forecast-log", "panel-forecast"}) {
            for (const ui::LegendEntry& entry : panelOf(open, QString::fromLatin1(id)).model().legend) {
                if (entry.absent) {
                    names.insert(entry.text);
                }
            }
        }
        return names;
    };
    EXPECT_TRUE(absent(13e9).empty());
    EXPECT_EQ(absent(1e12), std::set{QStringLiteral("held back")});
    const auto named = [](double cut) {
        OpenWindow open(forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", cut));
        QStringList names;
        for (const ui::LegendEntry& entry : panelOf(open, u"panel-forecast-log").model().legend) {
            names << (entry.absent ? QString() : entry.text);
        }
        return names;
    };
    EXPECT_TRUE(named(13e9).contains(QStringLiteral("fitted")));
    EXPECT_TRUE(named(500e6).contains(QStringLiteral("not fitted"))) << "two sizes have no fit";
    EXPECT_FALSE(named(500e6).contains(QStringLiteral("fitted")));
    const auto noFit = absent(2e8);
    for (const char* name : {"fit below the cut", "95 % of the curve", "95 % of a new test of 2,000 questions"}) {
        EXPECT_EQ(noFit.count(QLatin1String(name)), 1U) << name;
    }
}

TEST(ForecastWindow, TwoPinsHaveDashesOfTheirOwn)
{
    core::Scenario scenario = threeDigits().value();
    scenario.view.pinnedCuts = {2e9, 5e9};
    OpenWindow open(core::validate(scenario).value());
    std::vector<QVector<double>> dashes;
    for (const ui::LineModel& line : panelOf(open, u"panel-forecast").model().still.lines) {
        if (line.id.startsWith(QStringLiteral("pin-"))) {
            dashes.push_back(line.stroke.dashes);
        }
    }
    ASSERT_EQ(dashes.size(), 2U);
    EXPECT_NE(dashes[0], dashes[1]);
}

TEST(ForecastWindow, APinnedCutStaysAsAGhost)
{
    OpenWindow open(threeDigits());
    const auto pins = [&] {
        int count = 0;
        for (const ui::LineModel& line : panelOf(open, u"panel-forecast").model().still.lines) {
            count += line.id.startsWith(QStringLiteral("pin-")) ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(pins(), 0);
    QAction& pin = open.window->menus().action(ui::CommandId::PinCut);
    QAction& unpin = open.window->menus().action(ui::CommandId::UnpinCuts);
    EXPECT_FALSE(unpin.isEnabled());
    pin.trigger();
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Cut, QStringLiteral("100B")});
    OpenWindow::settle();
    ASSERT_EQ(open.session().scenario().view().pinnedCuts.size(), 1U);
    EXPECT_EQ(open.session().scenario().view().pinnedCuts.front().cut, 13e9);
    EXPECT_TRUE(open.session().scenario().view().pinnedCuts.front().law.has_value());
    EXPECT_EQ(pins(), 1);
    for (const ui::RuleModel& rule : panelOf(open, u"panel-forecast").model().moving.rules) {
        EXPECT_EQ(rule.label.isEmpty(), rule.id.startsWith(QStringLiteral("rule-pin"))) << rule.id.toStdString();
    }
    unpin.trigger();
    OpenWindow::settle();
    EXPECT_EQ(pins(), 0);
    open.session().history().undo();
    OpenWindow::settle();
    EXPECT_EQ(pins(), 1);
}

/// The 13B of GPT-3's addition, where the bend is.
TEST(ForecastWindow, AClickOnADotLeavesItsSizeOutAndAnotherBringsItBack)
{
    OpenWindow open(forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", 100e9));
    const auto facts = [&] { return panelOf(open, u"panel-forecast-log").model().subtitle; };
    EXPECT_TRUE(facts().contains(QStringLiteral("7 of 7 points"))) << facts().toStdString();
    ui::PlotPanel& linear = panelOf(open, u"panel-forecast");
    const QPoint dot = linear.pixelOf({std::log10(13e9), 0.084}).toPoint();
    QTest::mouseClick(&linear, Qt::LeftButton, {}, dot);
    OpenWindow::settle();
    EXPECT_EQ(open.session().scenario().view().hidden, std::vector{13e9});
    EXPECT_TRUE(facts().contains(QStringLiteral("6 of 6 points"))) << facts().toStdString();
    QTest::mouseClick(&linear, Qt::LeftButton, {}, dot);
    OpenWindow::settle();
    EXPECT_TRUE(open.session().scenario().view().hidden.empty());
    EXPECT_EQ(open.session().history().count(), 2);
}

}  // namespace
