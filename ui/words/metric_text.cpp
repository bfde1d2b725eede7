#include "ui/words/metric_text.h"

#include <array>

#include "core/model/complete.h"

namespace ui {

namespace {

struct MetricTexts {
    core::Metric metric = core::Metric::TokenAccuracy;
    Text name;
    Text toolTip;
};

constexpr std::array kMetricTexts = {
    MetricTexts{core::Metric::TokenAccuracy, Text::RowTokenAccuracy, Text::TipMetricTokenAccuracy},
    MetricTexts{core::Metric::TokenEditDistance, Text::RowTokenEditDistance, Text::TipMetricTokenEditDistance},
    MetricTexts{core::Metric::ExactMatch, Text::RowExactMatch, Text::TipMetricExactMatch},
    MetricTexts{core::Metric::PassMark, Text::RowPassMark, Text::TipMetricPassMark},
    MetricTexts{core::Metric::MultipleChoiceGrade, Text::RowMultipleChoiceGrade, Text::TipMetricMultipleChoiceGrade},
    MetricTexts{core::Metric::Brier, Text::RowBrier, Text::TipMetricBrier},
    MetricTexts{core::Metric::CrossEntropy, Text::RowCrossEntropy, Text::TipMetricCrossEntropy},
    MetricTexts{core::Metric::BestOfR, Text::RowBestOfR, Text::TipMetricBestOfR},
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

}  // namespace ui
