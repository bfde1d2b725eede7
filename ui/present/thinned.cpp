#include "ui/present/thinned.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t kOfAStrip = 4;

/// What is kept of the points from one index up to another.
void keep(const core::MeasuredLine& line, std::size_t from, std::size_t to, std::vector<std::size_t>& kept)
{
    std::size_t lowest = from;
    std::size_t highest = from;
    for (std::size_t i = from; i < to; ++i) {
        const double y = line.points[i].at.y;
        lowest = std::isnan(line.points[lowest].at.y) || y < line.points[lowest].at.y ? i : lowest;
        highest = std::isnan(line.points[highest].at.y) || y > line.points[highest].at.y ? i : highest;
    }
    std::vector<std::size_t> of = {from, lowest, highest, to - 1};
    std::sort(of.begin(), of.end());
    kept.insert(kept.end(), of.begin(), std::unique(of.begin(), of.end()));
}

}  // namespace

std::vector<std::size_t> thinned(const core::MeasuredLine& line, const core::Range& x, std::size_t most)
{
    std::vector<std::size_t> kept;
    if (line.points.size() <= most) {
        kept.resize(line.points.size());
        std::iota(kept.begin(), kept.end(), std::size_t{0});
        return kept;
    }
    const auto strips = static_cast<double>(std::max<std::size_t>(1, most / kOfAStrip));
    const auto stripOf = [&](std::size_t i) {
        const double share = (line.points[i].at.x - x.minimum) / (x.maximum - x.minimum);
        return std::clamp(std::floor(share * strips), -1.0, strips);
    };
    std::size_t from = 0;
    for (std::size_t i = 1; i <= line.points.size(); ++i) {
        if (i == line.points.size() || stripOf(i) != stripOf(from)) {
            keep(line, from, i, kept);
            from = i;
        }
    }
    return kept;
}

}  // namespace ui
