#include "ui/present/controls_model.h"

#include <algorithm>
#include <cmath>

#include "core/picture/drawing.h"
#include "ui/present/parameter_scale.h"
#include "ui/words/layout_text.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

using core::Metric;
using core::Parameter;

/// What has an effect in a scenario; the rest of the panel is greyed.
struct Effects {
    explicit Effects(const core::ValidScenario& scenario)
    {
        const core::View& view = scenario.view();
        const auto isShown = [&](Metric metric) {
            return std::find(view.shown.begin(), view.shown.end(), metric) != view.shown.end();
        };
        passMark = isShown(Metric::PassMark);
        choices = isShown(Metric::MultipleChoiceGrade);
        attempts = isShown(Metric::BestOfR);
        length = isShown(Metric::TokenEditDistance) || isShown(Metric::ExactMatch) || attempts
                 || (passMark && !scenario.model().grading.veryLong);
        spread = scenario.model().distribution != core::Distribution::Point;
        const core::Drawing drawing = core::drawingOf(view);
        law = drawing.xAxis == core::XAxis::Size || drawing.law;
        jump = law && scenario.model().law.jump > 0.0;
        const core::LayoutSpec& layout = core::specOf(view.layout);
        xAxis = !layout.xAxis;
        yScale = !layout.yScale;
        insets = std::any_of(layout.panels.begin(), layout.panels.end(),
                             [](const core::PanelSpec& panel) { return panel.published; });
        bell = drawing.bell;
    }

    bool passMark = true;
    bool choices = true;
    bool attempts = true;
    bool length = true;
    bool spread = true;
    bool law = true;
    bool jump = true;    ///< there is one, so it matters where and how wide it is
    bool xAxis = true;   ///< the layout leaves it to be chosen
    bool yScale = true;  ///< likewise
    bool insets = true;
    bool bell = true;
};

class Presenter {
public:
    Presenter(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme)
        : scenario_(scenario), texts_(texts), theme_(theme), effects_(scenario)
    {
    }

    ControlsModel controls() const
    {
        const core::Grading& grading = scenario_.model().grading;
        ControlsModel model;
        model.distributionTitle = texts_(Text::SectionDistribution);
        model.taskTitle = texts_(Text::SectionTask);
        model.metricsTitle = texts_(Text::SectionMetrics);
        model.axesTitle = texts_(Text::SectionAxes);
        model.lawTitle = texts_(Text::SectionLaw);
        model.fewerName = texts_(Text::ShorterAnswers);
        model.moreName = texts_(Text::LongerAnswers);
        model.parameters = parameters();
        for (const Metric metric : core::kMetrics) {
            model.metrics.push_back(metricRow(metric));
        }
        model.family = family();
        model.tokens = choice(Text::Tokens, {Text::TokensShared, Text::TokensIndependent},
                              {Text::TipTokensShared, Text::TipTokensIndependent}, static_cast<int>(grading.tokens));
        addAxes(model);
        model.veryLong = {texts_(Text::VeryLong), texts_(Text::TipVeryLong), grading.veryLong, effects_.passMark};
        model.sizes = {texts_(Text::Sizes), formatSizes(scenario_.view().sizes), texts_(Text::TipSizes), effects_.law};
        return model;
    }

private:
    std::vector<ParameterRowModel> parameters() const
    {
        const bool groups = scenario_.model().distribution == core::Distribution::TwoGroups;
        return {
            row(Parameter::Mean, Text::TipMean, true),
            row(Parameter::Spread, Text::TipSpread, effects_.spread),
            row(Parameter::Low, Text::TipLow, true, groups),
            row(Parameter::High, Text::TipHigh, true, groups),
            row(Parameter::Length, Text::TipLength, effects_.length),
            row(Parameter::PassMark, Text::TipPassMark, effects_.passMark),
            row(Parameter::Choices, Text::TipChoices, effects_.choices),
            row(Parameter::Attempts, Text::TipAttempts, effects_.attempts),
            row(Parameter::LawUnitLossSize, Text::TipLawUnitLossSize, effects_.law),
            row(Parameter::LawExponent, Text::TipLawExponent, effects_.law),
            row(Parameter::LawFloor, Text::TipLawFloor, effects_.law),
            row(Parameter::Jump, Text::TipJump, effects_.law),
            row(Parameter::JumpSize, Text::TipJumpSize, effects_.jump),
            row(Parameter::JumpWidth, Text::TipJumpWidth, effects_.jump),
        };
    }

