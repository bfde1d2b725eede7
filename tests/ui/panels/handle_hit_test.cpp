#include "ui/panels/handle_hit.h"

#include <gtest/gtest.h>

#include "ui/present/present.h"

namespace {

/// The bell's panel of a scenario, and what can be taken hold of in it.
struct BellPanel {
    BellPanel(const core::ValidScenario& scenario, const core::PictureSize& picture, const QSizeF& size)
    {
        core::Evaluator evaluator;
        model = ui::present(scenario, evaluator.evaluate(scenario, picture), {}, ui::lightTheme()).panels.front();
        frame = ui::PanelFrame(model, size);
        for (const ui::HandleModel& handle : model.handles) {
            targets.push_back({handle.role, frame.pixel(handle.at)});
        }
    }

    std::optional<ui::HandleRole> at(const QPointF& pixel) const
    {
        return ui::nearestHandle(model, frame, targets, pixel);
    }

    ui::PanelModel model;
    ui::PanelFrame frame;
    std::vector<ui::HandleTarget> targets;
};

class HandleHit : public testing::Test {
protected:
    std::optional<ui::HandleRole> at(const QPointF& pixel) const { return bell_.at(pixel); }
    QPointF place(ui::HandleRole role) const
    {
        for (const ui::HandleTarget& target : targets_) {
            if (target.role == role) {
                return target.at;
            }
        }
        return {};
    }

    const BellPanel bell_{core::ValidScenario(), {600, 400}, QSizeF(640, 600)};
    const ui::PanelFrame& frame_ = bell_.frame;
    const std::vector<ui::HandleTarget>& targets_ = bell_.targets;
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

/// The mark's line runs through the bell when the mean is near it: inside, and on the dot, the bell wins.
TEST(HandleHitNearTheMark, TheBellWinsInsideItselfAndOnItsDot)
{
    for (const double mean : {0.64, 0.65, 0.66, 0.68, 0.70}) {
        core::Scenario scenario;
        scenario.model.mean = mean;
        const BellPanel bell(core::validate(scenario).value(), {600, 400}, QSizeF(640, 600));
        const ui::PanelFrame& frame = bell.frame;
        const auto at = [&](const QPointF& pixel) { return bell.at(pixel); };
        for (const ui::HandleTarget& target : bell.targets) {
            EXPECT_EQ(at(target.at), target.role) << mean << ' ' << static_cast<int>(target.role);
        }
        EXPECT_EQ(at(frame.pixel({mean, 0.2})), ui::HandleRole::Mean) << mean;   // the middle of the bell
        EXPECT_EQ(at(frame.pixel({0.695, 0.2})), ui::HandleRole::Mean) << mean;  // beside the mark's line
        EXPECT_EQ(at(frame.pixel({0.7, 0.97})), ui::HandleRole::PassMark) << mean;
    }
}

/// Of a small window's narrow bell every place is near a flank: its body still moves the mean.
TEST(HandleHitInANarrowBell, ItsMiddleIsTheBody)
{
    const BellPanel bell(core::validate(core::Scenario()).value(), {280, 250}, QSizeF(342, 378));
    for (const double height : {0.1, 0.2, 0.3, 0.35}) {
        EXPECT_EQ(bell.at(bell.frame.pixel({0.6, height})), ui::HandleRole::Mean) << height;
    }
    for (const ui::HandleTarget& target : bell.targets) {
        EXPECT_EQ(bell.at(target.at + QPointF(1.0, 1.0)), target.role);
    }
}

TEST_F(HandleHit, TheBodyIsTakenAnywhereInsideTheBell)
{
    EXPECT_EQ(at(frame_.pixel({0.59, 0.1})), ui::HandleRole::Mean);
    EXPECT_EQ(at(frame_.pixel({0.2, 0.5})), std::nullopt);
}

}  // namespace
