#pragma once

#include <fstream>
#include <iterator>
#include <random>

#include <unistd.h>

#include <QtGlobal>

#include <gtest/gtest.h>

/// What the tests share that go on at random, and for as long as they are told.
namespace wander {

/// A number of the surroundings, or another.
inline int asked(const char* name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

/// Memory held, in MiB.
inline double held()
{
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return double(pages) * double(::sysconf(_SC_PAGESIZE)) / 1048576.0;
}

class Draw {
public:
    explicit Draw(unsigned seed) : random_(seed) {}

    /// Below n.
    int below(int n) { return n <= 0 ? 0 : int(random_() % unsigned(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    double between(double low, double high) { return low + (high - low) * double(random_()) / 4294967296.0; }
    template <typename List>
    decltype(auto) of(const List& list)
    {
        return list[std::size_t(below(int(std::size(list))))];
    }

private:
    std::mt19937 random_;
};

/// How far a wanderer goes, and when it is looked at.
struct Walk {
    unsigned seed = 1;
    int actions = 0;
    int betweenChecks = 1;
    int weighedAt = 0;  ///< the action after which the memory held is returned
};

/// Lets a wanderer act until it has done all or a test has failed. The memory held on its way, in MiB.
template <typename Wanderer, typename Check>
double go(Wanderer& wanderer, const Walk& walk, Check check)
{
    double early = 0.0;
    for (int i = 1; i <= walk.actions && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE(testing::Message() << "action " << i << " of seed " << walk.seed);
        wanderer.act();
        if (i % walk.betweenChecks == 0) {
            check();
        }
        early = i == walk.weighedAt ? held() : early;
    }
    return early;
}

}  // namespace wander
