#include "core/evidence/parts.h"

#include <string_view>

namespace core {

namespace {

constexpr std::string_view kPart = ", difficulty ";

/// The test that a series is a part of; empty for another series.
std::string_view testOf(const Series& series)
{
    const std::string_view task = series.task;
    const std::size_t at = task.rfind(kPart);
    return at == std::string_view::npos || series.measure != Measure::Fraction ? std::string_view()
                                                                               : task.substr(0, at);
}

/// Of some series the parts of one test: the first part's.
std::vector<std::size_t> ofOneTest(const std::vector<std::size_t>& some, const std::vector<Series>& all)
{
    std::vector<std::size_t> parts;
    for (const std::size_t i : some) {
        const Series& series = all[i];
        const Series& first = parts.empty() ? series : all[parts.front()];
        if (!testOf(series).empty() && series.family == first.family && testOf(series) == testOf(first)
            && series.metric == first.metric) {
            parts.push_back(i);
        }
    }
    return parts;
}

}  // namespace

std::vector<std::size_t> partsOf(std::span<const std::string> named, const Evidence& evidence)
{
    const std::vector<Series>& all = evidence.series();
    std::vector<std::size_t> some;
    for (const std::string& name : named) {
        if (const Series* series = evidence.find(name)) {
            some.push_back(static_cast<std::size_t>(series - all.data()));
        }
    }
    std::vector<std::size_t> parts = ofOneTest(some, all);
    if (!parts.empty() || some.empty()) {
        return parts;
    }
    const Series& shown = all[some.front()];
    std::vector<std::size_t> same;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].family == shown.family && testOf(all[i]) == shown.task) {
            same.push_back(i);
        }
    }
    return ofOneTest(same, all);
}

}  // namespace core
