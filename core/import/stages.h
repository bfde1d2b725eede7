#pragma once

#include <cstddef>

#include "core/import/reading.h"

namespace core {

/// Says how far something has come that has stages of known weight.
class Stages {
public:
    explicit Stages(ReadingProgress* progress) : progress_(progress) {}

    /// What follows goes up to this share.
    void begin(double upTo)
    {
        from_ = to_;
        to_ = upTo;
    }

    /// So much of all that the stage has to do is done.
    void cameTo(std::size_t done, std::size_t all)
    {
        if (progress_ != nullptr && all > 0) {
            progress_->share = from_ + (to_ - from_) * static_cast<double>(done) / static_cast<double>(all);
        }
    }

private:
    ReadingProgress* progress_;
    double from_ = 0.0;
    double to_ = 0.0;
};

}  // namespace core
