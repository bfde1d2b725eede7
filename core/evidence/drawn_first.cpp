#include "core/evidence/drawn_first.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "core/evidence/places.h"

namespace core {

namespace {

constexpr std::size_t kManyFamilies = 6;  // of one metric, which can still be told apart
constexpr std::size_t kStep = 3;          // sizes, by which one is seen

/// A series by what its choice depends on.
struct Candidate {
    std::size_t index = 0;
    const Series* series = nullptr;
    std::size_t sizes = 0;

    bool graded() const { return series->grade == Grade::Graded; }
};

std::size_t sizesOf(const Series& series)
{
    return placedScores(series, placeOf(series)).size();
}

/// Whether all may stand on their panel's axis.
bool isOneScale(std::span<const Series> series)
{
    std::optional<Measure> strict;
    std::optional<Measure> graded;
    return std::all_of(series.begin(), series.end(), [&](const Series& one) {
        std::optional<Measure>& panel = one.grade == Grade::Graded ? graded : strict;
        panel = panel.value_or(one.measure);
        return *panel == one.measure;
    });
}

/// Those with the most sizes that still leave any: three, else what there is.
std::vector<Candidate> withSizes(std::span<const Series> series)
{
    std::vector<Candidate> all;
    std::size_t most = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        all.push_back({i, &series[i], sizesOf(series[i])});
        most = std::max(most, all.back().sizes);
    }
    std::erase_if(all, [&](const Candidate& one) { return one.sizes < std::min(kStep, most); });
    return all;
}

/// The outputs whose series say most: graded as well as passed or not, by what is known to be strict, at many sizes;
/// the first of several.
const Series& bestOutputs(const std::vector<Candidate>& all)
{
    struct Outputs {
        bool strict = false;
        bool graded = false;
        bool known = false;
        std::size_t sizes = 0;
    };
    const auto keyOf = [](const Candidate& one) { return std::pair(one.series->family, one.series->task); };
    std::map<std::pair<std::string, std::string>, Outputs> outputs;
    for (const Candidate& one : all) {
        Outputs& of = outputs[keyOf(one)];
        (one.graded() ? of.graded : of.strict) = true;
        of.known = of.known || one.series->grade == Grade::Strict;
        of.sizes = std::max(of.sizes, one.sizes);
    }
    const auto worth = [&](const Candidate& one) {
        const Outputs& of = outputs[keyOf(one)];
        return std::tuple(of.strict && of.graded, of.strict && of.graded && of.known, of.sizes);
    };
    return *std::max_element(all.begin(), all.end(), [&](const Candidate& a, const Candidate& b) {
                return worth(a) < worth(b);
            })->series;
}

/// Of one panel a metric of the best outputs, by several families.
void choose(const std::vector<Candidate>& all, const Series& best, bool graded, std::vector<std::size_t>& chosen)
{
    const auto isOfTask = [&](const Candidate& one) { return one.series->task == best.task && one.graded() == graded; };
    const auto rank = [&](const Candidate& one) {
        const bool ofBest = isOfTask(one) && one.series->family == best.family;
        return std::tuple(ofBest, one.series->grade != Grade::Unknown, one.sizes);
    };
    const auto first = std::max_element(all.begin(), all.end(),
                                        [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    if (first == all.end() || !std::get<0>(rank(*first))) {
        return;
    }
    std::vector<Candidate> of;
    std::copy_if(all.begin(), all.end(), std::back_inserter(of), [&](const Candidate& one) {
        return isOfTask(one) && one.series->metric == first->series->metric
               && one.series->measure == first->series->measure;
    });
    std::stable_sort(of.begin(), of.end(), [](const Candidate& a, const Candidate& b) { return a.sizes > b.sizes; });
    of.resize(std::min(of.size(), kManyFamilies));
    for (const Candidate& one : of) {
        chosen.push_back(one.index);
    }
}

}  // namespace

std::vector<std::size_t> drawnFirst(std::span<const Series> series)
{
    std::vector<std::size_t> chosen;
    if (series.size() <= kFewSeries && isOneScale(series)) {
        for (std::size_t i = 0; i < series.size(); ++i) {
            chosen.push_back(i);
        }
        return chosen;
    }
    const std::vector<Candidate> all = withSizes(series);
    const Series& best = bestOutputs(all);
    choose(all, best, false, chosen);
    choose(all, best, true, chosen);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

}  // namespace core
