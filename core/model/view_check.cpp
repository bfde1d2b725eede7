#include "core/model/check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "core/model/keys.h"
#include "core/model/range_text.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr Range kSizeBounds = {1.0, 1e30};
constexpr double kLargestDrawn = 1e300;

std::string item(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

bool isWithin(double value, Range range)
{
    return value >= range.minimum && value <= range.maximum;
}

/// A set of sizes.
void checkSizes(const std::vector<double>& sizes, std::string_view field, std::size_t most, Errors& errors)
{
    if (sizes.size() > most) {
        errors.push_back({ErrorCode::TooMany, std::string(field), std::to_string(sizes.size()), std::to_string(most)});
        return;
    }
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto here = sizes.begin() + static_cast<std::ptrdiff_t>(i);
        if (!isWithin(*here, kSizeBounds)) {
            errors.push_back({ErrorCode::OutOfRange, item(field, i), shortestText(*here), rangeText(kSizeBounds)});
        } else if (std::find(sizes.begin(), here, *here) != here) {
            errors.push_back({ErrorCode::DuplicateField, item(field, i), shortestText(*here), {}});
        }
    }
}

/// Laws as a fit may find them; of one series no cut twice.
void checkPinnedCuts(const std::vector<PinnedCut>& pins, Errors& errors)
{
    constexpr std::string_view kField = "view.pinned-cuts";
    constexpr Range kAlphas = {-5.0, -0.01};
    std::set<std::pair<double, std::string>> known;
    if (pins.size() > kMostPins) {
        errors.push_back(
            {ErrorCode::TooMany, std::string(kField), std::to_string(pins.size()), std::to_string(kMostPins)});
        return;
    }
    for (std::size_t i = 0; i < pins.size(); ++i) {
        const auto refuse = [&](double value, const char* part, Range allowed) {
            if (!isWithin(value, allowed)) {
                errors.push_back(
                    {ErrorCode::OutOfRange, item(kField, i) + part, shortestText(value), rangeText(allowed)});
            }
        };
        refuse(pins[i].cut, pins[i].law ? ".cut" : "", kSizeBounds);
        if (const auto& law = pins[i].law) {
            refuse(law->logC, ".log-c", {-kLargestDrawn, kLargestDrawn});
            refuse(law->alpha, ".alpha", kAlphas);
            refuse(law->floor, ".floor", {0.0, kLargestDrawn});
        }
        if (!known.emplace(pins[i].cut, pins[i].law ? pins[i].law->series : std::string()).second) {
            errors.push_back({ErrorCode::DuplicateField, item(kField, i), shortestText(pins[i].cut), {}});
        }
    }
}

template <typename Wanted>
std::string featurableList(Wanted isWanted)
{
    std::string list;
    for (const Metric metric : kMetrics) {
        if (canBeFeatured(metric) && isWanted(metric)) {
            list.append(list.empty() ? "" : ", ").append(keyOf(metric));
        }
    }
    return list;
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
    const std::string all = featurableList([](Metric) { return true; });
    const std::string shown = featurableList(isShown);
    const std::string featured(keyOf(view.featured));
    if (!canBeFeatured(view.featured)) {
        errors.push_back({ErrorCode::NotFeaturable, "view.featured", featured, all});
    } else if (!isShown(view.featured)) {
        errors.push_back({ErrorCode::NotShown, "view.featured", featured, shown.empty() ? all : shown});
    }
}

void checkRanges(const AxisRanges& ranges, Errors& errors)
{
    for (const auto& [axis, key] : Keys<XAxis>::offered) {
        const std::optional<Range>& range = ranges[axis];
        if (!range) {
            continue;
        }
        const std::string path = "view.range." + std::string(key);
        const Range bounds = rangeBounds(axis);
        const bool sound = isWithin(range->minimum, bounds) && isWithin(range->maximum, bounds);
        if (!isWithin(range->minimum, bounds)) {
            errors.push_back({ErrorCode::OutOfRange, item(path, 0), shortestText(range->minimum), rangeText(bounds)});
        }
        if (!isWithin(range->maximum, bounds)) {
            errors.push_back({ErrorCode::OutOfRange, item(path, 1), shortestText(range->maximum), rangeText(bounds)});
        }
        if (sound && !(range->minimum < range->maximum)) {
            errors.push_back({ErrorCode::OutOfRange, item(path, 1), shortestText(range->maximum),
                              rangeText(std::nextafter(range->minimum, HUGE_VAL), bounds.maximum)});
        }
    }
}

void checkChoices(const View& view, const Evidence& evidence, Errors& errors)
{
    if (view.joined && shownSizes(view).size() < 2) {
        errors.push_back({ErrorCode::Conflict, "view.joined", "true", "false"});
    }
    if (view.cut && !isWithin(*view.cut, kSizeBounds)) {
        errors.push_back({ErrorCode::OutOfRange, "view.cut", shortestText(*view.cut), rangeText(kSizeBounds)});
    }
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < view.series.size(); ++i) {
        if (!names.insert(view.series[i]).second) {
            errors.push_back({ErrorCode::DuplicateField, item("view.series", i), view.series[i], {}});
        } else if (evidence.find(view.series[i]) == nullptr) {
            errors.push_back({ErrorCode::UnknownName, item("view.series", i), view.series[i], {}});
        }
    }
}

