// Which panels a layout has, and what each is called.

#include <cassert>

#include "ui/present/present_parts.h"
#include "ui/words/layout_text.h"

namespace ui {

namespace {

QString axisSubtitle(core::XAxis axis, const Texts& texts)
{
    switch (axis) {
    case core::XAxis::Mean: return texts(Text::MetricSubtitleMean);
    case core::XAxis::Logit: return texts(Text::MetricSubtitleLogit);
    case core::XAxis::Loss: return texts(Text::MetricSubtitleLoss);
    case core::XAxis::Size: break;
    }
    return texts(Text::MetricSubtitleSize);
}

/// The paper's grouping of its six panels.
std::optional<Text> headingOf(core::Panel panel)
{
    switch (panel) {
    case core::Panel::SixTokenAccuracy: return Text::SixMadeOf;
    case core::Panel::SixAccuracy: return Text::SixNonlinear;
    case core::Panel::SixGrade: return Text::SixDiscontinuous;
    case core::Panel::SixEditDistance: return Text::SixLinear;
    case core::Panel::SixBrier: return Text::SixContinuous;
    case core::Panel::Bell:
    case core::Panel::Slope:
    case core::Panel::Metrics:
    case core::Panel::MirageTest:
    case core::Panel::Law:
    case core::Panel::SixLoss: break;
    }
    return std::nullopt;
}

class LayoutPresenter {
public:
    LayoutPresenter(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
        : scenario_(scenario), evaluation_(evaluation), texts_(texts), theme_(theme)
    {
    }

    PanelModels models() const
    {
        const core::LayoutSpec& layout = core::specOf(scenario_.view().layout);
        PanelModels models{{}, layout.columns};
        assert(evaluation_.panels.size() == layout.panels.size());
        for (std::size_t i = 0; i < layout.panels.size(); ++i) {
            const core::PanelSpec& spec = layout.panels[i];
            PanelModel& panel = models.panels.emplace_back(
                std::visit([&](const auto& data) { return presented(spec, data); }, evaluation_.panels[i]));
            panel.id = QString::fromLatin1(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
            panel.title = panelTitle(spec.panel, texts_);
        }
        return models;
    }

private:
    PanelModel presented(const core::PanelSpec&, const core::BellData& bell) const
    {
        return presentBell(scenario_, evaluation_, bell, texts_, theme_);
    }

    PanelModel presented(const core::PanelSpec& spec, const core::LawCurve& curve) const
    {
        return presentLaw(scenario_, evaluation_, curve, spec.panel == core::Panel::Law, texts_, theme_);
    }

    PanelModel presented(const core::PanelSpec& spec, const core::MetricsData& data) const
    {
        MetricPanel panel;
        // A panel of one metric says in its title which.
        const bool anyNumber =
            spec.metrics == core::PanelMetrics::Shown || spec.metrics == core::PanelMetrics::ShownChances;
        panel.named = anyNumber || data.metrics.size() > 1;
        panel.published = spec.published && scenario_.view().insets;
        if (data.mirage) {
            panel.subtitle = mirageVerdict(*data.mirage, scenario_.model().grading.length, texts_);
        } else if (spec.metrics == core::PanelMetrics::Shown) {
            panel.subtitle = axisSubtitle(data.xAxis, texts_);
        } else if (const auto heading = headingOf(spec.panel)) {
            panel.subtitle = texts_(*heading);
        }
        if (spec.metrics == core::PanelMetrics::One || spec.metrics == core::PanelMetrics::OneAndFeatured) {
            panel.main = spec.metric;
        }
        return presentMetrics(scenario_, evaluation_, data, panel, texts_, theme_);
    }

    const core::ValidScenario& scenario_;
    const core::Evaluation& evaluation_;
    const Texts& texts_;
    const Theme& theme_;
};

}  // namespace

PanelModels present(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
{
    PanelModels models = LayoutPresenter(scenario, evaluation, texts, theme).models();
    for (PanelModel& panel : models.panels) {
        writeCursor(panel);
    }
    return models;
}

}  // namespace ui
