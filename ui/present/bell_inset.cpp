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

/// Of the corners that what rises leaves free, the one with fewer measured points.
QRectF freeCorner(const core::MeasuredData& data)
{
    const QRectF topLeft(0.03, 0.05, 0.48, 0.5);
    const QRectF bottomRight(0.49, 0.44, 0.48, 0.5);
    const auto pointsIn = [&](const QRectF& place) {
        int count = 0;
        for (const core::MeasuredLine& line : data.lines) {
            for (const core::MeasuredPoint& point : line.points) {
                const QPointF share((point.at.x - data.x.minimum) / (data.x.maximum - data.x.minimum),
                                    (data.y.maximum - point.at.y) / (data.y.maximum - data.y.minimum));
                count += place.contains(share) ? 1 : 0;
            }
        }
        return count;
    };
    return pointsIn(topLeft) < pointsIn(bottomRight) ? topLeft : bottomRight;
}

}  // namespace

InsetModel bellInset(const core::MeasuredData& data, const Texts& texts, const Theme& theme)
{
    const core::BellPair& bell = *data.bell;
    InsetModel inset;
    inset.id = QStringLiteral("inset-bell");
    inset.title = texts(families::BellInset, formatSize(bell.measured.size));
    inset.source = texts(families::BellInsetBelow);
    inset.left = QStringLiteral("0");
    inset.right = QStringLiteral("1");
    inset.place = freeCorner(data);
    inset.onlyWhole = true;
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
