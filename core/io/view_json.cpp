#include "core/io/scenario_fields.h"
#include "core/io/scenario_parts.h"
#include "core/model/choice.h"

namespace core {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

std::string keyName(std::string_view key)
{
    return std::string(key);
}

/// Two numbers, or nothing with the fault reported.
std::optional<Range> pairIn(const json& node, const std::string& path, Errors& errors)
{
    if (node.is_array() && node.size() == 2 && node[0].is_number() && node[1].is_number()) {
        return Range{node[0].get<double>(), node[1].get<double>()};
    }
    errors.push_back({ErrorCode::WrongType, path, dumped(node), "list"});
    return std::nullopt;
}

void readRanges(const json& node, const std::string& path, AxisRanges& ranges, Errors& errors)
{
    ObjectReader reader(node, path, errors);
    for (const auto& [axis, key] : Keys<XAxis>::offered) {
        const json* range = reader.findAny(key, "list");
        if (range != nullptr && !range->is_null()) {
            ranges[axis] = pairIn(*range, reader.pathOf(key), errors);
        }
    }
    reader.refuseTheRest();
}

Pin readPin(const json& node, const std::string& path, Errors& errors)
{
    Pin pin;
    ObjectReader reader(node, path, errors);
    reader.readText(field::kName, pin.name);
    if (const json* model = reader.find(field::kModel, &json::is_object, "object")) {
        readModel(*model, reader.pathOf(field::kModel), pin.model, errors);
    }
    reader.readKey(field::kFeatured, pin.featured);
    reader.readFlag(field::kHidden, pin.hidden);
    reader.refuseTheRest();
    return pin;
}

/// Of a metric or of a series: one of the two fields is there.
void readSubject(ObjectReader& reader, Prediction& prediction)
{
    if (reader.has(field::kSeries)) {
        reader.readText(field::kSeries, prediction.of.emplace<std::string>());
    } else {
        reader.readKey(field::kMetric, prediction.of.emplace<Metric>(Metric::PassMark));
    }
}

Prediction readPrediction(const json& node, const std::string& path, Errors& errors)
{
    Prediction prediction;
    ObjectReader reader(node, path, errors);
    reader.readText(field::kName, prediction.name);
    readSubject(reader, prediction);
    reader.readKey(field::kAxis, prediction.axis);
    reader.readKey(field::kYScale, prediction.yScale);
    reader.each(field::kPoints, &json::is_array, "list", [&](const json& entry, const std::string& place) {
        if (const auto pair = pairIn(entry, place, errors)) {
            prediction.points.push_back({pair->minimum, pair->maximum});
        }
    });
    reader.readFlag(field::kLocked, prediction.locked);
    reader.readFlag(field::kMonotone, prediction.monotone);
    reader.readFlag(field::kHidden, prediction.hidden);
    reader.refuseTheRest();
    return prediction;
}

double readNumber(ObjectReader& reader, std::string_view key)
{
    const json* node = reader.find(key, &json::is_number, "number");
    return node == nullptr ? 0.0 : node->get<double>();
}

/// A number, of which what it foretells is fitted anew, or an object that holds it.
PinnedCut readPinnedCut(const json& node, const std::string& path, Errors& errors)
{
    if (node.is_number()) {
        return node.get<double>();
    }
    PinnedCut pin;
    ObjectReader reader(node, path, errors);
    KeptLaw& law = pin.law.emplace();
    pin.cut = readNumber(reader, field::kCut);
    reader.readText(field::kSeries, law.series);
    law.logC = readNumber(reader, field::kLogC);
    law.alpha = readNumber(reader, field::kAlpha);
    law.floor = readNumber(reader, field::kFloor);
    reader.refuseTheRest();
    return pin;
}

void readPinnedCuts(ObjectReader& reader, View& view)
{
    const json* list = reader.find(field::kPinnedCuts, &json::is_array, "list");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const json& node = (*list)[i];
        const std::string path = reader.pathOf(field::kPinnedCuts) + "[" + std::to_string(i) + "]";
        if (node.is_number() || node.is_object()) {
            view.pinnedCuts.push_back(readPinnedCut(node, path, reader.errors()));
        } else {
            reader.errors().push_back({ErrorCode::WrongType, path, dumped(node), "number"});
        }
    }
}

void readLists(ObjectReader& reader, View& view)
{
    view.shown.clear();
    reader.each(field::kShow, &json::is_string, "text", [&](const json& entry, const std::string& path) {
        reader.readName(entry, path, view.shown.emplace_back(Metric::PassMark));
    });
    view.sizes.clear();
    reader.each(field::kSizes, &json::is_number, "number",
                [&](const json& entry, const std::string&) { view.sizes.push_back(entry.get<double>()); });
    reader.each(field::kHiddenSizes, &json::is_number, "number",
                [&](const json& entry, const std::string&) { view.hidden.push_back(entry.get<double>()); });
    readPinnedCuts(reader, view);
    reader.each(field::kSeries, &json::is_string, "text",
                [&](const json& entry, const std::string&) { view.series.push_back(entry.get<std::string>()); });
    reader.each(field::kPins, &json::is_object, "object", [&](const json& entry, const std::string& path) {
        view.pins.push_back(readPin(entry, path, reader.errors()));
    });
    reader.each(field::kPredictions, &json::is_object, "object", [&](const json& entry, const std::string& path) {
        view.predictions.push_back(readPrediction(entry, path, reader.errors()));
    });
}

