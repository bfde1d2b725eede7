// Where the names of lines stand in windows small and large: on their own side of the mark, off the cursor.

#include <string>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"

namespace {

const ui::PanelPlot& plotIn(const ui::PlotPanel& panel)
{
    return *panel.findChild<ui::PanelPlot*>();
}

/// The names of lines that a panel has beside them.
std::vector<ui::PlacedLabel> namesIn(const ui::PlotPanel& panel)
{
    std::vector<ui::PlacedLabel> names;
    for (const ui::PlacedLabel& label : plotIn(panel).labels()) {
        if (label.of.isEmpty() && !label.box.isEmpty()) {
            names.push_back(label);
        }
    }
    return names;
}

std::optional<double> ruleIn(const ui::PlotPanel& panel, const QString& id)
{
    for (const ui::RuleModel& rule : plotIn(panel).model().moving.rules) {
        if (rule.id == id) {
            return plotIn(panel).frame().xPixel(rule.x);
        }
    }
    return std::nullopt;
}

/// The grading curve is named on the side of the mark on which the name's line ends: across the mark both names would
/// stand on one side, over each other.
TEST(NamePlaces, NoLineToANameCrossesTheMark)
{
    int named = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize size : {QSize(960, 560), QSize(1024, 700), QSize(1366, 700), QSize(1600, 900)}) {
            OpenWindow open(core::presetScenario("first-light").value(), ui::textsFor(language));
            open.window->resize(size);
            OpenWindow::settle();
            const std::optional<double> mark = ruleIn(open.bell(), QStringLiteral("rule-pass-mark"));
            ASSERT_TRUE(mark.has_value());
            for (const ui::PlacedLabel& name : namesIn(open.bell())) {
                ++named;
                const bool crosses = !name.leader.isNull() && (name.leader.x1() < *mark) != (name.leader.x2() < *mark);
                EXPECT_FALSE(crosses) << size.width() << " " << name.lines.join(u' ').toStdString();
            }
        }
    }
    EXPECT_GE(named, 6);
}

/// Wherever the mean was let go, the cursor strikes no name: but for windows in which there is no other place for it.
TEST(NamePlaces, KeepOffTheCursorWhereNothingMoves)
{
    for (const char* name : {"first-light", "bell-and-pass-mark", "gpt3-metric"}) {
        for (const double mean : {0.0, 0.26, 0.4, 0.8}) {  // 0: its own
            core::Scenario scenario = core::presetScenario(name).value().value();
            scenario.model.mean = mean > 0.0 ? mean : scenario.model.mean;
            const auto valid = core::validate(scenario);
            if (!valid) {
                continue;
            }
            OpenWindow open(*valid);
            open.window->resize(1366, 700);
            OpenWindow::settle();
            for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
                const std::optional<double> cursor = ruleIn(*panel, QStringLiteral("rule-cursor"));
                if (!panel->isVisible() || !cursor) {
                    continue;
                }
                for (const ui::PlacedLabel& label : namesIn(*panel)) {
                    EXPECT_FALSE(*cursor > label.box.left() - 2.0 && *cursor < label.box.right() + 2.0)
                        << name << " " << mean << " " << label.lines.join(u' ').toStdString();
                }
            }
        }
    }
}

/// While it is dragged, a name stays where it was.
TEST(NamePlaces, StayWhileTheMeanIsDragged)
{
    OpenWindow open(core::presetScenario("first-light").value());
    open.window->resize(1366, 700);
    OpenWindow::settle();
    const std::vector<ui::PlacedLabel> before = namesIn(open.metric());
    ASSERT_EQ(before.size(), 2U);
    const int gesture = open.session().beginGesture();
    for (const double mean : {0.5, 0.4, 0.3, 0.2}) {
        core::Scenario next = open.session().scenario().value();
        next.model.mean = mean;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean, gesture);
        OpenWindow::settle();
        const std::vector<ui::PlacedLabel> now = namesIn(open.metric());
        ASSERT_EQ(now.size(), 2U);
        EXPECT_EQ(now[0].box, before[0].box) << mean;
        EXPECT_EQ(now[1].box, before[1].box) << mean;
    }
}

}  // namespace
