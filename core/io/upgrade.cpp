#include "core/io/upgrade.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/io/scenario_json.h"
#include "core/io/scenario_parts.h"
#include "core/model/check.h"
#include "core/model/choice.h"
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
    const json& object = document.contains("model") ? document["model"] : json();
    const json& anchor = object.is_object() && object.contains("anchor") ? object["anchor"] : json();
    const auto numberOf = [&](const char* name) {
        const bool known = anchor.is_object() && anchor.contains(name) && anchor[name].is_number();
        return known ? anchor[name].get<double>() : std::numeric_limits<double>::quiet_NaN();
    };
    Model model;  // read by hand: the program's reader asks for what later versions have
    model.distribution = Distribution::LogitNormal;
    model.anchor = {numberOf("mean"), numberOf("spread")};
    const bool isLogitNormal = object.is_object() && object.value("distribution", json()) == "logit-normal";
    if (!isLogitNormal || !faultsOf(model).empty()) {
        return pairOf(-kHalf, kHalf);  // or of a document that will be refused
    }
    const Shape shape = anchoredShape(model);
    const auto* normal = std::get_if<LogitNormalShape>(&shape);
    if (normal == nullptr || !(normal->sigma > 0.5)) {
        return pairOf(-kHalf, kHalf);
    }
    const double half = 2.0 * std::ceil(kHalf * std::sqrt(1.0 + M_PI / 8.0 * normal->sigma * normal->sigma) / 2.0);
    return pairOf(-half, half);
}

constexpr std::array<std::string_view, 6> kAddedByVersion2 = {
    "/view/range", "/view/series", "/view/cut", "/view/pins", "/view/predictions", "/evidence",
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
    view["cut"] = nullptr;
    for (const char* name : {"series", "pins", "predictions"}) {
        view[name] = json::array();
    }
}

constexpr std::array<std::string_view, 2> kAddedByVersion3 = {"/view/hidden", "/view/pinned-cuts"};

void toVersion3(json& document)
{
    const auto found = document.find("view");
    if (found != document.end() && found->is_object()) {
        (*found)["hidden"] = json::array();
        (*found)["pinned-cuts"] = json::array();
    }
}

constexpr std::array<std::string_view, 1> kAddedByVersion4 = {"/view/predictions/*/hidden"};

/// Until then every prediction was drawn.
void toVersion4(json& document)
{
    const json::json_pointer predictions("/view/predictions");
    if (!document.contains(predictions) || !document[predictions].is_array()) {
        return;
    }
    for (json& prediction : document[predictions]) {
        if (prediction.is_object()) {
            prediction["hidden"] = false;
        }
    }
}

constexpr std::array kSteps = {
    UpgradeStep{kAddedByVersion2, toVersion2},
    UpgradeStep{kAddedByVersion3, toVersion3},
    UpgradeStep{kAddedByVersion4, toVersion4},
};

/// The fields that a step's name means: "/view/predictions/*/hidden" is one for each entry of a list.
std::vector<std::string> pointersTo(const json& document, const std::string& name)
{
    const std::size_t star = name.find("/*/");
    if (star == std::string::npos) {
        return {name};
    }
    const json::json_pointer list(name.substr(0, star));
    std::vector<std::string> pointers;
    for (std::size_t i = 0; document.contains(list) && document[list].is_array() && i < document[list].size(); ++i) {
        pointers.push_back(name.substr(0, star + 1) + std::to_string(i) + name.substr(star + 2));
    }
    return pointers;
}

/// As a reader names it: "view.predictions[0].hidden" of "/view/predictions/0/hidden".
std::string fieldNamed(const std::string& pointer)
{
    std::string field;
    for (std::size_t from = 1; from < pointer.size();) {
        const std::size_t to = std::min(pointer.find('/', from), pointer.size());
        const std::string part = pointer.substr(from, to - from);
        const bool isIndex = part.find_first_not_of("0123456789") == std::string::npos;
        field.append(isIndex ? "[" + part + "]" : (field.empty() ? "" : ".") + part);
        from = to + 1;
    }
    return field;
}

std::vector<json*> viewIn(json& document)
{
    const auto view = document.find("view");
    return view != document.end() && view->is_object() ? std::vector<json*>{&*view} : std::vector<json*>();
}

/// "/view/joined" of "view.joined".
std::string pointerOf(const ChoiceRow& row)
{
    std::string pointer = std::string("/").append(row.field);  // by + GCC 12 warns of memory it does not touch
    std::replace(pointer.begin(), pointer.end(), '.', '/');
    return pointer;
}

/// What a version added to the table of choices.
void addChoices(json& document, int version)
{
    for (const ChoiceRow& row : kChoices) {
        if (row.since != version) {
            continue;
        }
        const json before =
            isSwitch(row) ? json(row.before != 0) : json(row.values[static_cast<std::size_t>(row.before)]);
        for (json* object : row.field.starts_with("model.") ? modelsIn(document) : viewIn(document)) {
            (*object)[std::string(row.key)] = before;
        }
    }
}

}  // namespace

int scenarioVersion() noexcept
{
    int newest = static_cast<int>(kSteps.size()) + 1;
    for (const ChoiceRow& row : kChoices) {
        newest = std::max(newest, row.since);
    }
    return newest;
}

std::span<const UpgradeStep> upgradeSteps() noexcept
{
    return kSteps;
}

std::vector<json*> modelsIn(json& document)
{
    std::vector<json*> models;
    const auto addFrom = [&](json& object) {
        if (object.is_object() && object.contains("model") && object["model"].is_object()) {
            models.push_back(&object["model"]);
        }
    };
    addFrom(document);
    const json::json_pointer pins("/view/pins");
    if (document.contains(pins) && document[pins].is_array()) {
        for (json& pin : document[pins]) {
            addFrom(pin);
        }
    }
    return models;
}

json upgraded(json document, int from)
{
    return upgraded(std::move(document), from, kSteps);
}

json upgraded(json document, int from, std::span<const UpgradeStep> steps)
{
    const int newest = std::max(scenarioVersion(), static_cast<int>(steps.size()) + 1);
    for (int version = from; version < newest; ++version) {
        const auto place = static_cast<std::size_t>(version - 1);
        if (place < steps.size()) {
            steps[place].apply(document);
        }
        addChoices(document, version + 1);
        document["version"] = version + 1;
    }
    return document;
}

Errors fieldsAheadOf(const json& document, int from)
{
    Errors errors;
    const auto refuse = [&](const std::string& pointer) {
        if (document.contains(json::json_pointer(pointer))) {
            errors.push_back({ErrorCode::UnknownField, fieldNamed(pointer), {}, {}});
        }
    };
    for (auto version = static_cast<std::size_t>(from); version <= kSteps.size(); ++version) {
        for (const std::string_view pointer : kSteps[version - 1].added) {
            for (const std::string& one : pointersTo(document, std::string(pointer))) {
                refuse(one);
            }
        }
    }
    for (const ChoiceRow& row : kChoices) {
        if (row.since > from) {
            refuse(pointerOf(row));
        }
    }
    return errors;
}

}  // namespace core
