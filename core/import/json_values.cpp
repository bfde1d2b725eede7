#include "core/import/json_values.h"

#include <cmath>

#include "core/text/number_text.h"

namespace core {

using nlohmann::json;

std::string withoutNaN(std::string_view text)
{
    std::string sound;
    sound.reserve(text.size());
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const std::size_t word = quoted ? 0 : rest.starts_with("NaN") ? 3 : rest.starts_with("Infinity") ? 8 : 0;
        if (word > 0) {
            const bool minus = sound.ends_with('-');
            if (minus) {
                sound.pop_back();
            }
            sound.append(minus ? "\"-" : "\"").append(rest.substr(0, word)).append("\"");
            i += word - 1;
            continue;
        }
        quoted = quoted != (text[i] == '"');
        sound += text[i];
        if (text[i] == '\\' && i + 1 < text.size()) {
            sound += text[++i];
        }
    }
    return sound;
}

bool isNoNumber(const json& value)
{
    return value.is_null() || value == "NaN" || value == "Infinity" || value == "-Infinity";
}

std::string textAt(const json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<double> numberAt(const json& object, const std::string& key)
{
    if (!object.is_object()) {
        return std::nullopt;
    }
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

const json& at(const json& object, const char* key)
{
    static const json kNothing = json::object();
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? *found : kNothing;
}

std::optional<std::int64_t> countAt(const json& object, const std::string& key, double least)
{
    constexpr double kMost = 9e15;
    const auto value = numberAt(object, key);
    const bool count = value && *value >= least && *value <= kMost && *value == std::floor(*value);
    return count ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

Remark remarkOf(const Error& fault, const std::string& file)
{
    if (fault.code == ErrorCode::TooMany) {
        return {RemarkCode::TooManyValues, file, 0, 0, {}, {}, {}};
    }
    if (fault.code == ErrorCode::TooLarge) {
        return {RemarkCode::TooLarge, file, 0, 0, {}, {}, fault.allowed};
    }
    const std::size_t colon = fault.field.find(':');
    if (fault.code != ErrorCode::NotJson || colon == std::string::npos) {
        return {RemarkCode::NotMeasurements, file, 0, 0, fault.field, fault.found, {}};
    }
    const auto number = [](const std::string& text) {
        return static_cast<std::size_t>(integerFromText(text).value_or(0));
    };
    return {RemarkCode::NotJson,
            file,
            number(fault.field.substr(0, colon)),
            number(fault.field.substr(colon + 1)),
            {},
            {},
            {}};
}

}  // namespace core
