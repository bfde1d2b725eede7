#include "ui/look/pale_line.h"

#include <algorithm>

namespace ui {

QColor edgeOnPaper(const QColor& colour, const Theme& theme)
{
    const bool isMetrics = std::any_of(core::kMetrics.begin(), core::kMetrics.end(),
                                       [&](core::Metric metric) { return theme.accent(metric) == colour; });
    const bool isPale = theme.id == ThemeId::Print && isMetrics && contrast(colour, theme.card) < kSeenOnPaper;
    return isPale ? theme.ink : QColor();
}

QPen edgePen(const QColor& edge, const Stroke& stroke, double hairline)
{
    const double width = stroke.width + 1.2 * hairline;
    QPen pen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern;
    for (const qreal dash : stroke.dashes) {
        pattern << dash * stroke.width / width;  // a pattern counts in widths of its pen
    }
    if (!pattern.isEmpty()) {
        pen.setDashPattern(pattern);
    }
    return pen;
}

}  // namespace ui