ordered_json rangesJson(const AxisRanges& ranges)
{
    ordered_json written;
    for (const auto& [axis, key] : Keys<XAxis>::offered) {
        const auto& range = ranges[axis];
        written[keyName(key)] =
            range ? ordered_json{numberJson(range->minimum), numberJson(range->maximum)} : ordered_json();
    }
    return written;
}

ordered_json pinnedCutJson(const PinnedCut& pin)
{
    if (!pin.law) {
        return numberJson(pin.cut);
    }
    return {{keyName(field::kCut), numberJson(pin.cut)},
            {keyName(field::kSeries), pin.law->series},
            {keyName(field::kLogC), numberJson(pin.law->logC)},
            {keyName(field::kAlpha), numberJson(pin.law->alpha)},
            {keyName(field::kFloor), numberJson(pin.law->floor)}};
}

ordered_json predictionJson(const Prediction& prediction)
{
    ordered_json written = {{keyName(field::kName), prediction.name}};
    if (const auto* metric = std::get_if<Metric>(&prediction.of)) {
        written[keyName(field::kMetric)] = keyOf(*metric);
    } else {
        written[keyName(field::kSeries)] = std::get<std::string>(prediction.of);
    }
    written[keyName(field::kAxis)] = keyOf(prediction.axis);
    written[keyName(field::kYScale)] = keyOf(prediction.yScale);
    ordered_json points = ordered_json::array();
    for (const PredictionPoint& point : prediction.points) {
        points.push_back({numberJson(point.x), numberJson(point.y)});
    }
    written[keyName(field::kPoints)] = points;
    written[keyName(field::kLocked)] = prediction.locked;
    written[keyName(field::kMonotone)] = prediction.monotone;
    written[keyName(field::kHidden)] = prediction.hidden;
    return written;
}

template <typename Things, typename Write>
ordered_json listJson(const Things& things, Write write)
{
    ordered_json list = ordered_json::array();
    for (const auto& thing : things) {
        list.push_back(write(thing));
    }
    return list;
}

}  // namespace

ordered_json choicesJson(const Scenario& scenario, std::string_view object)
{
    ordered_json written = ordered_json::object();
    for (const ChoiceRow& row : kChoices) {
        if (!row.field.starts_with(object)) {
            continue;
        }
        const int held = row.held(scenario);
        if (isSwitch(row)) {
            written[keyName(row.key)] = held != 0;
        } else {
            written[keyName(row.key)] = row.values[static_cast<std::size_t>(held)];
        }
    }
    return written;
}

void readView(const json& node, Scenario& scenario, Errors& errors)
{
    View& view = scenario.view;
    ObjectReader reader(node, keyName(field::kView), errors);
    reader.readChoices(scenario, field::kView);
    if (const json* ranges = reader.find(field::kRange, &json::is_object, "object")) {
        readRanges(*ranges, reader.pathOf(field::kRange), view.ranges, errors);
    }
    reader.readKey(field::kFeatured, view.featured);
    const json* cut = reader.findAny(field::kCut, "number");
    if (cut != nullptr && cut->is_number()) {
        view.cut = cut->get<double>();
    } else if (cut != nullptr && !cut->is_null()) {
        errors.push_back({ErrorCode::WrongType, reader.pathOf(field::kCut), dumped(*cut), "number"});
    }
    readLists(reader, view);
    reader.refuseTheRest();
}

ordered_json viewJson(const Scenario& scenario)
{
    const View& view = scenario.view;
    ordered_json written = choicesJson(scenario, field::kView);
    written[keyName(field::kRange)] = rangesJson(view.ranges);
    written[keyName(field::kShow)] = listJson(view.shown, [](Metric metric) { return keyOf(metric); });
    written[keyName(field::kFeatured)] = keyOf(view.featured);
    written[keyName(field::kSizes)] = listJson(view.sizes, numberJson);
    written[keyName(field::kHiddenSizes)] = listJson(view.hidden, numberJson);
    written[keyName(field::kSeries)] = view.series;
    written[keyName(field::kCut)] = view.cut ? numberJson(*view.cut) : ordered_json();
    written[keyName(field::kPinnedCuts)] = listJson(view.pinnedCuts, pinnedCutJson);
    written[keyName(field::kPins)] = listJson(view.pins, [](const Pin& pin) {
        return ordered_json{{keyName(field::kName), pin.name},
                            {keyName(field::kModel), modelJson(pin.model)},
                            {keyName(field::kFeatured), keyOf(pin.featured)},
                            {keyName(field::kHidden), pin.hidden}};
    });
    written[keyName(field::kPredictions)] = listJson(view.predictions, predictionJson);
    return written;
}

}  // namespace core
