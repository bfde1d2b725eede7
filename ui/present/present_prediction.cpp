#include "ui/present/present_prediction.h"

#include <algorithm>

#include "core/curve/axis.h"
#include "ui/present/kept_lines.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

const core::Metric* metricOf(const PredictionSubject& of)
{
    return std::get_if<core::Metric>(&of);
}

QString hiddenSentence(const PredictionScene& scene)
{
    return scene.texts(teaching::PredictHidden, subjectName(scene.of, scene.scenario, scene.texts));
}

template <typename Models, typename IsTruth>
void eraseIf(Models& models, IsTruth isTruth)
{
    std::erase_if(models, [&](const auto& model) { return isTruth(model.id); });
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
    eraseIf(panel.still.lines, isTruth);
    eraseIf(panel.still.dots, isTruth);
    eraseIf(panel.still.brackets, isTruth);
    eraseIf(panel.still.notes, isTruth);
    eraseIf(panel.moving.lines, isTruth);
    eraseIf(panel.moving.markers, isTruth);
    eraseIf(panel.moving.notes, isTruth);
    panel.still.insets.clear();  // the published curve of the same metric
    panel.subtitle = hiddenSentence(scene);
    panel.description = panel.subtitle;
}

/// Of the bell how much of it passes; of the slope what is the curve's.
void hideInBell(PanelModel& panel)
{
    const auto isTruth = [](const QString& id) { return id == u"note-score" || id == u"curve-slope"; };
    eraseIf(panel.moving.notes, isTruth);
    eraseIf(panel.moving.lines, isTruth);
    eraseIf(panel.still.lines, isTruth);
}

/// The points of a series: those left out, where some are, for they are what is to be drawn; else all.
void hideSeries(PanelModel& panel, const core::MeasuredData& data, const std::string& name,
                const PredictionScene& scene)
{
    const auto line =
        std::find_if(data.lines.begin(), data.lines.end(), [&](const auto& one) { return one.name == name; });
    if (line == data.lines.end()) {
        return;
    }
    const auto index = static_cast<std::size_t>(line - data.lines.begin());
    const bool some = std::any_of(line->points.begin(), line->points.end(), [](const auto& one) { return one.hidden; });
    std::erase_if(panel.still.dots, [&](const MarkerModel& dot) {
        const auto point = pointOf(dot.id);
        return point && point->first == index && (!some || line->points[point->second].hidden);
    });
    const QString end = QStringLiteral("-%1").arg(index + 1);
    std::erase_if(panel.still.lines, [&](const LineModel& one) {
        const auto is = [&](const char* kind) { return one.id == QLatin1String(kind) + end; };
        return (!some && (is("measured") || is("interval"))) || is("straight") || is("raised") || is("fit")
               || is("from-first");
    });
    std::erase_if(panel.still.insets, [](const InsetModel& inset) { return inset.id == u"inset-bell"; });
    panel.subtitle = hiddenSentence(scene);
    panel.description = panel.subtitle;
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

QString valueText(const PredictionPlane& plane, double score)
{
    return core::isProbability(std::holds_alternative<core::Metric>(plane.scale.of)
                                   ? std::get<core::Metric>(plane.scale.of)
                                   : core::Metric::PassMark)
               ? formatMean(score)
               : formatScore(score);
}

}  // namespace

void hideTruth(PanelModels& models, const PredictionScene& scene)
{
    const auto& specs = core::specOf(scene.scenario.view().layout).panels;
    const core::Metric* metric = metricOf(scene.of);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const QString id = QString::fromLatin1(specs[i].id.data(), static_cast<qsizetype>(specs[i].id.size()));
        const auto panel = std::find_if(models.panels.begin(), models.panels.end(),
                                        [&](const PanelModel& one) { return one.id == id; });
        if (panel == models.panels.end()) {
            continue;
        }
        const auto* metrics = std::get_if<core::MetricsData>(&scene.evaluation.panels[i]);
        const auto* measured = std::get_if<core::MeasuredData>(&scene.evaluation.panels[i]);
        if (metric != nullptr && metrics != nullptr
            && std::ranges::find(metrics->metrics, *metric) != metrics->metrics.end()) {
            hideMetric(*panel, *metric, scene);
        } else if (metric != nullptr && *metric == scene.scenario.view().featured
                   && std::holds_alternative<core::BellData>(scene.evaluation.panels[i])) {
            hideInBell(*panel);
        } else if (metric == nullptr && measured != nullptr) {
            hideSeries(*panel, *measured, std::get<std::string>(scene.of), scene);
        }
        hideGaps(*panel);
        nameAlone(*panel, scene.scenario.view());
    }
}

