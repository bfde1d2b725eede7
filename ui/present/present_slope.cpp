#include <cmath>

#include "ui/present/present_parts.h"

namespace ui {

std::vector<LinePoint> uncappedLine(const std::vector<core::CurvePoint>& points, double densityScale)
{
    std::vector<LinePoint> line = linePoints(points, 1.0 / densityScale, 0.0);
    for (LinePoint& point : line) {
        point.y = point.y >= 1.0 ? std::nan("") : point.y;
    }
    return line;
}

std::vector<LineModel> slopeLines(const core::ValidScenario& scenario, const core::BellData& bell, const Texts& texts,
                                  const Theme& theme)
{
    const double scale = bell.densityScale;
    const core::SlopeCurve& curve = *bell.slope;
    std::vector<LineModel> lines;
    LineModel& slope = lines.emplace_back();
    slope.id = QStringLiteral("curve-slope");
    slope.stroke = {theme.accent(scenario.view().featured), theme.curveWidth, {}};
    const double own = 1.05 * curve.peak;  // beside stems there is no density to share a scale with
    slope.points = uncappedLine(curve.slope, bell.lines.atoms.empty() ? scale : own);
    slope.label = texts(Text::SlopeCurve);
    // Over the slope: where both are the same curve the dashes let it show between them.
    if (!curve.movedBell.empty()) {
        LineModel& moved = lines.emplace_back();
        moved.id = QStringLiteral("curve-moved-bell");
        moved.stroke = {theme.accent(core::Metric::TokenAccuracy), theme.bellWidth, {4.0, 4.0}};
        moved.points = uncappedLine(curve.movedBell, scale);
        moved.label = texts(Text::MovedBell);
    }
    return lines;
}

QString slopeSentence(const core::ValidScenario& scenario, const core::SlopeCurve& slope, const Texts& texts)
{
    const core::Grading& grading = scenario.model().grading;
    const core::Metric featured = scenario.view().featured;
    if (slope.coincides) {
        return texts(Text::SlopeCoincides);
    }
    if (slope.movedBell.empty() || grading.tokens == core::TokenMode::Independent) {
        return texts(Text::SlopeOfAnswers);
    }
    const bool noLuck =
        featured == core::Metric::MultipleChoiceGrade || (featured == core::Metric::PassMark && grading.veryLong);
    if (noLuck) {
        return texts(Text::SlopeAlike);
    }
    return grading.length == 1 ? texts(Text::SlopeWidenedOne) : texts(Text::SlopeWidened, formatCount(grading.length));
}

}  // namespace ui
