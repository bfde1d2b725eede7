#pragma once

#include <fstream>
#include <iterator>
#include <random>

#include <unistd.h>

#include <QtGlobal>

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

}  // namespace wander
