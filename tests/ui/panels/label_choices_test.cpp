#include "ui/panels/label_choices.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace {

constexpr QRectF kBounds(0, 0, 400, 400);
constexpr QSizeF kSize(50, 16);

class Ground {
public:
    explicit Ground(std::mt19937& engine) : engine_(engine)
    {
        obstacles.bounds = kBounds;
        obstacles.grid = {80.0, 160.0, 240.0};
        for (int i = 0; i < 5; ++i) {
            obstacles.boxes.emplace_back(place(), QSizeF(60, 40));
            obstacles.lines.push_back({{0.0, place().y()}, {400.0, place().y()}});
            obstacles.faint.push_back({{0.0, place().y()}, {400.0, place().y()}});
        }
        request.of = place();
        request.astray = [](const QRectF& box) { return box.left() > 250.0 ? 1 : 0; };
    }

    QPointF place()
    {
        std::uniform_real_distribution<double> anywhere(0.0, 380.0);
        const double x = anywhere(engine_);
        return {x, anywhere(engine_)};
    }

    void addUsual(int count)
    {
        for (int i = 0; i < count; ++i) {
            request.candidates.push_back({QRectF(place(), kSize), 0});
        }
    }

    void addAnywhere(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QRectF box(place(), kSize);
            request.anywhere.push_back({box, 0, 0.35 * ui::wayFrom(box, *request.of).length()});
        }
    }

    /// What each choice costs, found for each by itself, from the least on. Every place after the usual ones costs at
    /// least what the last of those does.
    std::vector<double> costs() const
    {
        std::vector<double> all;
        const ui::LineField lines(obstacles.bounds, obstacles.lines);
        const ui::LabelCosts costs(obstacles, lines);
        const auto add = [&](const QRectF& box, double later) {
            ui::LabelRequest alone = request;
            alone.candidates = {{box, 0, later}};
            alone.anywhere.clear();
            ui::LabelChoices choices;
            if (const ui::LabelChoice* only = choices.dearerThan(0, HUGE_VAL, alone, costs)) {
                all.push_back(only->cost);
            }
        };
        double last = 0.0;
        for (std::size_t i = 0; i < request.candidates.size(); ++i) {
            last = 0.25 * static_cast<double>(i);
            add(request.candidates[i].box, last);
        }
        for (const ui::LabelCandidate& candidate : request.anywhere) {
            add(candidate.box, std::max(last, *candidate.away));
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    ui::LabelObstacles obstacles;
    ui::LabelRequest request;

private:
    std::mt19937& engine_;
};

TEST(LabelChoices, ComeFromTheCheapestOn)
{
    std::mt19937 engine(41);
    for (int round = 0; round < 20; ++round) {
        Ground ground(engine);
        ground.addUsual(30);
        ground.addAnywhere(200);
        const ui::LineField lines(ground.obstacles.bounds, ground.obstacles.lines);
        const ui::LabelCosts costs(ground.obstacles, lines);
        ui::LabelChoices choices;
        const std::vector<double> expected = ground.costs();
        ASSERT_GT(expected.size(), 50U);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const ui::LabelChoice* choice = choices.dearerThan(i, HUGE_VAL, ground.request, costs);
            ASSERT_NE(choice, nullptr) << i;
            ASSERT_DOUBLE_EQ(choice->cost, expected[i]) << i;
        }
        EXPECT_EQ(choices.dearerThan(expected.size(), HUGE_VAL, ground.request, costs), nullptr);
    }
}

TEST(LabelChoices, TakeWhatIsAddedIntoTheirOrder)
{
    std::mt19937 engine(43);
    for (int round = 0; round < 20; ++round) {
        Ground ground(engine);
        ground.addUsual(20);
        const ui::LineField lines(ground.obstacles.bounds, ground.obstacles.lines);
        const ui::LabelCosts costs(ground.obstacles, lines);
        ui::LabelChoices choices;
        static_cast<void>(choices.dearerThan(12, HUGE_VAL, ground.request, costs));
        ground.addUsual(20);
        static_cast<void>(choices.dearerThan(3, HUGE_VAL, ground.request, costs));
        ground.addAnywhere(100);
        const std::vector<double> expected = ground.costs();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_DOUBLE_EQ(choices.dearerThan(i, HUGE_VAL, ground.request, costs)->cost, expected[i]) << i;
        }
    }
}

TEST(LabelChoices, EndWhereTheyCostTooMuch)
{
    std::mt19937 engine(47);
    Ground ground(engine);
    ground.addUsual(30);
    ground.addAnywhere(100);
    const ui::LineField lines(ground.obstacles.bounds, ground.obstacles.lines);
    const ui::LabelCosts costs(ground.obstacles, lines);
    const std::vector<double> expected = ground.costs();
    ui::LabelChoices choices;
    const double middle = expected[expected.size() / 2];
    std::size_t found = 0;
    while (choices.dearerThan(found, middle, ground.request, costs) != nullptr) {
        ++found;
    }
    EXPECT_EQ(found,
              static_cast<std::size_t>(std::lower_bound(expected.begin(), expected.end(), middle) - expected.begin()));
}

}  // namespace
