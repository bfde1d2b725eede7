// The boxes a label could stand in.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>

#include "ui/panels/label_placement.h"

namespace ui {

namespace {

// The middle of the right half first: there curves are apart and the eye ends.
constexpr std::array kPlacesAlong = {0.72, 0.67, 0.77, 0.62, 0.82, 0.57, 0.52, 0.47, 0.87, 0.42,
                                     0.92, 0.37, 0.32, 0.27, 0.22, 0.17, 0.12, 0.06, 0.97};

/// Over a point, its middle first and then further to either side.
std::vector<QRectF> overPoint(const QPointF& point, const QSizeF& size, double gap)
{
    std::vector<QRectF> boxes;
    for (const double share : {0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2}) {  // of it left of the point
        boxes.emplace_back(point - QPointF(share * size.width(), gap + size.height()), size);
    }
    return boxes;
}

}  // namespace

QRectF aligned(const QPointF& at, Qt::Alignment alignment, const QSizeF& size)
{
    const auto share = [&](Qt::Alignment none, Qt::Alignment whole) {
        return alignment & none ? 0.0 : (alignment & whole ? 1.0 : 0.5);
    };
    return {at
                - QPointF(share(Qt::AlignLeft, Qt::AlignRight) * size.width(),
                          share(Qt::AlignTop, Qt::AlignBottom) * size.height()),
            size};
}

std::vector<QRectF> besidePoint(const QPointF& point, const QSizeF& size, double gap)
{
    const double middle = point.y() - size.height() / 2;
    std::vector<QRectF> boxes;
    for (const double away : {gap, gap + 10.0}) {  // further off there may be room beside a handle at the point
        for (const double step : {0.0, 0.6, -0.6, 1.1, -1.1, 1.7, -1.7, 2.4, -2.4, 3.2, -3.2}) {
            const double y = middle + step * size.height();
            boxes.emplace_back(QPointF(point.x() + away, y), size);
            boxes.emplace_back(QPointF(point.x() - away - size.width(), y), size);
        }
    }
    return boxes;
}

std::vector<QRectF> nearPoint(const QPointF& point, const QSizeF& size, double gap, bool further)
{
    constexpr double kStep = 20.0;
    std::vector<QRectF> boxes = besidePoint(point, size, gap);
    for (const double away : further ? std::vector{1.0, 2.0} : std::vector<double>()) {
        const std::vector<QRectF> more = besidePoint(point, size, gap + away * kStep);
        boxes.insert(boxes.end(), more.begin(), more.end());
    }
    return boxes;
}

std::vector<QRectF> byNote(const NotePlace& note, const QSizeF& size, bool further)
{
    std::vector<QRectF> boxes;
    if (note.side == (Qt::AlignHCenter | Qt::AlignBottom)) {
        for (const double share : {1.0, 0.7, 0.4, 0.15}) {  // a low plot has less room
            const std::vector<QRectF> over = overPoint(note.at, size, share * note.over);
            boxes.insert(boxes.end(), over.begin(), over.end());
        }
    }
    boxes.push_back(aligned(note.edge, note.side, size));
    const std::vector<QRectF> beside = nearPoint(note.at, size, note.gap, further);
    boxes.insert(boxes.end(), beside.begin(), beside.end());
    return boxes;
}

std::vector<QRectF> byRule(const QPointF& head, const QSizeF& size, bool further)
{
    constexpr std::array kGaps = {12.0, 20.0};
    constexpr double kLeading = 2.0;
    std::vector<QRectF> boxes;
    for (const double lower : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0}) {
        const double down = further ? 4.0 + lower : lower;
        const double y = head.y() + down * (size.height() + kLeading);
        for (const double gap : kGaps) {
            boxes.emplace_back(QPointF(head.x() - gap - size.width(), y), size);
            boxes.emplace_back(QPointF(head.x() + gap, y), size);
        }
    }
    return boxes;
}

bool isNearestTo(double own, const std::vector<double>& heights, const QRectF& box)
{
    constexpr double kSame = 8.0;  // half a line: heights this near are one to the eye
    const double y = box.center().y();
    return std::all_of(heights.begin(), heights.end(),
                       [&](double height) { return std::abs(y - own) <= std::abs(y - height) + kSame; });
}

std::vector<QRectF> nearestTo(double own, const std::vector<double>& heights, const std::vector<QRectF>& boxes)
{
    std::vector<QRectF> kept;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(kept),
                 [&](const QRectF& box) { return isNearestTo(own, heights, box); });
    return kept.empty() ? boxes : kept;
}

std::vector<QRectF> inRows(const QRectF& area, const QSizeF& size, const QPointF& near, double most)
{
    constexpr double kAcross = 16.0;
    const double right = area.right() - size.width();
    const QPointF middle(0.5 * size.width(), 0.5 * size.height());
    std::vector<QRectF> boxes;
    const double step = std::max(1.0, (right - area.left()) / kAcross);
    for (double y = area.top(); y + size.height() <= area.bottom(); y += 0.25 * size.height()) {
        const double down = y + middle.y() - near.y();
        if (down * down > most * most) {
            continue;
        }
        for (double x = area.left(); x <= right; x += step) {
            const double across = x + middle.x() - near.x();
            if (across * across + down * down <= most * most) {
                boxes.emplace_back(QPointF(x, y), size);
            }
        }
    }
    return boxes;
}

std::vector<QRectF> allOver(const QRectF& area, const QSizeF& size, const QPointF& near, double most)
{
    struct Ranked {
        double squared = 0.0;  // of the distance, once for each: a comparison is made a dozen times as often
        std::uint32_t place = 0;
    };
    const std::vector<QRectF> rows = inRows(area, size, near, most);
    std::vector<Ranked> ranked;
    ranked.reserve(rows.size());
    for (const QRectF& box : rows) {
        const QPointF away = box.center() - near;
        ranked.push_back({QPointF::dotProduct(away, away), static_cast<std::uint32_t>(ranked.size())});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.squared < b.squared || (a.squared == b.squared && a.place < b.place);
    });
    std::vector<QRectF> boxes;
    boxes.reserve(ranked.size());
    for (const Ranked& one : ranked) {
        boxes.push_back(rows[one.place]);
    }
    return boxes;
}

std::vector<QRectF> alongLine(const QPolygonF& line, const QSizeF& size, double gap)
{
    std::vector<QRectF> boxes;
    if (line.size() < 2) {
        return boxes;
    }
    const double left = line.front().x();
    const double width = line.back().x() - left;
    for (const double share : kPlacesAlong) {
        const double x = left + share * width;
        const auto next = std::lower_bound(line.begin() + 1, line.end(), x, isLeftOf);
        if (next == line.end() || isGap(*next) || isGap(*(next - 1))) {
            continue;
        }
        const QPointF a = *(next - 1);
        const double y = a.y() + (next->y() - a.y()) * (next->x() > a.x() ? (x - a.x()) / (next->x() - a.x()) : 0.0);
        // On a rising curve the free corners are above to the left and below to the right.
        boxes.emplace_back(QPointF(x + gap, y + gap * 0.4), size);
        boxes.emplace_back(QPointF(x - gap - size.width(), y - gap * 0.4 - size.height()), size);
        boxes.emplace_back(QPointF(x - size.width() / 2, y - gap - size.height()), size);
        boxes.emplace_back(QPointF(x - size.width() / 2, y + gap), size);
    }
    return boxes;
}

}  // namespace ui
