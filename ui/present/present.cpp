#include "ui/present/present.h"

#include <algorithm>

#include "ui/present/present_parts.h"

namespace ui {

const PanelModel* PanelModels::find(QStringView id) const
{
    const auto found =
        std::find_if(panels.begin(), panels.end(), [id](const PanelModel& panel) { return panel.id == id; });
    return found == panels.end() ? nullptr : &*found;
}

QString metricLabel(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts)
{
    const core::Grading& grading = scenario.model().grading;
    const QString length = formatCount(grading.length);
    switch (metric) {
    case core::Metric::TokenAccuracy: return texts(Text::CurveTokenAccuracy);
    case core::Metric::TokenEditDistance: return texts(Text::CurveTokenEditDistance);
    case core::Metric::ExactMatch:
        return grading.length == 1 ? texts(Text::CurveExactMatchOne) : texts(Text::CurveExactMatch, length);
    case core::Metric::PassMark: {
        const QString mark = markText(grading);
        if (grading.veryLong) {
            return texts(Text::CurvePassMarkVeryLong, mark);
        }
        return grading.length == 1 ? texts(Text::CurvePassMarkOne, mark) : texts(Text::CurvePassMark, mark, length);
    }
    case core::Metric::MultipleChoiceGrade: return texts(Text::CurveMultipleChoiceGrade, formatCount(grading.choices));
    case core::Metric::Brier: return texts(Text::CurveBrier);
    case core::Metric::CrossEntropy: return texts(Text::CurveCrossEntropy);
    case core::Metric::BestOfR: break;
    }
    const QString attempts = formatCount(grading.attempts);
    return grading.length == 1 ? texts(Text::CurveBestOfROne, attempts) : texts(Text::CurveBestOfR, attempts, length);
}

QString markText(const core::Grading& grading)
{
    // At most four decimals of a per cent, so plain digits are exact.
    QString text = QString::number(static_cast<double>(grading.passMarkMillionths) / 1e4, 'f', 4);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text + QStringLiteral(" %");
}

LineModel ghostLine(const core::GhostLine& ghost, int number, const Theme& theme)
{
    constexpr double kPinned = 0.75;  // of the metric's own colour
    constexpr double kBefore = 0.4;
    const bool pinned = !ghost.name.empty();
    LineModel line;
    line.id = pinned ? QStringLiteral("pin-%1").arg(number) : QStringLiteral("curve-before");
    line.stroke.colour = mixed(theme.accent(ghost.metric), theme.card, pinned ? kPinned : kBefore);
    line.stroke.width = 0.7 * theme.curveWidth;
    if (pinned) {
        line.stroke.dashes = {7.0, 3.0};
    }
    line.label = QString::fromStdString(ghost.name);
    return line;
}

std::vector<LinePoint> linePoints(const std::vector<core::CurvePoint>& points, double scale, double offset)
{
    std::vector<LinePoint> line;
    line.reserve(points.size());
    for (const core::CurvePoint& point : points) {
        line.push_back({point.x, point.y * scale + offset});
    }
    return line;
}

}  // namespace ui
