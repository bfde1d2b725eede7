#include "core/picture/drawing.h"

#include <algorithm>

namespace core {

namespace {

bool contains(const std::vector<Metric>& metrics, Metric metric)
{
    return std::find(metrics.begin(), metrics.end(), metric) != metrics.end();
}

bool isInSixPanels(Metric metric, const View& view)
{
    switch (metric) {
    case Metric::TokenAccuracy:
    case Metric::TokenEditDistance:
    case Metric::ExactMatch:
    case Metric::MultipleChoiceGrade:
    case Metric::Brier: return true;
    default: return metric == view.featured;
    }
}

bool isInMirageTest(Metric metric, const View& view)
{
    return metric == Metric::ExactMatch || metric == view.featured
           || (isProbability(metric) && contains(view.shown, metric));
}

}  // namespace

YScale scaleOf(const Drawing& drawing, Metric metric) noexcept
{
    const bool ownAxis = drawing.law && !drawing.mirageTest && !isProbability(metric);
    return ownAxis ? YScale::Linear : drawing.yScale;
}

Drawing drawingOf(const View& view)
{
    Drawing drawing{view.xAxis, view.yScale, view.shown};
    if (view.layout == Layout::TwoPanels) {
        return drawing;
    }
    drawing.slope = view.layout == Layout::Slope;
    if (drawing.slope) {
        return drawing;
    }
    drawing.bell = false;
    drawing.law = true;
    drawing.mirageTest = view.layout == Layout::MirageTest;
    if (drawing.mirageTest) {
        drawing.xAxis = XAxis::Size;
        drawing.yScale = YScale::LogLog;
    }
    drawing.metrics.clear();
    for (const Metric metric : kMetrics) {
        if (drawing.mirageTest ? isInMirageTest(metric, view) : isInSixPanels(metric, view)) {
            drawing.metrics.push_back(metric);
        }
    }
    return drawing;
}

}  // namespace core
