#pragma once

#include <vector>

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// A text looking for a place: the boxes it could stand in, the best first.
struct LabelRequest {
    std::vector<QRectF> candidates;
    bool mayCover = true;  ///< lines: a label on a line is bad, but better than none
    bool fixed = false;    ///< takes its first candidate, whatever is there
};

/// What is in the way.
struct LabelObstacles {
    QRectF bounds;                 ///< no label leaves these
    std::vector<QRectF> boxes;     ///< no label overlaps these
    std::vector<QPolygonF> lines;  ///< labels keep off these where they can
};

/// How much of a line lies inside a box, in pixels; gaps (NaN) are stepped over.
[[nodiscard]] double coveredLength(const QPolygonF& line, const QRectF& box);

/// Places labels one after another, the first request first: each takes the candidate that overlaps no box and no
/// earlier label, stays inside the bounds and covers least of the lines; the earlier candidate in ties.
///
/// Result: one box a request; an empty one where no candidate is free, so that labels never collide.
[[nodiscard]] std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, LabelObstacles obstacles);

/// Candidates beside a point: right, left, above right, above left, below right, below left.
[[nodiscard]] std::vector<QRectF> besidePoint(const QPointF& point, const QSizeF& size, double gap);

/// Candidates along a line: beside, above and below places spread over it, the middle of the right half first.
[[nodiscard]] std::vector<QRectF> alongLine(const QPolygonF& line, const QSizeF& size, double gap);

}  // namespace ui
