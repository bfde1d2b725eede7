#include "core/model/check.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/model/range_text.h"
#include "core/model/success_distribution.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::string_view kAnchorMeanField = "model.anchor.mean";

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
        errors.push_back({ErrorCode::OutOfRange, std::string(fieldOf(Parameter::Seed)), found,
                          rangeText(boundsOf(Parameter::Seed))});
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
                      range.maximum > 0.0 ? "0, " + rangeText(range) : "0"});
}

/// The means two groups of levels that were solved for can have.
void checkReach(const Model& model, Errors& errors)
{
    const MeanRange means = meanRange(anchoredShape(model));
    if (!(model.mean >= means.lowest.value && model.mean <= means.highest.value)) {
        errors.push_back({ErrorCode::OutOfRange, std::string(fieldOf(Parameter::Mean)), shortestText(model.mean),
                          rangeText(means.lowest.value, means.highest.value)});
    }
}

}  // namespace

Errors faultsOf(const Model& model)
{
    Errors errors;
    checkParameters(model, errors);
    if (!errors.empty()) {
        return errors;  // what follows compares numbers that are sound by themselves
    }
    if (model.groups) {
        checkGroups(model, errors);
    } else {
        checkSpread(model, errors);
    }
    if (errors.empty() && model.distribution == Distribution::TwoGroups && !model.groups) {
        checkReach(model, errors);
    }
    return errors;
}

}  // namespace core
