#include "ui/panels/panel_labels.h"

#include <algorithm>

#include "ui/state/label_placement.h"
#include "ui/state/line_break.h"

namespace ui {

namespace {

constexpr double kHandleHalf = 17.0;  // what a handle covers with its halo
constexpr double kGap = 12.0;
constexpr double kLongLabel = 7.0;  // heights from which a label may stand in two lines

class Labeller {
public:
    Labeller(const PanelModel& model, const PanelFrame& frame)
        : model_(model), frame_(frame), bold_(themeFont(model.theme, model.theme.labelSize, true)),
          plain_(themeFont(model.theme, model.theme.labelSize))
    {
    }

    std::vector<PlacedLabel> place()
    {
        collectObstacles();
        for (const auto* notes : {&model_.still.notes, &model_.moving.notes}) {
            for (const NoteModel& note : *notes) {
                addNote(note);
            }
        }
        for (const MarkerModel& marker : model_.moving.markers) {
            add(marker.text, bold_, marker.colour,
                besidePoint(frame_.pixel(marker.at), sizeOf(marker.text, bold_), kGap));
        }
        for (const RuleModel& rule : model_.moving.rules) {
            addRule(rule);
        }
        for (const auto* lines : {&model_.still.lines, &model_.moving.lines}) {
            for (const LineModel& line : *lines) {
                addCurve(line);
            }
        }
        const std::vector<QRectF> boxes = placeLabels(requests_, obstacles_);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            labels_[i].box = boxes[i];
            if (boxes[i].height() > 1.5 * sizeOf(labels_[i].lines.front(), labels_[i].font).height()) {
                labels_[i].lines = inTwoLines(labels_[i].lines.front());
            }
        }
        return std::move(labels_);
    }

private:
    static QSizeF sizeOf(const QString& words, const QFont& font)
    {
        return textBox({}, Qt::AlignLeft | Qt::AlignTop, words, font).size();
    }

    QPolygonF pixels(const LineModel& line) const
    {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(line.points.size()));
        for (const LinePoint& point : line.points) {
            polygon << frame_.pixel({point.x, point.y});
        }
        return polygon;
    }

    void collectObstacles()
    {
        // A label may stand in the margin beside the axes, but not on the tick numbers below or the title above.
        obstacles_.bounds = frame_.axes().adjusted(2, -6, 10, -1);
        for (const auto* lines : {&model_.still.lines, &model_.moving.lines}) {
            for (const LineModel& line : *lines) {
                if (line.stroke.width > 1.3 * model_.theme.hairlineWidth) {  // faint ghosts may pass under a label
                    obstacles_.lines.push_back(pixels(line));
                }
            }
        }
        for (const InsetModel& inset : model_.still.insets) {
            const QRectF& axes = frame_.axes();
            obstacles_.boxes.emplace_back(
                axes.left() + inset.place.left() * axes.width(), axes.top() + inset.place.top() * axes.height(),
                inset.place.width() * axes.width() + 30.0, inset.place.height() * axes.height());
        }
        for (const RuleModel& rule : model_.moving.rules) {
            const double x = frame_.xPixel(rule.x);
            obstacles_.lines.push_back({{x, frame_.axes().top()}, {x, frame_.axes().bottom()}});
        }
        for (const HandleModel& handle : model_.handles) {
            QPointF at = frame_.pixel(handle.at);
            if (handle.besideMean) {
                at.rx() += handle.role == HandleRole::SpreadLow ? -kBesideMean : kBesideMean;
            }
            obstacles_.boxes.emplace_back(at - QPointF(kHandleHalf, kHandleHalf),
                                          QSizeF(2 * kHandleHalf, 2 * kHandleHalf));
        }
        for (const auto* dots : {&model_.still.dots, &model_.moving.markers}) {
            for (const MarkerModel& dot : *dots) {
                const double radius = model_.theme.markerRadius + 1.0;
                obstacles_.boxes.emplace_back(frame_.pixel(dot.at) - QPointF(radius, radius),
                                              QSizeF(2 * radius, 2 * radius));
            }
        }
    }

    void add(const QString& words, const QFont& font, const QColor& colour, std::vector<QRectF> candidates)
    {
        if (!words.isEmpty()) {
            labels_.push_back({{words}, font, colour, {}});
            requests_.push_back({std::move(candidates)});
        }
    }

    void addNote(const NoteModel& note)
    {
        const QFont& font = note.bold ? bold_ : plain_;
        const QPointF at = frame_.pixel(note.at);
        const double x =
            note.alignment & Qt::AlignLeft ? note.gap : (note.alignment & Qt::AlignRight ? -note.gap : 0.0);
        const double y =
            note.alignment & Qt::AlignTop ? note.gap : (note.alignment & Qt::AlignBottom ? -note.gap : 0.0);
        std::vector<QRectF> candidates = {textBox(at + QPointF(x, y), note.alignment, note.text, font)};
        if (note.fixed) {
            labels_.push_back({{note.text}, font, note.colour, {}});
            requests_.push_back({std::move(candidates), true, true});
            return;
        }
        for (const QRectF& box : besidePoint(at, candidates.front().size(), std::max(kGap, note.gap))) {
            candidates.push_back(box);
        }
        add(note.text, font, note.colour, std::move(candidates));
    }

    /// Left of the rule's head, or right of it where there is no room; lower where something is in the way.
    void addRule(const RuleModel& rule)
    {
        const double x = frame_.xPixel(rule.x);
        const double top = frame_.axes().top() + 4.0;
        const QSizeF size = sizeOf(rule.label, plain_);
        std::vector<QRectF> candidates;
        for (const double down : {0.0, 1.0, 2.0, 3.0}) {
            const double y = top + down * (size.height() + 2.0);
            for (const double gap : {kGap, kHandleHalf + 3.0}) {  // the second stands beside the rule's handle
                candidates.emplace_back(QPointF(x - gap - size.width(), y), size);
                candidates.emplace_back(QPointF(x + gap, y), size);
            }
        }
        add(rule.label, plain_, rule.stroke.colour, std::move(candidates));
    }

    void addCurve(const LineModel& line)
    {
        if (line.label.isEmpty()) {
            return;
        }
        const QPolygonF polygon = pixels(line);
        std::vector<QRectF> candidates = alongLine(polygon, sizeOf(line.label, bold_), 7.0);
        const QStringList two = inTwoLines(line.label);
        const QSizeF whole = sizeOf(line.label, bold_);
        if (two.size() == 2 && whole.width() >= kLongLabel * whole.height()) {
            const QSizeF upper = sizeOf(two[0], bold_);
            const QSizeF lower = sizeOf(two[1], bold_);
            const QSizeF size(std::max(upper.width(), lower.width()), upper.height() + lower.height());
            for (const QRectF& box : alongLine(polygon, size, 7.0)) {
                candidates.push_back(box);
            }
        }
        add(line.label, bold_, line.stroke.colour, std::move(candidates));
    }

    const PanelModel& model_;
    const PanelFrame& frame_;
    QFont bold_;
    QFont plain_;
    LabelObstacles obstacles_;
    std::vector<LabelRequest> requests_;
    std::vector<PlacedLabel> labels_;
};

}  // namespace

std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame)
{
    return Labeller(model, frame).place();
}

}  // namespace ui
