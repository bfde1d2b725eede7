#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "core/import/found_score.h"

namespace core {

/// What tells one series from another: words by number, -1 where a number is not given.
struct SeriesKey {
    FoundScores::Names names;
    std::int64_t shots;
    double temperature;

    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
};

struct HashOfSeriesKey {
    std::size_t operator()(const SeriesKey& key) const noexcept
    {
        std::size_t hash = std::hash<double>()(key.temperature);
        const auto& [family, task, metric, checkpoint] = key.names;
        for (const std::size_t part : {std::size_t{family}, std::size_t{task}, std::size_t{metric},
                                       std::size_t{checkpoint}, static_cast<std::size_t>(key.shots)}) {
            hash = 0x9E37'79B9'7F4A'7C15 * (hash ^ part);  // 2^64 over the golden ratio: neighbours go far apart
            hash ^= hash >> 32;
        }
        return hash;
    }
};

}  // namespace core
