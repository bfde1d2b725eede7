#include "ui/present/kept_table.h"

#include <cmath>
#include <utility>

#include "core/picture/pin_difference.h"
#include "core/text/number_text.h"
#include "ui/present/kept_lines.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

const QString kNoValue = QStringLiteral("\u2014");

/// A chance's difference in points, with its sign; of other numbers the difference.
QString signedGap(double difference, bool inPoints)
{
    if (std::isnan(difference)) {
        return kNoValue;
    }
    const QString amount = inPoints ? formatPoints(std::fabs(difference)) : formatAmount(std::fabs(difference));
    return difference == 0.0 ? amount : (difference > 0.0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + amount;
}

/// Where curves are farthest apart; curves that are the same are so nowhere.
double apartAt(double at, double greatest)
{
    constexpr double kSame = 1e-9;
    return std::fabs(greatest) < kSame ? std::nan("") : at;
}

QString whereText(double at, core::XAxis axis)
{
    return std::isnan(at) ? kNoValue : placeText(axis, at);
}

QString scoreText(double score)
{
    return std::isnan(score) ? kNoValue : formatScore(score);
}

QString plain(double value)
{
    return std::isnan(value) ? kNoValue : QString::fromStdString(core::shortestText(value));
}

void addHeads(ComparisonTable& table, const std::vector<std::pair<Phrase, Phrase>>& heads, const Texts& texts)
{
    for (const auto& [head, tip] : heads) {
        table.columns << texts(head);
        table.columnTips << texts(tip);
    }
    table.words.assign(heads.size(), false);
    table.words[0] = true;
    table.words[1] = true;
}

}  // namespace

TitledTable pinsTable(const core::ValidScenario& scenario, const core::Shape& shape, core::XAxis axis,
                      const Texts& texts)
{
    TitledTable titled{texts(teaching::PinsTitle), {}};
    addHeads(titled.table,
             {{teaching::PinColumn, teaching::TipPin},
              {teaching::PredictionOf, teaching::TipPinScore},
              {teaching::PinScore, teaching::TipPinScore},
              {teaching::PinScoreNow, teaching::TipPinScoreNow},
              {teaching::PinDifference, teaching::TipPinDifference},
              {teaching::PinGreatest, teaching::TipPinGreatest},
              {teaching::PinWhere, teaching::TipPinWhere}},
             texts);
    for (const core::Pin& pin : scenario.view().pins) {
        if (pin.hidden) {
            continue;
        }
        const core::PinDifference found = core::pinDifference(pin, scenario, shape, axis);
        const bool inPoints = core::isProbability(pin.featured);
        const QString name = QString::fromStdString(pin.name);
        const QString metric = metricName(pin.featured, texts);
        const double difference = found.shown - found.pinned;
        const double at = apartAt(found.at, found.greatest);
        titled.table.rows.push_back({name, metric, scoreText(found.pinned), scoreText(found.shown),
                                     signedGap(difference, inPoints), signedGap(found.greatest, inPoints),
                                     whereText(at, axis)});
        titled.table.data.push_back({name, metric, plain(found.pinned), plain(found.shown), plain(difference),
                                     plain(found.greatest), plain(at)});
    }
    return titled;
}

TitledTable predictionsTable(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                             const Texts& texts)
{
    TitledTable titled{texts(teaching::PredictionsTitle), {}};
    addHeads(titled.table,
             {{teaching::PredictionColumn, teaching::TipPrediction},
              {teaching::PredictionOf, teaching::TipPrediction},
              {teaching::PredictionMean, teaching::TipPredictionMean},
              {teaching::PredictionGreatest, teaching::TipPredictionGreatest},
              {teaching::PinWhere, teaching::TipPinWhere}},
             texts);
    for (const core::Prediction& prediction : scenario.view().predictions) {
        const core::DrawnPrediction* drawn = drawnOf(evaluation, prediction.name);
        if (drawn == nullptr || !prediction.locked) {
            continue;
        }
        const bool inPoints = isInPoints(prediction, scenario.evidence());
        const auto amount = [&](double gap) {
            return std::isnan(gap) ? kNoValue : inPoints ? formatPoints(gap) : formatAmount(gap);
        };
        const double at = apartAt(drawn->gap.at, drawn->gap.greatest);
        const auto* metric = std::get_if<core::Metric>(&prediction.of);
        const QString name = QString::fromStdString(prediction.name);
        const QString of = metric != nullptr ? metricName(*metric, texts)
                                             : QString::fromStdString(std::get<std::string>(prediction.of));
        titled.table.rows.push_back(
            {name, of, amount(drawn->gap.mean), amount(drawn->gap.greatest), whereText(at, prediction.axis)});
        titled.table.data.push_back({name, of, plain(drawn->gap.mean), plain(drawn->gap.greatest), plain(at)});
    }
    return titled;
}

}  // namespace ui
