#include "core/curve/monotone_cubic.h"

#include <cmath>
#include <cstddef>

namespace core {

namespace {

bool turnsNot(double before, double after)
{
    return before != 0.0 && after != 0.0 && std::signbit(before) == std::signbit(after);
}

}  // namespace

std::vector<double> monotoneSlopes(const std::vector<double>& x, const std::vector<double>& y)
{
    const auto secant = [&](std::size_t i) { return (y[i + 1] - y[i]) / (x[i + 1] - x[i]); };
    const std::size_t last = x.size() - 1;
    std::vector<double> slopes(x.size());
    slopes.front() = secant(0);
    slopes.back() = secant(last - 1);
    for (std::size_t i = 1; i < last; ++i) {
        const double before = secant(i - 1);
        const double after = secant(i);
        const double near = 2.0 * (x[i + 1] - x[i]) + (x[i] - x[i - 1]);
        const double far = (x[i + 1] - x[i]) + 2.0 * (x[i] - x[i - 1]);
        slopes[i] = turnsNot(before, after) ? (near + far) / (near / before + far / after) : 0.0;
    }
    return slopes;
}

}  // namespace core
