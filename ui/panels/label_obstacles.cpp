#include "ui/panels/label_obstacles.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/handle_place.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/stem_width.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kHandleHalf = 17.0;  // what a handle covers with its halo
constexpr double kBellsReach = 0.97;  // of the density scale: the highest bell of any mean stays below
constexpr double kStemsReach = 1.03;  // a stem may be as high as its scale
constexpr double kKnob = 10.0;        // its dot stands so far over the bell
constexpr double kBesideStem = 1.0;
constexpr double kBreak = 10.0;     // what the two strokes of one reach
constexpr double kLeading = 4.0;    // of a line's box over its letters and under them
constexpr double kOverKnob = 46.0;  // a nudge may stand there

QPolygonF upright(double x, const PanelFrame& frame)
{
    return {{x, frame.axes().top()}, {x, frame.axes().bottom()}};
}

void addHandle(LabelObstacles& obstacles, const HandleModel& handle, const PanelModel& model, const PanelFrame& frame)
{
    const QPointF at = handlePixel(model, handle, frame);
    obstacles.boxes.emplace_back(at - QPointF(kHandleHalf, kHandleHalf), QSizeF(2 * kHandleHalf, 2 * kHandleHalf));
}

void addDots(LabelObstacles& obstacles, const std::vector<MarkerModel>& dots, const PanelModel& model,
             const PanelFrame& frame)
{
    const double radius = model.theme.markerRadius + 1.0;
    for (const MarkerModel& dot : dots) {
        obstacles.boxes.emplace_back(frame.pixel(dot.at) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
}

QPointF topOf(const QPolygonF& line)
{
    const auto top = std::min_element(line.begin(), line.end(),
                                      [](const QPointF& one, const QPointF& other) { return one.y() < other.y(); });
    return top == line.end() ? QPointF() : *top;
}

/// Whether the bell itself covers a faint one, so that nobody sees that.
bool isUnderBell(const QPolygonF& faint, const PanelModel& model, const PanelFrame& frame)
{
    constexpr double kSame = 2.0;
    return std::any_of(model.moving.lines.begin(), model.moving.lines.end(), [&](const LineModel& line) {
        const QPointF apart = topOf(pixelsOf(line, frame)) - topOf(faint);
        return line.stroke.width > 0.0 && std::abs(apart.x()) < kSame && std::abs(apart.y()) < kSame;
    });
}

/// While the mean moves: a name by a line keeps off these.
bool standsStill(const HandleModel& handle)
{
    switch (handle.role) {
    case HandleRole::PassMark:
    case HandleRole::LawSize:
    case HandleRole::LawExponent:
    case HandleRole::LawFloor:
    case HandleRole::Jump:
    case HandleRole::JumpSize:
    case HandleRole::JumpWidth: return true;
    default: return false;
    }
}

}  // namespace

LabelObstacles stillObstacles(const PanelModel& model, const PanelFrame& frame)
{
    LabelObstacles obstacles;
    const QRectF& axes = frame.axes();
    // A label may stand in the margin beside the axes, but not on the tick numbers below or the title above.
    obstacles.bounds = axes.adjusted(2, -6, gapOf(model.theme, 10.0), -1);
    if (model.least.top() > 0 && model.legend.empty()) {  // a legend stands right above the axes
        obstacles.bounds.setTop(std::min(obstacles.bounds.top(), headingsBottom(model, frame.size()) - kLeading));
    }
    if (model.drawing) {  // the sheet's frame would strike a name that stands out of it
        constexpr double kOffFrame = 3.0;
        obstacles.bounds = axes.adjusted(kOffFrame, kOffFrame, -kOffFrame, -kOffFrame);
    }
    for (const InsetModel& inset : model.still.insets) {
        if (const auto box = insetBox(inset, axes, model.theme)) {
            obstacles.boxes.push_back(*box);
        }
    }
    for (const BracketModel& bracket : model.still.brackets) {
        const QPointF from = frame.pixel(bracket.from);
        const QPointF to = frame.pixel(bracket.to);
        const double middle = 0.5 * (from.y() + to.y());
        obstacles.lines.push_back({{from.x(), middle}, {to.x(), middle}});
        for (const QPointF& end : {from, to}) {
            obstacles.lines.push_back({end, {end.x(), middle + (end.y() < middle ? kBracketFoot : -kBracketFoot)}});
        }
    }
    for (const Tick& tick : model.still.y.ticks) {
        obstacles.grid.push_back(frame.yPixel(tick.at));
    }
    for (const RuleModel& rule : model.moving.rules) {
        if (!rule.label.isEmpty()) {
            obstacles.rules.push_back(frame.xPixel(rule.x));
            obstacles.lines.push_back(upright(obstacles.rules.back(), frame));
        }
    }
    for (const HandleModel& handle : model.handles) {
        if (standsStill(handle)) {
            addHandle(obstacles, handle, model, frame);
        }
    }
    addDots(obstacles, model.still.dots, model, frame);
    return obstacles;
}

LabelObstacles allObstacles(const PanelModel& model, const PanelFrame& frame)
{
    LabelObstacles obstacles = stillObstacles(model, frame);
    obstacles.firstCurve = obstacles.lines.size();
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            if (line.stroke.width > 0.0) {
                // On screen a label keeps off ghosts: in a drag its place would be looked for again at every step.
                const bool faint = isFaint(line, model.theme) && (model.handles.empty() || !isGhost(line));
                if (!faint) {
                    obstacles.curves.push_back(line.id);
                }
                (faint ? obstacles.faint : obstacles.lines).push_back(pixelsOf(line, frame));
                if (faint && !isGhost(line) && !isUnderBell(obstacles.faint.back(), model, frame)) {
                    obstacles.bells.push_back(obstacles.faint.back());
                }
            }
        }
    }
    for (const RuleModel& rule : model.moving.rules) {
        if (rule.label.isEmpty()) {
            const double x = frame.xPixel(rule.x);
            const double over = model.handles.empty() ? 0.0 : kOverKnob;
            const double top = std::max(frame.axes().top(), frame.yPixel(rule.top) - over);
            auto& lines = model.handles.empty() ? obstacles.faint : obstacles.lines;  // in a figure it makes way
            lines.push_back({{x, top}, {x, frame.axes().bottom()}});
        }
    }
    const double stemHalf = halfOfStem(model, frame) + kBesideStem;
    for (const StemModel& stem : model.moving.stems) {
        const double x = frame.xPixel(stem.x);
        obstacles.boxes.emplace_back(QPointF(x - stemHalf, frame.yPixel(stem.height) - 1.0),
                                     QPointF(x + stemHalf, frame.axes().bottom()));
    }
    for (const double place : model.moving.breaks) {
        obstacles.boxes.emplace_back(QPointF(frame.xPixel(place), frame.yPixel(1.0)) - QPointF(kBreak, kBreak),
                                     QSizeF(2 * kBreak, 2 * kBreak));
    }
    for (const HandleModel& handle : model.handles) {
        if (!standsStill(handle)) {
            addHandle(obstacles, handle, model, frame);
        }
    }
    addDots(obstacles, model.moving.markers, model, frame);
    return obstacles;
}

