#include "ui/panels/panel_lines.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QPaintEngine>

#include "ui/look/pale_line.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/picture_parts.h"

namespace ui {

QList<QLineF> dashed(const QPolygonF& line, const QList<double>& pattern)
{
    QList<QLineF> pieces;
    qsizetype dash = 0;                                       // even: on
    double left = pattern.isEmpty() ? HUGE_VAL : pattern[0];  // of this dash
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF segment(line[i - 1], line[i]);
        const double length = segment.length();
        double done = 0.0;
        while (length - done > left) {
            if (dash % 2 == 0) {
                pieces << QLineF(segment.pointAt(done / length), segment.pointAt((done + left) / length));
            }
            done += left;
            dash = (dash + 1) % pattern.size();
            left = pattern[dash];
        }
        if (dash % 2 == 0 && length > done) {
            pieces << QLineF(segment.pointAt(done / length), segment.p2());
        }
        left -= length - done;
    }
    return pieces;
}

namespace {

/// The directions in which a straight line from a point passes all points since then closely enough.
class Sleeve {
public:
    Sleeve(const QPointF& from, double tolerance) : from_(from), tolerance_(tolerance) {}

    /// Takes a point, where a line to it passes all before it.
    bool takes(const QPointF& point)
    {
        const QPointF away = point - from_;
        const double length = std::sqrt(QPointF::dotProduct(away, away));
        if (length < furthest_ - tolerance_ || (!open_ && !holds(away))) {
            return false;
        }
        furthest_ = std::max(furthest_, length);
        if (length > tolerance_) {
            const double sine = tolerance_ / length;
            const double cosine = std::sqrt(1.0 - sine * sine);
            narrow(cosine * away + sine * QPointF(away.y(), -away.x()),
                   cosine * away + sine * QPointF(-away.y(), away.x()));
        }
        return true;
    }

private:
    static double cross(const QPointF& a, const QPointF& b) { return a.x() * b.y() - a.y() * b.x(); }

    bool holds(const QPointF& away) const
    {
        return cross(low_, away) >= 0.0 && cross(away, high_) >= 0.0 && QPointF::dotProduct(low_ + high_, away) > 0.0;
    }

    void narrow(const QPointF& low, const QPointF& high)
    {
        low_ = open_ || cross(low_, low) > 0.0 ? low : low_;
        high_ = open_ || cross(high, high_) > 0.0 ? high : high_;
        open_ = false;
    }

    QPointF from_;
    double tolerance_;
    double furthest_ = 0.0;
    bool open_ = true;  ///< nothing but points that stand where it begins
    QPointF low_;
    QPointF high_;
};

}  // namespace

QPolygonF simplified(const QPolygonF& line, double tolerance)
{
    if (line.size() < 3) {
        return line;
    }
    QPolygonF kept{line.front()};
    Sleeve sleeve(line.front(), tolerance);
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!sleeve.takes(line[i])) {
            kept << line[i - 1];
            sleeve = Sleeve(line[i - 1], tolerance);
            sleeve.takes(line[i]);
        }
    }
    return kept << line.back();
}

namespace {

/// A line of many pieces, as the intervals of many tests are.
bool isOfMany(const LineModel& line)
{
    constexpr std::ptrdiff_t kMany = 100;
    return std::ranges::count_if(line.points, [](const LinePoint& at) { return std::isnan(at.y); }) >= kMany;
}

QString nameOf(const LineModel& line, const std::vector<LegendEntry>& legend)
{
    const auto entry = std::find_if(legend.begin(), legend.end(),
                                    [&](const LegendEntry& named) { return named.stroke == line.stroke; });
    return line.label.isEmpty() && entry != legend.end() ? entry->text : line.label;
}

/// Whether a line turns nowhere by more than ten degrees: there a pointed joint differs from a round one by less than a
/// hundredth of a pixel, and takes half the time to outline.
bool isSmooth(const QPolygonF& line)
{
    constexpr double kTurn = 0.17;  // its tangent
    for (qsizetype i = 2; i < line.size(); ++i) {
        const QPointF a = line[i - 1] - line[i - 2];
        const QPointF b = line[i] - line[i - 1];
        const double along = QPointF::dotProduct(a, b);
        const double across = a.x() * b.y() - a.y() * b.x();
        if (!(along > 0.0 && std::abs(across) <= kTurn * along)) {
            return false;
        }
    }
    return true;
}

}  // namespace

void PanelLines::draw(QCPPainter* painter)
{
    std::optional<PictureClip> clip;
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        const double half = 0.5 * model().theme.curveWidth;  // a line along an edge keeps its other half
        clip.emplace(*painter, frame().axes().adjusted(-half, -half, half, half));
    } else if (which_ == Which::Still) {
        drawOnScreen(*painter, model().still.lines);
        return;
    }
    for (const LineModel& line : which_ == Which::Still ? model().still.lines : model().moving.lines) {
        drawLine(*painter, line);
    }
}

