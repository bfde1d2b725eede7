#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/import/remark.h"
#include "core/result.h"

namespace core {

/// Python writes NaN and Infinity, which JSON has not: texts in their place.
[[nodiscard]] std::string withoutNaN(std::string_view text);

/// Whether Python had no number, or none that is finite.
[[nodiscard]] bool isNoNumber(const nlohmann::json& value);

/// A field's text; empty where it is none.
[[nodiscard]] std::string textAt(const nlohmann::json& object, const char* key);
/// A number in a field.
///
/// Domain:   any value.
/// Result:   nothing where it is none.
/// Accuracy: exact. Test: ReadTables.GiveWhatTheyMust.
/// Source:   RFC 8259.
[[nodiscard]] std::optional<double> numberAt(const nlohmann::json& object, const std::string& key);
/// A count of at least `least` in a field.
///
/// Domain:   any value.
/// Result:   nothing where it is none, or no whole number from `least` on.
/// Accuracy: exact. Test: ReadTables.GiveWhatTheyMust.
/// Source:   RFC 8259.
[[nodiscard]] std::optional<std::int64_t> countAt(const nlohmann::json& object, const std::string& key, double least);
/// Whatever it is; an empty object where it is not there.
[[nodiscard]] const nlohmann::json& at(const nlohmann::json& object, const char* key);

/// What is said of a file whose JSON has a fault; of broken JSON where, "line:column" in the fault.
[[nodiscard]] Remark remarkOf(const Error& fault, const std::string& file);

}  // namespace core
