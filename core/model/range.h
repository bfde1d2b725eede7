#pragma once

namespace core {

/// Inclusive bounds.
struct Range {
    double minimum = 0.0;
    double maximum = 1.0;

    friend bool operator==(const Range&, const Range&) = default;
};

}  // namespace core
