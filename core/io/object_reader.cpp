#include "core/io/object_reader.h"

#include <algorithm>

#include "core/model/choice.h"
#include "core/text/number_text.h"

namespace core {

std::string dumped(const nlohmann::json& node)
{
    return excerpt(node.dump());
}

const nlohmann::json* ObjectReader::findAny(std::string_view key, std::string_view type)
{
    known_.push_back(key);
    const auto found = object_.find(key);
    if (found == object_.end()) {
        errors_.push_back({ErrorCode::MissingField, pathOf(key), {}, std::string(type)});
        return nullptr;
    }
    return &*found;
}

const nlohmann::json* ObjectReader::find(std::string_view key, bool (json::*isType)() const noexcept,
                                         std::string_view type, bool required)
{
    if (!required && !has(key)) {
        known_.push_back(key);
        return nullptr;
    }
    const json* found = findAny(key, type);
    if (found != nullptr && !((*found).*isType)()) {
        errors_.push_back({ErrorCode::WrongType, pathOf(key), dumped(*found), std::string(type)});
        return nullptr;
    }
    return found;
}

void ObjectReader::readText(std::string_view key, std::string& value)
{
    if (const json* node = find(key, &json::is_string, "text")) {
        value = node->get<std::string>();
    }
}

void ObjectReader::readFlag(std::string_view key, bool& value)
{
    if (const json* node = find(key, &json::is_boolean, "true, false")) {
        value = node->get<bool>();
    }
}

void ObjectReader::readParameter(Model& model, Parameter parameter, bool required)
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

void ObjectReader::readChoices(Scenario& scenario, std::string_view object)
{
    for (const ChoiceRow& row : kChoices) {
        if (!row.field.starts_with(object)) {
            continue;
        }
        if (isSwitch(row)) {
            bool on = false;
            readFlag(row.key, on);
            row.store(scenario, on ? 1 : 0);
        } else if (const json* node = find(row.key, &json::is_string, "text")) {
            const auto& name = node->get_ref<const std::string&>();
            if (const auto value = valueNamed(row, name)) {
                row.store(scenario, *value);
            } else {
                errors_.push_back({value.error(), pathOf(row.key), excerpt(name), nameList(row)});
            }
        }
    }
}

void ObjectReader::refuseTheRest() const
{
    for (const auto& [key, value] : object_.items()) {
        if (isFull()) {
            return;
        }
        if (std::find(known_.begin(), known_.end(), key) == known_.end()) {
            std::string allowed;
            for (const std::string_view name : known_) {
                allowed.append(allowed.empty() ? "" : ", ").append(name);
            }
            errors_.push_back({ErrorCode::UnknownField, pathOf(excerpt(key)), {}, allowed});
        }
    }
}

}  // namespace core