/// The intervals of many measured points have sheets of their own: they mostly stand while curves move.
void PanelLines::drawOnScreen(QCPPainter& painter, const std::vector<LineModel>& lines)
{
    std::size_t sheets = 0;
    for (auto line = lines.begin(); line != lines.end();) {
        std::vector<const LineModel*> many;
        for (; line != lines.end() && isOfMany(*line); ++line) {
            many.push_back(&*line);
        }
        if (many.empty()) {
            drawLine(painter, *line++);
            continue;
        }
        intervals_.resize(std::max(intervals_.size(), ++sheets));
        intervals_[sheets - 1].paint(painter, many, {frame(), model().theme}, [this](QCPPainter& on, const auto& all) {
            std::ranges::for_each(all, [&](const LineModel* one) { drawLine(on, *one); });
        });
    }
    intervals_.resize(sheets);
}

void PanelLines::drawLine(QCPPainter& painter, const LineModel& line) const
{
    const PicturePart part(painter, line.id, nameOf(line, model().legend));
    if (line.fill.isValid()) {
        drawArea(painter, line);
    }
    if (line.stroke.width > 0.0) {
        drawStroke(painter, line);
    }
}

/// The line between its gaps, in pixels.
std::vector<QPolygonF> PanelLines::runsOf(const LineModel& line) const
{
    std::vector<QPolygonF> runs(1);
    for (const LinePoint& point : line.points) {
        if (!std::isnan(point.y)) {
            runs.back() << frame().pixel({point.x, point.y});
        } else if (!runs.back().isEmpty()) {
            runs.emplace_back();
        }
    }
    return runs;
}

/// Between the line and its floor, wherever both are; within the axes.
std::vector<QPolygonF> PanelLines::areasBetween(const LineModel& line) const
{
    const QRectF& axes = frame().axes();
    const auto pixel = [&](const LinePoint& point) {
        const QPointF at = frame().pixel({point.x, point.y});
        return QPointF(std::clamp(at.x(), axes.left(), axes.right()), std::clamp(at.y(), axes.top(), axes.bottom()));
    };
    std::vector<QPolygonF> areas;
    QPolygonF above;
    QPolygonF below;
    const auto close = [&] {
        std::reverse(below.begin(), below.end());
        if (above.size() > 1) {
            areas.push_back(above + below);
        }
        above.clear();
        below.clear();
    };
    for (std::size_t i = 0; i < std::min(line.points.size(), line.floor.size()); ++i) {
        if (std::isnan(line.points[i].y) || std::isnan(line.floor[i].y)) {
            close();
        } else {
            above << pixel(line.points[i]);
            below << pixel(line.floor[i]);
        }
    }
    close();
    return areas;
}

void PanelLines::drawArea(QCPPainter& painter, const LineModel& line) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(line.fill);
    if (!line.floor.empty()) {
        for (const QPolygonF& area : areasBetween(line)) {
            painter.drawPolygon(area);
        }
        painter.setBrush(Qt::NoBrush);
        return;
    }
    const double base = frame().axes().bottom();
    for (QPolygonF& run : runsOf(line)) {
        if (run.size() > 1) {
            run << QPointF(run.back().x(), base) << QPointF(run.front().x(), base);
            painter.drawPolygon(run);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void PanelLines::drawInFigure(QCPPainter& painter, const LineModel& line, QPen pen) const
{
    painter.setPen(pen);
    const bool inPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const bool passesUnder = isFaint(line, model().theme) || (which_ == Which::Moving && isGuide(line));
    const std::vector<QRectF> boxes = passesUnder ? labelBoxes(painter, false) : boxesOnLines();
    for (const QPolygonF& run : runsOf(line)) {
        for (const QPolygonF& piece : boxes.empty() ? std::vector<QPolygonF>{run} : outsideOf(run, boxes)) {
            if (inPixels) {
                pen.setJoinStyle(isSmooth(piece) ? Qt::MiterJoin : Qt::RoundJoin);
                painter.setPen(pen);
            }
            painter.drawPolyline(piece);
        }
    }
}

void PanelLines::drawStroke(QCPPainter& painter, const LineModel& line) const
{
    const QList<qreal>& dashes = line.stroke.dashes;
    QPen pen(line.stroke.colour, line.stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (painter.modes().testFlag(QCPPainter::pmVectorized)) {
        if (const QColor edge = edgeOnPaper(line.stroke.colour, model().theme); edge.isValid()) {
            drawInFigure(painter, line, edgePen(edge, line.stroke, model().theme.hairlineWidth));
        }
        if (!dashes.isEmpty()) {
            pen.setDashPattern(dashes);
        }
        drawInFigure(painter, line, pen);
        return;
    }
    constexpr double kTolerance = 0.08;  // pixels
    QList<double> pattern;
    for (const qreal dash : dashes) {
        pattern << dash * line.stroke.width;
    }
    for (const QPolygonF& whole : runsOf(line)) {
        const QPolygonF run = simplified(whole, kTolerance);  // each piece costs a microsecond
        // Pieces overlap, or their antialiased ends would show as seams; one alone ends where it says.
        pen.setCapStyle(dashes.isEmpty() && run.size() > 2 ? Qt::SquareCap : Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLines(dashed(run, pattern));
    }
}

}  // namespace ui
