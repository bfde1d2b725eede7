// Leaders from names to their lines: whose line a leader means is seen.

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/plot_room.h"
#include "ui/present/present.h"

namespace {

/// Two that end in one dot look like an error bar, and neither tells its name's line.
TEST(NameLeaders, EndApart)
{
    constexpr double kApart = 24.0;
    for (const std::string_view name : core::presetNames()) {
        for (const QSizeF size : {QSizeF(342, 378), QSizeF(342, 286), QSizeF(702, 580)}) {
            core::Evaluator evaluator;
            const core::ValidScenario scenario = core::presetScenario(name).value();
            const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}), {},
                                            ui::lightTheme());
            for (const ui::PanelModel& panel : panels.panels) {
                const auto names = ui::namedPanel(ui::withRoomForPlot(panel, size), size).names;
                for (std::size_t i = 0; i < names.size(); ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        if (names[i].leader.isNull() || names[j].leader.isNull()) {
                            continue;
                        }
                        EXPECT_GE(QLineF(names[i].leader.p2(), names[j].leader.p2()).length(), kApart)
                            << name << " " << panel.id.toStdString() << ": " << names[i].lines.join(' ').toStdString()
                            << " / " << names[j].lines.join(' ').toStdString();
                    }
                }
            }
        }
    }
}

}  // namespace
