#include "ui/present/kept_lines.h"

#include <algorithm>
#include <cmath>

#include "ui/look/series_look.h"
#include "ui/words/number_format.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

constexpr double kShade = 0.16;  // of a prediction's colour, where the gap is

std::size_t numberOf(const core::View& view, const std::string& name)
{
    const auto found = std::find_if(view.predictions.begin(), view.predictions.end(),
                                    [&](const core::Prediction& one) { return one.name == name; });
    return static_cast<std::size_t>(found - view.predictions.begin());
}

QString amount(double gap, bool inPoints)
{
    return inPoints ? formatPoints(gap) : formatAmount(gap);
}

bool hasGap(const core::DrawnPrediction& drawn)
{
    return drawn.locked && !std::isnan(drawn.gap.mean);
}

}  // namespace

void addKept(ControlsModel& controls, const core::View& view, const Texts& texts, const Theme& theme)
{
    controls.keptTitle = texts(teaching::SectionKept);
    const auto add = [&](Kept kind, const std::string& name, bool hidden, const QColor& colour) {
        const QString detail = texts(kind == Kept::Pin ? teaching::KeptPin : teaching::KeptPrediction);
        controls.kept.push_back({kind, name, detail, texts(teaching::NameKept, QString::fromStdString(name), detail),
                                 texts(teaching::TipKept), colour, !hidden});
    };
    int number = 0;  // of those drawn
    for (const core::Pin& pin : view.pins) {
        number += pin.hidden ? 0 : 1;
        const core::GhostLine ghost{pin.name, pin.featured, {}};
        add(Kept::Pin, pin.name, pin.hidden, ghostLine(ghost, std::max(1, number), theme).stroke.colour);
    }
    for (const core::Prediction& prediction : view.predictions) {
        add(Kept::Prediction, prediction.name, prediction.hidden, predictionColour(view, prediction.name, theme));
    }
}

QColor predictionColour(const core::View& view, const std::string& name, const Theme& theme)
{
    constexpr std::size_t kFirstOfSeries = 2;  // the first two are the colours of the metrics most often shown
    const std::size_t number = numberOf(view, name);
    return number == 0 ? theme.ink : seriesLook(theme, number + kFirstOfSeries - 1).colour;
}

const core::Prediction& predictionNamed(const std::string& name, const core::View& view)
{
    return view.predictions[numberOf(view, name)];
}

Stroke predictionStroke(const QColor& colour, const Theme& theme)
{
    return {colour, 0.9 * theme.curveWidth, {2.5, 1.5}};
}

bool isInPoints(const core::Prediction& prediction, const core::Evidence& evidence)
{
    if (const auto* metric = std::get_if<core::Metric>(&prediction.of)) {
        return core::isProbability(*metric);
    }
    const core::Series* series = evidence.find(std::get<std::string>(prediction.of));
    return series != nullptr && series->measure == core::Measure::Fraction;
}

const core::DrawnPrediction* drawnOf(const core::Evaluation& evaluation, const std::string& name)
{
    const auto in = [&](const std::vector<core::DrawnPrediction>& all) -> const core::DrawnPrediction* {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
        return found == all.end() ? nullptr : &*found;
    };
    for (const core::PanelData& panel : evaluation.panels) {
        const auto* metrics = std::get_if<core::MetricsData>(&panel);
        const auto* measured = std::get_if<core::MeasuredData>(&panel);
        const auto* forecast = std::get_if<core::ForecastData>(&panel);
        const core::DrawnPrediction* found = metrics != nullptr    ? in(metrics->predictions)
                                             : measured != nullptr ? in(measured->predictions)
                                             : forecast != nullptr ? in(forecast->predictions)
                                                                   : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

QString placeText(core::XAxis axis, double value)
{
    switch (axis) {
    case core::XAxis::Mean: return formatMean(value);
    case core::XAxis::Size: return formatSize(value);
    case core::XAxis::Loss: return formatAmount(value);
    case core::XAxis::Logit: break;
    }
    return formatScore(value);
}

QString gapSentence(const core::DrawnPrediction& drawn, const core::ValidScenario& scenario, const Texts& texts)
{
    if (!hasGap(drawn)) {
        return {};
    }
    const core::Prediction& prediction = predictionNamed(drawn.name, scenario.view());
    const bool inPoints = isInPoints(prediction, scenario.evidence());
    return texts(inPoints ? teaching::PredictionOff : teaching::PredictionOffPlain, QString::fromStdString(drawn.name),
                 amount(drawn.gap.mean, inPoints), amount(drawn.gap.greatest, inPoints),
                 placeText(prediction.axis, drawn.gap.at));
}

void addGaps(QString& said, const core::ValidScenario& scenario, const std::vector<core::DrawnPrediction>& all,
             const Texts& texts)
{
    for (const core::DrawnPrediction& drawn : all) {
        const QString gap = gapSentence(drawn, scenario, texts);
        said += gap.isEmpty() ? QString() : texts.betweenSentences() + gap;
    }
}

void addPredictionLines(PanelModel& panel, const PanelContext& context,
                        const std::vector<core::DrawnPrediction>& predictions)
{
    const auto placed = [](const std::vector<core::CurvePoint>& points) { return linePoints(points, 1.0, 0.0); };
    for (const core::DrawnPrediction& drawn : predictions) {
        const auto lines = predictionLines(drawn, context.scenario, context.texts, context.theme, placed);
        panel.still.lines.insert(panel.still.lines.end(), lines.begin(), lines.end());
    }
}

void addKeptLines(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data)
{
    const auto placed = [](const std::vector<core::CurvePoint>& points) { return linePoints(points, 1.0, 0.0); };
    addPredictionLines(panel, context, data.predictions);
    int number = 0;
    for (const core::GhostLine& ghost : data.ghosts) {
        LineModel line = ghostLine(ghost, ++number, context.theme);
        line.points = placed(ghost.points);
        panel.still.lines.push_back(line);
    }
}

std::vector<LineModel> predictionLines(
    const core::DrawnPrediction& drawn, const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
    const std::function<std::vector<LinePoint>(const std::vector<core::CurvePoint>&)>& placed)
{
    const core::View& view = scenario.view();
    const bool inPoints = isInPoints(predictionNamed(drawn.name, view), scenario.evidence());
    const QString number = QString::number(numberOf(view, drawn.name) + 1);
    const QColor colour = predictionColour(view, drawn.name, theme);
    LineModel line;
    line.id = QStringLiteral("prediction-") + number;
    line.stroke = predictionStroke(colour, theme);
    line.points = placed(drawn.points);
    line.label = QString::fromStdString(drawn.name);
    if (!hasGap(drawn)) {
        return {line};
    }
    line.label = texts(inPoints ? teaching::PredictionLine : teaching::PredictionLinePlain, line.label,
                       amount(drawn.gap.mean, inPoints), amount(drawn.gap.greatest, inPoints));
    LineModel gap;
    gap.id = QStringLiteral("gap-") + number;
    gap.stroke = {colour, 0.0, {}};
    gap.fill = theme.over(colour, kShade);
    gap.points = placed(drawn.drawn);
    gap.floor = placed(drawn.truth);
    return {gap, line};
}

}  // namespace ui
