#include "ui/present/axis_name.h"

#include <algorithm>

#include "ui/words/series_names.h"

namespace ui {

namespace {

/// The metric of all that a panel measures; empty where there are several or none.
QString metricOf(const core::PanelData& data, const Texts& texts)
{
    if (const auto* forecast = std::get_if<core::ForecastData>(&data)) {
        return forecast->name.empty() ? QString() : metricWords(forecast->name, texts);
    }
    const auto* measured = std::get_if<core::MeasuredData>(&data);
    if (measured == nullptr || measured->lines.empty()) {
        return {};
    }
    const QString words = metricWords(measured->lines.front().name, texts);
    const bool isOfAll =
        std::all_of(measured->lines.begin(), measured->lines.end(),
                    [&](const core::MeasuredLine& line) { return metricWords(line.name, texts) == words; });
    return isOfAll ? words : QString();
}

}  // namespace

QString axisNamed(const QString& title, const core::PanelData& data, const Texts& texts)
{
    const QString generic = texts(Text::AxisScore);
    const QString metric = metricOf(data, texts);
    return metric.isEmpty() || !title.startsWith(generic) ? title : metric + title.mid(generic.size());
}

}  // namespace ui
