// The measured bell beside measured series.

#include "ui/present/present_parts.h"
#include "ui/words/family_texts.h"

namespace ui {

namespace {

QPolygonF sharesOf(const std::vector<core::CurvePoint>& points, double top)
{
    QPolygonF line;
    for (const core::CurvePoint& point : points) {
        line << QPointF(point.x, point.y / top);
    }
    return line;
}

}  // namespace

InsetModel bellInset(const core::BellPair& bell, const Texts& texts, const Theme& theme)
{
    InsetModel inset;
    inset.id = QStringLiteral("inset-bell");
    inset.title = texts(families::BellInset, formatSize(bell.measured.size));
    inset.source = texts(families::BellInsetBelow);
    inset.place = QRectF(0.5, 0.5, 0.47, 0.45);
    inset.lines = {{sharesOf(bell.model, bell.top), theme.accent(core::Metric::TokenAccuracy), false, true},
                   {sharesOf(bell.measured.steps, bell.top), theme.ink, false, false}};
    return inset;
}

QString bellSentence(const core::BellPair& bell, const Texts& texts)
{
    return texts(families::BellInsetDescription, formatSize(bell.measured.size),
                 formatPercent(bell.measured.parts.front()), formatPercent(bell.measured.parts.back()),
                 formatPercent(bell.measured.mean), formatPercent(bell.mean));
}

}  // namespace ui
