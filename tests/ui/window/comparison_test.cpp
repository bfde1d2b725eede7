// The comparison of metrics, and the brackets that draw one of its rows.

#include "open_window.h"

#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>

#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "tests/core/series.h"
#include "ui/present/comparison.h"

namespace {

core::ValidScenario paperTwoPanels()
{
    core::Scenario scenario = core::presetScenario("paper-fig2")->value();
    scenario.view.layout = core::Layout::TwoPanels;
    scenario.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch, core::Metric::MultipleChoiceGrade,
                           core::Metric::Brier};
    return core::validate(scenario).value();
}

QString cell(ui::ComparisonSheet& sheet, int row, int column)
{
    return sheet.table().item(row, column)->text();
}

}  // namespace

TEST(Comparison, HoldsWhatThePapersLawGivesAndFollowsTheScenario)
{
    OpenWindow open(paperTwoPanels());
    QTest::keyClick(open.window.get(), Qt::Key_T, Qt::ControlModifier);
    OpenWindow::settle();
    ui::ComparisonSheet& sheet = open.window->exploration().comparison();
    ASSERT_TRUE(sheet.isVisible());
    EXPECT_FALSE(sheet.isModal());
    ASSERT_EQ(sheet.table().rowCount(), 4);
    // MODEL.md section 6's emergence scores of the four sizes; the grade's median step is 0.
    EXPECT_EQ(cell(sheet, 1, 7), QStringLiteral("9.62"));
    EXPECT_TRUE(cell(sheet, 2, 7).contains(QStringLiteral("∞ (most steps are 0)")));
    EXPECT_EQ(cell(sheet, 3, 7), QStringLiteral("2.55"));
    EXPECT_EQ(cell(sheet, 0, 6), QStringLiteral("1.00"));  // as sharp as itself
    EXPECT_TRUE(cell(sheet, 2, 5).contains(QStringLiteral("a jump")));
    const QString before = cell(sheet, 1, 2);
    open.window->explorer().request(ui::TypeParameter{core::Parameter::Mean, QStringLiteral("0.9")});
    OpenWindow::settle();
    EXPECT_NE(cell(sheet, 1, 2), before);
}

/// A curve that is the same is farthest from it nowhere; two pins are told apart by their colours in the list as well.
TEST(Comparison, OfAPinThatIsTheSameNamesNoPlace)
{
    OpenWindow open;
    open.window->run(ui::CommandId::Pin);
    open.window->run(ui::CommandId::Pin);
    open.window->exploration().showComparison();
    OpenWindow::settle();
    const ui::Screen& screen = open.window->explorer().screen();
    ASSERT_TRUE(screen.comparison);
    const ui::ComparisonTable& pins = screen.comparison->pins.table;
    ASSERT_EQ(pins.rows.size(), 2U);
    EXPECT_EQ(pins.rows[0].back(), QStringLiteral("\u2014"));
    EXPECT_EQ(pins.data[1].back(), QStringLiteral("\u2014"));
    ASSERT_EQ(screen.controls.kept.size(), 2U);
    EXPECT_NE(screen.controls.kept[0].colour, screen.controls.kept[1].colour);
    for (const ui::LineModel& line : open.metric().model().still.lines) {
        for (std::size_t pin = 0; pin < 2; ++pin) {
            if (line.id == QStringLiteral("pin-%1").arg(pin + 1)) {
                EXPECT_EQ(screen.controls.kept[pin].colour, line.stroke.colour) << pin;
            }
        }
    }
    open.window->explorer().request(ui::MoveParameter{core::Parameter::PassMark, 0.5, ui::EditPhase::Single});
    EXPECT_NE(open.window->explorer().screen().comparison->pins.table.rows[0].back(), QStringLiteral("\u2014"));
}

TEST(Comparison, SaysInItsHeadInWhatUnit)
{
    const std::pair<core::XAxis, QString> kHeads[] = {{core::XAxis::Mean, QStringLiteral("per 1 of the mean")},
                                                      {core::XAxis::Logit, QStringLiteral("per 1 of the logit")},
                                                      {core::XAxis::Loss, QStringLiteral("per nat")},
                                                      {core::XAxis::Size, QStringLiteral("per decade of size")}};
    for (const auto& [axis, head] : kHeads) {
        core::Scenario scenario = paperTwoPanels().value();
        scenario.view.xAxis = axis;
        OpenWindow open(core::validate(scenario).value());
        open.window->exploration().showComparison();
        OpenWindow::settle();
        ui::ComparisonSheet& sheet = open.window->exploration().comparison();
        const QString slope = sheet.table().horizontalHeaderItem(5)->text();
        EXPECT_TRUE(slope.contains(head)) << slope.toStdString();
        EXPECT_TRUE(sheet.table().horizontalHeaderItem(7)->text().contains(QStringLiteral("size 350M to 200B")));
    }
}

