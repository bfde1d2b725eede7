#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/evidence/series.h"

namespace core {

/// One score as it stands in a file, before the whole file has told what scale its metric is on.
struct FoundScore {
    std::string family;
    std::string task;
    std::string setting;  ///< in which the task was set: "few-shot"
    std::string metric;
    Measurement point;
    std::optional<std::int64_t> correct;  ///< right answers printed beside the score
    std::string printed;                  ///< the cell, where it prints counts too
    std::size_t line = 0;
    std::size_t column = 0;
    bool percent = false;                ///< marked so, in the cell or above it
    bool counts = true;                  ///< false: of a row that is left out; it only tells the scale
    std::optional<bool> higherIsBetter;  ///< as the file itself says
};

}  // namespace core
