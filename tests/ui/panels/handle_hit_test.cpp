#include "ui/panels/handle_hit.h"

#include <gtest/gtest.h>

#include "ui/present/present.h"

namespace {

class HandleHit : public testing::Test {
protected:
    HandleHit()
    {
        const core::ValidScenario scenario;
        core::Evaluator evaluator;
        model_ = ui::present(scenario, evaluator.evaluate(scenario, {600, 400}), {}, ui::lightTheme()).panels.front();
        frame_ = ui::PanelFrame(model_, QSizeF(640, 600));
        for (const ui::HandleModel& handle : model_.handles) {
            targets_.push_back({handle.role, frame_.pixel(handle.at)});
        }
    }

    std::optional<ui::HandleRole> at(const QPointF& pixel) const
    {
        return ui::nearestHandle(model_, frame_, targets_, pixel);
    }
    QPointF place(ui::HandleRole role) const
    {
        for (const ui::HandleTarget& target : targets_) {
            if (target.role == role) {
                return target.at;
            }
        }
        return {};
    }

    ui::PanelModel model_;
    ui::PanelFrame frame_;
    std::vector<ui::HandleTarget> targets_;
};

TEST_F(HandleHit, EveryHandleIsTakenWithinItsRadius)
{
    for (const ui::HandleTarget& target : targets_) {
        for (const QPointF& away : {QPointF(0, 0), QPointF(0, -15), QPointF(0, 15)}) {
            EXPECT_EQ(at(target.at + away), target.role) << static_cast<int>(target.role);
        }
    }
}

TEST_F(HandleHit, ReachesTwentyTwoPixels)
{
    const QPointF flank = place(ui::HandleRole::SpreadLow);
    EXPECT_EQ(at(flank - QPointF(21, 0)), ui::HandleRole::SpreadLow);
    EXPECT_EQ(at(flank - QPointF(60, 0)), std::nullopt);
}

TEST_F(HandleHit, TheNearestWins)
{
    const QPointF high = place(ui::HandleRole::SpreadHigh);
    const QPointF mark(frame_.xPixel(0.7), high.y());
    EXPECT_EQ(at(0.7 * high + 0.3 * mark), ui::HandleRole::SpreadHigh);
    EXPECT_EQ(at(0.3 * high + 0.7 * mark), ui::HandleRole::PassMark);
    EXPECT_EQ(at(0.5 * (high + mark)), ui::HandleRole::PassMark);  // ties: the mark
}

TEST_F(HandleHit, TheBodyIsTakenAnywhereInsideTheBell)
{
    EXPECT_EQ(at(frame_.pixel({0.59, 0.1})), ui::HandleRole::Mean);
    EXPECT_EQ(at(frame_.pixel({0.2, 0.5})), std::nullopt);
}

}  // namespace