    ParameterRowModel row(Parameter parameter, Text toolTip, bool enabled, bool visible = true) const
    {
        ParameterRowModel row;
        row.parameter = parameter;
        row.label = parameterLabel(parameter, texts_);
        row.toolTip = texts_(toolTip);
        row.enabled = enabled;
        row.visible = visible;
        row.stepper = parameter == Parameter::Length;
        if (!visible) {
            return row;  // nothing below is asked of a shape that has no such parameter
        }
        const core::Range range = core::rangeOf(scenario_, parameter);
        row.value = core::valueOf(scenario_, parameter);
        row.text = texts_.number(formatParameter(parameter, row.value));
        row.minimum = parameter == Parameter::Spread ? 0.0 : range.minimum;
        row.maximum = range.maximum;
        row.position = positionOf(parameter, row.value);
        row.reachFrom = positionOf(parameter, row.minimum);
        row.reachTo = positionOf(parameter, row.maximum);
        return row;
    }

    MetricRowModel metricRow(Metric metric) const
    {
        const core::View& view = scenario_.view();
        MetricRowModel row;
        row.metric = metric;
        row.name = metricName(metric, texts_);
        row.kind = kindName(core::kindOf(metric), texts_);
        row.toolTip = metricToolTip(metric, texts_);
        row.featureName = texts_(Text::FeatureMetric, row.name);
        row.shown = std::find(view.shown.begin(), view.shown.end(), metric) != view.shown.end();
        row.featured = view.featured == metric;
        row.featurable = core::canBeFeatured(metric);
        row.stroke = theme_.stroke(metric, row.featured);
        return row;
    }

    ChoiceModel choice(Text label, std::initializer_list<Text> options, std::initializer_list<Text> toolTips,
                       int selected) const
    {
        ChoiceModel model;
        model.label = texts_(label);
        for (const Text option : options) {
            model.options += texts_(option);
        }
        for (const Text toolTip : toolTips) {
            model.toolTips += texts_(toolTip);
        }
        model.selected = selected;
        return model;
    }

    ChoiceModel family() const
    {
        return choice(Text::Family,
                      {Text::FamilyPoint, Text::FamilyBeta, Text::FamilyLogitNormal, Text::FamilyTruncatedNormal,
                       Text::FamilyTwoGroups},
                      {Text::TipFamilyPoint, Text::TipFamilyBeta, Text::TipFamilyLogitNormal,
                       Text::TipFamilyTruncatedNormal, Text::TipFamilyTwoGroups},
                      static_cast<int>(scenario_.model().distribution));
    }

    void addAxes(ControlsModel& model) const
    {
        const core::View& view = scenario_.view();
        model.xAxis = choice(Text::AxisChoiceX, {Text::XMean, Text::XLogit, Text::XLoss, Text::XSize},
                             {Text::TipXMean, Text::TipXLogit, Text::TipXLoss, Text::TipXSize},
                             static_cast<int>(core::drawingOf(view).xAxis));
        model.xAxis.enabled = effects_.xAxis;
        model.yScale =
            choice(Text::AxisChoiceY, {Text::YLinear, Text::YLog, Text::YLogLog},
                   {Text::TipYLinear, Text::TipYLog, Text::TipYLogLog}, static_cast<int>(core::drawingOf(view).yScale));
        model.yScale.enabled = effects_.yScale;
        model.bellAxis = choice(Text::AxisChoiceBell, {Text::BellProbability, Text::BellLogit},
                                {Text::TipBellProbability, Text::TipBellLogit}, static_cast<int>(view.bellAxis));
        model.bellAxis.enabled = effects_.bell;
        model.layout = choice(Text::Layout, {}, {}, static_cast<int>(view.layout));
        for (const core::LayoutSpec& layout : core::kLayouts) {
            model.layout.options += texts_(wordsOf(layout.layout).name);
            model.layout.toolTips += texts_(wordsOf(layout.layout).toolTip);
        }
        model.brackets = {texts_(Text::Brackets), texts_(Text::TipBrackets), view.brackets,
                          !core::drawingOf(view).mirageTest};
        model.insets = {texts_(Text::Insets), texts_(Text::TipInsets), view.insets, effects_.insets};
    }

    const core::ValidScenario& scenario_;
    const Texts& texts_;
    const Theme& theme_;
    Effects effects_;
};

bool same(double a, double b) noexcept
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

bool operator==(const ParameterRowModel& a, const ParameterRowModel& b) noexcept
{
    return a.parameter == b.parameter && a.label == b.label && a.text == b.text && a.toolTip == b.toolTip
           && same(a.value, b.value) && same(a.minimum, b.minimum) && same(a.maximum, b.maximum)
           && same(a.position, b.position) && same(a.reachFrom, b.reachFrom) && same(a.reachTo, b.reachTo)
           && a.stepper == b.stepper && a.visible == b.visible && a.enabled == b.enabled;
}

ControlsModel presentControls(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme)
{
    return Presenter(scenario, texts, theme).controls();
}

}  // namespace ui
