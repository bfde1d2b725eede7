#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/options/given_options.h"
#include "core/options/typed_number.h"
#include "core/text/excerpt.h"

namespace core {

/// The number a text stands for, as a box of the window reads it; a fault under `option` where it stands for none.
/// Bounds are only named, not checked, but for what no double holds.
///
/// Domain:   any text.
/// Result:   the number, or nothing.
/// Accuracy: that of parseNumber(). Test: BadValue.NoDecimalNumberIsTakenForOne.
/// Source:   elementary.
[[nodiscard]] std::optional<double> numberIn(const std::string& option, const std::string& text, const Range& bounds,
                                             NumberKind kind, Errors& faults);

/// The numbers of a list option; nothing where it was not given or an entry is no number.
///
/// Domain:   any text.
/// Result:   the numbers in their order, bounds not checked.
/// Accuracy: that of parsePlaces(). Test: BadValue.NoDecimalNumberIsTakenForOne.
/// Source:   elementary.
[[nodiscard]] std::optional<std::vector<double>> numbersIn(const GivenOptions& arguments, const std::string& option,
                                                           const Range& bounds, NumberKind kind, Errors& faults);

/// The numbers of a list that stands for an option's value; nothing where an entry is no number.
///
/// Domain:   any text.
/// Result:   the numbers in their order, bounds not checked.
/// Accuracy: that of parsePlaces(). Test: BadValue.NoDecimalNumberIsTakenForOne.
/// Source:   elementary.
[[nodiscard]] std::optional<std::vector<double>> numbersOf(std::string_view text, const std::string& option,
                                                           const Range& bounds, NumberKind kind, Errors& faults);

/// The value of a name; a fault under `option` where there is none.
template <typename Enum>
[[nodiscard]] std::optional<Enum> keyIn(const std::string& option, const std::string& name, Errors& faults)
{
    const auto value = fromKey<Enum>(name);
    if (value) {
        return *value;
    }
    faults.push_back({value.error(), option, excerpt(name), keyList<Enum>()});
    return std::nullopt;
}

/// Sets `value` to the one an option names. Whether it was given and sound.
template <typename Enum>
bool readKey(const GivenOptions& arguments, const std::string& option, Enum& value, Errors& faults)
{
    const auto name = arguments.valueOf(option, faults);
    const auto read = name ? keyIn<Enum>(option, *name, faults) : std::nullopt;
    value = read.value_or(value);
    return read.has_value();
}

/// Sets `values` to those a list option names. Whether it was given and every name sound.
template <typename Enum>
bool readKeys(const GivenOptions& arguments, const std::string& option, std::vector<Enum>& values, Errors& faults)
{
    const auto names = arguments.listOf(option, faults);
    if (!names) {
        return false;
    }
    std::vector<Enum> read;
    for (const std::string& name : *names) {
        if (const auto value = keyIn<Enum>(option, name, faults)) {
            read.push_back(*value);
        }
    }
    if (read.size() != names->size()) {
        return false;
    }
    values = read;
    return true;
}

}  // namespace core
