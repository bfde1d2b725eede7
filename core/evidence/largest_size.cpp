#include "core/evidence/largest_size.h"

#include <algorithm>

namespace core {

double largestSize(std::span<const Series> series) noexcept
{
    double largest = 0.0;
    for (const Series& one : series) {
        for (const Measurement& point : one.points) {
            largest = std::max(largest, point.size.value_or(0.0));
        }
    }
    return largest;
}

}  // namespace core
