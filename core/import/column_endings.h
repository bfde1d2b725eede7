#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/import/reading.h"
#include "core/text/lower_case.h"

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
    {"_std_err", Role::Error},
    {"_std_error", Role::Error},
    {"_standard_error", Role::Error},
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

/// Lower case, and every space, point and dash an underscore; as long as the name.
[[nodiscard]] inline std::string lettersOf(std::string_view name)
{
    std::string letters = lowerCase(name);
    std::replace_if(
        letters.begin(), letters.end(), [](char c) { return c == ' ' || c == '-' || c == '.'; }, '_');
    return letters;
}

/// Whether a name ends so; people write "EM stderr", "EM-SE" and "EM Std Error" as well.
[[nodiscard]] inline bool endsWith(std::string_view name, const Ending& ending)
{
    return name.size() > ending.text.size() && lettersOf(name).ends_with(ending.text);
}

/// Whether such an ending tells only where the column without it is there too: every one that is not written as
/// programs write it, so that "acc High School" and "French - SE" remain what they are.
[[nodiscard]] inline bool needsOwner(std::string_view name, const Ending& ending)
{
    return ending.needsOwner || !name.ends_with(ending.text);
}

/// "acc,none" of "acc_stderr,none", "EM" of "EM stderr"; the same where it does not end so.
[[nodiscard]] inline std::string withoutEnding(std::string name, const Ending& ending)
{
    const std::size_t end = std::min(name.size(), name.find(','));
    if (!endsWith(std::string_view(name).substr(0, end), ending)) {
        return name;
    }
    return name.erase(end - ending.text.size(), ending.text.size());
}

}  // namespace core
