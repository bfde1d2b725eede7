#include "ui/panels/label_placement.h"
#include "ui/panels/label_placer.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace {

constexpr QSizeF kTextSize(100, 20);
constexpr QRectF kAround(0, 0, 400, 400);

ui::LabelCandidate at(double x, double y, int form = 0)
{
    return {QRectF({x, y}, kTextSize), form};
}

TEST(CoveredLength, MeasuresTheLineInsideTheBox)
{
    const QRectF box(10, 10, 20, 20);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 20}, {100, 20}}, box), 20.0);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 0}, {100, 0}}, box), 0.0);
    EXPECT_NEAR(ui::coveredLength({{0, 0}, {50, 50}}, box), 20.0 * std::sqrt(2.0), 1e-9);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{20, 0}, {20, 100}}, box), 20.0);  // a rule
    EXPECT_DOUBLE_EQ(ui::coveredLength({}, box), 0.0);
    EXPECT_DOUBLE_EQ(ui::coveredLength({{0, 20}, {50, std::nan("")}, {100, 20}}, box), 0.0);
}

TEST(PlaceLabels, TakesTheFirstFreePlace)
{
    const ui::LabelRequest request{{at(0, 0), at(0, 50)}};
    const auto boxes = ui::placeLabels({request}, {kAround, {QRectF(50, 5, 10, 10)}, {}});
    EXPECT_EQ(boxes[0].box, QRectF({0, 50}, kTextSize));
}

TEST(PlaceLabels, LabelsNeverCollide)
{
    const ui::LabelRequest request{{at(0, 0), at(0, 30)}};
    const auto boxes = ui::placeLabels({request, request, request}, {kAround, {}, {}});
    EXPECT_FALSE(boxes[0].box.intersects(boxes[1].box));
    EXPECT_TRUE(boxes[2].box.isEmpty());  // no place left: better none than one over another
}

TEST(PlaceLabels, PrefersThePlaceThatCoversLeastOfALine)
{
    const ui::LabelRequest request{{at(0, 0), at(0, 50)}};
    const auto boxes = ui::placeLabels({request}, {kAround, {}, {QPolygonF{{0, 10}, {400, 10}}}});
    EXPECT_EQ(boxes[0].box, QRectF({0, 50}, kTextSize));
}

TEST(PlaceLabels, NeverLeavesTheBounds)
{
    const ui::LabelRequest request{{at(350, 0)}};
    EXPECT_TRUE(ui::placeLabels({request}, {kAround, {}, {}})[0].box.isEmpty());
}

TEST(PlaceLabels, TakesAnotherFormBeforeItCoversALine)
{
    const ui::LabelRequest request{{at(0, 0, 0), at(0, 50, 1)}};
    const auto places = ui::placeLabels({request}, {kAround, {}, {QPolygonF{{0, 10}, {400, 10}}}});
    EXPECT_EQ(places[0].form, 1);
    EXPECT_EQ(places[0].covered, 0.0);
}

TEST(PlaceLabels, MakesRoomForALabelThatWouldBeLost)
{
    const ui::LabelRequest moves{{at(0, 0), at(0, 50)}};
    const ui::LabelRequest stays{{at(0, 0)}};
    const auto places = ui::placeLabels({moves, stays}, {kAround, {}, {}});
    EXPECT_EQ(places[0].box.top(), 50.0);
    EXPECT_EQ(places[1].box.top(), 0.0);
}

TEST(PlaceLabels, MakesRoomForALabelThatWouldCoverALine)
{
    const ui::LabelRequest moves{{at(0, 0), at(0, 50)}};
    const ui::LabelRequest crosses{{at(0, 0), at(0, 100)}};
    const auto places = ui::placeLabels({moves, crosses}, {kAround, {}, {QPolygonF{{0, 110}, {400, 110}}}});
    EXPECT_EQ(places[0].box.top(), 50.0);
    EXPECT_EQ(places[1].box.top(), 0.0);
}

TEST(PlaceLabels, KeepsOffLevelAndFaintLinesOnlyWhereThatIsNear)
{
    std::vector<ui::LabelCandidate> far(100, at(0, 0));
    far.push_back(at(0, 50));
    const ui::LabelObstacles grid{kAround, {}, {}, {}, {10.0}};
    EXPECT_EQ(ui::placeLabels({{{at(0, 0), at(0, 50)}}}, grid)[0].box.top(), 50.0);
    EXPECT_EQ(ui::placeLabels({{far}}, grid)[0].box.top(), 0.0);
    const ui::LabelObstacles faint{kAround, {}, {}, {QPolygonF{{0, 10}, {20, 10}}}};
    EXPECT_EQ(ui::placeLabels({{{at(0, 0), at(0, 50)}}}, faint)[0].box.top(), 50.0);
    far.insert(far.begin(), 1000, at(0, 0));
    EXPECT_EQ(ui::placeLabels({{far}}, faint)[0].box.top(), 0.0);
}