TEST(Comparison, ShowsEveryCellWhole)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open(paperTwoPanels(), ui::textsFor(language));
        open.window->exploration().showComparison();
        OpenWindow::settle();
        ui::ComparisonSheet& sheet = open.window->exploration().comparison();
        QTableWidget& table = sheet.table();
        for (int column = 0; column < table.columnCount(); ++column) {
            for (int row = 0; row < table.rowCount(); ++row) {
                EXPECT_LE(QFontMetrics(table.font()).horizontalAdvance(cell(sheet, row, column)) + 6,
                          table.columnWidth(column))
                    << cell(sheet, row, column).toStdString();
            }
        }
        EXPECT_TRUE(table.horizontalHeader()->length() <= table.viewport()->width()
                    || sheet.width() >= sheet.screen()->availableGeometry().width() - 16)
            << "as wide as its columns, or as there is room";
    }
}

/// Heads are broken where columns are narrow, never cut.
TEST(Comparison, ShowsEveryHeadWholeInLargeLetters)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(16.5);
    QApplication::setFont(large);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        OpenWindow open({}, ui::textsFor(language));
        open.window->exploration().showComparison();
        OpenWindow::settle();
        ui::ComparisonSheet& sheet = open.window->exploration().comparison();
        const QHeaderView& header = *sheet.table().horizontalHeader();
        const QFontMetrics metrics(header.font());
        int lines = 0;
        for (int column = 0; column < header.count(); ++column) {
            const QStringList head = sheet.table().horizontalHeaderItem(column)->text().split(u'\n');
            lines = std::max(lines, static_cast<int>(head.size()));
            for (const QString& line : head) {
                EXPECT_LE(metrics.horizontalAdvance(line) + 6, header.sectionSize(column)) << line.toStdString();
            }
        }
        EXPECT_GE(header.height(), lines * metrics.height());
    }
    QApplication::setFont(before);
}

TEST(Comparison, IsCopiedWhole)
{
    OpenWindow open(paperTwoPanels());
    open.window->exploration().showComparison();
    OpenWindow::settle();
    ui::ComparisonSheet& sheet = open.window->exploration().comparison();
    QTest::mouseClick(&sheet.copyButton(), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied, ui::comparisonText(sheet.model()));
    EXPECT_EQ(copied.count(u'\n'), 5);
    EXPECT_EQ(copied.section(u'\n', 1, 1).count(u'\t'), 7);
    EXPECT_EQ(copied.section(u'\n', 0, 0).section(u'\t', 5, 5), QStringLiteral("Greatest slope, per decade of size"));
}

/// A spreadsheet reads every number that is copied, and all its digits.
TEST(Comparison, IsCopiedAsNumbers)
{
    OpenWindow open(paperTwoPanels());
    open.window->exploration().showComparison();
    OpenWindow::settle();
    const ui::ComparisonModel& model = open.window->exploration().comparison().model();
    const QStringList exact = ui::comparisonText(model).section(u'\n', 2, 2).split(u'\t');
    for (int column = 2; column < exact.size(); ++column) {
        bool isNumber = false;
        exact[column].toDouble(&isNumber);
        EXPECT_TRUE(isNumber) << column << ": " << exact[column].toStdString();
    }
    EXPECT_GT(exact[3].toDouble(), 1e9);  // the midpoint in parameters, shown as 30B
    EXPECT_TRUE(model.metrics.rows[1][4].startsWith(QString::number(exact[4].toDouble(), 'f', 2)))
        << exact[4].toStdString();
    EXPECT_GE(exact[4].size(), 12);
}

/// 0, 0.1, 0.2, 1 at equal steps of the logarithm: the median squared step is 0.01, so the score is 1 / 0.1; from the
/// second point (a tenth of the rise) to seven eighths of the last step are 1.875 decades. Worked out by hand.
TEST(Comparison, OfMeasuredSeriesNeverShowsAnEmergenceScoreAlone)
{
    core::Series series = core::seriesOf({1e8, 1e9, 1e10, 1e11}, {0.0, 0.1, 0.2, 1.0}, 1000);
    series.family = "opt";
    OpenWindow open(core::withEvidence({}, {{series}, {0}, false}).value());
    open.window->exploration().showComparison();
    OpenWindow::settle();
    ui::ComparisonSheet& sheet = open.window->exploration().comparison();
    ASSERT_TRUE(sheet.measured().isVisible());
    ASSERT_EQ(sheet.measured().rowCount(), 1);
    const QStringList expected = {
        QStringLiteral("opt / exact match"),  QStringLiteral("4"),    QStringLiteral("0"),    QStringLiteral("1.00"),
        QStringLiteral("1.88 decades"),       QStringLiteral("80 %"), QStringLiteral("10.0"), QStringLiteral("2.40"),
        QStringLiteral("fewer than 5 points")};
    for (int column = 0; column < expected.size(); ++column) {
        EXPECT_EQ(sheet.measured().item(0, column)->text().toStdString(), expected[column].toStdString()) << column;
    }
    const QString copied = ui::comparisonText(sheet.model());
    const QStringList numbers = copied.trimmed().section(u'\n', -1).split(u'\t');
    ASSERT_EQ(numbers.size(), 9);
    EXPECT_DOUBLE_EQ(numbers[4].toDouble(), 1.875);
    EXPECT_DOUBLE_EQ(numbers[6].toDouble(), 10.0);
    EXPECT_EQ(copied.trimmed().section(u'\n', -2, -2).section(u'\t', 6, 6), QStringLiteral("Emergence score"));
    open.window->explorer().request(ui::MoveParameter{core::Parameter::Mean, 0.7, ui::EditPhase::Single});
    OpenWindow::settle();
    EXPECT_EQ(sheet.measured().item(0, 6)->text(), expected[6]);
    open.session().open(core::ValidScenario(), ui::Text::StepScenario);
    OpenWindow::settle();
    EXPECT_FALSE(sheet.measured().isVisible());
}

