#include "tests/ui/window/open_window.h"

#include <algorithm>
#include <vector>

#include <QHelpEvent>
#include <QToolTip>

#include "core/io/presets.h"
#include "core/model/scale_law.h"
#include "tests/ui/scenarios.h"
#include "ui/panels/answers_geometry.h"
#include "ui/present/handle_model.h"

// The answers strip and the measured bell of our own families. Expected: resources/data/families/answers-facts.csv,
// every twentieth row of 31,780 parameters, counted by a spreadsheet.
namespace {

core::ValidScenario factsAt(double size, core::Layout layout = core::Layout::Measured)
{
    return testing_scenarios::changed(
        [&](core::Scenario& scenario) {
            scenario.view.layout = layout;
            scenario.model.law.unitLossSize = 5000.0;
            scenario.model.law.exponent = -0.6;
            scenario.model.mean = core::meanSuccessAtSize(scenario.model.law, size).value;
        },
        core::presetScenario("own-facts").value());
}

std::string captionOf(OpenWindow& open)
{
    return stripOf(open).model().caption.toStdString();
}

TEST(RealAnswersStrip, SaysThatTheyAreRealAndOfWhichSize)
{
    for (const core::Layout layout : {core::Layout::Measured, core::Layout::TwoPanels}) {
        OpenWindow open(factsAt(32000, layout));
        EXPECT_TRUE(stripOf(open).isVisible());
        EXPECT_EQ(captionOf(open), "Answers of seed 1 at 31,780 parameters: 17 of these 24 right, 371 of all 500");
        EXPECT_EQ(stripOf(open).accessibleName().toStdString(), captionOf(open));
        ASSERT_EQ(stripOf(open).model().columns.size(), 24U);
        EXPECT_EQ(stripOf(open).model().columns[0].digits, QStringLiteral("9001343192"));
        EXPECT_EQ(stripOf(open).edge(), nullptr) << "their length is theirs";
    }
}

// Plots come first: with a caption and the answers they would be 85 pixels high.
TEST(RealAnswersStrip, LeavesTheMeasurementsALowScreen)
{
    OpenWindow open(factsAt(32000));
    open.window->resize(1024, 730);
    OpenWindow::settle();
    EXPECT_FALSE(stripOf(open).isVisible());
    open.window->resize(1440, 860);
    OpenWindow::settle();
    EXPECT_TRUE(stripOf(open).isVisible());
    OpenWindow two(factsAt(32000, core::Layout::TwoPanels));
    two.window->resize(1024, 730);
    OpenWindow::settle();
    EXPECT_TRUE(stripOf(two).isVisible());
}

TEST(RealAnswersStrip, FollowsTheCursor)
{
    OpenWindow open(factsAt(32000));
    open.window->explorer().request(ui::MoveParameter{core::Parameter::Mean, factsAt(2100).model().mean});
    OpenWindow::settle();
    EXPECT_EQ(captionOf(open), "Answers of seed 1 at 2,080 parameters: 0 of these 24 right, 0 of all 500");
    EXPECT_FALSE(stripOf(open).model().columns[0].passes);
}

TEST(RealAnswersStrip, TellsRightGivenAndTheChanceOfEachPlace)
{
    OpenWindow open(factsAt(32000));
    ui::AnswersStrip& answers = stripOf(open);
    const QString told =
        QStringLiteral("Question 4\nRight: 9004343190\nAnswered: 9001343192\nChance of each right digit: "
                       "78 %  69 %  74 %  24 %  69 %  90 %  65 %  90 %  89 %  10 %");
    EXPECT_EQ(answers.model().columns[0].tip, told);
    EXPECT_TRUE(answers.accessibleDescription().contains(
        QStringLiteral("question 4: right 9004343190, answered 9001343192, chances 78 %  69 %")))
        << answers.accessibleDescription().toStdString();
    const ui::AnswersGeometry cells(QRectF(answers.rect()), answers.model());
    const auto rest = [&](const QPoint& at) {
        QHelpEvent still(QEvent::ToolTip, at, answers.mapToGlobal(at));
        QApplication::sendEvent(&answers, &still);
    };
    rest(cells.cell(0, 3).center().toPoint());
    EXPECT_EQ(QToolTip::text(), told);
    rest(QPoint(5, 5));
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); })) << "beside the columns nothing is told";
}

/// answers-addition.csv: 378,158,08497,08100,08195,...: the adder read its own 081 before it said 95.
TEST(RealAnswersStrip, ShowsWhatAnAdderSaysAfterItsOwnDigits)
{
    OpenWindow open(testing_scenarios::changed(
        [](core::Scenario& one) { one.model.mean = core::meanSuccessAtSize(one.model.law, 378.0).value; },
        core::presetScenario("own-addition").value()));
    const ui::AnswerColumn& column = stripOf(open).model().columns[2];
    EXPECT_EQ(column.digits, QStringLiteral("08195"));
    EXPECT_EQ(column.shares, (std::vector<double>{1.0, 1.0, 0.0, 1.0, 0.0}));
    EXPECT_TRUE(column.tip.contains(QStringLiteral("Answered: 08195"))) << column.tip.toStdString();
    EXPECT_TRUE(column.tip.endsWith(QStringLiteral("Likeliest after the right digits: 08100")));
    OpenWindow facts(factsAt(32000));
    EXPECT_FALSE(stripOf(facts).model().columns[0].tip.contains(QStringLiteral("Likeliest")));
}

