// Which panels a layout has, and what each is called.

#include "ui/present/present_parts.h"

namespace ui {

namespace {

using core::Metric;

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

class LayoutPresenter {
public:
    LayoutPresenter(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
        : scenario_(scenario), evaluation_(evaluation), texts_(texts), theme_(theme)
    {
    }

    PanelModels models() const
    {
        switch (scenario_.view().layout) {
        case core::Layout::TwoPanels:
        case core::Layout::Slope: return {{bell(), mainMetrics()}, 2};
        case core::Layout::MirageTest: return {{law(Text::LawTitle, true), mirageTest()}, 2};
        case core::Layout::SixPanels: break;
        }
        return {sixPanels(), 3};
    }

private:
    PanelModel bell() const { return presentBell(scenario_, evaluation_, texts_, theme_); }
    PanelModel law(Text title, bool withFormula) const
    {
        return presentLaw(scenario_, evaluation_, texts_(title), withFormula, texts_, theme_);
    }
    PanelModel metrics(const MetricPanel& panel) const
    {
        return presentMetrics(scenario_, evaluation_, panel, texts_, theme_);
    }

    PanelModel mainMetrics() const
    {
        const core::Drawing& drawing = evaluation_.axis.drawing;
        return metrics({QStringLiteral("panel-metric"), texts_(Text::MetricTitle), axisSubtitle(drawing.xAxis, texts_),
                        drawing.metrics});
    }

    PanelModel mirageTest() const
    {
        return metrics({QStringLiteral("panel-mirage"), texts_(Text::MirageTitle),
                        mirageVerdict(evaluation_.axis.mirage, texts_), evaluation_.axis.drawing.metrics});
    }

    std::vector<PanelModel> sixPanels() const
    {
        std::vector<Metric> accuracy = {Metric::ExactMatch};
        const Metric featured = scenario_.view().featured;
        if (featured != Metric::ExactMatch && featured != Metric::MultipleChoiceGrade) {
            accuracy.push_back(featured);
        }
        const bool insets = scenario_.view().insets;
        const auto panel = [&](const char* id, Text title, std::vector<Metric> shown, bool named, bool published) {
            return metrics({QString::fromLatin1(id), texts_(title), {}, std::move(shown), named, published});
        };
        const bool two = accuracy.size() > 1;
        return {law(Text::SixLoss, false),
                panel("panel-token-accuracy", Text::SixTokenAccuracy, {Metric::TokenAccuracy}, false, false),
                panel("panel-accuracy", Text::SixAccuracy, std::move(accuracy), two, insets),
                panel("panel-grade", Text::SixGrade, {Metric::MultipleChoiceGrade}, false, insets),
                panel("panel-edit-distance", Text::SixEditDistance, {Metric::TokenEditDistance}, false, false),
                panel("panel-brier", Text::SixBrier, {Metric::Brier}, false, false)};
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
    return LayoutPresenter(scenario, evaluation, texts, theme).models();
}

}  // namespace ui
