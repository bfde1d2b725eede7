// Another part of present_prediction.h: nothing of what is to be found out is left in a picture.

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/evidence/places.h"
#include "ui/present/covered_panel.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/present/present_prediction.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

const core::Metric* metricOf(const PredictionSubject& of)
{
    return std::get_if<core::Metric>(&of);
}

template <typename Models, typename IsTruth>
void eraseIf(Models& models, IsTruth isTruth)
{
    std::erase_if(models, [&](const auto& model) { return isTruth(model.id); });
}

/// How far apart two lines are where both have a height: what was pinned of the curve to be found out is that curve.
double apart(const std::vector<LinePoint>& line, const std::vector<LinePoint>& other)
{
    double most = 0.0;
    bool meet = false;
    for (const LinePoint& place : line) {
        const auto right = std::lower_bound(other.begin(), other.end(), place.x,
                                            [](const LinePoint& point, double x) { return point.x < x; });
        if (right == other.end() || (right == other.begin() && right->x > place.x) || std::isnan(place.y)) {
            continue;
        }
        const LinePoint& left = right == other.begin() ? *right : *(right - 1);
        const double width = right->x - left.x;
        const double height = width > 0.0 ? std::lerp(left.y, right->y, (place.x - left.x) / width) : right->y;
        if (!std::isnan(height)) {
            most = std::max(most, std::fabs(height - place.y));
            meet = true;
        }
    }
    return meet ? most : std::numeric_limits<double>::infinity();
}

/// The pins that show the curve itself.
void hidePinned(PanelModel& panel, const QString& curve)
{
    constexpr double kAlike = 0.02;  // of the panel's height
    const auto found = std::find_if(panel.still.lines.begin(), panel.still.lines.end(),
                                    [&](const LineModel& line) { return line.id == curve; });
    if (found == panel.still.lines.end()) {
        return;
    }
    const std::vector<LinePoint> truth = found->points;
    const double alike = kAlike * (panel.still.y.upper - panel.still.y.lower);
    std::erase_if(panel.still.lines, [&](const LineModel& line) {
        return line.id.startsWith(u"pin-") && apart(line.points, truth) < alike;
    });
}

/// Instead of what the panel says of it.
void sayHidden(PanelModel& panel, const PredictionScene& scene)
{
    panel.subtitle = hiddenSentence(scene);
    panel.description = panel.subtitle;
    panel.tallest.clear();
    panel.facts.clear();
    panel.aloud.clear();
}

/// Of the metric's panels everything named after it, and what the panel says of it.
void hideMetric(PanelModel& panel, core::Metric metric, const PredictionScene& scene)
{
    const QString key = metricKey(metric);
    const bool featured = metric == scene.scenario.view().featured;
    const auto isTruth = [&](const QString& id) {
        const bool named =
            id == QStringLiteral("curve-") + key || id == QStringLiteral("marker-") + key
            || id.startsWith(QStringLiteral("dot-") + key + u'-') || id.startsWith(QStringLiteral("exact-") + key)
            || id.startsWith(QStringLiteral("wilson-") + key) || id.startsWith(QStringLiteral("measured-") + key);
        return named || (featured && (id.startsWith(u"bracket-") || id == u"note-sharpness")) || id == u"curve-before";
    };
    hidePinned(panel, QStringLiteral("curve-") + key);
    eraseIf(panel.still.lines, isTruth);
    eraseIf(panel.still.dots, isTruth);
    eraseIf(panel.still.brackets, isTruth);
    eraseIf(panel.still.notes, isTruth);
    eraseIf(panel.moving.lines, isTruth);
    eraseIf(panel.moving.markers, isTruth);
    eraseIf(panel.moving.notes, isTruth);
    panel.still.insets.clear();  // the published curve of the same metric
    sayHidden(panel, scene);
}

/// Of the bell how much of it passes, as an area, a number and a sentence; of the slope what is the curve's.
void hideInBell(PanelModel& panel, const core::BellData& bell, const PredictionScene& scene)
{
    hideScore(panel);
    const auto isTruth = [](const QString& id) { return id == u"curve-slope"; };
    eraseIf(panel.moving.lines, isTruth);
    eraseIf(panel.still.lines, isTruth);
    panel.description = hiddenSentence(scene);
    if (bell.match) {
        panel.subtitle = panel.description;  // which said how the slope lies on the bell
    }
}