void hideTruth(AnswersModel& answers, const PredictionScene& scene)
{
    if (scene.of != PredictionSubject(scene.scenario.view().featured)) {
        return;
    }
    for (AnswerColumn& column : answers.columns) {
        column.passes = false;
    }
    answers.caption = hiddenSentence(scene);
    answers.description = answers.caption;
}

void addDrawing(PanelModels& models, const PredictionPlane& plane, const PredictionScene& scene)
{
    constexpr int kSamples = 257;
    const QString id = QString::fromLatin1(plane.panel.data(), static_cast<qsizetype>(plane.panel.size()));
    const auto panel =
        std::find_if(models.panels.begin(), models.panels.end(), [&](const PanelModel& one) { return one.id == id; });
    if (panel == models.panels.end() || scene.places == nullptr) {
        return;
    }
    DrawingModel drawing;
    drawing.stroke = {scene.theme.ink, scene.theme.curveWidth, {}};
    drawing.name = scene.texts(teaching::PredictSheet);
    drawing.hint = scene.texts(teaching::PredictHint);
    drawing.lowest = plane.pointAt({plane.x.minimum, plane.y.minimum}).y;
    drawing.highest = plane.pointAt({plane.x.minimum, plane.y.maximum}).y;
    std::vector<core::PredictionPoint> points;
    for (const QPointF& place : *scene.places) {
        const core::PredictionPoint point = plane.pointAt(place);
        points.push_back(point);
        drawing.points.push_back(
            {place,
             scene.texts(teaching::PredictPoint, QString::number(points.size()), QString::number(scene.places->size())),
             scene.texts(teaching::PredictPointAt, valueText(plane, point.y), placeText(plane.axis, point.x)),
             point.y});
    }
    const core::PredictedCurve curve(points, plane.axis, plane.scale);
    for (int i = 0; i < kSamples && points.size() > 1; ++i) {
        const double x = std::lerp(curve.x().minimum, curve.x().maximum, static_cast<double>(i) / (kSamples - 1));
        drawing.line.push_back({x, plane.heightOf(curve.at(x))});
    }
    panel->drawing = std::move(drawing);
}

PredictionBarModel predictionBar(const PredictionScene& scene)
{
    const Texts& texts = scene.texts;
    PredictionBarModel bar;
    bar.name = texts(teaching::PredictBar);
    const std::vector<PredictionSubject> subjects = subjectsOf(scene.scenario, scene.evaluation);
    for (const PredictionSubject& subject : subjects) {
        bar.subjects << subjectName(subject, scene.scenario, texts);
    }
    bar.subject = static_cast<int>(std::ranges::find(subjects, scene.of) - subjects.begin());
    bar.drawing = scene.places != nullptr;
    bar.monotone = scene.monotone;
    bar.mayLock = bar.drawing && scene.places->size() > 1;
    bar.mayClear = bar.drawing && !scene.places->empty();
    bar.ofLabel = texts(teaching::PredictOf);
    bar.monotoneLabel = texts(teaching::PredictMonotone);
    bar.monotoneTip = texts(teaching::TipPredictMonotone);
    bar.clear = texts(teaching::PredictClear);
    bar.cancel = texts(teaching::PredictCancel);
    bar.lock = texts(teaching::PredictLock);
    bar.lockTip = texts(teaching::TipPredictLock);
    bar.said = texts(teaching::PredictLocked);
    bar.another = texts(teaching::PredictAnother);
    bar.reveal = texts(teaching::PredictReveal);
    bar.revealTip = texts(teaching::TipPredictReveal);
    return bar;
}

SentenceModel predictionSentence(const PredictionScene& scene)
{
    const QString name = subjectName(scene.of, scene.scenario, scene.texts);
    const bool drawing = scene.places != nullptr;
    const QString first = drawing ? scene.texts(teaching::PredictPrompt, name) : hiddenSentence(scene);
    const QString second = scene.texts(drawing ? teaching::PredictHow : teaching::PredictLocked);
    const QString between = scene.texts.betweenSentences();
    return {{{first, std::nullopt}}, {{second, std::nullopt}}, between, first + between + second, {}};
}

}  // namespace ui
