#include "ui/state/label_placement.h"

#include <cmath>

#include <gtest/gtest.h>

namespace {

constexpr QSizeF kSize(100, 20);

TEST(CoveredLength, MeasuresTheLineInsideTheBox)
{
    const QRectF box(10, 10, 20, 20);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 20}, {100, 20}}, box), 20.0);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 0}, {100, 0}}, box), 0.0);
    EXPECT_NEAR(ui::coveredLength({{0, 0}, {50, 50}}, box), 20.0 * std::sqrt(2.0), 1e-9);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 20}, {50, std::nan("")}, {100, 20}}, box), 0.0);
}

TEST(PlaceLabels, TakesTheFirstFreePlace)
{
    const ui::LabelRequest request{{QRectF({0, 0}, kSize), QRectF({0, 50}, kSize)}};
    const auto boxes = ui::placeLabels({request}, {QRectF(0, 0, 400, 400), {QRectF(50, 5, 10, 10)}, {}});
    EXPECT_EQ(boxes[0], QRectF({0, 50}, kSize));
}

TEST(PlaceLabels, LabelsNeverCollide)
{
    const ui::LabelRequest request{{QRectF({0, 0}, kSize), QRectF({0, 30}, kSize)}};
    const auto boxes = ui::placeLabels({request, request, request}, {QRectF(0, 0, 400, 400), {}, {}});
    EXPECT_FALSE(boxes[0].intersects(boxes[1]));
    EXPECT_TRUE(boxes[2].isEmpty());  // no place left: better none than one over another
}

TEST(PlaceLabels, PrefersThePlaceThatCoversLeastOfALine)
{
    const ui::LabelRequest request{{QRectF({0, 0}, kSize), QRectF({0, 50}, kSize)}};
    const auto boxes = ui::placeLabels({request}, {QRectF(0, 0, 400, 400), {}, {QPolygonF{{0, 10}, {400, 10}}}});
    EXPECT_EQ(boxes[0], QRectF({0, 50}, kSize));
}

TEST(PlaceLabels, NeverLeavesTheBounds)
{
    const ui::LabelRequest request{{QRectF({350, 0}, kSize)}};
    EXPECT_TRUE(ui::placeLabels({request}, {QRectF(0, 0, 400, 400), {}, {}})[0].isEmpty());
}

}  // namespace
