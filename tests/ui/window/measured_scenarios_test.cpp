// What the built-in scenarios of measurements show, by themselves and with what a person asks of them.

#include <algorithm>
#include <cmath>
#include <set>

#include <QRegularExpression>

#include "core/import/reading.h"
#include "core/io/lecture_pictures.h"
#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "tests/ui/window/open_window.h"
#include "ui/export/figure_name.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_panel.h"
#include "ui/present/measured_parts.h"
#include "ui/words/error_text.h"
#include "ui/words/evidence_text.h"

namespace {

/// ln(-ln y) of few-shot 2-digit addition is 0.88, 0.76 and -0.53 at 2.7B, 6.7B and 13B: a bend that the picture must
/// show.
TEST(MeasuredScenarios, SmallPicturesUseTheSpaceAndShowTheBend)
{
    OpenWindow open = windowOf("gpt3-table-h1");
    open.window->resize(1366, 768);
    OpenWindow::settle();
    const ui::PanelModel& panel = open.window->exploration().panel(u"panel-strict")->model();
    const auto& insets = panel.still.insets;
    ASSERT_EQ(insets.size(), 15U);
    const double right = std::max_element(insets.begin(), insets.end(), [](const auto& a, const auto& b) {
                             return a.place.right() < b.place.right();
                         })->place.right();
    EXPECT_GT(right, 0.97);
    EXPECT_GT(insets.back().place.bottom(), 0.97);
    EXPECT_GT(insets.front().place.width(), 0.22);  // four a row: on a slide the longest task's name is whole
    const ui::InsetModel& addition = insets.front();
    EXPECT_EQ(addition.title, QStringLiteral("2-digit addition"));
    const ui::InsetLine& few = addition.lines.back();
    ASSERT_EQ(few.points.size(), 8);
    const double before = few.points[5].y() - few.points[4].y();
    const double after = few.points[6].y() - few.points[5].y();
    EXPECT_GT(after, 0.15);  // of the height
    EXPECT_GT(after, 5.0 * before);
    EXPECT_FALSE(addition.lower.isEmpty() || addition.upper.isEmpty());  // each has numbers of its own
    // The hairline is where the caption says that the bend ends.
    EXPECT_FALSE(addition.lines.front().marked);
    EXPECT_NEAR(addition.lines.front().points.front().x(), few.points[6].x(), 1e-9);
}

TEST(MeasuredScenarios, SmallPicturesHaveTheIntervalsThatAreAskedFor)
{
    OpenWindow open = windowOf("gpt3-table-h1");
    const auto bars = [&] {
        const auto& inset = open.window->exploration().panel(u"panel-strict")->model().still.insets.front();
        return std::count_if(inset.lines.begin() + 1, inset.lines.end(),
                             [](const ui::InsetLine& line) { return !line.marked; });
    };
    EXPECT_EQ(bars(), 0);
    open.window->explorer().request(ui::SetChoice{core::Choice::Intervals, 1});
    EXPECT_EQ(bars(), 23);  // eight sizes, three settings; one printed value is no k of 2,000
}

TEST(MeasuredScenarios, HaveWilsonsIntervalsWhereTheyAreAskedFor)
{
    core::Scenario scenario = core::presetScenario("gpt3-table-h1")->value();
    scenario.view.series = {"GPT-3 / 3-digit addition, few-shot / accuracy"};
    scenario.view.yScale = core::YScale::Linear;
    OpenWindow open(core::validate(scenario).value());
    const auto wilson = [&]() -> std::vector<ui::LinePoint> {
        for (const ui::LineModel& line : open.window->exploration().panel(u"panel-strict")->model().still.lines) {
            if (line.id == QStringLiteral("wilson-1")) {
                return line.points;
            }
        }
        return {};
    };
    EXPECT_TRUE(wilson().empty());
    open.window->explorer().request(ui::SetChoice{core::Choice::Intervals, 1});
    ASSERT_EQ(wilson().size(), 24U);  // eight bars, each with a gap behind it
    // 3 of 2,000 by hand: (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2).
    EXPECT_NEAR(wilson()[0].y, 0.00051, 1e-5);
    EXPECT_NEAR(wilson()[1].y, 0.00440, 1e-5);
}

/// The paper's Fig. 7 has c = 0.003 and 0.004 and none between.
TEST(MeasuredScenarios, TheBoundOfErrorIsDraggedFromOneMeasuredToTheNext)
{
    OpenWindow open = windowOf("autoencoder-threshold");
    auto& errors = *const_cast<ui::PlotPanel*>(open.window->exploration().panel(u"panel-graded"));
    const auto strict = [&] { return open.session().scenario().view().series.front(); };
    ASSERT_NE(strict().find("0.004"), std::string::npos);
    for (const core::YScale scale : {core::YScale::Linear, core::YScale::Log10, core::YScale::LogLog}) {
        open.window->explorer().request(ui::SetChoice{core::Choice::YScale, static_cast<int>(scale)});
        OpenWindow::settle();
        const QPointF grip = OpenWindow::centreOf(errors.handle(ui::HandleRole::Threshold));
        OpenWindow::drag(errors, grip, grip - QPointF(0, 30));
        EXPECT_NE(strict().find("0.003"), std::string::npos);
        EXPECT_EQ(open.session().scenario().view().series.size(), 2U);
        EXPECT_EQ(open.session().undoName({}), QStringLiteral("Error bound c"));
        const QPointF lower = OpenWindow::centreOf(errors.handle(ui::HandleRole::Threshold));
        EXPECT_LT(lower.y(), grip.y() - 2.0) << "it is seen to move";  // 0.001, in plots lower by their headings
        OpenWindow::drag(errors, lower, lower + QPointF(0, 30));
        EXPECT_NE(strict().find("0.004"), std::string::npos);
    }
    QTest::keyClick(errors.handle(ui::HandleRole::Threshold), Qt::Key_Down);
    EXPECT_NE(strict().find("0.003"), std::string::npos);
    QTest::keyClick(errors.handle(ui::HandleRole::Threshold), Qt::Key_Up);
    EXPECT_NE(strict().find("0.004"), std::string::npos);
}

TEST(MeasuredScenarios, ATestShowsWhatItWouldHaveShownOfMeasuredScores)
{
    core::Scenario scenario = core::presetScenario("gpt3-resolution")->value();
    scenario.view.layout = core::Layout::TestSet;
    OpenWindow open(core::validate(scenario).value());
    const ui::PanelModel& panel = open.window->exploration().panel(u"panel-score")->model();
    const auto startWith = [&](const char* begin) {
        return std::count_if(panel.still.dots.begin(), panel.still.dots.end(),
                             [&](const ui::MarkerModel& dot) { return dot.id.startsWith(QLatin1String(begin)); });
    };
    EXPECT_EQ(startWith("tested-series-1"), 4);
    EXPECT_EQ(startWith("measured-exact-match"), 4);
    EXPECT_TRUE(panel.subtitle.contains(QStringLiteral("this test of 1,000 questions would have shown")));
    for (const ui::MarkerModel& dot : panel.still.dots) {
        if (dot.id == QStringLiteral("tested-series-1-1")) {
            EXPECT_NEAR(dot.at.y(), std::log10(0.000042), 5e-3);  // as measured
        }
        if (dot.id.startsWith(QStringLiteral("measured-exact-match-1-"))) {
            EXPECT_EQ(dot.beyond, -1);  // and nothing of it seen in these 1,000 questions
        }
    }
}

/// The model's answers have as many parts as the scenario says, whatever the measured ones had.
TEST(MeasuredScenarios, AModelOfPartsIsCalledByItsOwnNumber)
{
    core::Scenario scenario = core::presetScenario("lenet-k-of-k")->value();
    const auto labels = [](const core::Scenario& shown) {
        OpenWindow open(core::validate(shown).value());
        QStringList all;
        for (const ui::LineModel& line : open.window->exploration().panel(u"panel-strict")->model().still.lines) {
            all << line.label;
        }
        for (const ui::LegendEntry& entry : open.window->exploration().panel(u"panel-strict")->model().legend) {
            all << entry.text;
        }
        return all;
    };
    EXPECT_TRUE(labels(scenario).contains(QStringLiteral("model: 6 of 6")));
    scenario.model.grading.length = 1;
    EXPECT_TRUE(labels(scenario).contains(QStringLiteral("model: 1 of 1")));
    scenario.model.grading.length = 6;
    scenario.view.series = {"LeNet / MNIST / 10 of 10", "LeNet / MNIST / accuracy"};
    EXPECT_TRUE(labels(scenario).contains(QStringLiteral("model: 6 of 6")));
    EXPECT_FALSE(labels(scenario).contains(QStringLiteral("model: 10 of 10")));
}

TEST(MeasuredScenarios, AForecastOfNothingSaysSo)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::Forecast;
    OpenWindow open(core::validate(scenario).value());
    for (const auto* id : {u"panel-forecast-log", u"panel-forecast"}) {
        const ui::PlotPanel* panel = open.window->exploration().panel(id);
        ASSERT_NE(panel, nullptr);
        ASSERT_EQ(panel->model().still.notes.size(), 1U);
        EXPECT_TRUE(panel->model().still.notes[0].text.startsWith(QStringLiteral("No measured series is loaded")));
    }
}

