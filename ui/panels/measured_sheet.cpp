#include "ui/panels/measured_sheet.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kTile = 64;     // pixels: most of a sheet is clear, and is not laid over anything
constexpr double kReach = 3;  // of a marker's radius: what a dot reaches with its edge, or as an arrow

}  // namespace

void MeasuredSheet::paint(QCPPainter& painter, const std::vector<const MarkerModel*>& dots, const Look& look,
                          const Draw& draw)
{
    const QTransform toPixels = painter.deviceTransform();
    const QSize size(painter.device()->width(), painter.device()->height());
    if (sheet_.size() != size || toPixels != toPixels_ || !(look == look_) || !holds(dots)) {
        look_ = look;
        toPixels_ = toPixels;
        dots_.clear();
        sheet_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
        sheet_.fill(Qt::transparent);
        QCPPainter on(&sheet_);
        on.setAntialiasing(true);
        on.setTransform(toPixels);
        draw(on, dots);
        for (const MarkerModel* dot : dots) {
            dots_.push_back(*dot);
        }
        findTiles(toPixels);
        ++drawn_;
    }
    painter.save();
    painter.setTransform(QTransform::fromScale(1.0 / painter.device()->devicePixelRatioF(),
                                               1.0 / painter.device()->devicePixelRatioF()));
    for (const QRect& tile : tiles_) {
        painter.drawImage(tile.topLeft(), sheet_, tile);
    }
    painter.restore();
}

bool MeasuredSheet::holds(const std::vector<const MarkerModel*>& dots) const
{
    return std::equal(dots.begin(), dots.end(), dots_.begin(), dots_.end(),
                      [](const MarkerModel* a, const MarkerModel& b) { return *a == b; });
}

/// Runs of tiles beside each other are one.
void MeasuredSheet::findTiles(const QTransform& toPixels)
{
    tiles_.clear();
    const int columns = (sheet_.width() + kTile - 1) / kTile;
    const int rows = (sheet_.height() + kTile - 1) / kTile;
    std::vector<bool> taken(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    const auto at = [&](int column, int row) { return static_cast<std::size_t>(row * columns + column); };
    for (const MarkerModel& dot : dots_) {
        const double reach = kReach * look_.theme.markerRadius * std::max(1.0, dot.size);
        const QPointF middle = look_.frame.pixel(dot.at);
        const QRect box = toPixels.mapRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach))
                              .toAlignedRect()
                              .intersected(sheet_.rect());
        for (int row = box.top() / kTile; row <= box.bottom() / kTile && !box.isEmpty(); ++row) {
            for (int column = box.left() / kTile; column <= box.right() / kTile; ++column) {
                taken[at(column, row)] = true;
            }
        }
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int first = column;
            while (column < columns && taken[at(column, row)]) {
                ++column;
            }
            if (column > first) {
                const QRect run(first * kTile, row * kTile, (column - first) * kTile, kTile);
                tiles_.push_back(run.intersected(sheet_.rect()));
            }
        }
    }
}

}  // namespace ui
