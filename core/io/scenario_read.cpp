#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/io/json_check.h"
#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/text/excerpt.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::json;

std::string dumped(const json& node)
{
    return excerpt(node.dump());
}

/// One object of the document; notes which fields were asked for, so that the others can be named.
class ObjectReader {
public:
    ObjectReader(const json& object, std::string path, Errors& errors)
        : object_(object), path_(std::move(path)), errors_(errors)
    {
    }

    std::string pathOf(std::string_view key) const { return (path_.empty() ? "" : path_ + ".") + std::string(key); }

    /// The field, or null; then it is reported missing, or of another type than asked for.
    const json* find(std::string_view key, bool (json::*isType)() const noexcept, std::string_view type,
                     bool required = true)
    {
        known_.push_back(key);
        const auto found = object_.find(key);
        if (found == object_.end()) {
            if (required) {
                errors_.push_back({ErrorCode::MissingField, pathOf(key), {}, std::string(type)});
            }
            return nullptr;
        }
        if (!((*found).*isType)()) {
            errors_.push_back({ErrorCode::WrongType, pathOf(key), dumped(*found), std::string(type)});
            return nullptr;
        }
        return &*found;
    }

    template <typename Enum>
    void readKey(std::string_view key, Enum& value)
    {
        if (const json* node = find(key, &json::is_string, "text")) {
            readName(*node, pathOf(key), value);
        }
    }

    template <typename Enum>
    void readName(const json& node, const std::string& path, Enum& value)
    {
        const auto& name = node.get_ref<const std::string&>();
        if (const auto read = fromKey<Enum>(name)) {
            value = *read;
        } else {
            errors_.push_back({read.error(), path, excerpt(name), keyList<Enum>()});
        }
    }

    void readFlag(std::string_view key, bool& value, bool required = true)
    {
        if (const json* node = find(key, &json::is_boolean, "true, false", required)) {
            value = node->get<bool>();
        }
    }

    void readParameter(Model& model, Parameter parameter, bool required = true)
    {
        const json* node = find(keyOf(parameter), &json::is_number, "number", required);
        if (node == nullptr) {
            return;
        }
        double value = node->get<double>();
        if (node->is_number_unsigned() && node->get<std::uint64_t>() > std::uint64_t{kLargestInteger}) {
            value = std::max(value, 0x1.0000000000001p53);  // never rounded down into the bounds
        }
        if (auto fault = store(model, parameter, value)) {
            fault->field = pathOf(keyOf(parameter));
            fault->found = dumped(*node);
            errors_.push_back(*std::move(fault));
        }
    }

    void refuseTheRest() const
    {
        for (const auto& [key, value] : object_.items()) {
            if (std::find(known_.begin(), known_.end(), key) == known_.end()) {
                std::string allowed;
                for (const std::string_view name : known_) {
                    allowed.append(allowed.empty() ? "" : ", ").append(name);
                }
                errors_.push_back({ErrorCode::UnknownField, pathOf(excerpt(key)), {}, allowed});
            }
        }
    }

private:
    const json& object_;
    std::string path_;
    Errors& errors_;
    std::vector<std::string_view> known_;
};

void readAnchor(const json& node, Model& model, Errors& errors)
{
    ObjectReader anchor(node, "model.anchor", errors);
    Model at = model;
    anchor.readParameter(at, Parameter::Mean);
    model.anchor.mean = at.mean;
    anchor.readParameter(model, Parameter::Spread);
    anchor.refuseTheRest();
}

void readModel(const json& node, Model& model, Errors& errors)
{
    ObjectReader reader(node, std::string(field::kModel), errors);
    if (const json* anchor = reader.find(field::kAnchor, &json::is_object, "object")) {
        readAnchor(*anchor, model, errors);
    }
    const bool grouped = node.contains(keyOf(Parameter::Low)) || node.contains(keyOf(Parameter::High));
    for (const Parameter parameter : kParameters) {
        const bool isLevel = parameter == Parameter::Low || parameter == Parameter::High;
        if (parameter != Parameter::Spread) {  // it stands in the anchor
            reader.readParameter(model, parameter, isLevel ? grouped : true);
        }
    }
    reader.readKey(field::kDistribution, model.distribution);
    reader.readKey(field::kTokens, model.grading.tokens);
    reader.readFlag(field::kVeryLong, model.grading.veryLong);
    reader.refuseTheRest();
}

