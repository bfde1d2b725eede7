#include "ui/edits/edits.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/picture/forecast_beside.h"
#include "ui/edits/kept_edits.h"
#include "ui/words/choice_text.h"
#include "ui/words/parameter_text.h"
#include "ui/words/teaching_texts.h"
#include "ui/words/typed_number.h"

namespace ui {

namespace {

using core::Parameter;
using core::Scenario;
using core::ValidScenario;
using Outcome = core::Result<EditOutcome>;

Outcome outcomeOf(core::Result<ValidScenario> next)
{
    if (!next) {
        return tl::unexpected(std::move(next.error()));
    }
    return EditOutcome{*std::move(next), std::nullopt, std::nullopt};
}

/// Setting a parameter to what it is changes nothing, though a spread set anew would move the anchor.
core::Result<ValidScenario> with(const ValidScenario& scenario, Parameter parameter, double value)
{
    return core::valueOf(scenario, parameter) == value ? core::Result<ValidScenario>(scenario)
                                                       : core::withParameter(scenario, parameter, value);
}

/// The place nearest to a value at which the parameter may stand.
double settled(Parameter parameter, double value, const core::Range& range)
{
    if (parameter == Parameter::Spread && value < range.minimum) {
        return value < 0.5 * range.minimum ? 0.0 : range.minimum;  // between 0 and the least spread there is none
    }
    if (core::isCount(parameter)) {
        return std::clamp(std::round(value), range.minimum, range.maximum);
    }
    if (parameter == Parameter::PassMark) {
        constexpr double kMillion = 1e6;
        return std::clamp(std::round(value * kMillion) / kMillion, range.minimum, range.maximum);
    }
    return std::clamp(value, range.minimum, range.maximum);
}

Outcome moved(const ValidScenario& scenario, const MoveParameter& request)
{
    const Parameter parameter = request.parameter;
    const core::Range range = core::rangeOf(scenario, parameter);
    if (std::isnan(request.value) || std::isnan(range.minimum)) {
        return outcomeOf(core::withParameter(scenario, parameter, request.value));
    }
    const double lowest = parameter == Parameter::Spread ? 0.0 : range.minimum;
    Outcome outcome = outcomeOf(with(scenario, parameter, settled(parameter, request.value, range)));
    if (outcome && request.value > range.maximum) {
        outcome->stopped = StoppedAt{parameter, range.maximum, true};
    } else if (outcome && request.value < lowest) {
        outcome->stopped = StoppedAt{parameter, lowest, false};
    }
    return outcome;
}

Outcome typed(const ValidScenario& scenario, const TypeParameter& request)
{
    const auto value = parseTyped(request.text, request.parameter);
    if (!value) {
        return tl::unexpected(value.error());
    }
    auto next = with(scenario, request.parameter, *value);
    if (!next) {
        for (core::Error& error : next.error()) {
            // What was typed is what was found: "130 %", not 1.3.
            error.found = request.text.trimmed().toStdString();
        }
    }
    return outcomeOf(std::move(next));
}

Outcome shown(const ValidScenario& scenario, const ShowMetric& request)
{
    Scenario next = scenario.value();
    auto& metrics = next.view.shown;
    std::erase(metrics, request.metric);
    if (request.on) {
        metrics.push_back(request.metric);
    } else if (next.view.featured == request.metric) {
        const auto successor = std::find_if(metrics.begin(), metrics.end(), core::canBeFeatured);
        next.view.featured = successor == metrics.end() ? request.metric : *successor;  // none: validate() says why not
    }
    return outcomeOf(core::validate(next));
}

/// What is shown anew is drawn over the others.
Outcome seriesShown(const ValidScenario& scenario, const ShowSeries& request)
{
    Scenario next = scenario.value();
    std::erase_if(next.view.series, [&](const std::string& name) { return request.alone || name == request.name; });
    if (request.on) {
        next.view.series.push_back(request.name);
    }
    return outcomeOf(core::validate(next));
}

Outcome featured(const ValidScenario& scenario, core::Metric metric)
{
    Scenario next = scenario.value();
    next.view.featured = metric;
    if (std::find(next.view.shown.begin(), next.view.shown.end(), metric) == next.view.shown.end()) {
        next.view.shown.push_back(metric);
    }
    return outcomeOf(core::validate(next));
}

Outcome sized(const ValidScenario& scenario, const QString& text)
{
    auto sizes = parseSizes(text);
    if (!sizes) {
        return tl::unexpected(std::move(sizes.error()));
    }
    Scenario next = scenario.value();
    const std::vector<double> before = std::exchange(next.view.sizes, *std::move(sizes));
    std::erase_if(next.view.hidden, [&](double size) {  // who types a size anew wants to see it
        const auto has = [size](const std::vector<double>& all) { return std::ranges::find(all, size) != all.end(); };
        return has(next.view.sizes) && !has(before);
    });
    return outcomeOf(core::validate(next));
}

Outcome ranged(const ValidScenario& scenario, const SetAxisRange& request)
{
    Scenario next = scenario.value();
    next.view.ranges[request.axis] = request.range;
    return outcomeOf(core::validate(next));
}

Outcome rangeTyped(const ValidScenario& scenario, const TypeAxisRange& request)
{
    const auto range = parseRange(request.text, request.axis);
    if (!range) {
        return tl::unexpected(range.error());
    }
    return ranged(scenario, {request.axis, *range, EditPhase::Single});
}

/// Where so few are left that nothing can be joined, they are joined no more.
Outcome sizeShown(const ValidScenario& scenario, const ShowSize& request)
{
    Scenario next = scenario.value();
    std::erase(next.view.hidden, request.size);
    if (!request.on) {
        next.view.hidden.push_back(request.size);
    }
    next.view.joined = next.view.joined && core::shownSizes(next.view).size() >= 2;
    return outcomeOf(core::validate(next));
}

Outcome cutPinned(const ValidScenario& scenario)
{
    Scenario next = scenario.value();
    const double cut = core::valueOf(scenario, Parameter::Cut);
    core::PinnedCut pin(cut, core::shownLaw(scenario, cut));
    std::erase_if(next.view.pinnedCuts, [&](const core::PinnedCut& other) {
        const bool sameSeries = !other.law || !pin.law || other.law->series == pin.law->series;
        return other.cut == cut && sameSeries;
    });
    next.view.pinnedCuts.push_back(std::move(pin));
    return outcomeOf(core::validate(next));
}

Outcome cutsUnpinned(const ValidScenario& scenario)
{
    Scenario next = scenario.value();
    next.view.pinnedCuts.clear();
    return outcomeOf(core::validate(next));
}

Outcome chosen(const ValidScenario& scenario, const SetChoice& request)
{
    auto change = core::withChoice(scenario, request.choice, request.value);
    if (!change) {
        return tl::unexpected(std::move(change.error()));
    }
    return EditOutcome{std::move(change->scenario), std::nullopt, change->spreadTaken};
}

template <typename... Functions>
struct Overload : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overload(Functions...) -> Overload<Functions...>;

}  // namespace

std::vector<double> sizesToShow(const ValidScenario& scenario, std::size_t most)
{
    std::vector<double> sizes = scenario.view().sizes;  // which rise
    for (const std::string& name : scenario.view().series) {
        const core::Series* series = scenario.evidence().find(name);
        for (std::size_t i = 0; series != nullptr && i < series->points.size() && sizes.size() <= most; ++i) {
            const auto& size = series->points[i].size;
            const auto place = std::lower_bound(sizes.begin(), sizes.end(), size.value_or(0.0));
            if (size && (place == sizes.end() || *place != *size)) {
                sizes.insert(place, *size);
            }
        }
    }
    return sizes;
}

MoveParameter anotherTest(double seed) noexcept
{
    const core::Range seeds = core::boundsOf(Parameter::Seed);
    return {Parameter::Seed, seed < seeds.maximum ? seed + 1.0 : seeds.minimum, EditPhase::Single};
}

core::Result<EditOutcome> applied(const ValidScenario& scenario, const EditRequest& request)
{
    return std::visit(Overload{
                          [&](const MoveParameter& r) { return moved(scenario, r); },
                          [&](const TypeParameter& r) { return typed(scenario, r); },
                          [&](const SetChoice& r) { return chosen(scenario, r); },
                          [&](const ShowMetric& r) { return shown(scenario, r); },
                          [&](const FeatureMetric& r) { return featured(scenario, r.metric); },
                          [&](const TypeSizes& r) { return sized(scenario, r.text); },
                          [&](const SetAxisRange& r) { return ranged(scenario, r); },
                          [&](const TypeAxisRange& r) { return rangeTyped(scenario, r); },
                          [&](const ShowSeries& r) { return seriesShown(scenario, r); },
                          [&](const ShowSize& r) { return sizeShown(scenario, r); },
                          [&](const PinCut&) { return cutPinned(scenario); },
                          [&](const UnpinCuts&) { return cutsUnpinned(scenario); },
                          [&](const PinShown& r) { return outcomeOf(withPin(scenario, r)); },
                          [&](const KeepPrediction& r) { return outcomeOf(withPrediction(scenario, r)); },
                          [&](const RenameKept& r) { return outcomeOf(withName(scenario, r)); },
                          [&](const ShowKept& r) { return outcomeOf(withShown(scenario, r)); },
                          [&](const RemoveKept& r) { return outcomeOf(without(scenario, r)); },
                      },
                      request);
}

QString undoLabel(const EditRequest& request, const Texts& texts)
{
    return std::visit(Overload{
                          [&](const MoveParameter& r) { return parameterLabel(r.parameter, texts); },
                          [&](const TypeParameter& r) { return parameterLabel(r.parameter, texts); },
                          [&](const SetChoice& r) { return choiceLabel(r.choice, texts); },
                          [&](const ShowMetric&) { return texts(Text::SectionMetrics); },
                          [&](const FeatureMetric&) { return texts(Text::FeatureMetricUndo); },
                          [&](const TypeSizes&) { return texts(Text::Sizes); },
                          [&](const SetAxisRange&) { return texts(Text::StepAxisRange); },
                          [&](const TypeAxisRange&) { return texts(Text::StepAxisRange); },
                          [&](const ShowSeries&) { return texts(Text::StepSeries); },
                          [&](const ShowSize&) { return texts(Text::Sizes); },
                          [&](const PinCut&) { return texts(Text::StepPinCut); },
                          [&](const UnpinCuts&) { return texts(Text::StepUnpinCuts); },
                          [&](const PinShown&) { return texts(teaching::StepPin); },
                          [&](const KeepPrediction&) { return texts(teaching::StepPrediction); },
                          [&](const RenameKept&) { return texts(teaching::StepRename); },
                          [&](const ShowKept&) { return texts(teaching::StepShowKept); },
                          [&](const RemoveKept&) { return texts(teaching::StepRemoveKept); },
                      },
                      request);
}

EditPhase phaseOf(const EditRequest& request)
{
    if (const auto* range = std::get_if<SetAxisRange>(&request)) {
        return range->phase;
    }
    const auto* move = std::get_if<MoveParameter>(&request);
    return move == nullptr ? EditPhase::Single : move->phase;
}

}  // namespace ui