TEST(RealAnswersStrip, HasLegibleDigitsInALowWindow)
{
    OpenWindow open(factsAt(32000, core::Layout::TwoPanels));
    open.window->resize(1024, 730);
    OpenWindow::settle();
    ui::AnswersStrip& answers = stripOf(open);
    const QRectF cell = ui::AnswersGeometry(QRectF(answers.rect()), answers.model()).cell(0, 0);
    EXPECT_GE(std::min(0.95 * cell.height(), 1.3 * cell.width()), 10.0) << cell.width() << " x " << cell.height();
}

TEST(RealAnswersStrip, OtherScenariosKeepTheModelsOwn)
{
    OpenWindow other(core::presetScenario("gpt3-metric").value());
    EXPECT_FALSE(stripOf(other).isVisible()) << "no answers of theirs were kept";
    OpenWindow sampled(testing_scenarios::changed([](core::Scenario& one) { one.view.series.clear(); },
                                                  factsAt(32000, core::Layout::TwoPanels)));
    EXPECT_FALSE(stripOf(sampled).model().real);
    EXPECT_TRUE(stripOf(sampled).isVisible());
    OpenWindow six(factsAt(32000, core::Layout::SixPanels));
    EXPECT_FALSE(stripOf(six).isVisible());
}

TEST(RealAnswersStrip, IsNotShownWhereItIsToBePredicted)
{
    OpenWindow open(factsAt(32000));
    open.window->explorer().beginPrediction(std::string("own facts / 2,000 facts / exact match"));
    OpenWindow::settle();
    EXPECT_FALSE(stripOf(open).isVisible());
}

const ui::PanelModel& graded(OpenWindow& open)
{
    return *open.window->explorer().screen().panels.find(u"panel-graded");
}

TEST(MeasuredBellInset, StandsBesideTheGradedMeasurementsAndFollowsTheCursor)
{
    OpenWindow open(factsAt(32000));
    ASSERT_EQ(graded(open).still.insets.size(), 1U);
    EXPECT_EQ(graded(open).still.insets[0].title, QStringLiteral("Chances at 31.8K"));
    EXPECT_TRUE(open.window->explorer().screen().panels.find(u"panel-strict")->still.insets.empty());
    open.window->explorer().request(ui::MoveParameter{core::Parameter::Mean, factsAt(2100).model().mean});
    OpenWindow::settle();
    EXPECT_EQ(graded(open).still.insets[0].title, QStringLiteral("Chances at 2.08K"));
    EXPECT_TRUE(
        graded(open).description.contains(QStringLiteral("the measured chances of right tokens at 2.08K parameters")))
        << graded(open).description.toStdString();
}

/// 2,266 parameters: the mean, kept to three decimals, would put the cursor at 2,264.
TEST(MeasuredBellInset, IsOfTheSizeThatTheCursorSays)
{
    for (const char* name : {"own-facts", "own-facts-zipf", "own-addition", "own-digits"}) {
        OpenWindow open(core::presetScenario(name).value());
        const ui::PanelModel& panel = graded(open);
        const auto cursor = std::find_if(panel.handles.begin(), panel.handles.end(),
                                         [](const ui::HandleModel& one) { return one.role == ui::HandleRole::Cursor; });
        ASSERT_NE(cursor, panel.handles.end());
        EXPECT_EQ(panel.still.insets[0].title, QStringLiteral("Chances at ") + cursor->written) << name;
    }
}

TEST(MeasuredBellInset, HasAScaleAndSaysWhoseBellIsDashed)
{
    OpenWindow open(factsAt(32000));
    const ui::InsetModel& inset = graded(open).still.insets[0];
    EXPECT_EQ(inset.left, QStringLiteral("0"));
    EXPECT_EQ(inset.right, QStringLiteral("1"));
    EXPECT_EQ(inset.source, QStringLiteral("dashed: model"));
}

TEST(MeasuredBellInset, StandsWhereNoPointIs)
{
    for (const char* name : {"own-facts", "own-facts-zipf", "own-addition", "own-digits"}) {
        OpenWindow open(core::presetScenario(name).value());
        const ui::PanelModel& panel = graded(open);
        ASSERT_EQ(panel.still.insets.size(), 1U) << name;
        for (const ui::MarkerModel& dot : panel.still.dots) {
            const QPointF share((dot.at.x() - panel.still.x.lower) / (panel.still.x.upper - panel.still.x.lower),
                                (panel.still.y.upper - dot.at.y()) / (panel.still.y.upper - panel.still.y.lower));
            EXPECT_FALSE(panel.still.insets[0].place.contains(share)) << name << ' ' << dot.id.toStdString();
        }
    }
}

TEST(MeasuredBellInset, LeavesThePointsTheirReading)
{
    OpenWindow open(factsAt(32000));
    const auto& dots = graded(open).still.dots;
    const auto dot = std::find_if(dots.begin(), dots.end(), [](const auto& one) { return one.id == u"point-1-1"; });
    ASSERT_NE(dot, dots.end()) << dots.front().id.toStdString();
    const QString read = open.window->explorer().readingAt(graded(open), dot->at);
    EXPECT_TRUE(read.contains(QStringLiteral("0.15"))) << read.toStdString();  // 1,090 parameters: 0.152
}

TEST(MeasuredBellInset, IsHiddenWithTheTokensItTellsOf)
{
    OpenWindow open(factsAt(32000));
    open.window->explorer().beginPrediction(std::string("own facts / 2,000 facts / per-token accuracy"));
    OpenWindow::settle();
    EXPECT_TRUE(graded(open).still.insets.empty());
}

}  // namespace
