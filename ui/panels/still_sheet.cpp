#include "ui/panels/still_sheet.h"

#include "ui/panels/screen_pixels.h"

namespace ui {

namespace {

constexpr int kTile = 64;  // pixels: most of a sheet is clear, and is not laid over anything

QSize sizeOf(const QSizeF& picture, const QTransform& toPixels)
{
    const QRectF pixels = toPixels.mapRect(QRectF(QPointF(), picture));
    return {qCeil(pixels.right()), qCeil(pixels.bottom())};
}

}  // namespace

bool StillSheet::fits(const QCPPainter& painter, const QSizeF& picture) const
{
    const QTransform toPixels = ScreenPixels(painter).toPixels;
    return sheet_.size() == sizeOf(picture, toPixels) && qFuzzyCompare(toPixels, toPixels_);
}

void StillSheet::draw(const QCPPainter& painter, const QSizeF& picture, const std::vector<QRectF>& boxes,
                      const std::function<void(QCPPainter&)>& draw)
{
    toPixels_ = ScreenPixels(painter).toPixels;
    if (const QSize size = sizeOf(picture, toPixels_); sheet_.size() != size) {
        sheet_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
    }
    sheet_.fill(Qt::transparent);
    QCPPainter on(&sheet_);
    on.setAntialiasing(true);
    on.setTransform(toPixels_);
    draw(on);
    findTiles(boxes);
    ++drawn_;
}

void StillSheet::layOver(QCPPainter& painter) const
{
    painter.save();
    painter.setTransform(ScreenPixels(painter).world);
    for (const QRect& tile : tiles_) {
        painter.drawImage(tile.topLeft(), sheet_, tile);
    }
    painter.restore();
}

/// Runs of tiles beside each other are one.
void StillSheet::findTiles(const std::vector<QRectF>& boxes)
{
    tiles_.clear();
    const int columns = (sheet_.width() + kTile - 1) / kTile;
    const int rows = (sheet_.height() + kTile - 1) / kTile;
    std::vector<bool> taken(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    const auto at = [&](int column, int row) { return static_cast<std::size_t>(row * columns + column); };
    for (const QRectF& holding : boxes) {
        const QRect box = toPixels_.mapRect(holding).toAlignedRect().intersected(sheet_.rect());
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
