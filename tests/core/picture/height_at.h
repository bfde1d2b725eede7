#pragma once

#include <cmath>
#include <vector>

#include "core/curve/sample.h"

namespace core {

/// The height of a curve at a place between its points; NaN beyond the last.
inline double heightAt(const std::vector<CurvePoint>& curve, double x)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (curve[i].x >= x) {
            const double share = (x - curve[i - 1].x) / (curve[i].x - curve[i - 1].x);
            return curve[i - 1].y + share * (curve[i].y - curve[i - 1].y);
        }
    }
    return std::nan("");
}

}  // namespace core