/// In a bell that stands there for comparison, and right over it, a label would be read as that bell's.
TEST(PlaceLabels, KeepsOutOfFaintBellsWhereThatIsNear)
{
    const QPolygonF bell{{10, 90}, {20, 50}, {30, 20}, {40, 50}, {50, 90}};
    EXPECT_TRUE(ui::standsIn(bell, QRectF(25, 60, 10, 10)));
    EXPECT_TRUE(ui::standsIn(bell, QRectF(25, 8, 10, 10))) << "2 pixels over its top";
    EXPECT_FALSE(ui::standsIn(bell, QRectF(25, 2, 10, 10)));
    EXPECT_FALSE(ui::standsIn(bell, QRectF(53, 60, 10, 10)));
    ui::LabelObstacles faint{QRectF(0, 0, 200, 100), {}, {}, {bell}};
    faint.bells = {bell};
    const ui::LabelCandidate inside{QRectF(25, 60, 10, 10)};
    const ui::LabelCandidate beside{QRectF(60, 60, 10, 10)};
    EXPECT_EQ(ui::placeLabels({{{inside, beside}}}, faint)[0].box, beside.box);
    ui::LabelRequest far{{inside}};
    far.candidates.insert(far.candidates.end(), 400, {QRectF(500, 0, 10, 10)});
    far.candidates.push_back(beside);
    const ui::LabelPlace place = ui::placeLabels({far}, faint)[0];
    EXPECT_EQ(place.box, inside.box);
    EXPECT_FALSE(ui::standsWell(place));
}

/// A place that is given by how far off it is costs by that, however many others there are before it.
TEST(PlaceLabels, CostsAFarPlaceByItsDistance)
{
    const ui::LabelObstacles faint{QRectF(0, 0, 400, 100), {}, {}, {{{0, 20}, {50, 20}}}};
    const ui::LabelCandidate onFaint{QRectF(10, 15, 20, 10)};
    const ui::LabelCandidate off{QRectF(500, 0, 10, 10), 0, 20.0};
    for (const double cost : {20.0, 2000.0}) {
        ui::LabelRequest request{{onFaint}};
        request.candidates.insert(request.candidates.end(), 1000, off);
        request.candidates.push_back({QRectF(300, 50, 20, 10), 0, cost});
        const QRectF expected = cost < 100.0 ? request.candidates.back().box : onFaint.box;
        EXPECT_EQ(ui::placeLabels({request}, faint)[0].box, expected);
    }
}

/// Where two labels have the same two places, each takes the one from which no line crosses the other's.
TEST(PlaceLabels, LetsNoLineToWhatALabelSpeaksOfCrossAnothers)
{
    const ui::LabelObstacles nothing{QRectF(0, 0, 300, 300), {}, {}};
    const ui::LabelCandidate upper{QRectF(200, 20, 30, 10)};
    const ui::LabelCandidate lower{QRectF(200, 220, 30, 10)};
    ui::LabelRequest high{{lower, upper}};
    high.of = QPointF(10, 20);
    ui::LabelRequest low{{lower, upper}};
    low.of = QPointF(10, 230);
    for (const auto& requests : {std::vector{high, low}, std::vector{low, high}}) {
        const std::vector<ui::LabelPlace> places = ui::placeLabels(requests, nothing);
        EXPECT_FALSE(
            ui::cross(ui::wayFrom(places[0].box, *requests[0].of), ui::wayFrom(places[1].box, *requests[1].of)));
        EXPECT_TRUE(ui::standsWell(places[0]) && ui::standsWell(places[1]));
    }
}

TEST(PlaceLabels, PutsNoLineBetweenALabelAndWhatItSpeaksOf)
{
    const ui::LabelRequest request{{at(200, 40), at(0, 40)}, {}, false, QPointF(150, 50)};
    const auto places = ui::placeLabels({request}, {kAround, {}, {QPolygonF{{180, 0}, {181, 400}}}});
    EXPECT_EQ(places[0].box.left(), 0.0);
}

TEST(OutsideOf, LeavesWhatLiesWithinTheBoxes)
{
    const auto pieces = ui::outsideOf({{0, 10}, {50, 10}, {100, 10}}, {QRectF(20, 0, 10, 20), QRectF(60, 0, 10, 20)});
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0], (QPolygonF{{0, 10}, {20, 10}}));
    EXPECT_EQ(pieces[1], (QPolygonF{{30, 10}, {50, 10}, {60, 10}}));
    EXPECT_EQ(pieces[2], (QPolygonF{{70, 10}, {100, 10}}));
    EXPECT_EQ(ui::outsideOf({{0, 10}, {100, 10}}, {}).front(), (QPolygonF{{0, 10}, {100, 10}}));
}

TEST(AllOver, FillsTheAreaFromAPointOutwards)
{
    const auto boxes = ui::allOver(kAround, kTextSize, {390, 390});
    EXPECT_EQ(boxes.front(), QRectF({300, 380}, kTextSize));
    EXPECT_EQ(boxes.back(), QRectF({0, 0}, kTextSize));
}

