#pragma once

#include <string>

#include "core/import/reading.h"

namespace core {

/// What the series of a file say of where they are from: its notes, or its name without folders. Of notes longer than
/// kMostOfNotes bytes their beginning, up to a whole sign of UTF-8: each series has them.
[[nodiscard]] std::string sourceOf(const FileReading& reading);

}  // namespace core
