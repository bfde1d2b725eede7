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

std::vector<KeptRowModel> keptRows(const core::View& view, const Texts& texts, const Theme& theme)
{
    std::vector<KeptRowModel> rows;
    const auto add = [&](Kept kind, const std::string& name, bool hidden, const QColor& colour) {
        const QString detail = texts(kind == Kept::Pin ? teaching::KeptPin : teaching::KeptPrediction);
        rows.push_back({kind, name, detail, texts(teaching::NameKept, QString::fromStdString(name), detail),
                        texts(teaching::TipKept), colour, !hidden});
    };
    for (const core::Pin& pin : view.pins) {
        add(Kept::Pin, pin.name, pin.hidden, theme.accent(pin.featured));
    }
    for (const core::Prediction& prediction : view.predictions) {
        add(Kept::Prediction, prediction.name, prediction.hidden, predictionColour(view, prediction.name, theme));
    }
    return rows;
}

QColor predictionColour(const core::View& view, const std::string& name, const Theme& theme)
{
    return seriesLook(theme, numberOf(view, name)).colour;
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
        const core::DrawnPrediction* found = metrics != nullptr    ? in(metrics->predictions)
                                             : measured != nullptr ? in(measured->predictions)
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

QString gapSentence(const core::DrawnPrediction& drawn, const GapWords& words)
{
    if (!hasGap(drawn)) {
        return {};
    }
    const Phrase& pattern = words.inPoints ? teaching::PredictionOff : teaching::PredictionOffPlain;
    return words.texts(pattern, QString::fromStdString(drawn.name), amount(drawn.gap.mean, words.inPoints),
                       amount(drawn.gap.greatest, words.inPoints), placeText(words.axis, drawn.gap.at));
}

std::vector<LineModel> predictionLines(
    const core::DrawnPrediction& drawn, const core::View& view, const GapWords& words, const Theme& theme,
    const std::function<std::vector<LinePoint>(const std::vector<core::CurvePoint>&)>& placed)
{
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
    const Phrase& pattern = words.inPoints ? teaching::PredictionLine : teaching::PredictionLinePlain;
    line.label = words.texts(pattern, line.label, amount(drawn.gap.mean, words.inPoints),
                             amount(drawn.gap.greatest, words.inPoints));
    LineModel gap;
    gap.id = QStringLiteral("gap-") + number;
    gap.stroke = {colour, 0.0, {}};
    gap.fill = theme.over(colour, kShade);
    gap.points = placed(drawn.drawn);
    gap.floor = placed(drawn.truth);
    return {gap, line};
}

}  // namespace ui
