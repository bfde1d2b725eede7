#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/import/reading.h"

namespace core {

/// A column's name and what such a column holds.
struct NamedRole {
    std::string_view name;
    Role role;
};

/// What the first of some names that is this one holds; nothing where none is.
[[nodiscard]] std::optional<Role> roleAmong(std::span<const NamedRole> names, std::string_view name);

/// What a column of this name holds in a table headed in Japanese, German, French or Spanish, as roleOfName().
///
/// Result:   nothing where the name is none that is known.
[[nodiscard]] std::optional<Role> roleOfForeignName(std::string_view name);

}  // namespace core
