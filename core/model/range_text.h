#pragma once

#include <string>

#include "core/model/range.h"
#include "core/text/number_text.h"

namespace core {

/// Bounds as an error names what is allowed.
[[nodiscard]] inline std::string rangeText(const Range& range)
{
    return rangeText(range.minimum, range.maximum);
}

}  // namespace core
