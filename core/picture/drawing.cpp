#include "core/picture/drawing.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

bool contains(const std::vector<Metric>& metrics, Metric metric)
{
    return std::find(metrics.begin(), metrics.end(), metric) != metrics.end();
}

bool hasPanelOfItsOwn(Metric metric, const LayoutSpec& spec)
{
    return std::any_of(spec.panels.begin(), spec.panels.end(), [metric](const PanelSpec& panel) {
        return panel.metrics == PanelMetrics::One && panel.metric == metric;
    });
}

std::vector<Metric> shownChances(Metric always, const View& view)
{
    std::vector<Metric> metrics;
    for (const Metric metric : kMetrics) {
        const bool chosen = isProbability(metric) && contains(view.shown, metric);
        if (metric == always || metric == view.featured || chosen) {
            metrics.push_back(metric);
        }
    }
    return metrics;
}

}  // namespace

std::vector<Metric> metricsOf(const PanelSpec& panel, const View& view)
{
    switch (panel.metrics) {
    case PanelMetrics::None: break;
    case PanelMetrics::Shown: return view.shown;
    case PanelMetrics::Featured: return {view.featured};
    case PanelMetrics::ShownChances: return shownChances(panel.metric, view);
    case PanelMetrics::One: return {panel.metric};
    case PanelMetrics::OneAndFeatured:
        if (view.featured == panel.metric || hasPanelOfItsOwn(view.featured, specOf(view.layout))) {
            return {panel.metric};
        }
        return {panel.metric, view.featured};
    }
    return {};
}

bool showsTests(const View& view) noexcept
{
    return view.intervals || has(specOf(view.layout), PanelKind::Questions);
}

Drawing drawingOf(const View& view)
{
    const LayoutSpec& spec = specOf(view.layout);
    Drawing drawing;
    drawing.xAxis = spec.xAxis.value_or(view.xAxis);
    drawing.yScale = spec.yScale.value_or(view.yScale);
    drawing.slope = has(spec, PanelKind::Slope);
    drawing.bell = drawing.slope || has(spec, PanelKind::Bell);
    drawing.law = has(spec, PanelKind::Law);
    drawing.mirageTest = has(spec, PanelKind::MirageTest);
    drawing.tests = showsTests(view);
    std::vector<Metric> drawn;
    for (const PanelSpec& panel : spec.panels) {
        const std::vector<Metric> metrics = metricsOf(panel, view);
        drawn.insert(drawn.end(), metrics.begin(), metrics.end());
    }
    std::copy_if(kMetrics.begin(), kMetrics.end(), std::back_inserter(drawing.metrics),
                 [&](Metric metric) { return contains(drawn, metric); });
    return drawing;
}

}  // namespace core
