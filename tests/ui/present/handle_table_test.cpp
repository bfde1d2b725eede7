// A handle goes where it is dragged: what a drag asks for, set, moves the handle there.

#include "ui/present/handle_table.h"

#include <cmath>

#include "core/curve/axis.h"
#include "core/model/success_distribution.h"
#include "tests/ui/scenarios.h"

namespace {

using testing_scenarios::changed;
using ui::HandleRole;

core::ValidScenario withEverything()
{
    return changed([](core::Scenario& s) {
        s.model.law = {2e9, -0.5, 0.1, 0.5, 1e10, 0.3};
        s.view.layout = core::Layout::MirageTest;
    });
}

ui::HandleScene sceneOf(const core::ValidScenario& scenario)
{
    const auto d = core::distributionAt(core::shapeOf(scenario), core::meanSuccess(scenario.model().mean));
    const double cursor =
        core::toCurveX(core::XAxis::Size, core::placeOnAxis(d, scenario.model().law, core::XAxis::Size).x);
    const core::Range sizes = core::axisRange(scenario, core::shapeOf(scenario), core::XAxis::Size);
    return {scenario, core::curveRange(core::XAxis::Size, sizes), {-2.0, 2.0}, d.location(), core::spread(d), cursor};
}

struct Drag {
    HandleRole role;
    QPointF by;
    double within;  ///< how near the handle comes: values are rounded for people
};

TEST(HandleTable, AHandleGoesWhereItIsDragged)
{
    const Drag kDrags[] = {
        {HandleRole::Mean, {0.05, 0.0}, 1e-3},       {HandleRole::SpreadLow, {-0.03, 0.0}, 1e-3},
        {HandleRole::SpreadHigh, {0.03, 0.0}, 1e-3}, {HandleRole::PassMark, {-0.1, 0.0}, 1e-3},
        {HandleRole::Cursor, {0.4, 0.0}, 5e-3},      {HandleRole::LawSize, {0.3, 0.0}, 3e-3},
        {HandleRole::LawExponent, {0.0, 0.2}, 3e-3}, {HandleRole::LawFloor, {0.0, -0.4}, 3e-3},
        {HandleRole::Jump, {0.0, 0.2}, 3e-3},        {HandleRole::JumpSize, {-0.3, 0.0}, 3e-3},
        {HandleRole::JumpWidth, {0.2, 0.0}, 3e-3},   {HandleRole::Questions, {0.0, 0.1}, 5e-3},
        {HandleRole::Cut, {-0.5, 0.0}, 3e-3},
    };
    for (const auto& [role, by, within] : kDrags) {
        const core::ValidScenario before = withEverything();
        const ui::HandleRow& row = ui::rowOf(role);
        const QPointF from = row.place(sceneOf(before));
        const ui::HandleDrag drag{role, before, from, core::XAxis::Size};
        const ui::MoveParameter asked = ui::movedTo(drag, from + by, {1e-3, 1e-3}, ui::EditPhase::Continued);
        EXPECT_EQ(asked.parameter, row.parameter);
        const auto after = core::withParameter(before, asked.parameter, asked.value);
        ASSERT_TRUE(after.has_value()) << static_cast<int>(role) << " asks for " << asked.value;
        const QPointF to = row.place(sceneOf(*after));
        if (row.upright) {
            EXPECT_NEAR(to.y(), from.y() + by.y(), within) << static_cast<int>(role);
        } else {
            EXPECT_NEAR(to.x(), from.x() + by.x(), within) << static_cast<int>(role);
        }
    }
}

TEST(HandleTable, AHandleThatIsOnlyPressedStaysWhereItIs)
{
    const core::ValidScenario scenario = withEverything();
    for (int i = 0; i <= static_cast<int>(HandleRole::Cut); ++i) {
        const auto role = static_cast<HandleRole>(i);
        const ui::HandleRow& row = ui::rowOf(role);
        const QPointF at = row.place(sceneOf(scenario));
        const double asked = row.valueAt({role, scenario, at, core::XAxis::Size}, at, {1e-3, 1e-3});
        const double held = core::valueOf(scenario, row.parameter);
        EXPECT_NEAR(asked, held, 2e-3 * std::fabs(held)) << i;
    }
}

}  // namespace
