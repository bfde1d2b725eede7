#include "ui/present/controls_model.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/picture/drawing.h"
#include "ui/edits/edits.h"
#include "ui/present/effects.h"
#include "ui/present/kept_lines.h"
#include "ui/present/measured_parts.h"
#include "ui/present/parameter_scale.h"
#include "ui/present/series_search.h"
#include "ui/words/axis_text.h"
#include "ui/words/choice_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_subject.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

using core::Choice;
using core::Metric;
using core::Parameter;

/// What only answers of tokens have.
bool isOfAnswers(Parameter parameter)
{
    return parameter == Parameter::Length || parameter == Parameter::PassMark || parameter == Parameter::Choices
           || parameter == Parameter::Attempts;
}

class Presenter {
public:
    Presenter(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme, const SeriesFound* found)
        : scenario_(scenario), texts_(texts), theme_(theme), found_(found), effects_(scenario),
          lone_(isShareAlone(scenario))
    {
    }

    ControlsModel controls() const
    {
        ControlsModel model;
        model.distributionTitle = texts_(Text::SectionDistribution);
        model.taskTitle = texts_(Text::SectionTask);
        model.metricsTitle = texts_(Text::SectionMetrics);
        model.axesTitle = texts_(Text::SectionAxes);
        model.lawTitle = texts_(Text::SectionLaw);
        model.testTitle = texts_(Text::SectionTest);
        model.seriesTitle = texts_(Text::SectionSeries);
        model.fewerName = texts_(Text::ShorterAnswers);
        model.moreName = texts_(Text::LongerAnswers);
        model.anotherTest = texts_(Text::AnotherTest);
        model.anotherTestTip = texts_(Text::TipAnotherTest);
        model.seed = core::valueOf(scenario_, Parameter::Seed);
        model.parameters = parameters();
        std::ranges::transform(core::kMetrics, std::back_inserter(model.metrics),
                               [this](Metric metric) { return metricRow(metric); });
        for (const core::ChoiceRow& row : core::kChoices) {
            addChoice(row, model);
        }
        addKept(model, scenario_.view(), texts_, theme_);
        if (lone_) {
            model.hiddenOptions = {"tokens", "very-long"};
        }
        model.series = seriesRows(scenario_, texts_, theme_, found_);
        model.seriesInAll = scenario_.evidence().series().size();
        model.seriesFilter = seriesFilter();
        model.seriesMatch = found_ == nullptr ? QString() : seriesMatch(*found_);
        model.onlyThisSeries = texts_(evidence::OnlyThisSeries);
        model.sizes = {texts_(Text::Sizes), formatSizes(scenario_.view().sizes), texts_(Text::TipSizes), effects_.law};
        addSizeToggles(model);
        model.rangeAxis = core::drawingOf(scenario_.view()).xAxis;
        model.range = {texts_(Text::StepAxisRange), rangeText(model.rangeAxis), texts_(Text::TipAxisRange), true};
        return model;
    }

private:
    static QString counted(std::size_t count) { return formatCount(static_cast<std::int64_t>(count)); }

    /// The prompt of the box that looks for a series: of hundreds of thousands few are listed.
    QString seriesFilter() const
    {
        const std::size_t all = scenario_.evidence().series().size();
        return all <= kMostSeriesListed ? texts_(evidence::FilterSeries)
                                        : texts_(evidence::FilterSomeSeries, counted(kMostSeriesListed), counted(all));
    }

    QString seriesMatch(const SeriesFound& found) const
    {
        const QString all = counted(scenario_.evidence().series().size());
        return found.first.size() == found.all
                   ? texts_(evidence::SeriesMatch, counted(found.all), all)
                   : texts_(evidence::SeriesMatchFirst, counted(found.all), all, counted(found.first.size()));
    }

    /// The two ends of what an axis shows, as they can be typed back.
    QString rangeText(core::XAxis axis) const
    {
        // The shape matters to one family on one axis, and is not free.
        const bool logitNormal = scenario_.model().distribution == core::Distribution::LogitNormal;
        const bool needsShape = logitNormal && axis == core::XAxis::Logit && !scenario_.view().ranges[axis];
        const core::Shape shape = needsShape ? core::shapeOf(scenario_) : core::Shape(core::PointShape{});
        const core::Range range = core::axisRange(scenario_, shape, axis);
        return formatAxisEnd(axis, range.minimum) + QStringLiteral(", ") + formatAxisEnd(axis, range.maximum);
    }

    std::vector<ParameterRowModel> parameters() const
    {
        std::vector<ParameterRowModel> rows;
        for (const Parameter parameter : core::everyValue<Parameter>()) {
            if (const auto toolTip = parameterToolTip(parameter)) {
                rows.push_back(row(parameter, *toolTip));
            }
        }
        return rows;
    }