/// The points of a series: those left out, where some are, for they are what is to be drawn; else all from `known` on.
void hidePoints(PanelModel& panel, const core::MeasuredLine& line, std::size_t index, double known)
{
    const bool some = std::any_of(line.points.begin(), line.points.end(), [](const auto& one) { return one.hidden; });
    std::erase_if(panel.still.dots, [&](const MarkerModel& dot) {
        const auto point = pointOf(dot.id);
        const bool isRun = dot.id.startsWith(QStringLiteral("run-%1-").arg(index + 1));
        const bool isUnknown = dot.at.x() >= known;
        return (isRun && !some && isUnknown)
               || (point && point->first == index && (some ? line.points[point->second].hidden : isUnknown));
    });
    for (const char* kind : {"measured-%1", "interval-%1", "wilson-%1"}) {
        const QString id = QString::fromLatin1(kind).arg(index + 1);
        const auto ofPoints = std::find_if(panel.still.lines.begin(), panel.still.lines.end(),
                                           [&](const LineModel& one) { return one.id == id; });
        if (some || ofPoints == panel.still.lines.end()) {
            continue;
        }
        std::erase_if(ofPoints->points, [known](const LinePoint& point) { return point.x >= known; });
        if (ofPoints->points.empty()) {
            panel.still.lines.erase(ofPoints);
        }
    }
}

void hideSeries(PanelModel& panel, const core::MeasuredData& data, const std::string& name,
                const PredictionScene& scene)
{
    const auto line =
        std::find_if(data.lines.begin(), data.lines.end(), [&](const auto& one) { return one.name == name; });
    if (line == data.lines.end()) {
        return;
    }
    const auto index = static_cast<std::size_t>(line - data.lines.begin());
    hidePoints(panel, *line, index, scene.from ? core::axisPlace(data.place, *scene.from) : -HUGE_VAL);
    const QString end = QStringLiteral("-%1").arg(index + 1);
    std::erase_if(panel.still.lines, [&](const LineModel& one) {
        const auto is = [&](const char* kind) { return one.id == QLatin1String(kind) + end; };
        return is("straight") || is("raised") || is("fit") || is("fit-band") || is("from-first");
    });
    const auto isModel = [](const auto& one) {  // whose law was fitted to the same measurements
        return one.id.startsWith(u"curve-model-") || one.id.startsWith(u"marker-model-");
    };
    std::erase_if(panel.still.lines, isModel);
    std::erase_if(panel.moving.lines, isModel);
    std::erase_if(panel.moving.markers, isModel);
    const auto isTest = [](const auto& one) { return one.id.startsWith(u"tested-"); };
    std::erase_if(panel.still.lines, isTest);
    std::erase_if(panel.still.dots, isTest);
    std::erase_if(panel.still.insets, [](const InsetModel& inset) { return inset.id == u"inset-bell"; });
    sayHidden(panel, scene);
}

/// Of a forecast what was held back. The law stays where it was made of what is known: it is no truth, and what one
/// goes by.
void hideForecast(PanelModel& panel, const core::ForecastData& data, const PredictionScene& scene)
{
    const double known = scene.from ? core::axisPlace(core::Place::Size, *scene.from) : data.cut.value_or(-HUGE_VAL);
    const bool tells = !data.cut || *data.cut > known;
    std::erase_if(panel.still.dots, [&](const MarkerModel& dot) {
        return dot.id.startsWith(u"tested-") || (dot.id.startsWith(u"dot-measured-") && dot.at.x() >= known);
    });
    std::erase_if(panel.still.lines, [&](const LineModel& line) {
        const bool isLaw = line.id == u"curve-fit" || line.id.startsWith(u"band-");
        const bool isBar = line.id.startsWith(u"interval-measured-") || line.id.startsWith(u"wilson-measured-");
        return (isLaw && tells) || line.id.startsWith(u"tested-") || (isBar && line.points.front().x >= known);
    });
    for (LegendEntry& entry : panel.legend) {  // their room stays, and the axes with it
        entry.absent = entry.absent || (entry.mark ? entry.hollow : tells);
    }
    sayHidden(panel, scene);
}

