#include "ui/panels/inset_box.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/panels/page_of.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

/// A published curve's words stay in its frame, which is wider for them where there is room.
TEST(InsetBox, HoldsItsWords)
{
    core::Scenario scenario = core::presetScenario("paper-fig2").value().value();
    scenario.view.insets = true;
    int seen = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const char* name : {"slide-16x9", "slide-4x3", "column-85mm"}) {
            const auto size = std::find_if(ui::kSizePresets.begin(), ui::kSizePresets.end(),
                                           [&](const ui::SizePreset& one) { return one.name == name; });
            const ui::Figure figure = pageOf(core::validate(scenario).value(), *size, ui::textsFor(language));
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                const QFont font = ui::themeFont(panel.theme, panel.theme.smallSize);
                for (const ui::InsetModel& inset : panel.still.insets) {
                    const QRectF box = ui::insetBox(inset, frame.axes(), panel.theme).value();
                    const bool whole = box.height() > ui::kRowsWithScale * ui::insetRow(font);
                    const double words = ui::shaped(whole ? inset.source : inset.title, font).width;
                    EXPECT_LE(words + 5.0, box.width()) << name << " " << inset.source.toStdString();
                    EXPECT_GE(box.left(), frame.axes().left()) << name;
                    ++seen;
                }
            }
        }
    }
    EXPECT_EQ(seen, 12);
}
