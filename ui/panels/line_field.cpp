#include "ui/panels/line_field.h"

#include <limits>
#include <numeric>

#include "ui/panels/label_placement.h"

namespace ui {

namespace {

constexpr double kFieldCell = 8.0;  // pixels: of a label's height one or two lie wholly in it
constexpr double kUnits = 256.0;    // of a pixel, rounded down: what is summed up is never more than there is
constexpr double kRounding = 1e-9;  // pixels that a cell reaches over its edges: no line on one is lost by rounding

int fieldCellAt(double from, double place, int cells)
{
    return static_cast<int>(std::clamp((place - from) / kFieldCell, 0.0, cells - 1.0));
}

int cellsIn(double length)
{
    constexpr double kMost = 2000.0;  // larger than any screen: what lies beyond is in the last one
    return 1 + static_cast<int>(std::clamp(length / kFieldCell, 0.0, kMost));
}

bool isDrawn(const QPointF& a, const QPointF& b)
{
    return std::isfinite(a.x()) && std::isfinite(a.y()) && std::isfinite(b.x()) && std::isfinite(b.y());
}

/// Which cells a piece passes along one axis: where it leaves each for the next, as a share of its length.
struct Steps {
    Steps(double from, double a, double b, int cells)
        : cell(fieldCellAt(from, a, cells)), last(fieldCellAt(from, b, cells)), direction(last < cell ? -1 : 1),
          next(cell == last ? HUGE_VAL : (from + kFieldCell * (cell + (direction > 0 ? 1 : 0)) - a) / (b - a)),
          each(cell == last ? 0.0 : kFieldCell / std::fabs(b - a))
    {
    }

    void go()
    {
        cell += direction;
        next = cell == last ? HUGE_VAL : next + each;
    }

    int cell;
    int last;
    int direction;
    double next;
    double each;
};

}  // namespace

/// Collects the runs of each line, and then sorts them by cell.
class LineField::Builder {
public:
    explicit Builder(LineField& field) : field_(field) {}

    void addLines()
    {
        const std::size_t columns = static_cast<std::size_t>(field_.columns_);
        const std::size_t rows = static_cast<std::size_t>(field_.rows_);
        field_.starts_.assign(columns * rows + 2, 0);
        field_.sums_.assign((columns + 1) * (rows + 1), 0);
        placed_.reserve(std::accumulate(
            field_.lines_.begin(), field_.lines_.end(), std::size_t{0},
            [](std::size_t sum, const QPolygonF& line) { return sum + static_cast<std::size_t>(line.size()); }));
        for (std::size_t line = 0; line < field_.lines_.size(); ++line) {
            const QPolygonF& points = field_.lines_[line];
            for (qsizetype i = 0; i + 1 < points.size(); ++i) {
                if (isDrawn(points[i], points[i + 1])) {
                    addPiece(static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(i), points[i], points[i + 1]);
                }
            }
        }
        sort();
        sumUp();
    }

private:
    struct Placed {
        std::size_t cell = 0;
        Run run;
    };

    void addPiece(std::uint32_t line, std::uint32_t at, const QPointF& a, const QPointF& b)
    {
        Steps across(field_.area_.left(), a.x(), b.x(), field_.columns_);
        Steps down(field_.area_.top(), a.y(), b.y(), field_.rows_);
        const double length = std::sqrt((b.x() - a.x()) * (b.x() - a.x()) + (b.y() - a.y()) * (b.y() - a.y()));
        if (across.cell == across.last) {
            addUpright(line, at, across.cell, down, length);
            return;
        }
        double done = 0.0;
        for (;;) {
            const double next = std::clamp(std::min(across.next, down.next), done, 1.0);
            addTo(across.cell, down.cell, line, at, (next - done) * length);
            done = next;
            if (across.cell == across.last && down.cell == down.last) {
                return;
            }
            (across.next < down.next ? across : down).go();
        }
    }

    /// A piece within a column, as those of thousands of intervals are, and most of a curve's.
    void addUpright(std::uint32_t line, std::uint32_t at, int column, const Steps& down, double length)
    {
        double done = 0.0;
        double next = down.next;
        for (int row = down.cell; row != down.last; row += down.direction) {
            const double left = std::clamp(next, done, 1.0);
            addTo(column, row, line, at, (left - done) * length);
            done = left;
            next += down.each;
        }
        addTo(column, down.last, line, at, (1.0 - done) * length);
    }