TEST(MeasuredScenarios, AFitSaysWhatItsNumbersMustBeReadWith)
{
    core::Scenario scenario = core::presetScenario("gpt3-table-h1")->value();
    scenario.view.layout = core::Layout::Forecast;
    scenario.view.series = {"GPT-3 / 2-digit addition, few-shot / accuracy"};
    const auto said = [&] {
        OpenWindow open(core::validate(scenario).value());
        return open.window->exploration().panel(u"panel-forecast-log")->model().subtitle;
    };
    // Below 13B deviance 23.805853 on 4, core/MODEL.md section 8: 5.95 times its degrees of freedom.
    EXPECT_TRUE(said().contains(QStringLiteral("bands widened by √5.95; bands hold if the law does")))
        << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("c and L cannot be told apart"))) << said().toStdString();
    scenario.view.fitFloor = true;
    EXPECT_FALSE(said().contains(QStringLiteral("cannot be told apart"))) << said().toStdString();
}

TEST(MeasuredScenarios, AFanOfLengthsIsToldApart)
{
    OpenWindow open(core::lecturePicture(core::LecturePicture::Lengths, {}));
    std::set<std::pair<QString, QVector<double>>> looks;
    int pins = 0;
    for (const ui::LineModel& line : open.metric().model().still.lines) {
        if (line.id.startsWith(QStringLiteral("pin-"))) {
            ++pins;
            looks.insert({line.stroke.colour.name(), line.stroke.dashes});
        }
    }
    EXPECT_EQ(pins, 4);
    EXPECT_EQ(looks.size(), 4U);
}

