#include "core/model/scenario.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/model/success_distribution.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::size_t kMostSizes = 64;
constexpr Range kSizeBounds = {1.0, 1e30};
constexpr std::string_view kAnchorMeanField = "model.anchor.mean";

std::string item(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

std::string text(Range range)
{
    return rangeText(range.minimum, range.maximum);
}

/// Each number by itself. The value an integer holds is checked as an integer, so that none is rounded first.
void checkParameters(const Model& model, Errors& errors)
{
    for (const Parameter parameter : kParameters) {
        const bool isLevel = parameter == Parameter::Low || parameter == Parameter::High;
        if (isLevel && !model.groups) {
            continue;
        }
        if (auto fault = faultOf(parameter, heldValue(model, parameter))) {
            errors.push_back(*std::move(fault));
        }
    }
    if (auto fault = faultOf(Parameter::Mean, model.anchor.mean)) {
        fault->field = kAnchorMeanField;
        errors.push_back(*std::move(fault));
    }
    if (model.testSet.seed > kLargestInteger) {
        const std::string found = std::to_string(model.testSet.seed);
        std::erase_if(errors, [](const Error& error) { return error.field == fieldOf(Parameter::Seed); });
        errors.push_back(
            {ErrorCode::OutOfRange, std::string(fieldOf(Parameter::Seed)), found, text(boundsOf(Parameter::Seed))});
    }
}

void checkGroups(const Model& model, Errors& errors)
{
    const GroupLevels& levels = *model.groups;
    if (model.distribution != Distribution::TwoGroups) {
        errors.push_back({ErrorCode::Conflict, "model.distribution", std::string(keyOf(model.distribution)),
                          std::string(keyOf(Distribution::TwoGroups))});
    }
    if (!(levels.low < levels.high)) {
        errors.push_back({ErrorCode::OutOfRange, std::string(fieldOf(Parameter::High)), shortestText(levels.high),
                          rangeText(std::nextafter(levels.low, 2.0), 1.0)});
    } else if (!(model.mean >= levels.low && model.mean <= levels.high)) {
        errors.push_back({ErrorCode::OutOfRange, std::string(fieldOf(Parameter::Mean)), shortestText(model.mean),
                          rangeText(std::max(levels.low, boundsOf(Parameter::Mean).minimum),
                                    std::min(levels.high, boundsOf(Parameter::Mean).maximum))});
    }
}

void checkSpread(const Model& model, Errors& errors)
{
    const double spread = model.anchor.spread;
    const Range range = spreadRange(model.distribution, model.anchor.mean);
    if (spread == 0.0 || (spread >= range.minimum && spread <= range.maximum)) {
        return;
    }
    errors.push_back({spread > range.maximum ? ErrorCode::SpreadTooLarge : ErrorCode::OutOfRange,
                      std::string(fieldOf(Parameter::Spread)), shortestText(spread),
                      range.maximum > 0.0 ? "0, " + text(range) : "0"});
}

void checkSizes(const View& view, Errors& errors)
{
    if (view.sizes.size() > kMostSizes) {
        errors.push_back(
            {ErrorCode::TooMany, "view.sizes", std::to_string(view.sizes.size()), std::to_string(kMostSizes)});
        return;
    }
    for (std::size_t i = 0; i < view.sizes.size(); ++i) {
        const double size = view.sizes[i];
        if (!(size >= kSizeBounds.minimum && size <= kSizeBounds.maximum)) {
            errors.push_back({ErrorCode::OutOfRange, item("view.sizes", i), shortestText(size), text(kSizeBounds)});
        } else if (std::find(view.sizes.begin(), view.sizes.begin() + static_cast<std::ptrdiff_t>(i), size)
                   != view.sizes.begin() + static_cast<std::ptrdiff_t>(i)) {
            errors.push_back({ErrorCode::DuplicateField, item("view.sizes", i), shortestText(size), {}});
        }
    }
}

void checkMetrics(const View& view, Errors& errors)
{
    if (view.shown.empty()) {
        errors.push_back({ErrorCode::Empty, "view.show", {}, keyList<Metric>()});
    }
    for (std::size_t i = 0; i < view.shown.size(); ++i) {
        const auto here = view.shown.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(view.shown.begin(), here, *here) != here) {
            errors.push_back({ErrorCode::DuplicateField, item("view.show", i), std::string(keyOf(*here)), {}});
        }
    }
    const auto isShown = [&](Metric metric) {
        return std::find(view.shown.begin(), view.shown.end(), metric) != view.shown.end();
    };
    std::string all;
    std::string shown;
    for (const Metric metric : kMetrics) {
        if (canBeFeatured(metric)) {
            all.append(all.empty() ? "" : ", ").append(keyOf(metric));
            shown.append(shown.empty() || !isShown(metric) ? "" : ", ").append(isShown(metric) ? keyOf(metric) : "");
        }
    }
    const std::string featured(keyOf(view.featured));
    if (!canBeFeatured(view.featured)) {
        errors.push_back({ErrorCode::NotFeaturable, "view.featured", featured, all});
    } else if (!isShown(view.featured)) {
        errors.push_back({ErrorCode::NotShown, "view.featured", featured, shown.empty() ? all : shown});
    }
}

}  // namespace

Result<ValidScenario> validate(const Scenario& scenario)
{
    const Model& model = scenario.model;
    Errors errors;
    checkParameters(model, errors);
    if (errors.empty()) {  // what follows compares numbers that are sound by themselves
        if (model.groups) {
            checkGroups(model, errors);
        } else {
            checkSpread(model, errors);
        }
    }
    const bool soundModel = errors.empty();
    checkSizes(scenario.view, errors);
    checkMetrics(scenario.view, errors);
    ValidScenario valid(scenario);
    if (soundModel && model.distribution == Distribution::TwoGroups && !model.groups) {
        const MeanRange means = meanRange(shapeOf(valid));
        if (!(model.mean >= means.lowest.value && model.mean <= means.highest.value)) {
            errors.push_back({ErrorCode::OutOfRange, std::string(fieldOf(Parameter::Mean)), shortestText(model.mean),
                              rangeText(means.lowest.value, means.highest.value)});
        }
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    // Sets, whatever order they were named in: MODEL.md's order, and rising.
    std::sort(valid.scenario_.view.shown.begin(), valid.scenario_.view.shown.end());
    std::sort(valid.scenario_.view.sizes.begin(), valid.scenario_.view.sizes.end());
    return valid;
}

}  // namespace core
