#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace ui {

/// Lines by where they are, so that asking what of them lies under a box costs little more beside a hundred lines than
/// beside ten. Gaps (NaN) are none of a line, nor is a piece without an end.
class LineField {
public:
    /// The lines outlive it. An area that most boxes lie in: lines and boxes may leave it.
    LineField(const QRectF& area, const std::vector<QPolygonF>& lines);

    /// How much of all lines together lies inside a box, in pixels, to a millionth; where it is `enough` or more,
    /// perhaps less than all, but enough.
    [[nodiscard]] double covered(const QRectF& box, double enough = HUGE_VAL) const;

    /// Whether anything of a line lies inside a box of which `counts` (its place among the lines) says true.
    template <class Counts>
    [[nodiscard]] bool isCrossed(const QRectF& box, const Counts& counts) const
    {
        return eachRun(box, [&](const Run& run, const QRectF& part) {
            return counts(static_cast<std::size_t>(run.line)) && lengthOf(run, part) > 0.0;
        });
    }
    [[nodiscard]] bool isCrossed(const QRectF& box) const
    {
        return isCrossed(box, [](std::size_t) { return true; });
    }

private:
    /// Pieces of a line that follow each other in one cell.
    struct Run {
        std::uint32_t line = 0;
        std::uint32_t first = 0;  ///< the point it begins at
        std::uint32_t last = 0;   ///< the one that its last piece begins at
    };
    struct Cells {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
    };
    class Builder;

    [[nodiscard]] Cells cellsOf(const QRectF& box) const;
    [[nodiscard]] QRectF partIn(int column, int row, const QRectF& box) const;
    [[nodiscard]] std::size_t cell(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }
    [[nodiscard]] std::size_t corner(int column, int row) const
    {
        return static_cast<std::size_t>(row) * (static_cast<std::size_t>(columns_) + 1)
               + static_cast<std::size_t>(column);
    }
    [[nodiscard]] double lengthOf(const Run& run, const QRectF& part) const;
    [[nodiscard]] double leastWithin(const Cells& cells) const;

    /// Calls visit(run, what of the box lies in its cell) until it says true.
    template <class Visit>
    bool eachRun(const QRectF& box, const Visit& visit) const
    {
        const Cells in = cellsOf(box);
        for (int row = in.top; row <= in.bottom; ++row) {
            if (starts_[cell(in.left, row)] == starts_[cell(in.right, row) + 1]) {
                continue;
            }
            for (int column = in.left; column <= in.right; ++column) {
                const std::size_t at = cell(column, row);
                if (starts_[at] == starts_[at + 1]) {
                    continue;
                }
                const QRectF part = partIn(column, row, box);
                for (std::uint32_t i = starts_[at]; i < starts_[at + 1]; ++i) {
                    if (visit(runs_[i], part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    const std::vector<QPolygonF>& lines_;
    QRectF area_;
    int columns_ = 1;
    int rows_ = 1;
    std::vector<Run> runs_;              ///< those of the first cell, then those of the second, ...
    std::vector<std::uint32_t> starts_;  ///< of each cell among them, and their end
    std::vector<std::uint32_t> sums_;    ///< of what lies in all cells above and left of a corner, in parts of a pixel
};

}  // namespace ui