/// How far the other predictions are off says how it is.
void hideGaps(PanelModel& panel)
{
    std::erase_if(panel.still.lines, [](const LineModel& line) { return line.id.startsWith(u"gap-"); });
}

void nameAlone(PanelModel& panel, const core::View& view)
{
    for (std::size_t i = 0; i < view.predictions.size(); ++i) {
        for (LineModel& line : panel.still.lines) {
            if (line.id == QStringLiteral("prediction-%1").arg(i + 1)) {
                line.label = QString::fromStdString(view.predictions[i].name);
            }
        }
    }
}

/// What a panel of this kind says of the truth.
void hideIn(PanelModel& panel, const core::PanelData& data, const PredictionScene& scene)
{
    const core::Metric* metric = metricOf(scene.of);
    const bool featured = metric != nullptr && *metric == scene.scenario.view().featured;
    if (const auto* metrics = std::get_if<core::MetricsData>(&data)) {
        if (metric != nullptr && std::ranges::find(metrics->metrics, *metric) != metrics->metrics.end()) {
            hideMetric(panel, *metric, scene);
        } else if (metric == nullptr && !metrics->measured.empty()) {
            panel = covered(panel, scene.texts);
        }
    } else if (const auto* measured = std::get_if<core::MeasuredData>(&data)) {
        if (metric == nullptr) {
            hideSeries(panel, *measured, std::get<std::string>(scene.of), scene);
        } else {
            panel = covered(panel, scene.texts);
        }
    } else if (const auto* bell = std::get_if<core::BellData>(&data)) {
        if (featured) {
            hideInBell(panel, *bell, scene);
        }
    } else if (const auto* forecast = std::get_if<core::ForecastData>(&data);
               forecast != nullptr && scene.of == PredictionSubject(forecast->name)) {
        hideForecast(panel, *forecast, scene);
    } else if (forecast != nullptr || (featured && std::holds_alternative<core::QuestionsData>(data))) {
        panel = covered(panel, scene.texts);
    }
}

}  // namespace

void hideScore(PanelModel& bell)
{
    const bool alike = bell.moving.stems.size() == 1;  // questions that are all alike score as one is graded
    const auto isTruth = [alike](const QString& id) {
        return id == u"note-score" || id == u"area-score" || (alike && id == u"curve-grading");
    };
    eraseIf(bell.moving.notes, isTruth);
    eraseIf(bell.moving.lines, isTruth);
    eraseIf(bell.still.lines, isTruth);
    for (StemModel& stem : bell.moving.stems) {
        stem.scored = 0.0;
    }
    bell.description = bell.subtitle;  // which said it in words
}

void hideTruth(PanelModels& models, const PredictionScene& scene)
{
    const auto& specs = core::specOf(scene.scenario.view().layout).panels;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const QString id = QString::fromLatin1(specs[i].id.data(), static_cast<qsizetype>(specs[i].id.size()));
        const auto panel = std::find_if(models.panels.begin(), models.panels.end(),
                                        [&](const PanelModel& one) { return one.id == id; });
        if (panel == models.panels.end()) {
            continue;
        }
        hideIn(*panel, scene.evaluation.panels[i], scene);
        hideGaps(*panel);
        nameAlone(*panel, scene.scenario.view());
    }
}

void hideTruth(AnswersModel& answers, const PredictionScene& scene)
{
    if (scene.of != PredictionSubject(scene.scenario.view().featured)) {
        return;
    }
    QStringList shares;
    for (AnswerColumn& column : answers.columns) {
        column.passes = false;
        const double right = std::accumulate(column.shares.begin(), column.shares.end(), 0.0);
        shares << formatPercent(right / std::max(1.0, static_cast<double>(column.shares.size())));
    }
    answers.caption = answers.title;
    answers.description = scene.texts(Text::AnswersDescription, answers.title, shares.join(QStringLiteral(", ")));
}

}  // namespace ui
