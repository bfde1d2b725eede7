#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/arguments.h"
#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/text/excerpt.h"
#include "ui/words/typed_number.h"

namespace app {

/// The number a text stands for, as a box of the window reads it; a fault under `option` where it stands for none.
/// Bounds are only named, not checked, but for what no double holds.
[[nodiscard]] std::optional<double> numberIn(const std::string& option, const std::string& text,
                                             const core::Range& bounds, ui::NumberKind kind, core::Errors& faults);

/// The numbers of a list option; nothing where it was not given or an entry is no number.
[[nodiscard]] std::optional<std::vector<double>> numbersIn(const Arguments& arguments, const std::string& option,
                                                           const core::Range& bounds, ui::NumberKind kind,
                                                           core::Errors& faults);

/// The value of a name; a fault under `option` where there is none.
template <typename Enum>
[[nodiscard]] std::optional<Enum> keyIn(const std::string& option, const std::string& name, core::Errors& faults)
{
    const auto value = core::fromKey<Enum>(name);
    if (value) {
        return *value;
    }
    faults.push_back({value.error(), option, core::excerpt(name), core::keyList<Enum>()});
    return std::nullopt;
}

/// Sets `value` to the one an option names. Whether it was given and sound.
template <typename Enum>
bool readKey(const Arguments& arguments, const std::string& option, Enum& value, core::Errors& faults)
{
    const auto name = arguments.valueOf(option, faults);
    const auto read = name ? keyIn<Enum>(option, *name, faults) : std::nullopt;
    value = read.value_or(value);
    return read.has_value();
}

/// Sets `values` to those a list option names. Whether it was given and every name sound.
template <typename Enum>
bool readKeys(const Arguments& arguments, const std::string& option, std::vector<Enum>& values, core::Errors& faults)
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

}  // namespace app
