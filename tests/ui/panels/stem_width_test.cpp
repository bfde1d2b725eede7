// Bars of a histogram: as high as what each alone is, wherever one looks at it.

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/panels/page_of.h"
#include "ui/export/composition.h"
#include "ui/export/export.h"
#include "ui/export/size_preset.h"
#include "ui/panels/stem_width.h"

namespace {

/// What a test of so few questions may give stands in bars that do not reach each other, on every page.
TEST(StemWidth, LeavesRoomBetweenBars)
{
    int bars = 0;
    for (const std::int64_t questions : {5, 20, 100, 400}) {
        core::Scenario scenario = core::presetScenario("first-light").value().value();
        scenario.view.layout = core::Layout::TestSet;
        scenario.model.testSet.questions = questions;
        const core::ValidScenario valid = core::validate(scenario).value();
        for (const ui::SizePreset& size : ui::kSizePresets) {
            const ui::Figure figure = pageOf(valid, size);
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                const double half = ui::halfOfStem(panel, frame);
                for (std::size_t stem = 1; stem < panel.moving.stems.size(); ++stem) {
                    ++bars;
                    const double between =
                        frame.xPixel(panel.moving.stems[stem].x) - frame.xPixel(panel.moving.stems[stem - 1].x);
                    EXPECT_LT(2.0 * half, between) << questions << " at " << size.name;
                    EXPECT_GT(2.0 * half, 0.5 * std::min(between, 14.0)) << questions << " at " << size.name;
                }
            }
        }
    }
    EXPECT_GT(bars, 100);
}

/// Where a test of 100 questions shows 20 right, the picture shows its chance: of p = 0.1456, 0.30 of the greatest (by
/// the binomial's own terms), so that the ground is seen at half the height.
TEST(StemWidth, ShowsEachChanceAtItsOwnPlace)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    scenario.view.layout = core::Layout::TestSet;
    scenario.model.testSet.questions = 100;
    const core::ValidScenario valid = core::validate(scenario).value();
    ui::FigureOptions options;
    ui::setSize(options, ui::kSizePresets[0]);
    core::Evaluator evaluator;
    const ui::Figure figure = ui::compose(valid, options, {}, evaluator).value();
    const QImage image = ui::renderImage(valid, options, {}).value();
    const ui::PanelFrame frame(figure.panels.back(), figure.page.panels.back().size());
    const double scale = image.width() / figure.size.width();
    const auto colourAt = [&](double share, double height) {
        const QPointF at = (figure.page.panels.back().topLeft() + frame.pixel({share, height})) * figure.page.scale;
        return image.pixelColor((at * scale).toPoint());
    };
    const QColor bar = figure.panels.back().moving.stems.front().colour;
    EXPECT_EQ(colourAt(0.20, 0.15), bar);
    EXPECT_NE(colourAt(0.20, 0.50), bar);
    EXPECT_NE(colourAt(0.20, 0.36), bar);
}

}  // namespace
