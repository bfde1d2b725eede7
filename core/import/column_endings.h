#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/import/reading.h"

namespace core {

/// The endings of errors and intervals behind a metric's name.
struct Ending {
    std::string_view text;
    Role role;
    bool needsOwner = false;  ///< "acc_low" may as well be the accuracy of a language of few speakers
};
inline constexpr std::array kEndings = std::to_array<Ending>({
    {"_stderr", Role::Error},
    {"_se", Role::Error},
    {"_lower_95", Role::Low},
    {"_upper_95", Role::High},
    {"_ci_lower", Role::Low},
    {"_ci_upper", Role::High},
    {"_ci_low", Role::Low},
    {"_ci_high", Role::High},
    {"_lower_ci", Role::Low},
    {"_upper_ci", Role::High},
    {"_lower", Role::Low, true},
    {"_upper", Role::High, true},
    {"_low", Role::Low, true},
    {"_high", Role::High, true},
});

/// "acc,none" of "acc_stderr,none"; the same where it does not end so.
[[nodiscard]] inline std::string withoutEnding(std::string name, const Ending& ending)
{
    const std::size_t end = std::min(name.size(), name.find(','));
    const bool ends = std::string_view(name).substr(0, end).ends_with(ending.text);
    return ends ? name.erase(end - ending.text.size(), ending.text.size()) : name;
}

}  // namespace core
