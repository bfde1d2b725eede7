#include "ui/export/caption.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_frame.h"

namespace {

/// On every page, also a narrow one and in large letters, the caption says both what is and what a step changes, and
/// the plots keep at least an eighth of the page's height.
TEST(Caption, SaysBothStatementsOnEveryPage)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        for (const double scale : {1.0, 1.5}) {
            ui::FigureOptions options;
            ui::setSize(options, size);
            options.fontScale = scale;
            options.caption = true;
            core::Evaluator evaluator;
            const auto scenario = core::presetScenario("first-light").value();
            const ui::Figure figure = ui::compose(scenario, options, {}, evaluator).value();
            QString said;
            for (const ui::Caption::Run& run : figure.caption.runs) {
                said += run.text;
            }
            said.replace(QChar(QChar::Nbsp), u' ');
            EXPECT_TRUE(said.contains(QStringLiteral("reach the pass mark of 70 %."))) << said.toStdString();
            EXPECT_TRUE(said.contains(QStringLiteral("Raising the mean from 60 to 70 % adds 10 points")))
                << size.name << " at " << scale << ": " << said.toStdString();
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                EXPECT_GE(frame.axes().height(), 0.125 * figure.page.canvas.height()) << size.name << " at " << scale;
            }
        }
    }
}

}  // namespace
