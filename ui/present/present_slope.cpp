#include <algorithm>
#include <cmath>

#include "ui/present/present_parts.h"

namespace ui {

namespace {

/// "3 %": rounded up, for it is said to be the most.
QString atMost(double share)
{
    return QString::number(std::ceil(100.0 * share - 1e-9), 'f', 0) + QStringLiteral(" %");
}

/// Where the bell stands that is compared with the slope.
Text movedTo(core::Metric featured)
{
    switch (featured) {
    case core::Metric::PassMark: return Text::MovedBell;
    case core::Metric::MultipleChoiceGrade: return Text::MovedBellStep;
    case core::Metric::ExactMatch:
    case core::Metric::BestOfR:
    case core::Metric::TokenAccuracy:
    case core::Metric::TokenEditDistance:
    case core::Metric::Brier:
    case core::Metric::CrossEntropy: break;
    }
    return Text::MovedBellHalf;
}

}  // namespace

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
        moved.label = texts(movedTo(scenario.view().featured));
    }
    return lines;
}

bool hasSlope(const core::BellData& bell)
{
    using core::SlopeLook;
    const auto none = {SlopeLook::StraightLine, SlopeLook::Step, SlopeLook::Nothing};
    return bell.slope && bell.match && std::find(none.begin(), none.end(), bell.match->look) == none.end();
}

QString slopeSentence(const core::SlopeMatch& match, const Texts& texts)
{
    constexpr double kOneHeight = 5e-4;
    const QString scenario = texts(Text::PresetSlope);
    switch (match.look) {
    case core::SlopeLook::Exact:
        return std::fabs(match.heights - 1.0) < kOneHeight
                   ? texts(Text::SlopeCoincides)
                   : texts(Text::SlopeCoincidesScaled, formatAmount(match.heights, 2));
    case core::SlopeLook::VeryNearly: return texts(Text::SlopeNearly, atMost(match.distance));
    case core::SlopeLook::Off:
        return match.kernelDistance < core::kVeryNearly
                   ? texts(Text::SlopeOfGrading, atMost(match.kernelDistance), atMost(match.distance), scenario)
                   : texts(Text::SlopeOff, atMost(match.distance), scenario);
    case core::SlopeLook::StraightLine: return texts(Text::SlopeOfStraightLine, scenario);
    case core::SlopeLook::Step: return texts(Text::SlopeOfStep, scenario);
    case core::SlopeLook::NoBell: return texts(Text::SlopeWithoutBell, scenario);
    case core::SlopeLook::Nothing: break;
    }
    return texts(Text::SlopeOfNothing, scenario);
}

}  // namespace ui
