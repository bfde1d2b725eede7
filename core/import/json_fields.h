#pragma once

#include <span>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace core {

/// Sound JSON as values: of an object only these of its fields, so that what nobody looks at (every answer to every
/// question stands in a log) takes no memory.
///
/// Domain:   what jsonFaults() finds no fault in but double fields, of which the last counts.
/// Result:   the value; anything but an object as a whole.
[[nodiscard]] nlohmann::json jsonOfFields(std::string_view text, std::span<const std::string_view> fields);

}  // namespace core
