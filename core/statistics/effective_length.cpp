#include "core/statistics/effective_length.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/evidence/places.h"

namespace core {

namespace {

bool isPair(double strict, double graded) noexcept
{
    return strict > 0 && strict < 1 && graded > 0 && graded < 1;
}

}  // namespace

std::optional<EffectiveLength> effectiveLength(std::span<const double> strict, std::span<const double> graded)
{
    assert(strict.size() == graded.size());
    EffectiveLength effective;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < strict.size(); ++i) {
        if (isPair(strict[i], graded[i])) {
            products += std::log(strict[i]) * std::log(graded[i]);
            squares += std::log(graded[i]) * std::log(graded[i]);
            ++effective.sizes;
        }
    }
    if (effective.sizes < 2) {
        return std::nullopt;
    }
    effective.length = products / squares;
    for (std::size_t i = 0; i < strict.size(); ++i) {
        if (isPair(strict[i], graded[i])) {
            effective.worst = std::max(effective.worst, std::fabs(strict[i] - std::pow(graded[i], effective.length)));
        }
    }
    return effective;
}

std::optional<EffectiveLength> effectiveLength(const Series& strict, const Series& graded)
{
    std::vector<double> strictScores;
    std::vector<double> gradedScores;
    const std::vector<PlacedScore> others = placedScores(graded, Place::Size);
    for (const PlacedScore& one : placedScores(strict, Place::Size)) {
        const auto twin =
            std::find_if(others.begin(), others.end(), [&](const PlacedScore& other) { return other.at == one.at; });
        if (twin != others.end()) {
            strictScores.push_back(one.mean.score);
            gradedScores.push_back(twin->mean.score);
        }
    }
    return effectiveLength(strictScores, gradedScores);
}

std::vector<StrictAndGraded> strictAndGraded(std::span<const Series> series)
{
    std::vector<StrictAndGraded> pairs;
    for (std::size_t strict = 0; strict < series.size(); ++strict) {
        for (std::size_t graded = 0; graded < series.size(); ++graded) {
            const bool arePair = series[strict].grade == Grade::Strict && series[graded].grade == Grade::Graded
                                 && series[strict].family == series[graded].family
                                 && series[strict].task == series[graded].task;
            const auto effective = arePair ? effectiveLength(series[strict], series[graded]) : std::nullopt;
            if (effective) {
                pairs.push_back({strict, graded, *effective});
            }
        }
    }
    return pairs;
}

}  // namespace core
