#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "core/model/log_chance.h"

namespace core::test {

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kSpecialValues[] = {kNaN, -kInfinity, kInfinity, -1.0, 0.0, 1.0, 2.0, 1e308, -1e308, 5e-324};

/// |actual / expected - 1|; infinite for NaN against a number. The tables write 0 for what no normal double holds.
inline double relativeError(double actual, double expected)
{
    if (actual == expected || (expected == 0 && std::fabs(actual) <= 1e-290)) {
        return 0;
    }
    const double error = std::fabs(actual - expected) / std::fabs(expected);
    return std::isnan(error) ? kInfinity : error;
}

/// Compares with a table under MODEL.md's rule: relative error at most max(floor, 8 eps C). Keeps the worst error in
/// units of what is allowed, for the report.
class Agreement {
public:
    Agreement(const char* name, double floor) : name_(name), floor_(floor) {}
    Agreement(const Agreement&) = delete;
    Agreement& operator=(const Agreement&) = delete;
    ~Agreement()
    {
        testing::Test::RecordProperty(name_ + "_worst_of_allowed", std::to_string(worst_));
        testing::Test::RecordProperty(name_ + "_worst", std::to_string(worstError_ * 1e16) + "e-16");
    }

    testing::AssertionResult operator()(double actual, double expected, double condition)
    {
        const double allowed = std::max(floor_, 8 * std::numeric_limits<double>::epsilon() * condition);
        const double error = relativeError(actual, expected);
        worst_ = std::max(worst_, error / allowed);
        worstError_ = std::max(worstError_, error);
        if (error <= allowed) {
            return testing::AssertionSuccess();
        }
        ++misses_;
        return testing::AssertionFailure() << name_ << ": " << actual << " is not " << expected << ", relative error "
                                           << error << " where " << allowed << " is allowed";
    }

    int misses() const { return misses_; }
    double worst() const { return worst_; }

private:
    std::string name_;
    double floor_;
    double worst_ = 0;
    double worstError_ = 0;
    int misses_ = 0;
};

}  // namespace core::test
