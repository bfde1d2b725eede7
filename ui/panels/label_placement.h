#pragma once

#include <cmath>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace ui {

/// A place a text could stand in, in one of its forms: 0 is the text as it is, others are broken or shorter.
struct LabelCandidate {
    QRectF box;
    int form = 0;
    std::optional<double> away = {};  ///< what it costs for how far off it is; none: for its place in the list
};

/// Pixels from what it is of from which a text has a line to it.
inline constexpr double kLedFrom = 40.0;

/// The place a text has, in a picture a little different.
struct HeldPlace {
    LabelCandidate candidate;
    double cost = 0.0;  ///< when it was found, but for how far off it is
    int age = 0;        ///< so many pictures ago
};

/// A text looking for a place: the boxes it could stand in, the best first.
struct LabelRequest {
    std::vector<LabelCandidate> candidates;
    std::vector<LabelCandidate> anywhere = {};  ///< and others, in any order: each says how far off it is
    bool fixed = false;                         ///< takes its first candidate, whatever is there
    std::optional<QPointF> of = {};  ///< what it speaks of: with a line between, it would be read as another's
    bool upright = false;            ///< that goes on straight down from there
    bool sided = false;              ///< stands on that side of every named rule on which that is
    std::function<std::vector<LabelCandidate>()> more = {};  ///< further ones, made where one could be better
    std::function<int(const QRectF&)> astray = {};           ///< how surely it would be read there as another's; 0: not
    double misread = 1.0;                ///< what it weighs if it is, against pixels of lines that labels cover
    std::optional<HeldPlace> held = {};  ///< it keeps while that is no worse than it was
};

/// Where a text stands; an empty box where there is no place for it.
struct LabelPlace {
    QRectF box;
    int form = 0;
    double covered = 0.0;  ///< of the lines, in pixels
    double faint = 0.0;    ///< of the faint ones, and of standing in a faint bell
    bool astray = false;   ///< read as another's
    bool across = false;   ///< the line from it to what it speaks of crosses another label's
    double cost = 0.0;     ///< of it when it was found, but for how far off it is
    int age = 0;           ///< so many pictures ago
};

/// What is in the way.
struct LabelObstacles {
    QRectF bounds;                      ///< no label leaves these
    std::vector<QRectF> boxes;          ///< no label overlaps these
    std::vector<QPolygonF> lines;       ///< labels keep off these where they can; each from left to right
    std::vector<QPolygonF> faint = {};  ///< and these, while they stand no further off for it
    std::vector<double> grid = {};      ///< heights of level lines, as faint
    std::vector<QRectF> names = {};     ///< of the boxes: a label's line to what it speaks of does not strike these
    std::vector<QLineF> leaders = {};   ///< nor cross these
    std::vector<double> rules = {};     ///< x of named rules: what is beyond one is another part of the plot
    std::vector<QPolygonF> bells = {};  ///< of the faint ones: it is read as theirs in one and right over it
    std::vector<QString> curves =
        {};                      ///< the ids of the lines that a value could be read off, which are one after another
    std::size_t firstCurve = 0;  ///< the place of the first of those among the lines
};

/// Whether a point of a line is none, but a gap in it.
[[nodiscard]] inline bool isGap(const QPointF& point)
{
    return std::isnan(point.x()) || std::isnan(point.y());
}

/// The order of a line's points, from left to right.
[[nodiscard]] inline bool isLeftOf(const QPointF& point, double x)
{
    return point.x() < x;
}

/// The part of the segment a-b inside a box, as shares of its length; none where it does not meet it. By Liang and
/// Barsky's clipping.
[[nodiscard]] std::optional<std::pair<double, double>> insideOf(const QPointF& a, const QPointF& b, const QRectF& box);

/// A line without what lies within the boxes, in pieces; gaps (NaN) stay gaps.
[[nodiscard]] std::vector<QPolygonF> outsideOf(const QPolygonF& line, const std::vector<QRectF>& boxes);

/// How much of a line lies inside a box, in pixels; gaps (NaN) are stepped over. The line goes from left to right.
[[nodiscard]] double coveredLength(const QPolygonF& line, const QRectF& box);

