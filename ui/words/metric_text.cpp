#include "ui/words/metric_text.h"

#include <array>

#include "core/model/complete.h"
#include "ui/words/measured_subject.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

constexpr PassWords kRight = {Text::AnswersNoneRight, Text::AnswersOneRight, Text::AnswersRight,
                              Text::AnswersAllRight};  // in every token
constexpr PassWords kPasses = {Text::AnswersNonePasses, Text::AnswersOnePasses, Text::AnswersPass,
                               Text::AnswersAllPass};
constexpr PassWords kGraded = {Text::AnswersNoneGraded, Text::AnswersOneGraded, Text::AnswersGraded,
                               Text::AnswersAllGraded};
constexpr PassWords kFound = {Text::AnswersNoneFound, Text::AnswersOneFound, Text::AnswersFound, Text::AnswersAllFound};

struct MetricTexts {
    core::Metric metric = core::Metric::TokenAccuracy;
    Text name;
    Text toolTip;
    PassWords passing = kRight;
};

constexpr std::array kMetricTexts = {
    MetricTexts{core::Metric::TokenAccuracy, Text::RowTokenAccuracy, Text::TipMetricTokenAccuracy},
    MetricTexts{core::Metric::TokenEditDistance, Text::RowTokenEditDistance, Text::TipMetricTokenEditDistance},
    MetricTexts{core::Metric::ExactMatch, Text::RowExactMatch, Text::TipMetricExactMatch},
    MetricTexts{core::Metric::PassMark, Text::RowPassMark, Text::TipMetricPassMark, kPasses},
    MetricTexts{core::Metric::MultipleChoiceGrade, Text::RowMultipleChoiceGrade, Text::TipMetricMultipleChoiceGrade,
                kGraded},
    MetricTexts{core::Metric::Brier, Text::RowBrier, Text::TipMetricBrier},
    MetricTexts{core::Metric::CrossEntropy, Text::RowCrossEntropy, Text::TipMetricCrossEntropy},
    MetricTexts{core::Metric::BestOfR, Text::RowBestOfR, Text::TipMetricBestOfR, kFound},
};
static_assert(core::isComplete<core::Metric>(kMetricTexts, &MetricTexts::metric));

Text kindText(core::MetricKind kind)
{
    switch (kind) {
    case core::MetricKind::Linear: return Text::KindLinear;
    case core::MetricKind::Continuous: return Text::KindContinuous;
    case core::MetricKind::Nonlinear: return Text::KindNonlinear;
    case core::MetricKind::Discontinuous: return Text::KindDiscontinuous;
    case core::MetricKind::Threshold: break;
    }
    return Text::KindThreshold;
}

}  // namespace

QString metricName(core::Metric metric, const Texts& texts)
{
    return texts(kMetricTexts[static_cast<std::size_t>(metric)].name);
}

QString metricToolTip(core::Metric metric, const Texts& texts)
{
    return texts(kMetricTexts[static_cast<std::size_t>(metric)].toolTip);
}

QString kindName(core::MetricKind kind, const Texts& texts)
{
    return texts(kindText(kind));
}

PassWords passWords(core::Metric metric) noexcept
{
    return kMetricTexts[static_cast<std::size_t>(metric)].passing;
}

QString markText(const core::Grading& grading)
{
    // At most four decimals of a per cent, so plain digits are exact.
    QString text = QString::number(static_cast<double>(grading.passMarkMillionths) / 1e4, 'f', 4);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text + QStringLiteral(" %");
}

QString metricLabel(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts)
{
    const core::Grading& grading = scenario.model().grading;
    const QString length = formatCount(grading.length);
    if (const QString name = nameWithoutTokens(metric, scenario, texts); !name.isEmpty()) {
        return name;
    }
    switch (metric) {
    case core::Metric::TokenAccuracy: return texts(Text::CurveTokenAccuracy);
    case core::Metric::TokenEditDistance: return texts(Text::CurveTokenEditDistance);
    case core::Metric::ExactMatch:
        return grading.length == 1 ? texts(Text::CurveExactMatchOne) : texts(Text::CurveExactMatch, length);
    case core::Metric::PassMark: {
        const QString mark = markText(grading);
        if (grading.veryLong) {
            return texts(Text::CurvePassMarkVeryLong, mark);
        }
        return grading.length == 1 ? texts(Text::CurveExactMatchOne) : texts(Text::CurvePassMark, mark, length);
    }
    case core::Metric::MultipleChoiceGrade: return texts(Text::CurveMultipleChoiceGrade, formatCount(grading.choices));
    case core::Metric::Brier: return texts(Text::CurveBrier);
    case core::Metric::CrossEntropy: return texts(Text::CurveCrossEntropy);
    case core::Metric::BestOfR: break;
    }
    const QString attempts = formatCount(grading.attempts);
    return grading.length == 1 ? texts(Text::CurveBestOfROne, attempts) : texts(Text::CurveBestOfR, attempts, length);
}

}  // namespace ui
