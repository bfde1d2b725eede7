#include "ui/panels/name_room.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/label_placement.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr std::array kDistances = {4.0, 7.0, 10.0, 14.0, 18.0, 24.0, 30.0};
constexpr double kValueGap = 12.0;  // between a dot and its value
constexpr double kByAnother = 8.0;  // a value so near to another line is read as that one's

/// The height of a line at a place; none where it is not drawn there.
std::optional<double> heightAt(const QPolygonF& line, double x)
{
    const auto next = std::lower_bound(line.begin(), line.end(), x,
                                       [](const QPointF& point, double place) { return point.x() < place; });
    if (next == line.begin() || next == line.end()) {
        return std::nullopt;
    }
    const QPointF& a = *(next - 1);
    const double y = a.y() + (next->y() - a.y()) * (x - a.x()) / (next->x() - a.x());
    return std::isfinite(y) ? std::optional(y) : std::nullopt;
}

}  // namespace

NameRoom::NameRoom(const PanelModel& model, const PanelFrame& frame)
{
    collect(model, frame);
    if (model.still.rest) {
        cursor_ = frame.xPixel(*model.still.rest);
        keepForValues(model, frame);
    }
}

void NameRoom::collect(const PanelModel& model, const PanelFrame& frame)
{
    obstacles_ = stillObstacles(model, frame);
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            const bool named = !line.label.isEmpty();
            if (named
                || (line.stroke.width > 0.0 && lines == &model.still.lines)) {  // one traced is there for its name
                lines_.push_back(pixelsOf(line, frame));
                reaches_.emplace_back(lines_.back());
                if (named) {
                    named_.push_back({&line, lines_.back(), reaches_.back()});
                } else if (isGhost(line)) {
                    ghosts_.push_back({nullptr, lines_.back(), reaches_.back()});
                } else if (line.stroke.width >= model.theme.curveWidth) {
                    nameless_.push_back({nullptr, lines_.back(), reaches_.back()});
                }
            }
        }
    }
    const auto isTraced = [](const NamedLine& named) { return named.line->stroke.width <= 0.0; };
    if (std::any_of(named_.begin(), named_.end(), isTraced)) {
        nameless_.clear();  // they are the named ones themselves, as far as they were drawn
    }
    lines_.insert(lines_.end(), obstacles_.lines.begin(), obstacles_.lines.end());
    const std::vector<LineReach> others = reachesOf(obstacles_.lines);
    reaches_.insert(reaches_.end(), others.begin(), others.end());
    obstacles_.lines.clear();  // no candidate covers one
    keepForRules(model, frame);
    keepOffBells(obstacles_, model, frame);
    boxes_ = BoxIndex(QRectF(QPointF(), frame.size()), obstacles_.boxes);
}

/// Where the names of rules stand best is theirs: they have a place nowhere else.
void NameRoom::keepForRules(const PanelModel& model, const PanelFrame& frame)
{
    const QFont font = themeFont(model.theme, model.theme.labelSize);
    for (const RuleModel& rule : model.moving.rules) {
        if (rule.label.isEmpty()) {
            continue;
        }
        const std::vector<QRectF> boxes = byRule(headOf(rule, frame), sizeOf({rule.label}, font), false);
        const auto isGood = [&](const QRectF& box) {
            return obstacles_.bounds.contains(box) && isClear(box)
                   && std::none_of(obstacles_.boxes.begin(), obstacles_.boxes.end(),
                                   [&](const QRectF& other) { return other.intersects(box); });
        };
        if (const auto best = std::find_if(boxes.begin(), boxes.end(), isGood); best != boxes.end()) {
            obstacles_.boxes.push_back(best->adjusted(-4, -1, 4, 1));
        }
    }
}

/// Where the values would stand best with the cursor where it is at first, each a number of two digits.
void NameRoom::keepForValues(const PanelModel& model, const PanelFrame& frame)
{
    const QFont font = themeFont(model.theme, model.theme.labelSize, true);
    const QSizeF size = sizeOf({QStringLiteral("0.00")}, font);
    std::vector<std::pair<QPointF, const NamedLine*>> dots;
    std::vector<double> heights;
    for (const NamedLine& named : named_) {
        const std::optional<double> y = heightAt(named.pixels, cursor_);
        if (y && *y >= frame.axes().top() && *y <= frame.axes().bottom()) {
            dots.emplace_back(QPointF(cursor_, *y), &named);
            heights.push_back(*y);
        }
    }
    for (const auto& [dot, own] : dots) {
        const double height = dot.y();
        const auto isByAnother = [&](const QRectF& box) {
            return anyOther(*own,
                            [&](const NamedLine& other) { return crosses(other.pixels, grown(box, kByAnother)); });
        };
        const auto isGood = [&](const QRectF& box) {
            return obstacles_.bounds.contains(box) && isClear(box) && isNearestTo(height, heights, box)
                   && !isOnValue(box) && !isByAnother(box);
        };
        const std::vector<QRectF> boxes = besidePoint(dot, size, kValueGap);
        if (const auto best = std::find_if(boxes.begin(), boxes.end(), isGood); best != boxes.end()) {
            values_.push_back(*best);
        }
    }
}

bool NameRoom::isClear(const QRectF& box) const
{
    const QRectF around = box.adjusted(-3, -1, 3, 1);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (reaches_[i].mayPass(around) && crosses(lines_[i], around)) {
            return false;
        }
    }
    return true;
}

/// As much of what is around a name as no rule parts from it: beyond one its line would be another's.
QRectF NameRoom::onThisSide(QRectF around, const QRectF& box) const
{
    for (const double rule : obstacles_.rules) {
        if (rule >= box.right()) {
            around.setRight(std::min(around.right(), rule));
        } else if (rule <= box.left()) {
            around.setLeft(std::max(around.left(), rule));
        }
    }
    return around;
}

std::optional<double> NameRoom::distance(const QRectF& box, const NamedLine& own) const
{
    const auto runsIn = [](const NamedLine& line, const QRectF& place) {
        return line.reach.mayPass(place) && crosses(line.pixels, place);
    };
    for (const double away : kDistances) {
        const QRectF near = grown(box, away);
        if (runsIn(own, onThisSide(near, box))) {
            const QRectF around = grown(box, 1.4 * away + 3.0);
            const bool isOwn = !anyOther(own, [&](const NamedLine& other) { return runsIn(other, around); });
            return isOwn ? std::optional(away) : std::nullopt;
        }
        // What a curve was runs beside it while it is dragged: only where that is nearer the name would be its.
        if (std::any_of(ghosts_.begin(), ghosts_.end(), [&](const NamedLine& ghost) { return runsIn(ghost, near); })) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool NameRoom::isOnCursor(const QRectF& box) const
{
    return cursor_ > box.left() - 4.0 && cursor_ < box.right() + 4.0;
}

bool NameRoom::isOnValue(const QRectF& box) const
{
    return std::any_of(values_.begin(), values_.end(),
                       [&](const QRectF& value) { return box.intersects(value.adjusted(-4, -1, 4, 1)); });
}

bool NameRoom::meetsRule(const QLineF& line) const
{
    constexpr double kClose = 8.0;
    const auto [left, right] = std::minmax({line.x1(), line.x2()});
    return std::any_of(obstacles_.rules.begin(), obstacles_.rules.end(),
                       [&](double rule) { return rule > left - kClose && rule < right + kClose; });
}

double NameRoom::gridUnder(const QRectF& box) const
{
    const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
    return static_cast<double>(std::count_if(obstacles_.grid.begin(), obstacles_.grid.end(), strikes));
}

}  // namespace ui
