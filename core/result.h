#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace core {

/// What went wrong, without words: ui/words turns codes into sentences, so the
/// command line and the window say the same thing in the same language.
enum class ErrorCode {
    OutOfRange,      ///< a number outside `allowed`
    NotANumber,      ///< text that is not one decimal number
    NotAnInteger,    ///< a number with a fraction where a count is asked for
    NotAStep,        ///< a pass mark that is no whole number of millionths
    UnknownName,     ///< a key that is none of `allowed`
    UnknownField,    ///< a field the format does not have
    MissingField,    ///< a field the format requires
    DuplicateField,  ///< the same field twice, or the same metric twice
    WrongType,       ///< say, a list where a number belongs; `allowed` names the type
    SpreadTooLarge,  ///< the distribution cannot have that spread at that mean
    NotFeaturable,   ///< a metric whose grading curve leaves [0, 1] cannot own the shading
    NotShown,        ///< the featured metric is not among the metrics shown
    TooMany,         ///< more entries than `allowed`
    Empty,           ///< an empty file or list
    TooDeep,         ///< nested deeper than `allowed`
    TooLarge,        ///< a file larger than `allowed`; one that unfolds to more where `found` is kUnfolded
    NotJson,         ///< not JSON at all; `field` holds line:column where known
    NotAScenario,    ///< JSON or a picture, but no scenario in it
    NewerVersion,    ///< written by a newer program
    Unreadable,      ///< the file cannot be read; `found` holds the system's reason
    Unwritable,      ///< the file cannot be written; `found` holds the system's reason
    Conflict,        ///< a value that another one rules out; `allowed` is what goes with that other
    Cancelled,       ///< stopped by the person who asked for it
    DoesNotHold,     ///< a number that a lesson states and the program does not find; `found` holds the program's
    NotAvailable,    ///< a known option or name that this program does not offer yet
};

/// What a TooLarge file has `found` whose own bytes are few: a person is not told that they are many.
inline constexpr const char* kUnfolded = "unfolded";

/// One fault: where (`field`, an option or a path such as "model.mean"), what
/// was found there, and what would have been allowed.
struct Error {
    ErrorCode code = ErrorCode::OutOfRange;
    std::string field;
    std::string found;
    std::string allowed;

    friend bool operator==(const Error&, const Error&) = default;
};

using Errors = std::vector<Error>;

/// A value, or every fault at once. std::expected is C++23 and incomplete in GCC 12.
template <typename T>
using Result = tl::expected<T, Errors>;

}  // namespace core
