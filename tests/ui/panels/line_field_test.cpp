#include "ui/panels/line_field.h"

#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "ui/panels/label_placement.h"

namespace {

constexpr QRectF kArea(20.0, 10.0, 400.0, 250.0);

/// Curves, steps, gaps, level and upright lines on the edges of cells, and pieces far outside.
std::vector<QPolygonF> anyLines(std::mt19937& random, int count)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<QPolygonF> lines;
    for (int k = 0; k < count; ++k) {
        QPolygonF line;
        const double step = 0.5 + 60.0 * share(random);
        double y = 300.0 * share(random);
        for (double x = -50.0 + 200.0 * share(random); x < 500.0;
             x += step * (share(random) < 0.1 ? 0.0 : share(random))) {
            y += share(random) < 0.05 ? 5000.0 * (share(random) - 0.5) : 20.0 * (share(random) - 0.5);
            line << QPointF(x, share(random) < 0.03 ? std::nan("") : y);
        }
        lines.push_back(line);
    }
    const double edge = 20.0 + 8.0 * std::floor(40.0 * share(random));
    lines.push_back({{edge, -30.0}, {edge, 400.0}});
    lines.push_back({{-30.0, edge - 10.0}, {600.0, edge - 10.0}});
    return lines;
}

QRectF anyBox(std::mt19937& random)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    const QRectF box(-100.0 + 700.0 * share(random), -100.0 + 500.0 * share(random), 120.0 * share(random),
                     40.0 * share(random));
    return share(random) < 0.8 ? box : QRectF(box.toRect()).translated(4.0, 2.0);  // edges upon edges
}

double sumOf(const std::vector<QPolygonF>& lines, const QRectF& box)
{
    double sum = 0.0;
    for (const QPolygonF& line : lines) {
        sum += ui::coveredLength(line, box);
    }
    return sum;
}

TEST(LineField, SaysWhatTheLinesTogetherSay)
{
    std::mt19937 random(29);
    int covered = 0;
    for (int i = 0; i < 60; ++i) {
        const std::vector<QPolygonF> lines = anyLines(random, i % 7);
        const ui::LineField field(kArea, lines);
        for (int k = 0; k < 300; ++k) {
            const QRectF box = anyBox(random);
            const double sum = sumOf(lines, box);
            ASSERT_NEAR(field.covered(box), sum, 1e-4) << i << " " << k;
            if (sum == 0.0 || sum > 1e-4) {  // less is a matter of rounding
                ASSERT_EQ(field.isCrossed(box), sum > 0.0) << i << " " << k;
            }
            covered += sum > 0.0 ? 1 : 0;
        }
    }
    EXPECT_GT(covered, 4000);
}

TEST(LineField, SaysOfEachLineWhetherItCrosses)
{
    std::mt19937 random(31);
    for (int i = 0; i < 20; ++i) {
        const std::vector<QPolygonF> lines = anyLines(random, 4);
        const ui::LineField field(kArea, lines);
        for (int k = 0; k < 100; ++k) {
            const QRectF box = anyBox(random);
            for (std::size_t own = 0; own < lines.size(); ++own) {
                const double length = ui::coveredLength(lines[own], box);
                if (length == 0.0 || length > 1e-4) {
                    ASSERT_EQ(field.isCrossed(box, [&](std::size_t line) { return line == own; }), length > 0.0)
                        << i << " " << k << " " << own;
                }
            }
        }
    }
}

TEST(LineField, NeverSaysEnoughWhereThereIsLess)
{
    std::mt19937 random(37);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    int enough = 0;
    for (int i = 0; i < 40; ++i) {
        const std::vector<QPolygonF> lines = anyLines(random, 8);
        const ui::LineField field(kArea, lines);
        for (int k = 0; k < 200; ++k) {
            const QRectF box = anyBox(random);
            const double asked = 120.0 * share(random);
            const double said = field.covered(box, asked);
            const double sum = sumOf(lines, box);
            if (std::fabs(sum - asked) > 1e-3) {
                ASSERT_EQ(said >= asked, sum >= asked) << i << " " << k << " " << said << " " << sum;
            }
            ASSERT_LE(said, sum + 1e-4);
            enough += said >= asked ? 1 : 0;
        }
    }
    EXPECT_GT(enough, 500);
}

TEST(LineField, OfNoLinesIsNothing)
{
    const std::vector<QPolygonF> lines = {
        {}, {{3.0, 4.0}}, {{0.0, std::nan("")}, {10.0, 3.0}}, {{30.0, -HUGE_VAL}, {30.0, HUGE_VAL}}};
    const ui::LineField field(kArea, lines);
    EXPECT_EQ(field.covered({-500.0, -500.0, 2000.0, 2000.0}), 0.0);
    EXPECT_FALSE(field.isCrossed({-500.0, -500.0, 2000.0, 2000.0}));
    const std::vector<QPolygonF> none;
    EXPECT_EQ(ui::LineField({}, none).covered({0.0, 0.0, 5.0, 5.0}), 0.0);
}

}  // namespace
