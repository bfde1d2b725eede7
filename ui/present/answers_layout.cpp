#include "ui/present/answers_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double kShareOfOne = 0.76;    // of the strip's height: a single token is seen from the back of a room
constexpr double kShareOfCells = 0.97;  // where answers of so many cells end
constexpr double kFurthest = 1.4;       // below the strip, as far as a window reaches: the longest answers
constexpr double kStopShare = 0.03;     // so far beyond the ends a drag is told that it stops
constexpr double kMostCells = 64.0;
constexpr double kLongest = 1e5;
constexpr double kDigitHigh = 0.95;  // of a cell's height
constexpr double kDigitWide = 1.3;   // of its width: digits are narrower than they are high
constexpr double kEmptyCells = 0.6;  // how much a last row without any token weighs against cells e times too wide
constexpr std::array<std::int64_t, 16> kSteps = {1,   2,    5,    10,   20,    50,    100,   200,
                                                 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000};

}  // namespace

double lengthPlace(double length)
{
    if (length <= kMostCells) {
        return kShareOfOne + (kShareOfCells - kShareOfOne) * std::log(std::max(1.0, length)) / std::log(kMostCells);
    }
    return kShareOfCells
           + (kFurthest - kShareOfCells) * std::log(length / kMostCells) / std::log(kLongest / kMostCells);
}

std::int64_t lengthAt(double place)
{
    if (place < kShareOfOne - kStopShare) {
        return 0;
    }
    if (place > kFurthest + kStopShare) {
        return kSteps.back() + 1;
    }
    std::int64_t best = kSteps.front();
    for (const std::int64_t step : kSteps) {
        const double distance = std::fabs(lengthPlace(static_cast<double>(step)) - place);
        best = distance < std::fabs(lengthPlace(static_cast<double>(best)) - place) ? step : best;
    }
    return best;
}

int tokensAcross(std::size_t tokens, double width, double height)
{
    int best = 1;
    double least = HUGE_VAL;
    const auto count = static_cast<double>(tokens);
    for (int across = 1; across <= count; ++across) {
        const double rows = std::ceil(count / across);
        const double shape = std::fabs(std::log((width / across) / (height / rows)));
        const double cost = shape + kEmptyCells * (1.0 - count / (across * rows));
        if (cost < least) {
            least = cost;
            best = across;
        }
    }
    return best;
}

int digitsAcross(std::size_t tokens, double width, double height)
{
    int best = 1;
    double largest = 0.0;
    const auto count = static_cast<double>(tokens);
    for (int across = 1; across <= count; ++across) {
        const double digit = digitIn(width / across, height / std::ceil(count / across));
        if (digit > largest) {
            largest = digit;
            best = across;
        }
    }
    return best;
}

double digitIn(double width, double height)
{
    return std::min(kDigitHigh * height, kDigitWide * width);
}

DigitCell cellOf(double digit)
{
    return {digit / kDigitWide, digit / kDigitHigh};
}

}  // namespace ui
