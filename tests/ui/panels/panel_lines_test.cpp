#include "ui/panels/panel_lines.h"

#include <algorithm>
#include <cmath>

#include <QImage>

#include <gtest/gtest.h>

#include "ui/panels/paint_panel.h"

namespace {

constexpr QSize kPictureSize(400, 300);

/// A figure of one thick line in pixels.
struct Figure {
    explicit Figure(const std::vector<ui::LinePoint>& points)
    {
        ui::LineModel& line = panel.still.lines.emplace_back();
        line.points = points;
        line.stroke = {Qt::black, 24.0, {}};
        image.fill(Qt::white);
        ui::paintPanels(image, {{&panel, QRectF(QPointF(), kPictureSize)}},
                        {QRectF(QPointF(), kPictureSize), 1.0, Qt::white});
    }

    ui::PanelModel panel;
    QImage image = QImage(kPictureSize, QImage::Format_RGB32);
};

/// A quarter turn, its outer corner half a stroke out: a pointed joint would fill it.
TEST(PanelLines, AFiguresCornerIsRound)
{
    for (const bool twice : {false, true}) {  // a point that comes twice hides no corner
        std::vector<ui::LinePoint> points = {{0.2, 0.5}, {0.6, 0.5}, {0.6, 0.2}};
        if (twice) {
            points.insert(points.begin() + 1, points[1]);
        }
        const Figure figure(points);
        const QPointF corner = ui::PanelFrame(figure.panel, kPictureSize).pixel({0.6, 0.5});
        EXPECT_EQ(figure.image.pixelColor((corner + QPointF(5, -5)).toPoint()), QColor(Qt::black));
        EXPECT_EQ(figure.image.pixelColor((corner + QPointF(11, -11)).toPoint()), QColor(Qt::white)) << twice;
    }
}

/// A curve in small steps is as thick everywhere as its stroke: no joint sticks out, none is missing.
TEST(PanelLines, AFiguresCurveIsAsThickAsItsStroke)
{
    std::vector<ui::LinePoint> points;
    for (int i = 0; i <= 200; ++i) {
        const double x = 0.1 + 0.004 * i;
        points.push_back({x, 0.5 + 0.2 * std::sin(8.0 * x)});
    }
    const Figure figure(points);
    const ui::PanelFrame frame(figure.panel, kPictureSize);
    const double half = 12.0;
    for (std::size_t i = 10; i + 10 < points.size(); ++i) {
        const QPointF before = frame.pixel({points[i - 1].x, points[i - 1].y});
        const QPointF at = frame.pixel({points[i].x, points[i].y});
        const QPointF along = frame.pixel({points[i + 1].x, points[i + 1].y}) - before;
        const QPointF out = QPointF(along.y(), -along.x()) / std::hypot(along.x(), along.y());
        for (const double side : {-1.0, 1.0}) {
            EXPECT_LT(figure.image.pixelColor((at + side * (half - 2.0) * out).toPoint()).lightness(), 10) << i;
            EXPECT_GT(figure.image.pixelColor((at + side * (half + 2.0) * out).toPoint()).lightness(), 245) << i;
        }
    }
}

/// The distance of a point to the nearest place of a polyline.
double distanceTo(const QPolygonF& line, const QPointF& point)
{
    double least = HUGE_VAL;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF along = line[i] - a;
        const double squared = QPointF::dotProduct(along, along);
        const double share = squared > 0.0 ? QPointF::dotProduct(point - a, along) / squared : 0.0;
        const QPointF away = point - a - std::clamp(share, 0.0, 1.0) * along;
        least = std::min(least, std::hypot(away.x(), away.y()));
    }
    return least;
}

TEST(PanelLines, SimplifyingLeavesOutOnlyWhatAStraightLineExplains)
{
    const QPolygonF straight{{0, 0}, {1, 2}, {2, 4.05}, {3, 6}, {3, 6}, {10, 20}};
    EXPECT_EQ(ui::simplified(straight, 0.1), (QPolygonF{{0, 0}, {10, 20}}));
    const QPolygonF turned{{0, 0}, {5, 0}, {10, 0}, {10, 5}, {10, 9}, {4, 9}, {8, 9}};  // and back on itself
    EXPECT_EQ(ui::simplified(turned, 0.1), (QPolygonF{{0, 0}, {10, 0}, {10, 9}, {4, 9}, {8, 9}}));
    for (const QPolygonF& few : {QPolygonF(), QPolygonF{{1, 2}}, QPolygonF{{1, 2}, {1, 2}}}) {
        EXPECT_EQ(ui::simplified(few, 0.1), few);
    }
}

TEST(PanelLines, SimplifyingKeepsEveryPointWithinTheTolerance)
{
    QPolygonF wave;
    unsigned random = 12345;
    for (int i = 0; i < 4000; ++i) {
        random = random * 1664525U + 1013904223U;
        const double noise = (random >> 16) % 1000 / 1000.0;
        wave << QPointF(0.2 * i, 100.0 * std::sin(0.01 * i) + (i < 2000 ? 0.05 : 0.6) * noise);
    }
    const QPolygonF kept = ui::simplified(wave, 0.1);
    EXPECT_LT(kept.size(), 3000);
    EXPECT_EQ(kept.front(), wave.front());
    EXPECT_EQ(kept.back(), wave.back());
    double most = 0.0;
    for (const QPointF& point : wave) {
        most = std::max(most, distanceTo(kept, point));
    }
    EXPECT_LE(most, 0.1 + 1e-9);
    EXPECT_GT(most, 0.05);
}

}  // namespace
