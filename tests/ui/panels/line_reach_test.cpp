#include "ui/panels/line_reach.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "ui/panels/label_placement.h"

namespace {

/// A line from left to right as panels have them: curves, steps, gaps, and pieces far outside.
QPolygonF anyLine(std::mt19937& random)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    QPolygonF line;
    const double step = 0.5 + 60.0 * share(random);
    double y = 300.0 * share(random);
    for (double x = -50.0 + 200.0 * share(random); x < 500.0; x += step * (share(random) < 0.1 ? 0.0 : share(random))) {
        y += share(random) < 0.05 ? 5000.0 * (share(random) - 0.5) : 20.0 * (share(random) - 0.5);
        line << QPointF(x, share(random) < 0.03 ? std::nan("") : y);
    }
    return line;
}

TEST(LineReach, SaysNoOnlyWhereNothingOfTheLineIs)
{
    std::mt19937 random(17);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    int no = 0;
    int covered = 0;
    for (int i = 0; i < 300; ++i) {
        const QPolygonF line = anyLine(random);
        const ui::LineReach reach(line);
        for (int k = 0; k < 200; ++k) {
            const QRectF box(-100.0 + 700.0 * share(random), -100.0 + 500.0 * share(random), 80.0 * share(random),
                             30.0 * share(random));
            const bool is = ui::coveredLength(line, box) > 0.0 || ui::crosses(line, box);
            covered += is ? 1 : 0;
            no += reach.mayPass(box) ? 0 : 1;
            ASSERT_TRUE(reach.mayPass(box) || !is) << i << " " << k;
        }
    }
    EXPECT_GT(covered, 1000);
    EXPECT_GT(no, 20000) << "most boxes are far from a line";
}

TEST(LineReach, OfNoLineIsNowhere)
{
    const double nan = std::nan("");
    for (const QPolygonF& line :
         {QPolygonF(), QPolygonF{{3.0, 4.0}}, QPolygonF{{0.0, nan}, {10.0, nan}}, QPolygonF{{0.0, 5.0}, {10.0, nan}}}) {
        EXPECT_FALSE(ui::LineReach(line).mayPass({-100.0, -100.0, 300.0, 300.0}));
    }
    const ui::LineReach upright(QPolygonF{{40.0, 10.0}, {40.0, 90.0}});
    EXPECT_TRUE(upright.mayPass({30.0, 50.0, 20.0, 5.0}));
    EXPECT_FALSE(upright.mayPass({41.0, 50.0, 20.0, 5.0}));
    EXPECT_FALSE(upright.mayPass({30.0, 91.0, 20.0, 5.0}));
}

}  // namespace
