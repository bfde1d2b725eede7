#include "ui/words/metric_text.h"

#include <array>

namespace ui {

namespace {

struct MetricTexts {
    Text name;
    Text toolTip;
};

// In core::Metric's order.
constexpr std::array<MetricTexts, core::kMetrics.size()> kMetricTexts = {{
    {Text::RowTokenAccuracy, Text::TipMetricTokenAccuracy},
    {Text::RowTokenEditDistance, Text::TipMetricTokenEditDistance},
    {Text::RowExactMatch, Text::TipMetricExactMatch},
    {Text::RowPassMark, Text::TipMetricPassMark},
    {Text::RowMultipleChoiceGrade, Text::TipMetricMultipleChoiceGrade},
    {Text::RowBrier, Text::TipMetricBrier},
    {Text::RowCrossEntropy, Text::TipMetricCrossEntropy},
    {Text::RowBestOfR, Text::TipMetricBestOfR},
}};

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
