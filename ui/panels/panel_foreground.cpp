// Stems, rules, breaks, markers and labels: what lies over the moving lines.

#include "ui/look/pale_line.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_decor.h"
#include "ui/panels/picture_parts.h"
#include "ui/panels/stem_width.h"

namespace ui {

void PanelForeground::draw(QCPPainter* painter)
{
    drawStems(*painter);
    drawBreaks(*painter);
    drawRules(*painter);
    for (const MarkerModel& dot : model().moving.markers) {
        marker(*painter, dot);
    }
    drawLabels(*painter);
}

void PanelForeground::drawStems(QCPPainter& painter) const
{
    const double base = frame().axes().bottom();
    const double half = halfOfStem(model(), frame());
    painter.setPen(Qt::NoPen);
    for (const StemModel& stem : model().moving.stems) {
        const PicturePart part(painter, QStringLiteral("stem"));
        const double x = frame().xPixel(stem.x) - half;
        const auto bar = [&](double height) {
            return QRectF(QPointF(x, frame().yPixel(height)), QPointF(x + 2.0 * half, base));
        };
        painter.fillRect(bar(stem.height), stem.colour);
        if (stem.scored > 0.0) {
            painter.fillRect(bar(stem.scored), stem.scoredColour);
        }
    }
}

void PanelForeground::drawRules(QCPPainter& painter) const
{
    const QRectF& axes = frame().axes();
    std::vector<QRectF> boxes = labelBoxes(painter, false);
    for (const InsetModel& inset : model().still.insets) {  // a picture of its own, which the rule passes behind
        if (const auto box = insetBox(inset, axes, model().theme)) {
            boxes.push_back(*box);
        }
    }
    for (const RuleModel& rule : model().moving.rules) {
        const double x = frame().xPixel(rule.x);
        QPen pen = solid(rule.stroke.colour, rule.stroke.width);
        if (!rule.stroke.dashes.isEmpty()) {
            pen.setDashPattern(rule.stroke.dashes);
        }
        const PicturePart part(painter, rule.id, rule.label);
        painter.setPen(pen);
        for (const QPolygonF& piece : outsideOf({{x, frame().yPixel(rule.top)}, {x, axes.bottom()}}, boxes)) {
            if (piece.size() > 1) {
                painter.drawLine(piece.front(), piece.back());
            }
        }
    }
}

void PanelForeground::drawBreaks(QCPPainter& painter) const
{
    const double y = frame().yPixel(1.0);
    for (const double place : model().moving.breaks) {
        const double x = frame().xPixel(place);
        const PicturePart part(painter, QStringLiteral("break"));
        for (const double shift : {-3.0, 3.0}) {
            painter.setPen(model().theme.opaque ? solid(model().theme.card, 3.5 + 1.5 * model().theme.hairlineWidth)
                                                : QPen(Qt::NoPen));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
            painter.setPen(solid(model().theme.ink, 1.5 * model().theme.hairlineWidth));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
        }
    }
}

void PanelForeground::drawLabels(QCPPainter& painter) const
{
    const PicturePart part(painter, QStringLiteral("labels"));
    for (const PlacedLabel& label : labels()) {
        const double line = label.box.height() / static_cast<double>(label.lines.size());
        QPointF at = label.box.topLeft();
        if (label.struck && !painter.modes().testFlag(QCPPainter::pmVectorized)) {
            painter.fillRect(label.box, model().theme.card);
        }
        if (!label.leader.isNull()) {
            painter.setPen(solid(label.colour, model().theme.hairlineWidth));
            painter.drawLine(label.leader);
        }
        for (const QString& words : label.box.isEmpty() ? QStringList() : label.lines) {
            text(painter, at, Qt::AlignLeft | Qt::AlignTop, words, label.font, label.colour);
            at.ry() += line;
        }
    }
}

}  // namespace ui