TEST(MeasuredScenarios, AFigureOpenedAgainHasItsTitleAndItsCaption)
{
    for (const std::string_view name : {"ifeval", "gpt3-metric", "real-bell", "autoencoder-threshold"}) {
        const core::ValidScenario drawn = core::onlyDrawn(core::presetScenario(name).value());
        OpenWindow open(ui::documentOf({drawn, true}, QStringLiteral("/tmp/figure.svg")));
        EXPECT_EQ(open.window->explorer().screen().title, ui::presetTitle(name, {})) << name;
        EXPECT_EQ(open.window->explorer().screen().caption, ui::evidenceCaption(core::presetScenario(name).value(), {}))
            << name;
        EXPECT_EQ(ui::figureName(drawn, {}), ui::presetTitle(name, {})) << name;
    }
}

/// What is said over a plot leaves it most of a small screen; the rest is said by a mouse that rests on the heading.
TEST(MeasuredScenarios, ReasonsLeaveThePlotsTheirRoomOnASmallScreen)
{
    for (const char* name : {"ifeval", "olmo-forecast", "gpt3-resolution", "lambada"}) {
        core::Scenario scenario = core::presetScenario(name)->value();
        scenario.view.layout = core::Layout::Measured;
        scenario.view.fits = true;
        scenario.view.layout = core::Layout::Measured;
        OpenWindow open(core::validate(scenario).value());
        open.window->resize(1024, 720);
        OpenWindow::settle();
        const ui::PlotPanel* panel = open.window->exploration().panel(u"panel-strict");
        const auto shareOf = [](const ui::PlotPanel* one) {
            return ui::PanelFrame(one->model(), one->size()).axes().height() / one->height();
        };
        EXPECT_GT(shareOf(panel), 0.3) << name;  // with the names of its lines
        const QString whole = open.window->explorer().screen().panels.find(u"panel-strict")->subtitle;
        const QString said = panel->model().subtitle + panel->model().unsaid;
        const QRegularExpression between(QStringLiteral("\\(\\+\\d+ more: point here\\)|[\\s…]"));
        EXPECT_EQ(QString(said).remove(between).toStdString(), QString(whole).remove(between).toStdString()) << name;
        open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::Forecast)});
        OpenWindow::settle();
        EXPECT_GT(shareOf(open.window->exploration().panel(u"panel-forecast-log")), 0.2) << name;  // with its legend
    }
}

