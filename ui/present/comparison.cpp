#include "ui/present/comparison.h"

#include <cmath>
#include <utility>

#include "core/statistics/emergence.h"
#include "core/statistics/measured_reading.h"
#include "core/statistics/whole_sharpness.h"
#include "core/text/number_text.h"
#include "ui/present/kept_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/metric_text.h"
#include "ui/words/remark_text.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

using core::EmergenceReason;
using core::Sharpness;
using core::SharpnessReason;

const QString kNone = QStringLiteral("—");

QString valueNumber(double value, const Texts& texts)
{
    if (std::isnan(value)) {
        return kNone;
    }
    return std::isinf(value) ? (value > 0 ? texts(Text::Infinite) : texts(Text::MinusInfinite)) : formatScore(value);
}

/// A magnitude in three digits, "2.68", "0.120", "37.9"; what is 1 but for rounding reads "1.00".
QString threeDigits(double value)
{
    constexpr double kSmallest = 1e-4;  // below it a power of ten
    const int decimals = value >= kSmallest && value < 1.0 ? 2 - int(std::floor(std::log10(value * 1.0005))) : 2;
    return value >= kSmallest && value < 1.0 ? QString::number(value, 'f', decimals) : formatAmount(value, 2);
}

/// A slope or a ratio: what is 1 but for rounding reads 1.00.
QString amount(double value, const Texts& texts)
{
    return std::isfinite(value) ? threeDigits(value) : valueNumber(value, texts);
}

/// As a spreadsheet takes it; what is no number in the table's own words.
QString plain(double value, const QString& shown)
{
    return std::isfinite(value) ? QString::fromStdString(core::shortestText(value)) : shown;
}

/// A place of the axis as its ticks write it.
QString columnPlace(double x, core::XAxis axis)
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
    const QString score = valueNumber(series.emergence, texts);
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
    const std::vector<double> sizes = core::shownSizes(scenario.view());
    for (const double size : sizes) {
        const auto d = core::distributionOnAxis(shape, scenario.model().law, core::XAxis::Size, size);
        scores.push_back(core::score(metric, scenario.model().grading, d));
    }
    return core::seriesSharpness(sizes, scores);
}

Text slopeUnitOf(core::XAxis axis)
{
    switch (axis) {
    case core::XAxis::Mean: return Text::SlopeOfMean;
    case core::XAxis::Logit: return Text::SlopeOfLogit;
    case core::XAxis::Loss: return Text::SlopeOfLoss;
    case core::XAxis::Size: break;
    }
    return Text::SlopeOfSize;
}

/// The columns' heads: what is measured, in what unit, and of the emergence score over which sizes.
QStringList headsOf(const core::ValidScenario& scenario, core::XAxis axis, const Texts& texts)
{
    const auto lines = [](const QStringList& all) { return all.join(u'\n'); };
    QStringList emergence = {texts(Text::ColumnEmergence)};
    if (const auto sizes = core::shownSizes(scenario.view()); !sizes.empty()) {
        emergence << texts(Text::ComparisonSizes, formatSize(sizes.front()), formatSize(sizes.back()));
    }
    return {texts(Text::ColumnMetric),
            texts(Text::ColumnKind),
            lines({texts(Text::ColumnScore), texts(Text::ComparisonAtMean, formatMean(scenario.model().mean))}),
            texts(Text::ColumnMidpoint),
            texts(Text::ColumnWidth),
            lines({texts(Text::ColumnSlope), texts(slopeUnitOf(axis))}),
            texts(Text::ColumnRatio),
            lines(emergence)};
}

/// The series drawn, never an emergence score alone.
ComparisonTable measuredTable(const core::ValidScenario& scenario, const Texts& texts)
{
    ComparisonTable table;
    for (const auto& [head, tip] :
         {std::pair(Text::ImportHeadSeries, Text::TipColumnSeries),
          std::pair(Text::ColumnPoints, Text::TipColumnPoints), std::pair(Text::ColumnLeast, Text::TipColumnLeast),
          std::pair(Text::ColumnMost, Text::TipColumnMost), std::pair(Text::ColumnWidth, Text::TipColumnMeasuredWidth),
          std::pair(Text::ColumnLargestStep, Text::TipColumnLargestStep),
          std::pair(Text::ColumnEmergence, Text::TipColumnEmergence),
          std::pair(Text::ColumnSlope, Text::TipColumnMeasuredSlope),
          std::pair(Text::ColumnNote, Text::TipColumnNote)}) {
        table.columns << texts(head);
        table.columnTips << texts(tip);
    }
    table.words = {true, false, false, false, false, false, false, false, true};
    for (const std::string& name : scenario.view().series) {
        const core::Series* series = scenario.evidence().find(name);
        const core::MeasuredReading measured = core::measuredReading(*series);
        const core::SeriesReading& reading = measured.reading;
        const QString decades = std::isnan(reading.width) ? kNone : spanText(reading.width, core::XAxis::Size, texts);
        const QString step = std::isnan(reading.largestStep) ? kNone : texts.number(formatPercent(reading.largestStep));
        const QStringList& row = table.rows.emplace_back(QStringList{
            wholeName(name, texts), QString::number(reading.points), valueNumber(measured.least, texts),
            valueNumber(measured.most, texts), decades, step, valueNumber(reading.sharpness.emergence, texts),
            amount(reading.sharpness.slope, texts), noteOf(measured, texts)});
        table.data.push_back({row[0], row[1], plain(measured.least, row[2]), plain(measured.most, row[3]),
                              plain(reading.width, row[4]), plain(reading.largestStep, row[5]),
                              plain(reading.sharpness.emergence, row[6]), plain(reading.sharpness.slope, row[7]),
                              row[8]});
    }
    return table;
}

