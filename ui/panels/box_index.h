#pragma once

#include <cstddef>
#include <vector>

#include <QRectF>

namespace ui {

/// As QRectF::intersects() has it, of boxes whose sides are positive: asked a hundred thousand times in a step.
[[nodiscard]] inline bool overlap(const QRectF& a, const QRectF& b) noexcept
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// Boxes by where they are, so that asking whether one is in the way costs the same beside two and two thousand.
class BoxIndex {
public:
    /// Of the boxes those within an area are found.
    BoxIndex(const QRectF& area, const std::vector<QRectF>& boxes);

    /// Whether a box within the area, of positive sides, overlaps one of them.
    [[nodiscard]] bool meets(const QRectF& box) const;

private:
    /// The cells a box lies in, the last included.
    struct Cells {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
    };
    [[nodiscard]] Cells cellsOf(const QRectF& box) const;
    [[nodiscard]] std::size_t cell(int column, int row) const;

    QRectF area_;
    int columns_ = 1;
    int rows_ = 1;
    // All in two pieces of memory: it is made anew at every step.
    std::vector<QRectF> boxes_;        ///< those of the first cell, then those of the second, ...
    std::vector<std::size_t> starts_;  ///< of each cell among them, and their end
};

}  // namespace ui