/// A list of named things: how many, and that each has a name of its own. False where they are too many: then nothing
/// else is said of them.
template <typename Things>
bool checkNames(const Things& things, std::string_view list, std::size_t most, Errors& errors)
{
    if (things.size() > most) {
        errors.push_back({ErrorCode::TooMany, std::string(list), std::to_string(things.size()), std::to_string(most)});
        return false;
    }
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const std::string& name = things[i].name;
        const std::string field = item(list, i) + ".name";
        if (name.empty()) {
            errors.push_back({ErrorCode::Empty, field, {}, {}});
        } else if (name.size() > kLongestName) {
            errors.push_back({ErrorCode::TooMany, field, std::to_string(name.size()), std::to_string(kLongestName)});
        } else if (!names.insert(name).second) {
            errors.push_back({ErrorCode::DuplicateField, field, name, {}});
        }
    }
    return true;
}

void checkPins(const View& view, Errors& errors)
{
    if (!checkNames(view.pins, "view.pins", kMostPins, errors)) {
        return;
    }
    for (std::size_t i = 0; i < view.pins.size(); ++i) {
        const std::string path = item("view.pins", i) + ".";
        for (Error error : faultsOf(view.pins[i].model)) {
            error.field = path + error.field;
            errors.push_back(std::move(error));
        }
        if (!canBeFeatured(view.pins[i].featured)) {
            errors.push_back({ErrorCode::NotFeaturable, path + "featured", std::string(keyOf(view.pins[i].featured)),
                              featurableList([](Metric) { return true; })});
        }
    }
}

/// What y may be on the scale the curve was drawn on; of errors and of series any number on any scale.
Range yBounds(const Prediction& prediction)
{
    const Metric* metric = std::get_if<Metric>(&prediction.of);
    if (metric == nullptr) {
        return {-kLargestDrawn, kLargestDrawn};
    }
    if (!isProbability(*metric)) {
        return {-kLargestDrawn, 0.0};
    }
    const double lowest = prediction.yScale == YScale::Linear ? 0.0 : std::numeric_limits<double>::min();
    return {lowest, prediction.yScale == YScale::LogLog ? std::nextafter(1.0, 0.0) : 1.0};
}

void checkPoints(const Prediction& prediction, const std::string& list, Errors& errors)
{
    const Range x = rangeBounds(prediction.axis);
    const Range y = yBounds(prediction);
    int rises = 0;
    int falls = 0;
    for (std::size_t i = 0; i < prediction.points.size(); ++i) {
        const PredictionPoint& point = prediction.points[i];
        if (!isWithin(point.x, x)) {
            errors.push_back({ErrorCode::OutOfRange, item(list, i) + "[0]", shortestText(point.x), rangeText(x)});
        } else if (i > 0 && !(point.x > prediction.points[i - 1].x)) {
            errors.push_back({ErrorCode::OutOfRange, item(list, i) + "[0]", shortestText(point.x),
                              rangeText(std::nextafter(prediction.points[i - 1].x, HUGE_VAL), x.maximum)});
        }
        if (!isWithin(point.y, y)) {
            errors.push_back({ErrorCode::OutOfRange, item(list, i) + "[1]", shortestText(point.y), rangeText(y)});
        }
        rises += i > 0 && point.y > prediction.points[i - 1].y ? 1 : 0;
        falls += i > 0 && point.y < prediction.points[i - 1].y ? 1 : 0;
    }
    if (prediction.monotone && rises > 0 && falls > 0) {
        errors.push_back({ErrorCode::Conflict, list, "monotone", "monotone: false"});
    }
}

void checkPredictions(const View& view, const Evidence& evidence, Errors& errors)
{
    if (!checkNames(view.predictions, "view.predictions", kMostPredictions, errors)) {
        return;
    }
    for (std::size_t i = 0; i < view.predictions.size(); ++i) {
        const Prediction& prediction = view.predictions[i];
        const std::string path = item("view.predictions", i) + ".";
        const auto* series = std::get_if<std::string>(&prediction.of);
        if (series != nullptr && evidence.find(*series) == nullptr) {
            errors.push_back({ErrorCode::UnknownName, path + "series", *series, {}});
        }
        const std::size_t count = prediction.points.size();
        if (count < 2 || count > kMostPredictionPoints) {
            errors.push_back({ErrorCode::OutOfRange, path + "points", std::to_string(count),
                              rangeText(2.0, static_cast<double>(kMostPredictionPoints))});
        }
        if (count <= kMostPredictionPoints) {
            checkPoints(prediction, path + "points", errors);
        }
    }
}

}  // namespace

Range rangeBounds(XAxis axis) noexcept
{
    constexpr double kWidestLogit = 1e6;                // a logit-normal's own unit is sigma, which has no small bound
    constexpr double kLargestLoss = 20.72326583694641;  // -ln 1e-9
    switch (axis) {
    case XAxis::Mean: return {0.0, 1.0};
    case XAxis::Logit: return {-kWidestLogit, kWidestLogit};
    case XAxis::Loss: return {0.0, kLargestLoss};
    case XAxis::Size: break;
    }
    return kSizeBounds;
}

Errors faultsOf(const View& view, const Evidence& evidence)
{
    Errors errors;
    checkSizes(view.sizes, "view.sizes", kMostSizes, errors);
    checkSizes(view.hidden, "view.hidden", kMostHidden, errors);
    checkPinnedCuts(view.pinnedCuts, errors);
    checkMetrics(view, errors);
    checkRanges(view.ranges, errors);
    checkChoices(view, evidence, errors);
    checkPins(view, errors);
    checkPredictions(view, evidence, errors);
    return errors;
}

std::vector<double> shownSizes(const View& view)
{
    std::vector<double> shown;
    std::copy_if(view.sizes.begin(), view.sizes.end(), std::back_inserter(shown), [&](double size) {
        return std::find(view.hidden.begin(), view.hidden.end(), size) == view.hidden.end();
    });
    return shown;
}

}  // namespace core
