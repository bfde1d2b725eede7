#include "ui/panels/work_beside.h"

#include <atomic>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_names.h"
#include "ui/present/present.h"

namespace {

TEST(WorkBeside, IsDoneOnceWhoeverDoesIt)
{
    for (int round = 0; round < 200; ++round) {
        std::atomic<int> done = 0;
        ui::WorkBeside work([&] { ++done; });
        work.finish();
        ASSERT_EQ(done, 1);
    }
}

TEST(WorkBeside, ThrowsWhereItIsAwaited)
{
    for (int round = 0; round < 50; ++round) {
        ui::WorkBeside work([] { throw std::runtime_error("no room"); });
        EXPECT_THROW(work.finish(), std::runtime_error);
    }
}

TEST(WorkBeside, IsOverWhenNobodyHoldsItAnyMore)
{
    for (int round = 0; round < 200; ++round) {
        auto used = std::make_unique<std::vector<int>>(1000, 1);
        std::optional<ui::WorkBeside> work(std::in_place, [&] { used->assign(2000, 2); });
        work.reset();
        used.reset();  // a thread still at it would write into what is gone
    }
}

/// Eight metrics at forty sizes, of two pinned models and the present one.
core::ValidScenario full()
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    scenario.view.shown = {core::Metric::TokenAccuracy, core::Metric::TokenEditDistance,
                           core::Metric::ExactMatch,    core::Metric::PassMark,
                           core::Metric::Brier,         core::Metric::CrossEntropy};
    core::Scenario other = scenario;
    other.model.grading.length = 40;
    scenario.view.pins.push_back({"long", other.model});
    return core::validate(scenario).value();
}

TEST(LabelsBeside, StandWhereTheyWouldWithoutAnotherCore)
{
    const core::ValidScenario scenario = full();
    for (const QSizeF size : {QSizeF(342, 378), QSizeF(702, 580), QSizeF(940, 900)}) {
        core::Evaluator evaluator;
        const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}),
                                        ui::textsFor(ui::Language::English), ui::lightTheme());
        for (const ui::PanelModel& panel : panels.panels) {
            const ui::NamedPanel named = ui::namedPanel(panel, size);
            const auto expected = ui::labelsOf(named.model, named.frame, named.names);
            for (int round = 0; round < 20; ++round) {
                ui::LabelsBeside beside(named.model, named.frame, named.names);
                ASSERT_EQ(beside.take(), expected);
            }
        }
    }
}

}  // namespace
