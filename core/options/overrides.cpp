#include "core/options/overrides.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/curve/axis.h"
#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "core/model/range_text.h"
#include "core/options/option_value.h"
#include "core/options/typed_range.h"
#include "core/picture/drawing.h"
#include "core/text/number_text.h"

namespace core {

namespace {

std::string optionOfParameter(Parameter parameter)
{
    return "--" + std::string(keyOf(parameter));
}

/// Applies the options to a scenario, one group of them a function.
class Overrides {
public:
    Overrides(const GivenOptions& arguments, const ValidScenario& start, Errors& faults)
        : arguments_(arguments), start_(start), scenario_(start.value()), faults_(faults)
    {
    }

    Scenario apply()
    {
        for (const ChoiceRow& row : kChoices) {
            applyChoice(row);
        }
        adaptToTheDistribution();
        adaptToTheAxis();
        applyShape();
        for (const Parameter parameter : kParameters) {
            if (parameter > Parameter::High) {
                set(scenario_.model, parameter);
            }
        }
        layModelOverData();
        applyView();
        return scenario_;
    }

private:
    bool given(Parameter parameter) const { return arguments_.values.contains(optionOfParameter(parameter)); }

    /// Whether the option was there and sound.
    bool set(Model& model, Parameter parameter)
    {
        const std::string option = optionOfParameter(parameter);
        const auto text = arguments_.valueOf(option, faults_);
        if (!text) {
            return false;
        }
        const Range bounds = boundsOf(parameter);
        const auto number = numberIn(option, *text, bounds, kindOf(parameter), faults_);
        if (!number) {
            return false;
        }
        auto fault = store(model, parameter, *number);
        if (fault) {
            fault->field = option;
            fault->found = *text;
            faults_.push_back(*std::move(fault));
        }
        return !fault;
    }

    void applyChoice(const ChoiceRow& row)
    {
        const std::string option = "--" + std::string(row.key);
        if (isSwitch(row)) {
            row.store(scenario_, row.held(scenario_) != 0 || arguments_.has(option) ? 1 : 0);
        } else if (const auto name = arguments_.valueOf(option, faults_)) {
            if (const auto value = valueNamed(row, *name)) {
                row.store(scenario_, *value);
            } else {
                faults_.push_back({value.error(), option, excerpt(*name), nameList(row)});
            }
        }
    }

    /// Measurements named beside a law are to be seen with it.
    void layModelOverData()
    {
        const bool law = std::any_of(kParameters.begin(), kParameters.end(), [&](Parameter parameter) {
            return keyOf(parameter).starts_with("law-") && given(parameter);
        });
        if (law && arguments_.values.contains("--data") && !arguments_.has("--data-alone")) {
            scenario_.view.dataAlone = false;
        }
    }

    void adaptToTheAxis()
    {
        if (scenario_.view.xAxis != start_.view().xAxis) {
            scenario_.view.ranges = {};
        }
    }

    void adaptToTheDistribution()
    {
        Model& model = scenario_.model;
        if (model.distribution == start_.model().distribution) {
            return;
        }
        model.groups.reset();
        const double spread = valueOf(start_, Parameter::Spread);
        model.anchor = {model.mean, model.distribution == Distribution::Point ? 0.0 : spread};
    }

    /// The mean and the spread set the anchor as well: elsewhere on the axis the shape is that of this place.
    void applyShape()
    {
        Model& model = scenario_.model;
        const bool levels = given(Parameter::Low) || given(Parameter::High);
        if (set(model, Parameter::Mean)) {
            model.anchor.mean = model.mean;
        }
        if (given(Parameter::Spread)) {
            if (levels) {
                faults_.push_back({ErrorCode::Conflict, "--spread", excerpt(arguments_.values.at("--spread").front()),
                                   "--spread | --low --high"});
            }
            model.groups.reset();
            set(model, Parameter::Spread);
            model.anchor.mean = model.mean;
        }
        if (!levels) {
            return;
        }
        set(model, Parameter::Low);
        set(model, Parameter::High);
        if (model.distribution != Distribution::TwoGroups) {
            const auto option =
                given(Parameter::Low) ? optionOfParameter(Parameter::Low) : optionOfParameter(Parameter::High);
            faults_.push_back({ErrorCode::Conflict, option, excerpt(arguments_.values.at(option).front()),
                               "--distribution two-groups"});
            model.groups.reset();
            return;
        }
        for (const Parameter parameter : {Parameter::Low, Parameter::High}) {
            if (!given(parameter) && std::isnan(heldValue(model, parameter))) {
                faults_.push_back({ErrorCode::MissingField, optionOfParameter(parameter), {}, "number"});
            }
        }
    }

