#include "core/curve/interpolation.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

namespace core {

namespace {

struct Counted {
    int calls = 0;
    std::function<double(double)> of(const std::function<double(double)>& f)
    {
        return [this, f](double x) {
            ++calls;
            return f(x);
        };
    }
};

double farthest(const Interpolation& known, const std::function<double(double)>& f, double from, double to)
{
    double error = 0;
    for (int i = 0; i <= 3000; ++i) {
        const double x = from + (to - from) * i / 3000;
        error = std::max(error, std::fabs(known.at(x) - f(x)));
    }
    return error;
}

}  // namespace

TEST(Interpolation, StaysWithinItsTolerance)
{
    const auto bell = [](double x) { return 7 * std::exp(-0.5 * std::pow((x - 0.3) / 0.05, 2)); };
    Counted counted;
    const Interpolation known(counted.of(bell), {0, 0.1, 0.3, 0.5, 1}, 1e-4);
    const int made = counted.calls;
    EXPECT_LT(made, 150);
    EXPECT_LT(farthest(known, bell, 0, 1), 7e-4);
    EXPECT_EQ(counted.calls, made);  // nothing of it is asked again where it has settled
}

TEST(Interpolation, OfAQuarticIsTheQuartic)
{
    const auto quartic = [](double x) { return (x - 1) * (x + 2) * (x * x - 3) + 0.5; };
    Counted counted;
    const Interpolation known(counted.of(quartic), {-3, 3}, 1e-9);
    EXPECT_LT(farthest(known, quartic, -3, 3), 1e-12);
    EXPECT_EQ(counted.calls, 9);
}

TEST(Interpolation, AtAJumpOrAGapIsTheFunctionItself)
{
    const auto jumps = [](double x) { return x < 0.123 ? 0.0 : x > 0.8765 ? std::nan("") : 2.0; };
    const Interpolation known(jumps, {0, 1}, 1e-4);
    for (int i = 0; i <= 10'000; ++i) {
        const double x = i / 10'000.0;
        EXPECT_TRUE(std::isnan(jumps(x)) ? std::isnan(known.at(x)) : std::fabs(known.at(x) - jumps(x)) < 1e-12) << x;
    }
}

TEST(Interpolation, OfAGapAsksNoMoreThanOnce)
{
    Counted counted;
    const Interpolation known(counted.of([](double) { return std::nan(""); }), {0, 1}, 1e-4);
    EXPECT_TRUE(std::isnan(known.at(0.3)));
    EXPECT_EQ(counted.calls, 9);
}

}  // namespace core
