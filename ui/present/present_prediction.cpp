#include "ui/present/present_prediction.h"

#include <algorithm>

#include "core/curve/axis.h"
#include "ui/present/kept_lines.h"
#include "ui/present/present_parts.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// Why nothing can be drawn: another picture has it, or this one has no place for a curve.
QString asideText(const PredictionScene& scene)
{
    return scene.texts(scene.places->empty() ? teaching::PredictNowhere : teaching::PredictSetAside);
}

QString valueText(const PredictionPlane& plane, double score)
{
    return core::isProbability(std::holds_alternative<core::Metric>(plane.scale.of)
                                   ? std::get<core::Metric>(plane.scale.of)
                                   : core::Metric::PassMark)
               ? formatMean(score)
               : formatScore(score);
}

/// The curve through places of the panel, in its coordinates; nothing through fewer than two.
std::vector<LinePoint> curveThrough(const std::vector<QPointF>& places, const PredictionPlane& plane)
{
    constexpr int kSamples = 257;
    std::vector<core::PredictionPoint> points;
    for (const QPointF& place : places) {
        points.push_back(plane.pointAt(place));
    }
    const core::PredictedCurve curve(points, plane.axis, plane.scale);
    std::vector<LinePoint> line;
    for (int i = 0; i < kSamples && points.size() > 1; ++i) {
        const double x = std::lerp(curve.x().minimum, curve.x().maximum, static_cast<double>(i) / (kSamples - 1));
        line.push_back({x, plane.heightOf(curve.at(x))});
    }
    return line;
}

/// Names stand off what is drawn, though the sheet paints it; not at every move of the hand.
LineModel drawnBefore(const PredictionScene& scene, const PredictionPlane& plane)
{
    LineModel line;
    line.id = QStringLiteral("drawing");
    line.stroke = {Qt::transparent, scene.theme.curveWidth, {}};
    line.points = curveThrough(*scene.settled, plane);
    return line;
}

}  // namespace

QString hiddenSentence(const PredictionScene& scene)
{
    return scene.texts(teaching::PredictHidden, shortSubjectName(scene.of, scene.scenario, scene.texts));
}

void addDrawing(PanelModels& models, const PredictionPlane& plane, const PredictionScene& scene)
{
    const QString id = QString::fromLatin1(plane.panel.data(), static_cast<qsizetype>(plane.panel.size()));
    const auto panel =
        std::find_if(models.panels.begin(), models.panels.end(), [&](const PanelModel& one) { return one.id == id; });
    if (panel == models.panels.end() || scene.places == nullptr) {
        return;
    }
    DrawingModel drawing;
    drawing.stroke = {scene.theme.ink, scene.theme.curveWidth, {}};
    drawing.name = scene.texts(teaching::PredictSheet);
    drawing.hint = scene.texts(teaching::PredictHint, shortSubjectName(scene.of, scene.scenario, scene.texts));
    drawing.lowest = plane.pointAt({plane.x.minimum, plane.y.minimum}).y;
    drawing.highest = plane.pointAt({plane.x.minimum, plane.y.maximum}).y;
    for (const QPointF& place : *scene.places) {
        const core::PredictionPoint point = plane.pointAt(place);
        drawing.points.push_back(
            {place,
             scene.texts(teaching::PredictPoint, QString::number(drawing.points.size() + 1),
                         QString::number(scene.places->size())),
             scene.texts(teaching::PredictPointAt, valueText(plane, point.y), placeText(plane.axis, point.x)),
             point.y});
    }
    drawing.line = curveThrough(*scene.places, plane);
    if (scene.settled != nullptr && scene.settled->size() > 1) {
        panel->still.lines.push_back(drawnBefore(scene, plane));
    }
    panel->drawing = std::move(drawing);
}

std::vector<PredictionGap> gapsOf(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                  const Texts& texts)
{
    std::vector<PredictionGap> gaps;
    const auto& all = scenario.view().predictions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const core::DrawnPrediction* drawn = drawnOf(evaluation, all[i].name);
        const QString said = drawn == nullptr ? QString() : gapSentence(*drawn, scenario, texts);
        if (!said.isEmpty()) {
            gaps.push_back({QStringLiteral("prediction-%1").arg(i + 1), QString::fromStdString(all[i].name), said});
        }
    }
    return gaps;
}

void nameAlone(std::vector<PanelModel>& panels, const std::vector<PredictionGap>& gaps)
{
    for (PanelModel& panel : panels) {
        for (LineModel& line : panel.still.lines) {
            const auto isOf = [&](const PredictionGap& gap) { return gap.line == line.id; };
            const auto gap = std::find_if(gaps.begin(), gaps.end(), isOf);
            line.label = gap == gaps.end() ? line.label : gap->name;
        }
    }
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
    bar.askedFor = scene.askedFor;
    bar.setAside = scene.setAside;
    bar.mayLock = bar.drawing && !scene.setAside && scene.places->size() > 1;
    bar.mayClear = bar.drawing && !scene.places->empty();
    bar.ofLabel = texts(teaching::PredictOf);
    bar.monotoneLabel = texts(teaching::PredictMonotone);
    bar.monotoneTip = texts(teaching::TipPredictMonotone);
    bar.clear = texts(teaching::PredictClear);
    bar.cancel = texts(teaching::PredictCancel);
    bar.lock = texts(teaching::PredictLock);
    bar.lockTip = texts(teaching::TipPredictLock);
    bar.said = scene.setAside ? asideText(scene)
               : bar.drawing  ? texts(teaching::PredictPrompt, shortSubjectName(scene.of, scene.scenario, texts))
                              : texts(teaching::PredictLocked);
    bar.another = texts(teaching::PredictAnother);
    bar.reveal = texts(teaching::PredictReveal);
    bar.revealTip = texts(teaching::TipPredictReveal);
    return bar;
}

SentenceModel predictionSentence(const PredictionScene& scene)
{
    const QString name = shortSubjectName(scene.of, scene.scenario, scene.texts);
    const bool drawing = scene.places != nullptr;
    const QString first = drawing ? scene.texts(teaching::PredictPrompt, name) : hiddenSentence(scene);
    const QString second =
        scene.setAside ? asideText(scene) : scene.texts(drawing ? teaching::PredictHow : teaching::PredictLocked);
    const QString between = scene.texts.betweenSentences();
    return {{{first, std::nullopt}}, {{second, std::nullopt}}, between, first + between + second, {}};
}

}  // namespace ui
