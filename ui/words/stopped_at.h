#pragma once

#include "core/model/parameter.h"

namespace ui {

/// A drag or key asked for more than a parameter may be, so it stands at its bound.
struct StoppedAt {
    core::Parameter parameter = core::Parameter::Mean;
    double bound = 0.0;
    bool upper = true;

    friend bool operator==(const StoppedAt&, const StoppedAt&) = default;
};

}  // namespace ui