QString linesOf(const ComparisonTable& table)
{
    QString text = table.columns.join(u'\t').replace(QChar(u'\n'), QStringLiteral(", ")) + u'\n';
    for (const QStringList& row : table.data) {
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace

QString spanText(double span, core::XAxis axis, const Texts& texts)
{
    const QString amount = threeDigits(span);
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
    if (std::isnan(sharpness.width)) {
        return reasonText(sharpness.reason, texts);
    }
    return texts(Text::BracketNote, spanText(sharpness.width, axis, texts), amount(sharpness.ratio, texts));
}

ComparisonModel presentComparison(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                  const core::Shape& shape, const Texts& texts)
{
    const core::XAxis axis = evaluation.drawing.xAxis;
    const auto& metrics = evaluation.drawing.metrics;
    ComparisonModel model;
    model.title = texts(Text::ComparisonTitle);
    model.note = texts(Text::ComparisonNote);
    model.metrics.words = {true, true, false, false, false, false, false, false};
    for (const Text tip :
         {Text::TipColumnMetric, Text::TipColumnKind, Text::TipColumnScore, Text::TipColumnMidpoint,
          Text::TipColumnWidth, Text::TipColumnSlope, Text::TipColumnRatio, Text::TipColumnEmergence}) {
        model.metrics.columnTips << texts(tip);
    }
    model.metrics.columns = headsOf(scenario, axis, texts);
    const core::View& view = scenario.view();
    const bool modelIsLeftOut =
        view.dataAlone && !view.series.empty() && core::has(core::specOf(view.layout), core::PanelKind::Strict);
    for (std::size_t i = 0; i < metrics.size() && !modelIsLeftOut; ++i) {
        const Sharpness sharp = core::wholeSharpness(scenario, shape, axis, metrics[i]);
        const core::ScoreValue& score = evaluation.now.markers[i];
        const QString reason = reasonText(sharp.reason, texts);
        const bool jump = sharp.reason == SharpnessReason::Jump;
        const core::SeriesSharpness series = seriesOf(metrics[i], scenario, shape);
        const QStringList& row = model.metrics.rows.emplace_back(QStringList{
            metricName(metrics[i], texts), kindName(core::kindOf(metrics[i]), texts),
            core::isProbability(metrics[i]) ? formatChance(score.chance) : valueNumber(score.value, texts),
            columnPlace(sharp.x50, axis), std::isnan(sharp.width) ? reason : spanText(sharp.width, axis, texts),
            jump ? texts(Text::WithReason, valueNumber(sharp.slope, texts), reason) : amount(sharp.slope, texts),
            amount(sharp.ratio, texts), emergenceText(series, texts)});
        model.metrics.data.push_back({row[0], row[1], plain(score.value, row[2]),
                                      plain(core::fromCurveX(axis, sharp.x50), row[3]), plain(sharp.width, row[4]),
                                      plain(sharp.slope, row[5]), plain(sharp.ratio, row[6]),
                                      plain(series.emergence, row[7])});
    }
    model.measuredTitle = texts(Text::ComparisonMeasured);
    model.measured = measuredTable(scenario, texts);
    model.pins = pinsTable(scenario, shape, axis, texts);
    model.predictions = predictionsTable(scenario, evaluation, texts);
    return model;
}

QString comparisonText(const ComparisonModel& model)
{
    QStringList tables;
    for (const ComparisonTable* table :
         {&model.metrics, &model.measured, &model.pins.table, &model.predictions.table}) {
        if (!table->rows.empty()) {
            tables << linesOf(*table);
        }
    }
    return tables.join(u'\n');
}

}  // namespace ui
