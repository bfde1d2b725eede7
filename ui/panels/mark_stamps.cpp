#include "ui/panels/mark_stamps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype kMostBytes = 4'000'000;

/// Half the side of a stamp, in pixels of the screen: a cross and its edge reach further than a circle of its radius.
int halfOf(const MarkLook& look, double ratio)
{
    const double edge = look.edge.style() == Qt::NoPen ? 0.0 : look.edge.widthF();
    return 2 + static_cast<int>(std::ceil(ratio * (1.4 * look.radius + edge)));
}

/// The pixel a step lies in, and which of its steps it is.
std::pair<int, int> pixelOf(double place, int steps)
{
    const double whole = std::floor(place);
    const int step = qRound((place - whole) * steps);
    return {static_cast<int>(whole) + step / steps, step % steps};
}

QImage imageOf(const MarkLook& look, double ratio, const QPointF& off)
{
    const int half = halfOf(look, ratio);
    QImage image(2 * half, 2 * half, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(half, half) + off);
    painter.scale(ratio, ratio);
    drawMark(painter, look, {0.0, 0.0});
    return image;
}

}  // namespace

void MarkStamps::draw(QPainter& painter, const MarkLook& look, const QPointF& at)
{
    const QTransform onDevice = painter.combinedTransform();
    const double ratio = onDevice.m11();
    const QPointF place = onDevice.map(at);
    const auto [x, right] = pixelOf(place.x(), kSteps);
    const auto [y, down] = pixelOf(place.y(), kSteps);
    QImage& stamp = stampOf(look, ratio, down * kSteps + right);
    if (stamp.isNull()) {
        stamp = imageOf(look, ratio, QPointF(right, down) / kSteps);
        bytes_ += stamp.sizeInBytes();
        ++painted_;
    }
    const QTransform before = painter.worldTransform();
    painter.setWorldTransform(onDevice.inverted() * before);  // in the pixels of the screen: nothing is stretched
    const int half = halfOf(look, ratio);
    painter.drawImage(QPoint(x - half, y - half), stamp);
    painter.setWorldTransform(before);
}

QImage& MarkStamps::stampOf(const MarkLook& look, double ratio, int step)
{
    if (bytes_ > kMostBytes) {
        sheets_.clear();
        bytes_ = 0;
    }
    auto sheet = std::find_if(sheets_.begin(), sheets_.end(),
                              [&](const Sheet& one) { return one.ratio == ratio && one.look == look; });
    if (sheet == sheets_.end()) {
        sheets_.push_back({look, ratio, {}});
        sheet = sheets_.end() - 1;
    }
    return sheet->stamps[static_cast<std::size_t>(step)];
}

}  // namespace ui