/// Two groups make straight lines: as sharp as the linear metric, to rounding, and to the eye.
TEST(Comparison, RoundingIsNotShownAsAResult)
{
    core::Scenario scenario;
    scenario.model.distribution = core::Distribution::TwoGroups;
    scenario.model.groups = core::GroupLevels{0.3, 0.9};
    scenario.view.shown = {core::kMetrics.begin(), core::kMetrics.end()};
    OpenWindow open(core::validate(scenario).value());
    open.window->exploration().showComparison();
    OpenWindow::settle();
    for (int row = 0; row < 8; ++row) {
        const QString ratio = cell(open.window->exploration().comparison(), row, 6);
        EXPECT_FALSE(ratio.contains(QChar(u'⁻'))) << ratio.toStdString();
    }
}

TEST(Brackets, StandWhereTheCurveHasItsTenAndNinetyPerCent)
{
    core::Scenario scenario = paperTwoPanels().value();
    scenario.view.ranges[core::XAxis::Size] = core::Range{1e6, 1e14};
    OpenWindow open(core::validate(scenario).value());
    EXPECT_TRUE(open.metric().model().still.brackets.empty());
    open.window->explorer().request(ui::SetChoice{core::Choice::Brackets, 1});
    OpenWindow::settle();
    const auto brackets = open.metric().model().still.brackets;
    ASSERT_EQ(brackets.size(), 1U);
    // exact match = exp(-5 (N / 2e9)^-0.5), which rises from 0 to 1 whatever is drawn of it
    const double top = 1.0;
    const auto sizeAt = [](double y) { return std::log10(2e9) - 2.0 * std::log10(-std::log(y) / 5.0); };
    EXPECT_NEAR(brackets[0].from.y(), 0.1 * top, 1e-12);
    EXPECT_NEAR(brackets[0].from.x(), sizeAt(0.1 * top), 1e-9);
    EXPECT_NEAR(brackets[0].to.x(), sizeAt(0.9 * top), 1e-9);
    EXPECT_TRUE(open.session().history().canUndo());
}

TEST(LogScale, SaysWhichMetricsItLeavesOut)
{
    core::Scenario scenario = paperTwoPanels().value();
    scenario.view.yScale = core::YScale::Log10;
    OpenWindow open(core::validate(scenario).value());
    EXPECT_TRUE(open.metric().model().subtitle.contains(QStringLiteral("not on a logarithmic scale: −Brier score")))
        << open.metric().model().subtitle.toStdString();
}

/// It grows with its columns while it is open: to both sides, where it would leave the screen.
TEST(Comparison, StaysOnTheScreenAsItGrows)
{
    core::Series series = core::seriesOf({1e8, 1e9, 1e10, 1e11}, {0.0, 0.1, 0.2, 1.0}, 1000);
    series.family = "a family of models with a very long name, so that its column is as wide as half of a screen";
    OpenWindow open(paperTwoPanels());
    open.window->exploration().showComparison();
    OpenWindow::settle();
    ui::ComparisonSheet& sheet = open.window->exploration().comparison();
    const QRect room = sheet.screen()->availableGeometry();
    sheet.resize(400, 300);
    OpenWindow::settle();
    sheet.move(room.right() + 1 - sheet.frameGeometry().width(), room.top());
    OpenWindow::settle();
    ASSERT_LE(sheet.frameGeometry().right(), room.right());
    open.session().edit(core::withEvidence({}, {{series}, {0}, false}).value(), ui::Text::StepSeries);
    OpenWindow::settle();
    EXPECT_GT(sheet.width(), 400);
    EXPECT_LT(sheet.measured().columnWidth(0),
              sheet.fontMetrics().horizontalAdvance(QString::fromStdString(series.family)))
        << "the name gives way, and can be read by a resting mouse";
    EXPECT_EQ(sheet.measured().item(0, 0)->toolTip().isEmpty(), false);
    EXPECT_LE(sheet.frameGeometry().right(), room.right());
    EXPECT_GE(sheet.frameGeometry().left(), room.left());
}
