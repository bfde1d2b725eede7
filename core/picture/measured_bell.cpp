#include "core/picture/measured_bell.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/evidence/parts.h"
#include "core/evidence/places.h"

namespace core {

namespace {

constexpr std::size_t kFewest = 3;

}  // namespace

std::vector<DecileSet> decileSets(const View& view, const Evidence& evidence)
{
    const std::vector<std::size_t> parts = partsOf(view.series, evidence);
    std::map<double, std::vector<double>> bySize;
    for (const std::size_t part : parts) {
        for (const PlacedScore& placed : placedScores(evidence.series()[part], Place::Size)) {
            bySize[placed.at].push_back(placed.mean.score);
        }
    }
    std::vector<DecileSet> sets;
    for (auto& [size, scores] : bySize) {
        if (scores.size() < kFewest || scores.size() != parts.size()) {
            continue;
        }
        std::sort(scores.begin(), scores.end());
        const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
        sets.push_back({size, mean, std::move(scores)});
    }
    return sets;
}

std::optional<MeasuredBell> measuredBell(const std::vector<DecileSet>& sets, double mean, double densityScale)
{
    if (sets.empty()) {
        return std::nullopt;
    }
    const auto nearest = std::min_element(sets.begin(), sets.end(), [mean](const DecileSet& a, const DecileSet& b) {
        return std::fabs(a.mean - mean) < std::fabs(b.mean - mean);
    });
    const std::vector<double>& parts = nearest->parts;
    const std::size_t count = parts.size();
    std::vector<double> bounds = {std::max(0.0, parts[0] - 0.5 * (parts[1] - parts[0]))};
    for (std::size_t i = 1; i < count; ++i) {
        bounds.push_back(0.5 * (parts[i - 1] + parts[i]));
    }
    bounds.push_back(std::min(1.0, parts[count - 1] + 0.5 * (parts[count - 1] - parts[count - 2])));
    MeasuredBell bell{nearest->size, nearest->mean, parts, {{bounds.front(), 0.0}}};
    for (std::size_t i = 0; i < count; ++i) {
        const double width = bounds[i + 1] - bounds[i];
        const double density =
            width > 0.0 ? std::min(densityScale, 1.0 / (static_cast<double>(count) * width)) : densityScale;
        bell.steps.push_back({bounds[i], density});
        bell.steps.push_back({bounds[i + 1], density});
    }
    bell.steps.push_back({bounds.back(), 0.0});
    return bell;
}

}  // namespace core
