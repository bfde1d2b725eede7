#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/text/excerpt.h"
#include "core/text/json_check.h"

namespace core {

/// One object of a document; notes which fields were asked for, so that the others can be named.
class ObjectReader {
public:
    using json = nlohmann::json;

    ObjectReader(const json& object, std::string path, Errors& errors)
        : object_(object), path_(std::move(path)), errors_(errors)
    {
    }

    std::string pathOf(std::string_view key) const { return (path_.empty() ? "" : path_ + ".") + std::string(key); }
    bool has(std::string_view key) const { return object_.contains(key); }
    Errors& errors() { return errors_; }

    /// The field, or null; then it is reported missing, or of another type than asked for.
    const json* find(std::string_view key, bool (json::*isType)() const noexcept, std::string_view type,
                     bool required = true);

    /// The field, whatever its type, or null; then it is reported missing.
    const json* findAny(std::string_view key, std::string_view type);

    /// Whether so many faults were found that nothing more is looked at.
    bool isFull() const { return errors_.size() >= kMostFaults; }

    /// Goes over a list's entries of the type asked for, each with its path; the others are reported.
    template <typename Read>
    void each(std::string_view key, bool (json::*isType)() const noexcept, std::string_view type, Read read)
    {
        const json* list = find(key, &json::is_array, "list");
        for (std::size_t i = 0; list != nullptr && i < list->size() && !isFull(); ++i) {
            const std::string path = pathOf(key) + "[" + std::to_string(i) + "]";
            if (((*list)[i].*isType)()) {
                read((*list)[i], path);
            } else {
                errors_.push_back({ErrorCode::WrongType, path, excerpt((*list)[i].dump()), std::string(type)});
            }
        }
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

    void readText(std::string_view key, std::string& value);
    void readFlag(std::string_view key, bool& value);
    void readParameter(Model& model, Parameter parameter, bool required = true);

    /// Reads every choice that stands in this object, "view" or "model"; at the top of a document or in a pin.
    void readChoices(Scenario& scenario, std::string_view object);

    void refuseTheRest() const;

private:
    const json& object_;
    std::string path_;
    Errors& errors_;
    std::vector<std::string_view> known_;
};

/// An error with what stands there in the document.
///
/// Result:   the node as JSON, cut where it is long.
[[nodiscard]] std::string dumped(const nlohmann::json& node);

}  // namespace core