    void addTo(int column, int row, std::uint32_t line, std::uint32_t at, double length)
    {
        constexpr double kMost = 1e6;  // of pieces far outside, in the outer cells, whose sums nobody asks for
        const std::size_t cell = field_.cell(column, row);
        field_.sums_[field_.corner(column + 1, row + 1)] +=
            static_cast<std::uint32_t>(kUnits * std::min(length, kMost));
        if (!placed_.empty() && placed_.back().cell == cell && placed_.back().run.line == line
            && placed_.back().run.last + 1 == at) {
            placed_.back().run.last = at;
            return;
        }
        placed_.push_back({cell, {line, at, at}});
        ++field_.starts_[cell + 2];
    }

    /// With the next free place of each cell one further than its start belongs: once all are placed, that is where the
    /// cell after it starts.
    void sort()
    {
        std::partial_sum(field_.starts_.begin(), field_.starts_.end(), field_.starts_.begin());
        field_.runs_.resize(placed_.size());
        for (const Placed& one : placed_) {
            field_.runs_[field_.starts_[one.cell + 1]++] = one.run;
        }
        field_.starts_.pop_back();
    }

    /// From what lies in each cell, noted at its last corner, what lies in all cells above and left of that: of any
    /// rectangle of cells it is four of these. They may pass what a number holds, and their difference is right all the
    /// same.
    void sumUp()
    {
        for (int row = 1; row <= field_.rows_; ++row) {
            std::uint32_t left = 0;
            std::uint32_t* sum = &field_.sums_[field_.corner(1, row)];
            const std::uint32_t* above = &field_.sums_[field_.corner(1, row - 1)];
            for (int column = 0; column < field_.columns_; ++column) {
                left += sum[column];
                sum[column] = above[column] + left;
            }
        }
    }

    LineField& field_;
    std::vector<Placed> placed_;
};

LineField::LineField(const QRectF& area, const std::vector<QPolygonF>& lines)
    : lines_(lines), area_(area), columns_(lines.empty() ? 1 : cellsIn(area.width())),
      rows_(lines.empty() ? 1 : cellsIn(area.height()))
{
    Builder(*this).addLines();
}

double LineField::covered(const QRectF& box, double enough) const
{
    double covered = leastWithin(cellsOf(box));
    if (covered >= enough) {
        return covered;
    }
    covered = 0.0;
    eachRun(box, [&](const Run& run, const QRectF& part) {
        covered += lengthOf(run, part);
        return covered >= enough;
    });
    return covered;
}

/// The cells that lie wholly in a box hold at least so much.
double LineField::leastWithin(const Cells& cells) const
{
    if (cells.right - cells.left < 2 || cells.bottom - cells.top < 2) {
        return 0.0;
    }
    const auto sum = [&](int column, int row) { return sums_[corner(column, row)]; };
    const std::uint32_t units = sum(cells.right, cells.bottom) - sum(cells.left + 1, cells.bottom)
                                - sum(cells.right, cells.top + 1) + sum(cells.left + 1, cells.top + 1);
    return units / kUnits;
}

double LineField::lengthOf(const Run& run, const QRectF& part) const
{
    const QPolygonF& line = lines_[run.line];
    double length = 0.0;
    for (auto i = static_cast<qsizetype>(run.first); i <= static_cast<qsizetype>(run.last); ++i) {
        const QPointF& a = line[i];
        const QPointF& b = line[i + 1];
        if (const auto inside = insideOf(a, b, part)) {
            const QPointF along = b - a;
            length += (inside->second - inside->first) * std::sqrt(QPointF::dotProduct(along, along));
        }
    }
    return length;
}

LineField::Cells LineField::cellsOf(const QRectF& box) const
{
    return {fieldCellAt(area_.left(), box.left(), columns_), fieldCellAt(area_.top(), box.top(), rows_),
            fieldCellAt(area_.left(), box.right(), columns_), fieldCellAt(area_.top(), box.bottom(), rows_)};
}

/// The outer cells go on without end.
QRectF LineField::partIn(int column, int row, const QRectF& box) const
{
    const double left = area_.left() + kFieldCell * column - kRounding;
    const double top = area_.top() + kFieldCell * row - kRounding;
    const double right = area_.left() + kFieldCell * (column + 1) + kRounding;
    const double bottom = area_.top() + kFieldCell * (row + 1) + kRounding;
    return {
        QPointF(column == 0 ? box.left() : std::max(left, box.left()), row == 0 ? box.top() : std::max(top, box.top())),
        QPointF(column == columns_ - 1 ? box.right() : std::min(right, box.right()),
                row == rows_ - 1 ? box.bottom() : std::min(bottom, box.bottom()))};
}

}  // namespace ui