    ParameterRowModel row(Parameter parameter, Text toolTip) const
    {
        const bool isLevel = parameter == Parameter::Low || parameter == Parameter::High;
        ParameterRowModel row;
        row.parameter = parameter;
        row.label = parameterLabel(parameter, texts_);
        row.toolTip = texts_(toolTip);
        row.enabled = effects_.of(parameter);
        row.visible = (!isLevel || scenario_.model().distribution == core::Distribution::TwoGroups)
                      && (parameter != Parameter::Cut || effects_.cut) && !(lone_ && isOfAnswers(parameter));
        row.stepper = parameter == Parameter::Length;
        if (!row.visible) {
            return row;  // nothing below is asked of a shape that has no such parameter
        }
        const core::Range range = core::rangeOf(scenario_, parameter);
        row.value = core::valueOf(scenario_, parameter);
        row.text = texts_.number(formatTyped(parameter, row.value));
        if (const QString exact = formatParameterExactly(parameter, row.value); !exact.isEmpty()) {
            row.toolTip = texts_(Text::TipExactly, row.toolTip, exact);
        }
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
        const QString measured = nameWithoutTokens(metric, scenario_, texts_);
        row.name = measured.isEmpty() ? metricName(metric, texts_) : measured;
        row.kind = kindName(core::kindOf(metric), texts_);
        row.toolTip = metricToolTip(metric, texts_);
        row.listed = !lone_ || !measured.isEmpty() || isShown(metric);
        row.featureName = texts_(Text::FeatureMetric, row.name);
        row.shown = isShown(metric);
        row.featured = view.featured == metric;
        row.featurable = core::canBeFeatured(metric);
        row.stroke = theme_.stroke(metric, row.featured);
        return row;
    }

    bool isShown(Metric metric) const
    {
        const std::vector<Metric>& shown = scenario_.view().shown;
        return std::find(shown.begin(), shown.end(), metric) != shown.end();
    }

    void addChoice(const core::ChoiceRow& row, ControlsModel& model) const
    {
        const ChoiceText* words = choiceText(row.choice);
        if (words == nullptr) {
            return;
        }
        const bool enabled = effects_.of(row.choice);
        if (core::isSwitch(row)) {
            model.switches.push_back({row.choice, texts_(words->label), texts_(words->toolTips.front()),
                                      row.held(scenario_.value()) != 0, enabled});
            return;
        }
        ChoiceModel& choice = model.choices.emplace_back();
        choice.choice = row.choice;
        choice.label = texts_(words->label);
        for (std::size_t i = 0; i < words->options.size(); ++i) {
            choice.options += texts_(words->options[i]);
            choice.toolTips += texts_(words->toolTips[i]);
        }
        choice.selected = selected(row);
        choice.enabled = enabled;
    }

    /// No more than a person goes through one by one.
    void addSizeToggles(ControlsModel& model) const
    {
        model.sizeTogglesName = texts_(Text::SizesShown);
        const std::vector<double> sizes = effects_.law || effects_.cut || effects_.measured
                                              ? sizesToShow(scenario_, core::kMostSizes)
                                              : std::vector<double>();
        if (sizes.size() > core::kMostSizes) {
            return;
        }
        for (const double size : sizes) {
            const QString text = formatSize(size);
            model.sizeToggles.push_back({size, text, texts_(Text::SizeToggle, text), texts_(Text::TipSizeToggle, text),
                                         !std::ranges::binary_search(scenario_.view().hidden, size)});
        }
    }

    /// What is drawn: some layouts choose the axes themselves.
    int selected(const core::ChoiceRow& row) const
    {
        core::Scenario drawn = scenario_.value();
        const core::Drawing drawing = core::drawingOf(drawn.view);
        drawn.view.xAxis = drawing.xAxis;
        drawn.view.yScale = drawing.yScale;
        return row.held(drawn);
    }

    const core::ValidScenario& scenario_;
    const Texts& texts_;
    const Theme& theme_;
    const SeriesFound* found_;
    Effects effects_;
    bool lone_;  ///< what is shown is a share of successes alone: nothing of it has tokens
};

bool same(double a, double b) noexcept
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

const ChoiceModel& ControlsModel::choiceOf(core::Choice choice) const
{
    return *std::find_if(choices.begin(), choices.end(), [&](const ChoiceModel& one) { return one.choice == choice; });
}

const SwitchModel& ControlsModel::switchOf(core::Choice choice) const
{
    return *std::find_if(switches.begin(), switches.end(),
                         [&](const SwitchModel& one) { return one.choice == choice; });
}

bool operator==(const ParameterRowModel& a, const ParameterRowModel& b) noexcept
{
    return a.parameter == b.parameter && a.label == b.label && a.text == b.text && a.toolTip == b.toolTip
           && same(a.value, b.value) && same(a.minimum, b.minimum) && same(a.maximum, b.maximum)
           && same(a.position, b.position) && same(a.reachFrom, b.reachFrom) && same(a.reachTo, b.reachTo)
           && a.stepper == b.stepper && a.visible == b.visible && a.enabled == b.enabled;
}

ControlsModel presentControls(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                              const SeriesFound* found)
{
    return Presenter(scenario, texts, theme, found).controls();
}

}  // namespace ui