void readView(const json& node, View& view, Errors& errors)
{
    ObjectReader reader(node, std::string(field::kView), errors);
    reader.readKey(field::kLayout, view.layout);
    reader.readKey(field::kAxis, view.xAxis);
    reader.readKey(field::kYScale, view.yScale);
    reader.readKey(field::kBellAxis, view.bellAxis);
    reader.readKey(field::kFeatured, view.featured);
    const auto each = [&](std::string_view key, bool (json::*isType)() const noexcept, const char* type, auto read) {
        const json* list = reader.find(key, &json::is_array, "list");
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            const std::string path = reader.pathOf(key) + "[" + std::to_string(i) + "]";
            const json& entry = (*list)[i];
            if ((entry.*isType)()) {
                read(entry, path);
            } else {
                errors.push_back({ErrorCode::WrongType, path, dumped(entry), type});
            }
        }
    };
    view.shown.clear();
    each(field::kShow, &json::is_string, "text", [&](const json& entry, const std::string& path) {
        reader.readName(entry, path, view.shown.emplace_back(Metric::PassMark));
    });
    view.sizes.clear();
    each(field::kSizes, &json::is_number, "number",
         [&](const json& entry, const std::string&) { view.sizes.push_back(entry.get<double>()); });
    reader.readFlag(field::kBrackets, view.brackets, false);
    reader.readFlag(field::kInsets, view.insets, false);
    reader.refuseTheRest();
}

/// Whether this is the format, of a version this program knows; else the one fault that matters.
std::optional<Error> headerFault(const json& root)
{
    const auto format = root.find(field::kFormat);
    if (format == root.end() || *format != field::kFormatName) {
        return Error{ErrorCode::NotAScenario, std::string(field::kFormat),
                     format == root.end() ? std::string() : dumped(*format), std::string(field::kFormatName)};
    }
    const auto version = root.find(field::kVersion);
    const std::string known = std::to_string(kScenarioVersion);
    if (version == root.end()) {
        return Error{ErrorCode::MissingField, std::string(field::kVersion), {}, known};
    }
    if (!version->is_number_integer()) {
        return Error{ErrorCode::WrongType, std::string(field::kVersion), dumped(*version), "number"};
    }
    if (*version != kScenarioVersion) {
        return Error{*version > kScenarioVersion ? ErrorCode::NewerVersion : ErrorCode::OutOfRange,
                     std::string(field::kVersion), dumped(*version), known};
    }
    return std::nullopt;
}

/// What validate() finds in fields that were read; of those that were not it sees defaults only.
void addFaultsOfValues(const Scenario& scenario, Errors& errors)
{
    const auto result = validate(scenario);
    if (result) {
        return;
    }
    const Errors before = errors;
    for (const Error& error : result.error()) {
        const bool ofOneField = error.code == ErrorCode::OutOfRange || error.code == ErrorCode::NotAStep
                                || error.code == ErrorCode::DuplicateField || error.code == ErrorCode::TooMany;
        const bool known = std::any_of(before.begin(), before.end(),
                                       [&](const Error& earlier) { return earlier.field == error.field; });
        if (ofOneField && !known) {
            errors.push_back(error);
        }
    }
}

}  // namespace

Result<ValidScenario> scenarioFromJson(std::string_view text)
{
    Errors errors = jsonFaults(text);
    const bool sound = std::all_of(errors.begin(), errors.end(),
                                   [](const Error& error) { return error.code == ErrorCode::DuplicateField; });
    if (!sound) {
        return tl::unexpected(std::move(errors));
    }
    const json root = json::parse(text.begin(), text.end());
    if (!root.is_object()) {
        return tl::unexpected(Errors{{ErrorCode::NotAScenario, {}, dumped(root), std::string(field::kFormatName)}});
    }
    if (const auto fault = headerFault(root)) {
        return tl::unexpected(Errors{*fault});
    }
    Scenario scenario;
    ObjectReader reader(root, {}, errors);
    reader.find(field::kFormat, &json::is_string, "text");
    reader.find(field::kVersion, &json::is_number, "number");
    if (const json* model = reader.find(field::kModel, &json::is_object, "object")) {
        readModel(*model, scenario.model, errors);
    }
    if (const json* view = reader.find(field::kView, &json::is_object, "object")) {
        readView(*view, scenario.view, errors);
    }
    reader.refuseTheRest();
    if (!errors.empty()) {
        addFaultsOfValues(scenario, errors);
        return tl::unexpected(std::move(errors));
    }
    return validate(scenario);
}

}  // namespace core