/// Whether that is more than nothing.
[[nodiscard]] bool crosses(const QPolygonF& line, const QRectF& box);

/// Whether a box reaches into a bell, or so near over it that it seems to stand on it. The line goes from left to
/// right.
[[nodiscard]] bool standsIn(const QPolygonF& bell, const QRectF& box);

/// The shortest way from a box to a place.
[[nodiscard]] QLineF wayFrom(const QRectF& box, const QPointF& to);

/// The same to what a text speaks of, where that is anything.
[[nodiscard]] std::optional<QLineF> wayOf(const LabelRequest& request, const QRectF& box);

/// Whether two straight lines meet anywhere between their ends.
[[nodiscard]] bool cross(const QLineF& one, const QLineF& other);

/// Whether a straight line meets another line, which goes from left to right; its gaps (NaN) are stepped over.
[[nodiscard]] bool meets(const QLineF& straight, const QPolygonF& line);

/// Places labels one after another, the first request first: each takes the first candidate that overlaps no box and
/// no earlier label, stays inside the bounds, covers no line and is read as its own; where there is none, the one that
/// covers least. A
/// label that finds no such place is tried before the others, which may have taken it and have another.
///
/// Result: one place a request; an empty one where every candidate is taken, so that labels never collide.
[[nodiscard]] std::vector<LabelPlace> placeLabels(const std::vector<LabelRequest>& requests,
                                                  const LabelObstacles& obstacles);

/// Whether there is a place, it covers no line and the text is read as its own there.
[[nodiscard]] bool standsWell(const LabelPlace& place);

/// The box of a size that an alignment puts at a point.
[[nodiscard]] QRectF aligned(const QPointF& at, Qt::Alignment alignment, const QSizeF& size);

/// Candidates beside a point, to its right and left, at its height and then above and below it.
[[nodiscard]] std::vector<QRectF> besidePoint(const QPointF& point, const QSizeF& size, double gap);

/// The same and, `further`, those one and two steps further off: beside a handle or a line there is room.
[[nodiscard]] std::vector<QRectF> nearPoint(const QPointF& point, const QSizeF& size, double gap, bool further);

/// Whether a box stands no nearer to another height than to `own`.
[[nodiscard]] bool isNearestTo(double own, const std::vector<double>& heights, const QRectF& box);

/// Of the boxes those that stand no nearer to another height than to `own`: a value beside the wrong dot is read as
/// that dot's. All, where there are none.
[[nodiscard]] std::vector<QRectF> nearestTo(double own, const std::vector<double>& heights,
                                            const std::vector<QRectF>& boxes);

/// Where a note wants to stand.
struct NotePlace {
    QPointF at;          ///< what it is about
    QPointF edge;        ///< where its own edge stands at best
    Qt::Alignment side;  ///< which of its edges
    double over = 0.0;   ///< between it and what it stands over
    double gap = 0.0;    ///< and what it stands beside
};

/// Candidates of a note: over what it is about, where it stands there at best, where it wants to stand, and beside.
[[nodiscard]] std::vector<QRectF> byNote(const NotePlace& note, const QSizeF& size, bool further);

/// Candidates of a rule's name: left and right of its head, beside the rule and beside a handle on it, then lower.
[[nodiscard]] std::vector<QRectF> byRule(const QPointF& head, const QSizeF& size, bool further);

/// Candidates spread over an area, the nearest to a point first; none whose middle is further from it than `most`.
[[nodiscard]] std::vector<QRectF> allOver(const QRectF& area, const QSizeF& size, const QPointF& near,
                                          double most = HUGE_VAL);

/// The same in rows.
[[nodiscard]] std::vector<QRectF> inRows(const QRectF& area, const QSizeF& size, const QPointF& near,
                                         double most = HUGE_VAL);

/// Candidates along a line: beside, above and below places spread over it, the middle of the right half first.
[[nodiscard]] std::vector<QRectF> alongLine(const QPolygonF& line, const QSizeF& size, double gap);

}  // namespace ui
