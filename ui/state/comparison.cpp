#include "ui/state/comparison.h"

#include <cmath>

#include "core/statistics/emergence.h"
#include "ui/state/metric_text.h"
#include "ui/state/present_parts.h"

namespace ui {

namespace {

using core::EmergenceReason;
using core::Sharpness;
using core::SharpnessReason;

const QString kNone = QStringLiteral("—");

QString number(double value, const Texts& texts)
{
    if (std::isnan(value)) {
        return kNone;
    }
    return std::isinf(value) ? (value > 0 ? texts(Text::Infinite) : texts(Text::MinusInfinite)) : formatScore(value);
}

/// A place of the axis as its ticks write it.
QString placeText(double x, core::XAxis axis)
{
    if (std::isnan(x)) {
        return kNone;
    }
    return axis == core::XAxis::Size ? formatSize(core::fromCurveX(axis, x)) : formatScore(core::fromCurveX(axis, x));
}

QString reasonText(SharpnessReason reason, const Texts& texts)
{
    switch (reason) {
    case SharpnessReason::None: return {};
    case SharpnessReason::Jump: return texts(Text::SharpJump);
    case SharpnessReason::Flat: return texts(Text::SharpFlat);
    case SharpnessReason::Unbounded: return texts(Text::SharpUnbounded);
    case SharpnessReason::NoCurve: break;
    }
    return texts(Text::SharpNoCurve);
}

QString emergenceText(const core::SeriesSharpness& series, const Texts& texts)
{
    const QString score = number(series.emergence, texts);
    switch (series.reason) {
    case EmergenceReason::None: return score;
    case EmergenceReason::ZeroMedian: return texts(Text::EmergenceZeroMedian, score);
    case EmergenceReason::NoRange: return texts(Text::EmergenceNoRange, score);
    case EmergenceReason::TooFew: return texts(Text::EmergenceTooFew);
    case EmergenceReason::NotNumbers: break;
    }
    return texts(Text::EmergenceNotNumbers);
}

core::SeriesSharpness seriesOf(core::Metric metric, const core::ValidScenario& scenario, const core::Shape& shape)
{
    std::vector<double> scores;
    for (const double size : scenario.view().sizes) {
        const auto d = core::distributionOnAxis(shape, scenario.model().law, core::XAxis::Size, size);
        scores.push_back(core::score(metric, scenario.model().grading, d));
    }
    return core::seriesSharpness(scenario.view().sizes, scores);
}

}  // namespace

QString spanText(double span, core::XAxis axis, const Texts& texts)
{
    const QString amount = formatAmount(span, 2);
    switch (axis) {
    case core::XAxis::Mean: return amount;
    case core::XAxis::Logit: return texts(Text::UnitLogit, amount);
    case core::XAxis::Loss: return texts(Text::UnitNats, amount);
    case core::XAxis::Size: break;
    }
    return texts(Text::UnitDecades, amount);
}

QString sharpnessText(const Sharpness& sharpness, core::XAxis axis, const Texts& texts)
{
    if (sharpness.reason != SharpnessReason::None) {
        return reasonText(sharpness.reason, texts);
    }
    return texts(Text::BracketNote, spanText(sharpness.width, axis, texts), formatScore(sharpness.ratio));
}

ComparisonModel presentComparison(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                  const core::Shape& shape, const Texts& texts)
{
    const core::XAxis axis = evaluation.axis.drawing.xAxis;
    const auto& metrics = evaluation.axis.drawing.metrics;
    ComparisonModel model;
    model.title = texts(Text::ComparisonTitle);
    model.note = texts(Text::ComparisonNote);
    for (const Text column : {Text::ColumnMetric, Text::ColumnKind, Text::ColumnScore, Text::ColumnMidpoint,
                              Text::ColumnWidth, Text::ColumnSlope, Text::ColumnRatio, Text::ColumnEmergence}) {
        model.columns << texts(column);
    }
    for (const Text tip :
         {Text::TipColumnMetric, Text::TipColumnKind, Text::TipColumnScore, Text::TipColumnMidpoint,
          Text::TipColumnWidth, Text::TipColumnSlope, Text::TipColumnRatio, Text::TipColumnEmergence}) {
        model.columnTips << texts(tip);
    }
    const std::vector<Sharpness> table = core::sharpnessTable(scenario, shape, axis, metrics);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Sharpness& sharp = table[i];
        const core::ScoreValue& score = evaluation.now.markers[i];
        const QString reason = reasonText(sharp.reason, texts);
        const bool jump = sharp.reason == SharpnessReason::Jump;
        model.rows.push_back(
            {metricName(metrics[i], texts), kindName(core::kindOf(metrics[i]), texts),
             core::isProbability(metrics[i]) ? formatChance(score.chance) : number(score.value, texts),
             placeText(sharp.x50, axis), std::isnan(sharp.width) ? reason : spanText(sharp.width, axis, texts),
             jump ? texts(Text::WithReason, number(sharp.slope, texts), reason) : number(sharp.slope, texts),
             number(sharp.ratio, texts), emergenceText(seriesOf(metrics[i], scenario, shape), texts)});
    }
    return model;
}

QString comparisonText(const ComparisonModel& model)
{
    QString text = model.columns.join(u'\t') + u'\n';
    for (const QStringList& row : model.rows) {
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace ui