void keepOffBells(LabelObstacles& obstacles, const PanelModel& model, const PanelFrame& frame)
{
    if (!hasBell(model)) {
        return;
    }
    const QRectF& axes = frame.axes();
    const double knob = model.handles.empty() ? 0.0 : kKnob;
    const double reach = model.moving.stems.empty() ? kBellsReach : kStemsReach;
    obstacles.boxes.emplace_back(QPointF(axes.left() - 50.0, frame.yPixel(reach) - knob),
                                 QPointF(axes.right() + 50.0, axes.bottom() + 20.0));
    for (const double end : {axes.left(), axes.right()}) {  // a needle there is as high as the scale
        const QPointF dot(end, frame.yPixel(1.0));
        obstacles.boxes.emplace_back(dot - QPointF(knob, knob), dot + QPointF(knob, knob));
    }
}

QPolygonF pixelsOf(const LineModel& line, const PanelFrame& frame)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(line.points.size()));
    for (const LinePoint& point : line.points) {
        polygon << frame.pixel({point.x, point.y});
    }
    return polygon;
}

QPointF headOf(const RuleModel& rule, const PanelFrame& frame)
{
    constexpr double kUnderEdge = 4.0;
    return {frame.xPixel(rule.x), frame.axes().top() + kUnderEdge};
}

double coveredLength(const LineModel& line, const PanelFrame& frame, const QRectF& box)
{
    const auto first =
        std::lower_bound(line.points.begin(), line.points.end(), box.left(),
                         [&](const LinePoint& point, double left) { return frame.xPixel(point.x) < left; });
    QPolygonF near;
    for (auto point = first == line.points.begin() ? first : first - 1; point != line.points.end(); ++point) {
        near << frame.pixel({point->x, point->y});
        if (near.back().x() > box.right()) {
            break;
        }
    }
    return coveredLength(near, box);
}

bool isGhost(const LineModel& line)
{
    return line.id == QStringLiteral("curve-before") || line.id.startsWith(QStringLiteral("pin-"));
}

bool isFaint(const LineModel& line, const Theme& theme)
{
    return line.stroke.colour == theme.faintBell || isGhost(line);
}

bool hasBell(const PanelModel& model)
{
    return !model.moving.stems.empty()
           || std::any_of(model.moving.lines.begin(), model.moving.lines.end(), [](const LineModel& line) {
                  return line.label.isEmpty() && line.stroke.width > 0.0 && !isGuide(line);
              });
}

bool isGuide(const LineModel& line)
{
    return line.label.isEmpty() && line.points.size() == 2;
}

QSizeF sizeOf(const QStringList& lines, const QFont& font)
{
    QSizeF size;
    for (const QString& line : lines) {
        const QSizeF one = textBox({}, Qt::AlignLeft | Qt::AlignTop, line, font).size();
        size = {std::max(size.width(), one.width()), size.height() + one.height()};
    }
    return size;
}

}  // namespace ui
