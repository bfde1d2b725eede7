#include "core/io/upgrade.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/io/scenario_parts.h"
#include "core/model/check.h"
#include "core/model/success_distribution.h"

namespace core {

namespace {

using nlohmann::json;

json pairOf(double low, double high)
{
    return json{low, high};
}

/// What version 1 drew on the size axis. Not the program's present default: that may change, the document may not.
json sizesDrawnByVersion1(const json& view)
{
    double low = 1e6;
    double high = 1e13;
    const auto sizes = view.find("sizes");
    for (std::size_t i = 0; sizes != view.end() && sizes->is_array() && i < sizes->size(); ++i) {
        if ((*sizes)[i].is_number()) {
            low = std::min(low, (*sizes)[i].get<double>());
            high = std::max(high, (*sizes)[i].get<double>());
        }
    }
    return pairOf(std::pow(10.0, std::floor(std::log10(low))), std::pow(10.0, std::ceil(std::log10(high))));
}

/// What version 1 drew on the logit scale: wider with a logit-normal's sigma.
json logitsDrawnByVersion1(const json& document)
{
    constexpr double kHalf = 8.0;
    const auto object = document.find("model");
    Model model;
    Errors faults;
    if (object != document.end() && object->is_object()) {
        readModel(*object, "model", model, faults);
    }
    if (!faults.empty() || !faultsOf(model).empty()) {
        return pairOf(-kHalf, kHalf);  // of a document that will be refused
    }
    const Shape shape = anchoredShape(model);
    const auto* normal = std::get_if<LogitNormalShape>(&shape);
    if (normal == nullptr || !(normal->sigma > 0.5)) {
        return pairOf(-kHalf, kHalf);
    }
    const double half = 2.0 * std::ceil(kHalf * std::sqrt(1.0 + M_PI / 8.0 * normal->sigma * normal->sigma) / 2.0);
    return pairOf(-half, half);
}

constexpr std::array<std::string_view, 8> kAddedByVersion2 = {
    "/view/range", "/view/joined", "/view/intervals",   "/view/series",
    "/view/cut",   "/view/pins",   "/view/predictions", "/evidence",
};

void toVersion2(json& document)
{
    document["evidence"] = json::array();
    const auto found = document.find("view");
    if (found == document.end() || !found->is_object()) {
        return;
    }
    json& view = *found;
    for (const char* name : {"brackets", "insets"}) {  // left out where off
        view.emplace(name, false);
    }
    view["range"] = {{"mean", pairOf(0.0, 1.0)},
                     {"logit", logitsDrawnByVersion1(document)},
                     {"loss", pairOf(0.0, 5.0)},
                     {"size", sizesDrawnByVersion1(view)}};
    view["joined"] = false;
    view["intervals"] = false;
    view["cut"] = nullptr;
    for (const char* name : {"series", "pins", "predictions"}) {
        view[name] = json::array();
    }
}

constexpr std::array kSteps = {
    UpgradeStep{kAddedByVersion2, toVersion2},
};

}  // namespace

std::span<const UpgradeStep> upgradeSteps() noexcept
{
    return kSteps;
}

json upgraded(json document, int from)
{
    return upgraded(std::move(document), from, kSteps);
}

json upgraded(json document, int from, std::span<const UpgradeStep> steps)
{
    for (auto version = static_cast<std::size_t>(from); version <= steps.size(); ++version) {
        steps[version - 1].apply(document);
        document["version"] = version + 1;
    }
    return document;
}

Errors fieldsAheadOf(const json& document, int from)
{
    Errors errors;
    for (auto version = static_cast<std::size_t>(from); version <= kSteps.size(); ++version) {
        for (const std::string_view pointer : kSteps[version - 1].added) {
            if (document.contains(json::json_pointer(std::string(pointer)))) {
                std::string field(pointer.substr(1));
                std::replace(field.begin(), field.end(), '/', '.');
                errors.push_back({ErrorCode::UnknownField, field, {}, {}});
            }
        }
    }
    return errors;
}

}  // namespace core
