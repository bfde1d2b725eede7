#include "ui/panels/panel_labels.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/state/present.h"

namespace {

/// The promise of direct labels: none over another, over a marker or out of the panel, wherever the mean is.
TEST(PanelLabels, NeverCollide)
{
    for (const std::string_view name : core::presetNames()) {
        core::Evaluator evaluator;
        for (int step = 1; step < 60; ++step) {
            core::Scenario moved = core::presetScenario(name).value().value();
            moved.model.mean = step / 60.0;
            const auto scenario = core::validate(moved);
            ASSERT_TRUE(scenario.has_value());
            const auto panels = ui::present(*scenario, evaluator.evaluate(*scenario, {560, 500}), {}, ui::lightTheme());
            const QSizeF size = panels.columns == 2 ? QSizeF(600, 620) : QSizeF(400, 320);
            for (const ui::PanelModel& panel : panels.panels) {
                const ui::PanelFrame frame(panel, size);
                const auto labels = ui::labelsOf(panel, frame);
                for (std::size_t i = 0; i < labels.size(); ++i) {
                    EXPECT_TRUE(QRectF(QPointF(), size).contains(labels[i].box) || labels[i].box.isEmpty());
                    for (std::size_t j = 0; j < i; ++j) {
                        EXPECT_FALSE(labels[i].box.intersects(labels[j].box))
                            << name << " at " << moved.model.mean << ": " << labels[i].lines.join(' ').toStdString()
                            << " / " << labels[j].lines.join(' ').toStdString();
                    }
                }
            }
        }
    }
}

/// Every shown metric's value and name has a place at the default size, in the first scenario at every mean.
TEST(PanelLabels, FirstLightNeverLosesOne)
{
    core::Evaluator evaluator;
    for (int step = 2; step < 59; ++step) {
        core::Scenario moved;
        moved.model.mean = step / 60.0;
        const auto scenario = core::validate(moved).value();
        const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {560, 500}), {}, ui::lightTheme());
        for (const ui::PlacedLabel& label :
             ui::labelsOf(panels.panels[1], ui::PanelFrame(panels.panels[1], QSizeF(600, 620)))) {
            EXPECT_FALSE(label.box.isEmpty()) << moved.model.mean << " " << label.lines.join(' ').toStdString();
        }
    }
}

}  // namespace
