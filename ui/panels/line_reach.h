#pragma once

#include <utility>
#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace ui {

/// How high and how low a line goes, strip by strip: of the boxes a label could stand in most are far from most lines,
/// and to say so costs next to nothing.
class LineReach {
public:
    LineReach() = default;
    explicit LineReach(const QPolygonF& line);

    /// Whether a box may hold some of the line: where it says no, coveredLength() is 0 and crosses() false.
    [[nodiscard]] bool mayPass(const QRectF& box) const;

private:
    struct Strip {
        double top = 0.0;
        double bottom = 0.0;
    };
    [[nodiscard]] int stripAt(double x) const;
    void reach(int strip, double a, double b);
    void addSegment(const QPointF& a, const QPointF& b);

    double left_ = 0.0;
    double right_ = 0.0;
    std::vector<Strip> strips_;
};

[[nodiscard]] std::vector<LineReach> reachesOf(const std::vector<QPolygonF>& lines);

}  // namespace ui
