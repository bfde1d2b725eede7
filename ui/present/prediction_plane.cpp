#include "ui/present/prediction_plane.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/curve/axis.h"
#include "ui/present/present_parts.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

std::optional<PredictionPlane> planeIn(const core::MetricsData& data, const PredictionSubject& of,
                                       const core::Grading& grading)
{
    const auto* metric = std::get_if<core::Metric>(&of);
    const bool shown = metric != nullptr && std::ranges::find(data.metrics, *metric) != data.metrics.end();
    const bool linear = data.yScale == core::YScale::Linear;
    if (!shown || (!linear && !core::isProbability(*metric))) {
        return std::nullopt;
    }
    PredictionPlane plane{of, {}, {*metric, data.yScale}, data.xAxis, data.x, data.y, 0.0};
    if (!core::isProbability(*metric)) {
        plane.worst = -core::lowestDrawn(*metric, grading);
        plane.y = {0.0, 1.0};
    }
    return plane;
}

std::optional<PredictionPlane> planeIn(const core::MeasuredData& data, const PredictionSubject& of)
{
    const auto* name = std::get_if<std::string>(&of);
    if (name == nullptr || data.place != core::Place::Size || core::areMultiples(data)) {
        return std::nullopt;
    }
    for (const core::MeasuredLine& line : data.lines) {
        if (line.name == *name) {
            return PredictionPlane{of, {}, {line.measure, data.yScale}, core::XAxis::Size, data.x, data.y, 0.0};
        }
    }
    return std::nullopt;
}

/// Shares are drawn on the panel that has them as they are.
std::optional<PredictionPlane> planeIn(const core::ForecastData& data, const PredictionSubject& of)
{
    const auto* name = std::get_if<std::string>(&of);
    if (name == nullptr || data.name != *name || data.yScale != core::YScale::Linear) {
        return std::nullopt;
    }
    return PredictionPlane{of, {}, {core::Measure::Fraction, data.yScale}, core::XAxis::Size, data.x, data.y, 0.0};
}

/// What a score of the scale may be.
core::Range allowed(const core::PredictionScale& scale)
{
    constexpr double kLargest = 1e300;
    const auto* metric = std::get_if<core::Metric>(&scale.of);
    if (metric == nullptr) {
        return {-kLargest, kLargest};
    }
    if (!core::isProbability(*metric)) {
        return {-kLargest, 0.0};
    }
    const double lowest = scale.scale == core::YScale::Linear ? 0.0 : std::numeric_limits<double>::min();
    return {lowest, scale.scale == core::YScale::LogLog ? std::nextafter(1.0, 0.0) : 1.0};
}

}  // namespace

double PredictionPlane::heightOf(double score) const
{
    return worst > 0.0 ? 1.0 + score / worst : core::toDrawn(scale, score);
}

QPointF PredictionPlane::placeOf(const core::PredictionPoint& point) const
{
    return {core::toCurveX(axis, point.x), heightOf(point.y)};
}

core::PredictionPoint PredictionPlane::pointAt(const QPointF& place) const
{
    const core::Range bounds = core::rangeBounds(axis);
    const double at = core::fromCurveX(axis, std::clamp(place.x(), x.minimum, x.maximum));
    const double height = std::clamp(place.y(), y.minimum, y.maximum);
    const double score = worst > 0.0 ? (height - 1.0) * worst : core::fromDrawn(scale, height);
    const core::Range scores = allowed(scale);
    return {std::clamp(at, bounds.minimum, bounds.maximum), std::clamp(score, scores.minimum, scores.maximum)};
}

bool PredictionPlane::isLike(const PredictionPlane& other) const
{
    return of == other.of && scale == other.scale && axis == other.axis && worst == other.worst;
}

std::optional<PredictionPlane> planeOf(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                       const PredictionSubject& of)
{
    const auto& panels = core::specOf(scenario.view().layout).panels;
    std::optional<PredictionPlane> found;
    for (std::size_t i = 0; i < panels.size() && i < evaluation.panels.size(); ++i) {
        std::optional<PredictionPlane> plane;
        if (const auto* metrics = std::get_if<core::MetricsData>(&evaluation.panels[i])) {
            plane = planeIn(*metrics, of, scenario.model().grading);
        } else if (const auto* measured = std::get_if<core::MeasuredData>(&evaluation.panels[i])) {
            plane = planeIn(*measured, of);
        } else if (const auto* forecast = std::get_if<core::ForecastData>(&evaluation.panels[i])) {
            plane = planeIn(*forecast, of);
        }
        const bool own = plane && panels[i].metrics == core::PanelMetrics::One
                         && PredictionSubject(panels[i].metric) == of;  // a panel of its own rather than beside another
        if (plane && (!found || own)) {
            found = plane;
            found->panel = panels[i].id;
        }
    }
    return found;
}

std::vector<PredictionSubject> subjectsOf(const core::ValidScenario& scenario, const core::Evaluation& evaluation)
{
    std::vector<PredictionSubject> subjects;
    const auto add = [&](const PredictionSubject& of) {
        const bool isNew = std::ranges::find(subjects, of) == subjects.end();
        if (isNew && planeOf(scenario, evaluation, of)) {
            subjects.push_back(of);
        }
    };
    add(scenario.view().featured);
    for (const core::Metric metric : core::kMetrics) {
        add(metric);
    }
    for (const std::string& name : scenario.view().series) {
        add(name);
    }
    for (const core::PanelData& panel : evaluation.panels) {
        if (const auto* forecast = std::get_if<core::ForecastData>(&panel)) {
            add(forecast->name);  // which is shown where none is chosen, too
        }
    }
    return subjects;
}

QString subjectName(const PredictionSubject& of, const core::ValidScenario& scenario, const Texts& texts)
{
    const auto* metric = std::get_if<core::Metric>(&of);
    return metric != nullptr ? metricLabel(*metric, scenario, texts)
                             : namesApart(std::vector{std::get<std::string>(of)}, texts).front();
}

QString shortSubjectName(const PredictionSubject& of, const core::ValidScenario& scenario, const Texts& texts)
{
    const auto* series = std::get_if<std::string>(&of);
    if (series == nullptr) {
        return subjectName(of, scenario, texts);
    }
    const std::vector<std::string>& shown = scenario.view().series;
    const auto it = std::ranges::find(shown, *series);
    const bool isAlone = shown.size() < 2 || it == shown.end();
    return isAlone ? metricWords(*series, texts) : namesApart(shown, texts)[it - shown.begin()];
}

}  // namespace ui
