#include "ui/present/thinned.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t kOfAStrip = 4;

/// What is kept of the points from one index up to another.
void keep(std::span<const core::CurvePoint> places, std::size_t from, std::size_t to, std::vector<std::size_t>& kept)
{
    std::size_t lowest = from;
    std::size_t highest = from;
    for (std::size_t i = from; i < to; ++i) {
        const double y = places[i].y;
        lowest = std::isnan(places[lowest].y) || y < places[lowest].y ? i : lowest;
        highest = std::isnan(places[highest].y) || y > places[highest].y ? i : highest;
    }
    std::vector<std::size_t> of = {from, lowest, highest, to - 1};
    std::sort(of.begin(), of.end());
    kept.insert(kept.end(), of.begin(), std::unique(of.begin(), of.end()));
}

/// Where things stand, each by `of`.
template <typename Things, typename Of>
std::vector<core::CurvePoint> placesOf(const Things& things, Of of)
{
    std::vector<core::CurvePoint> places;
    places.reserve(things.size());
    std::transform(things.begin(), things.end(), std::back_inserter(places), of);
    return places;
}

}  // namespace

std::vector<std::size_t> thinnedPlaces(std::span<const core::CurvePoint> places, const core::Range& x, std::size_t most)
{
    std::vector<std::size_t> kept;
    if (places.size() <= most) {
        kept.resize(places.size());
        std::iota(kept.begin(), kept.end(), std::size_t{0});
        return kept;
    }
    const auto strips = static_cast<double>(std::max<std::size_t>(1, most / kOfAStrip));
    const auto stripOf = [&](std::size_t i) {
        const double share = (places[i].x - x.minimum) / (x.maximum - x.minimum);
        return std::clamp(std::floor(share * strips), -1.0, strips);
    };
    std::size_t from = 0;
    for (std::size_t i = 1; i <= places.size(); ++i) {
        if (i == places.size() || stripOf(i) != stripOf(from)) {
            keep(places, from, i, kept);
            from = i;
        }
    }
    return kept;
}

std::vector<std::size_t> thinned(const core::MeasuredLine& line, const core::Range& x, std::size_t most)
{
    return thinnedPlaces(placesOf(line.points, [](const core::MeasuredPoint& point) { return point.at; }), x, most);
}

std::vector<core::DrawnScore> drawnTests(const std::vector<core::DrawnScore>& tests, const core::Range& x)
{
    if (tests.size() <= kMostPoints) {
        return tests;
    }
    const auto places = placesOf(tests, [](const core::DrawnScore& test) {
        return core::CurvePoint{test.x, test.measured};
    });
    std::vector<core::DrawnScore> drawn;
    for (const std::size_t at : thinnedPlaces(places, x, kMostPoints)) {
        drawn.push_back(tests[at]);
    }
    return drawn;
}

std::vector<std::size_t> drawnPoints(const std::vector<core::ForecastPoint>& points, const core::Range& x)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (points.size() <= kMostPoints) {
        return order;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return points[a].x < points[b].x; });
    const auto places = placesOf(order, [&](std::size_t i) { return core::CurvePoint{points[i].x, points[i].y}; });
    std::vector<std::size_t> drawn;
    for (const std::size_t at : thinnedPlaces(places, x, kMostPoints)) {
        drawn.push_back(order[at]);
    }
    return drawn;
}

}  // namespace ui
