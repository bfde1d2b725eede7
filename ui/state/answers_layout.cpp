#include "ui/state/answers_layout.h"

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double kShareOfCells = 0.7;  // of the strip; the rest is for longer answers
constexpr double kMostCells = 64.0;
constexpr double kLongest = 1e5;
constexpr std::array<std::int64_t, 16> kSteps = {1,   2,    5,    10,   20,    50,    100,   200,
                                                 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000};

}  // namespace

double lengthPlace(double length)
{
    if (length <= kMostCells) {
        return kShareOfCells * length / (kMostRows * kCellsInARow);
    }
    const double from = kShareOfCells * kMostCells / (kMostRows * kCellsInARow);
    return from + (1.0 - from) * std::log(length / kMostCells) / std::log(kLongest / kMostCells);
}

std::int64_t lengthAt(double place)
{
    if (place < lengthPlace(0.0)) {
        return 0;
    }
    if (place > 1.0) {
        return kSteps.back() + 1;
    }
    std::int64_t best = kSteps.front();
    for (const std::int64_t step : kSteps) {
        const double distance = std::fabs(lengthPlace(static_cast<double>(step)) - place);
        best = distance < std::fabs(lengthPlace(static_cast<double>(best)) - place) ? step : best;
    }
    return best;
}

}  // namespace ui