    /// The range of the axis drawn, in its unit.
    void applyRange()
    {
        const XAxis axis = drawingOf(scenario_.view).xAxis;
        const Range bounds = allowedRange(PointShape{}, axis);
        const auto text = arguments_.valueOf("--range", faults_);
        if (!text) {
            return;
        }
        const auto ends = numbersOf(endsAsList(*text), "--range", bounds, kindOf(axis), faults_);
        if (!ends) {
            return;
        }
        const auto isWithin = [&](double x) { return x >= bounds.minimum && x <= bounds.maximum; };
        const bool sound = ends->size() == 2 && ends->front() < ends->back();
        if (sound && std::all_of(ends->begin(), ends->end(), isWithin)) {
            scenario_.view.ranges[axis] = Range{ends->front(), ends->back()};
            return;
        }
        faults_.push_back({ErrorCode::OutOfRange, "--range", excerpt(arguments_.values.at("--range").front()),
                           shortestText(bounds.minimum) + " <= LOW < HIGH <= " + shortestText(bounds.maximum)});
    }

    void applyCut()
    {
        const std::string option = optionOfParameter(Parameter::Cut);
        const core::Range bounds = boundsOf(Parameter::Cut);
        const auto text = arguments_.valueOf(option, faults_);
        const auto cut = text ? numberIn(option, *text, bounds, NumberKind::Size, faults_) : std::nullopt;
        if (cut && !faultOf(Parameter::Cut, *cut)) {
            scenario_.view.cut = *cut;
        } else if (cut) {
            faults_.push_back({ErrorCode::OutOfRange, option, *text, rangeText(bounds)});
        }
    }

    void applyView()
    {
        View& view = scenario_.view;
        const bool featured = readKey(arguments_, "--featured", view.featured, faults_);
        const bool shown = readKeys(arguments_, "--show", view.shown, faults_);
        const auto isShown = [&] { return std::find(view.shown.begin(), view.shown.end(), view.featured); };
        if (featured && !shown && isShown() == view.shown.end()) {
            view.shown.push_back(view.featured);
        } else if (shown && !featured && isShown() == view.shown.end()) {
            const auto first = std::find_if(view.shown.begin(), view.shown.end(), canBeFeatured);
            view.featured = first == view.shown.end() ? view.featured : *first;
        }
        applyRange();
        if (const auto sizes = numbersIn(arguments_, "--sizes", {1.0, 1e30}, NumberKind::Size, faults_)) {
            view.sizes = *sizes;
        }
        applyHidden();
        applyCut();
    }

    /// The sizes left out: chosen ones and measured ones, since what is none of them hides nothing.
    void applyHidden()
    {
        const auto hidden = numbersIn(arguments_, "--hidden", {1.0, 1e30}, NumberKind::Size, faults_);
        if (!hidden) {
            return;
        }
        std::set<double> known(scenario_.view.sizes.begin(), scenario_.view.sizes.end());
        for (const Series& series : scenario_.evidence.series()) {
            for (const Measurement& point : series.points) {
                if (point.size) {
                    known.insert(*point.size);
                }
            }
        }
        for (const double size : *hidden) {
            if (!known.contains(size)) {
                faults_.push_back({ErrorCode::OutOfRange, "--hidden", shortestText(size), listOf(known)});
            }
        }
        scenario_.view.hidden = *hidden;
    }

    /// The first of them, as a message has room.
    static std::string listOf(const std::set<double>& sizes)
    {
        constexpr std::size_t kMost = 16;
        std::string text;
        std::size_t said = 0;
        for (const double size : sizes) {
            if (++said > kMost) {
                return text + ", ...";
            }
            text += (text.empty() ? "" : ", ") + shortestText(size);
        }
        return text;
    }

    const GivenOptions& arguments_;
    const ValidScenario& start_;
    Scenario scenario_;
    Errors& faults_;
};

}  // namespace

std::string optionOf(const std::string& field)
{
    for (const Parameter parameter : kParameters) {
        if (field == fieldOf(parameter)) {
            return optionOfParameter(parameter);
        }
    }
    if (field.starts_with("view.range")) {
        return "--range";
    }
    const std::string key = field.substr(field.rfind('.') + 1);
    return "--" + key.substr(0, key.find('['));
}

Scenario overridden(const GivenOptions& arguments, const ValidScenario& start, Errors& faults)
{
    return Overrides(arguments, start, faults).apply();
}

}  // namespace core
