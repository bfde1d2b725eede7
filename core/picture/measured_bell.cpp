#include "core/picture/measured_bell.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/evidence/parts.h"
#include "core/evidence/places.h"
#include "core/model/scale_law.h"
#include "core/picture/bell.h"

namespace core {

namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kBins = 20;  // of shares
constexpr double kNoCap = 1e3;     // parts that are all alike have no width
constexpr double kHeadroom = 1.05;
constexpr PictureSize kSmall{240.0, 100.0};  // of a bell beside another picture

/// Where each part begins and the last one ends.
std::vector<double> boundsOf(const std::vector<double>& parts)
{
    const std::size_t count = parts.size();
    std::vector<double> bounds = {std::max(0.0, parts[0] - 0.5 * (parts[1] - parts[0]))};
    for (std::size_t i = 1; i < count; ++i) {
        bounds.push_back(0.5 * (parts[i - 1] + parts[i]));
    }
    bounds.push_back(std::min(1.0, parts[count - 1] + 0.5 * (parts[count - 1] - parts[count - 2])));
    return bounds;
}

std::vector<CurvePoint> densityOf(const std::vector<double>& bounds, double densityScale)
{
    const auto count = static_cast<double>(bounds.size() - 1);
    std::vector<CurvePoint> steps = {{bounds.front(), 0.0}};
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        const double width = bounds[i + 1] - bounds[i];
        const double density = width > 0.0 ? std::min(densityScale, 1.0 / (count * width)) : densityScale;
        steps.push_back({bounds[i], density});
        steps.push_back({bounds[i + 1], density});
    }
    steps.push_back({bounds.back(), 0.0});
    return steps;
}

/// How much of [from, to] lies below a place.
double shareBelow(double place, double from, double to)
{
    return to > from ? std::clamp((place - from) / (to - from), 0.0, 1.0) : (place > from || place >= 1.0 ? 1.0 : 0.0);
}

std::vector<CurvePoint> sharesOf(const std::vector<double>& bounds)
{
    const auto count = static_cast<double>(bounds.size() - 1);
    std::vector<CurvePoint> steps = {{0.0, 0.0}};
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double low = static_cast<double>(bin) / static_cast<double>(kBins);
        const double high = static_cast<double>(bin + 1) / static_cast<double>(kBins);
        double share = 0.0;
        for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
            share += (shareBelow(high, bounds[i], bounds[i + 1]) - shareBelow(low, bounds[i], bounds[i + 1])) / count;
        }
        steps.push_back({low, share});
        steps.push_back({high, share});
    }
    steps.push_back({1.0, 0.0});
    return steps;
}

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

std::optional<MeasuredBell> measuredBell(const std::vector<DecileSet>& sets, const MeasuredPlace& place,
                                         double densityScale, bool shares)
{
    const DecileSet* const nearest = nearestModel(sets, place);
    if (nearest == nullptr) {
        return std::nullopt;
    }
    const std::vector<double> bounds = boundsOf(nearest->parts);
    return MeasuredBell{nearest->size, nearest->mean, nearest->parts,
                        shares ? sharesOf(bounds) : densityOf(bounds, densityScale), shares};
}

std::optional<BellPair> bellPair(const std::vector<DecileSet>& sets, const MeasuredPlace& place, const Model& model,
                                 const Shape& shape, const Range& means)
{
    const DecileSet* const nearest = nearestModel(sets, place);
    if (nearest == nullptr) {
        return std::nullopt;
    }
    const double mean = std::clamp(meanSuccessAtSize(model.law, nearest->size).value, means.minimum, means.maximum);
    const SuccessDistribution d = distributionAt(shape, meanSuccess(mean));
    const std::vector<Atom> points = atoms(d);
    BellPair pair;
    pair.mean = mean;
    pair.measured = *measuredBell(sets, place, kNoCap, !points.empty());
    const std::vector<CurvePoint>& steps = pair.measured.steps;
    pair.top = kHeadroom * std::max_element(steps.begin(), steps.end(), [](const CurvePoint& a, const CurvePoint& b) {
                               return a.y < b.y;
                           })->y;
    if (points.empty()) {
        pair.model = densityLine(d, BellAxis::Probability, {{0.0, 1.0}, kSmall, pair.top});
    }
    for (const Atom& atom : points) {
        const double x = atom.at.value;
        pair.model.insert(pair.model.end(), {{x, 0.0}, {x, std::min(atom.weight, pair.top)}, {x, std::nan("")}});
    }
    return pair;
}

}  // namespace core
