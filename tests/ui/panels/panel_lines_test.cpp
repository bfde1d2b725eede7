#include "ui/panels/panel_lines.h"

#include <cmath>

#include <QImage>

#include <gtest/gtest.h>

#include "ui/panels/paint_panel.h"

namespace {

constexpr QSize kSize(400, 300);

/// A figure of one thick line in pixels.
struct Figure {
    explicit Figure(const std::vector<ui::LinePoint>& points)
    {
        ui::LineModel& line = panel.still.lines.emplace_back();
        line.points = points;
        line.stroke = {Qt::black, 24.0, {}};
        image.fill(Qt::white);
        ui::paintPanels(image, {{&panel, QRectF(QPointF(), kSize)}}, {QRectF(QPointF(), kSize), 1.0, Qt::white});
    }

    ui::PanelModel panel;
    QImage image = QImage(kSize, QImage::Format_RGB32);
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
        const QPointF corner = ui::PanelFrame(figure.panel, kSize).pixel({0.6, 0.5});
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
    const ui::PanelFrame frame(figure.panel, kSize);
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

}  // namespace