TEST(AllOver, KeepsToADistance)
{
    const QPointF near(200, 200);
    const auto all = ui::allOver(kAround, kTextSize, near);
    const auto few = ui::allOver(kAround, kTextSize, near, 60.0);
    ASSERT_GT(few.size(), 5U);
    ASSERT_LT(few.size(), all.size());
    const auto distance = [&](const QRectF& box) { return std::hypot(box.center().x() - 200, box.center().y() - 200); };
    for (std::size_t i = 0; i < all.size(); ++i) {  // the same, as far as they go
        if (i < few.size()) {
            EXPECT_EQ(few[i], all[i]) << i;
        } else {
            EXPECT_GT(distance(all[i]), 60.0 - 1e-9) << i;
        }
        EXPECT_LE(distance(all[i > 0 ? i - 1 : 0]), distance(all[i]) + 1e-9) << i;
    }
}

TEST(PlaceLabels, MakesFurtherPlacesOnlyWhereOneCouldBeBetter)
{
    int made = 0;
    ui::LabelRequest request{{at(0, 0), at(0, 50)}};
    request.more = [&made] {
        ++made;
        return std::vector<ui::LabelCandidate>{at(0, 100), at(0, 150)};
    };
    EXPECT_EQ(ui::placeLabels({request}, {kAround, {}, {}})[0].box.top(), 0.0);
    EXPECT_EQ(made, 0);
    EXPECT_EQ(ui::placeLabels({request}, {kAround, {QRectF(0, 0, 50, 110)}, {}})[0].box.top(), 150.0);
    EXPECT_EQ(made, 1);
    // Struck by a level line the first costs more than to stand further down.
    const ui::LabelObstacles grid{kAround, {}, {}, {}, {10.0, 60.0}};
    EXPECT_EQ(ui::placeLabels({request}, grid)[0].box.top(), 100.0);
}

TEST(Crosses, SaysWhetherALineCoversAnything)
{
    const QRectF box(10, 10, 20, 20);
    const std::vector<QPolygonF> lines = {{{0, 20}, {100, 20}},
                                          {{0, 0}, {100, 0}},
                                          {{0, 0}, {50, 50}},
                                          {{20, 0}, {20, 100}},
                                          {{0, 40}, {40, 41}},
                                          {{0, 31}, {15, 31}, {16, 29}, {40, 31}},
                                          {{0, 20}, {50, std::nan("")}, {100, 20}},
                                          {}};
    for (const QPolygonF& line : lines) {
        EXPECT_EQ(ui::crosses(line, box), ui::coveredLength(line, box) > 0.0);
    }
    EXPECT_TRUE(ui::crosses(lines[5], box));
    EXPECT_FALSE(ui::crosses(lines[1], box));
}

/// A box that lies in the area at random.
QRectF anyBox(std::mt19937& engine, double most)
{
    const auto upTo = [&](double end) { return std::uniform_real_distribution<double>(0.0, end)(engine); };
    return {upTo(400.0), upTo(400.0), upTo(most), upTo(most)};
}

/// Against asking each box: also for boxes upside down, which Qt takes as their area.
TEST(BoxIndex, FindsWhatEachBoxSays)
{
    std::mt19937 engine(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<QRectF> boxes;
        for (int i = 0; i < 30; ++i) {
            boxes.push_back(anyBox(engine, 40.0));
        }
        boxes.emplace_back(QPointF(200, 300), QPointF(230, 180));
        const ui::BoxIndex index(kAround, boxes);
        for (int i = 0; i < 200; ++i) {
            const QRectF asked = anyBox(engine, 90.0) & kAround;
            const bool met =
                std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) { return box.intersects(asked); });
            ASSERT_EQ(index.meets(asked), met);
        }
    }
}

/// What is remembered of places changes no place: with candidates added between, it places as if it began afresh.
TEST(LabelPlacer, PlacesAsIfItHadNotRemembered)
{
    std::mt19937 engine(11);
    for (int round = 0; round < 30; ++round) {
        ui::LabelObstacles obstacles{kAround, {anyBox(engine, 60.0), anyBox(engine, 60.0)}, {}, {}, {80.0, 160.0}};
        for (int line = 0; line < 4; ++line) {
            const QPolygonF drawn{{0.0, anyBox(engine, 1.0).y()}, {400.0, anyBox(engine, 1.0).y()}};
            (line < 2 ? obstacles.lines : obstacles.faint).push_back(drawn);
        }
        const ui::LineField lines(obstacles.bounds, obstacles.lines);
        ui::LabelPlacer placer(obstacles, lines);
        std::vector<ui::LabelRequest> requests(4);
        for (int grown = 0; grown < 3; ++grown) {
            for (ui::LabelRequest& request : requests) {
                request.of = QPointF(200, 200);
                request.astray = [](const QRectF& box) { return box.top() > 300.0 ? 1 : 0; };
                for (int i = 0; i < 6; ++i) {
                    request.candidates.push_back({QRectF(anyBox(engine, 1.0).topLeft(), QSizeF(50, 16)), 0});
                }
            }
            const auto remembered = placer.place(requests);
            const auto afresh = ui::placeLabels(requests, obstacles);
            for (std::size_t i = 0; i < requests.size(); ++i) {
                EXPECT_EQ(remembered[i].box, afresh[i].box);
            }
        }
    }
}

}  // namespace
