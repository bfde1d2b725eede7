#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/result.h"

namespace core {

/// The most bytes a document may have; a scenario takes about one thousand, its measured series up to 200 a point.
inline constexpr std::size_t kLargestDocument = std::size_t{1} << 25;

/// So many faults of a document are told, and then it is read no further: each names what stands there and what is
/// allowed, and a document may have a million.
inline constexpr std::size_t kMostFaults = 1000;

/// What a scenario's values may take in memory; one of 300,000 points with all their columns takes half of it.
inline constexpr std::size_t kMostHeld = std::size_t{80} << 20;

/// What is wrong with a text as JSON, before anyone asks what it says: a JSON library keeps the last of two fields
/// of one name, and happily builds 200,000 levels.
///
/// Result:   Empty, TooLarge (over 32 MiB, one text over 8, 4,097 digits in a row), TooDeep (over 32 levels), TooMany
///           (over 20,000 fields of one object, 1,500,000 values in all, or more than take `mostHeld` bytes), NotJson
///           (`field` is line:column), OutOfRange for a number no double holds (`allowed` is what one does),
///           DuplicateField; nothing for sound JSON.
///           Where the outermost value is an object of which only the fields `built` will be (all, where none is
///           named), only what stands in them is held.
/// Source:   RFC 8259; its section 4 leaves duplicate names to us, section 9 the limits.
[[nodiscard]] Errors jsonFaults(std::string_view text, std::size_t mostHeld = static_cast<std::size_t>(-1),
                                std::span<const std::string_view> built = {});

}  // namespace core
