// The comparison of metrics, and the brackets that draw one of its rows.

#include "open_window.h"

#include <QClipboard>
#include <QPushButton>
#include <QTableWidget>

#include "core/io/presets.h"
#include "ui/state/comparison.h"

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
    EXPECT_EQ(cell(sheet, 0, 6), QStringLiteral("1"));  // as sharp as itself
    EXPECT_TRUE(cell(sheet, 2, 5).contains(QStringLiteral("a jump")));
    const QString before = cell(sheet, 1, 2);
    open.window->exploration().request(ui::TypeParameter{core::Parameter::Mean, QStringLiteral("0.9")});
    OpenWindow::settle();
    EXPECT_NE(cell(sheet, 1, 2), before);
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
}

TEST(Brackets, StandWhereTheCurveHasItsTenAndNinetyPerCent)
{
    OpenWindow open(paperTwoPanels());
    EXPECT_TRUE(open.metric().model().still.brackets.empty());
    open.window->exploration().request(ui::SetBrackets{true});
    OpenWindow::settle();
    const auto brackets = open.metric().model().still.brackets;
    ASSERT_EQ(brackets.size(), 1U);
    // exact match = exp(-5 (N / 2e9)^-0.5), over 1e6 to 1e13: its ends are 0 and 0.931717
    const double top = std::exp(-5.0 * std::sqrt(2e9 / 1e13));
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