/// By hand: of 0.1, 0.2, 0.7, 0.8 the squared steps are 0.01, 0.25, 0.01, so that 0.7 over the root of their median is
/// 7; without 0.7 they are 0.01 and 0.36, and it is 0.7 over the root of 0.185.
TEST(MeasuredScenarios, AClickOnAMeasuredDotChangesWhatTheRestSays)
{
    core::Series series;
    series.metric = "exact match";
    series.grade = core::Grade::Strict;
    for (const auto& [size, score] : {std::pair(1e8, 0.1), {1e9, 0.2}, {1e10, 0.7}, {1e11, 0.8}}) {
        core::Measurement& point = series.points.emplace_back();
        point.size = size;
        point.score = score;
    }
    OpenWindow open(core::withEvidence({}, {{series}, {0}, false}).value());
    auto& panel = *const_cast<ui::PlotPanel*>(open.window->exploration().panel(u"panel-strict"));
    EXPECT_TRUE(panel.model().subtitle.contains(QStringLiteral("largest step 0.714")))
        << panel.model().subtitle.toStdString();
    EXPECT_TRUE(panel.model().subtitle.contains(QStringLiteral("emergence score 7")));
    QTest::mouseClick(&panel, Qt::LeftButton, {}, panel.pixelOf({10.0, 0.7}).toPoint());
    OpenWindow::settle();
    EXPECT_EQ(open.session().scenario().view().hidden, std::vector{1e10});
    EXPECT_TRUE(panel.model().subtitle.contains(QStringLiteral("largest step 0.857")))
        << panel.model().subtitle.toStdString();
    EXPECT_TRUE(panel.model().subtitle.contains(QStringLiteral("emergence score 1.63")));
    EXPECT_TRUE(
        std::none_of(panel.model().still.lines.begin(), panel.model().still.lines.end(),
                     [](const ui::LineModel& line) { return line.id.startsWith(QStringLiteral("curve-model")); }));
}

/// Of hundreds of thousands of series the first 200 are listed, and are told apart from each other alone: what names
/// the others have is not looked at, at every step of a drag.
TEST(MeasuredScenarios, OfVeryManySeriesTheFirstAreListed)
{
    std::vector<core::Series> many(1000);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].family = "f" + std::to_string(i);
        many[i].task = i < core::kMostSeriesShown ? "t" : "u";
        many[i].metric = "accuracy";
        many[i].points.resize(1);
        many[i].points[0].size = 1e9;
    }
    const core::ValidScenario scenario = core::withEvidence({}, {many, {0}, false}).value();
    const auto rows = ui::seriesRows(scenario, {}, ui::lightTheme());
    ASSERT_EQ(rows.size(), core::kMostSeriesShown);
    EXPECT_EQ(rows.front().label, QStringLiteral("f0"));
}

}  // namespace
