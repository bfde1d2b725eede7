// What stands beside measured lines.

#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "ui/look/theme_table.h"
#include "ui/present/present.h"

namespace {

ui::PanelModels presentedOf(std::string_view name)
{
    const core::ValidScenario scenario = core::presetScenario(name).value();
    core::Evaluator evaluator;
    return ui::present(scenario, evaluator.evaluate(scenario, {800, 500}), {}, ui::lightTheme());
}

/// A line that leaves the panel goes to its edge: it ends on it, or at the last of its own points.
TEST(MeasuredGuides, EndAtThePanelsEdge)
{
    int atTheEdge = 0;
    for (const ui::PanelModel& panel : presentedOf("gpt3-length").panels) {
        const ui::AxisModel& y = panel.still.y;
        for (const ui::LineModel& line : panel.still.lines) {
            if (!line.id.startsWith(QStringLiteral("from-first-"))) {
                continue;
            }
            for (std::size_t i = 1; i < line.points.size(); ++i) {
                if (std::isnan(line.points[i].y) && !std::isnan(line.points[i - 1].y)) {
                    EXPECT_NEAR(line.points[i - 1].y, y.lower, 1e-9)
                        << panel.id.toStdString() << ' ' << line.id.toStdString();
                    EXPECT_LE(line.points[i - 1].x, line.points[i].x);
                    ++atTheEdge;
                }
            }
        }
    }
    EXPECT_GT(atTheEdge, 0) << "350M promises more than the panel holds";
}

/// Of four scores, the first of them 0: no draw of six was right, which does not say that none ever is.
TEST(MeasuredScores, OfNothingImplyNoImpossibility)
{
    const QString said = presentedOf("lenet-k-of-k").panels[0].subtitle;
    const qsizetype at = said.indexOf(QStringLiteral("independent: "));
    ASSERT_GE(at, 0) << said.toStdString();
    EXPECT_TRUE(said.mid(at).startsWith(QStringLiteral("independent: –, 0.35, "))) << said.mid(at).toStdString();
}

/// How sharply each of two series rises stands in the window's heading, of many where it is said; a figure has neither.
TEST(MeasuredScores, OfSeveralSeriesAreALineEach)
{
    const ui::PanelModels lamda = presentedOf("lamda-brier");
    ASSERT_EQ(lamda.panels[0].ofWindow.size(), 4);
    EXPECT_TRUE(lamda.panels[0].ofWindow[0].contains(QStringLiteral("emergence score")))
        << lamda.panels[0].ofWindow[0].toStdString();
    EXPECT_TRUE(lamda.panels[0].ofWindow[0].contains(QStringLiteral("largest step"))) << "never a lone score";
    for (const QString& line : lamda.panels[0].ofWindow) {
        EXPECT_TRUE(lamda.panels[0].subtitle.contains(line)) << line.toStdString();
    }
    const ui::PanelModels table = presentedOf("gpt3-table-h1");
    ASSERT_EQ(table.panels[0].ofWindow.size(), 1);
    EXPECT_TRUE(table.panels[0].ofWindow[0].contains(QStringLiteral("these 45")))
        << table.panels[0].ofWindow[0].toStdString();
    EXPECT_TRUE(presentedOf("gpt3-metric").panels[0].ofWindow.isEmpty()) << "of one they are facts";
}

}  // namespace
