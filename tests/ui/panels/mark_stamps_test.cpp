#include "ui/panels/mark_stamps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

#include <gtest/gtest.h>

namespace {

constexpr std::array kMarks = {ui::Mark::Circle,       ui::Mark::Square, ui::Mark::Triangle, ui::Mark::Diamond,
                               ui::Mark::TriangleDown, ui::Mark::Cross,  ui::Mark::Plus,     ui::Mark::Pentagon};

std::vector<ui::MarkLook> looks()
{
    std::vector<ui::MarkLook> all;
    for (const ui::Mark mark : kMarks) {
        all.push_back({mark, 6.0, QPen(Qt::white, 2.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin), Qt::black});
        all.push_back({mark, 3.3, QPen(Qt::darkBlue, 2.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin), Qt::white});
    }
    return all;
}

/// Every look at places all over a pixel, on a screen of a scale, clipped as a panel's picture is.
template <class Draw>
QImage picture(double ratio, double shift, const Draw& draw)
{
    QImage image(QSizeF(640.0 * ratio, 420.0 * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(qRgb(250, 240, 200));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(shift, 0.3 * shift);
    painter.setClipRect(QRect(5, 5, 600, 400));
    double y = 0.0;
    for (const ui::MarkLook& look : looks()) {
        y += 23.37;
        for (int i = 0; i < 32; ++i) {
            draw(painter, look, QPointF(4.0 + 19.03 * i, y + 0.21 * i));
        }
    }
    return image;
}

int farthest(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max(
                {most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return most;
}

/// A mark stands a thirty-second of a pixel off at most, which is at most so much of black on white at its edge.
TEST(MarkStamps, AreThePixelsOfTheMarkItself)
{
    constexpr int kMost = static_cast<int>(2.0 * M_SQRT2 * 255.0 / 32.0);  // inside and edge
    for (const double ratio : {1.0, 1.25, 2.0}) {
        for (const double shift : {0.0, 0.4}) {
            ui::MarkStamps stamps;
            const QImage stamped = picture(ratio, shift, [&](QPainter& painter, const auto& look, const QPointF& at) {
                stamps.draw(painter, look, at);
            });
            const QImage drawn = picture(ratio, shift, [&](QPainter& painter, const auto& look, const QPointF& at) {
                ui::drawMark(painter, look, at);
            });
            EXPECT_LE(farthest(stamped, drawn), kMost) << ratio << " " << shift;
            EXPECT_GT(farthest(stamped, picture(ratio, shift, [](auto&&...) {})), 200) << "something is drawn";
        }
    }
}

TEST(MarkStamps, ArePaintedOnceAPlaceInAPixel)
{
    ui::MarkStamps stamps;
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    const ui::MarkLook look = looks().front();
    for (const double x : {10.0, 37.0, 80.0, 80.01}) {
        stamps.draw(painter, look, {x, 50.0});
    }
    EXPECT_EQ(stamps.painted(), 1);
    stamps.draw(painter, look, {10.5, 50.0});
    stamps.draw(painter, looks().back(), {10.0, 50.0});
    EXPECT_EQ(stamps.painted(), 3);
}

}  // namespace
