#include "core/model/threshold.h"

#include <algorithm>
#include <cmath>

#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::string_view kBelow = "error below ";

const Series* shownWithThreshold(const ValidScenario& scenario)
{
    for (const std::string& name : scenario.view().series) {
        const Series* series = scenario.evidence().find(name);
        if (series != nullptr && thresholdOf(*series)) {
            return series;
        }
    }
    return nullptr;
}

/// Whether both count the same outputs.
bool countsTheSame(const Series& one, const Series& other)
{
    return one.family == other.family && one.task == other.task && thresholdOf(other).has_value();
}

}  // namespace

std::optional<double> thresholdOf(const Series& series)
{
    const std::size_t at = series.metric.find(kBelow);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const auto c = numberFromText(std::string_view(series.metric).substr(at + kBelow.size()));
    return c && *c > 0.0 ? std::optional(*c) : std::nullopt;
}

std::vector<double> measuredThresholds(const ValidScenario& scenario)
{
    std::vector<double> all;
    const Series* shown = shownWithThreshold(scenario);
    for (const Series& series : scenario.evidence().series()) {
        if (shown != nullptr && countsTheSame(*shown, series)) {
            all.push_back(*thresholdOf(series));
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<std::size_t> thresholdSeries(std::span<const std::string> named, const Evidence& evidence)
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < evidence.series().size(); ++i) {
        if (std::any_of(named.begin(), named.end(), [&](const std::string& name) {
                const Series* series = evidence.find(name);
                return series != nullptr && thresholdOf(*series) && countsTheSame(*series, evidence.series()[i]);
            })) {
            all.push_back(i);
        }
    }
    return all;
}

std::optional<double> shownThreshold(const ValidScenario& scenario)
{
    const Series* shown = shownWithThreshold(scenario);
    return shown == nullptr ? std::nullopt : thresholdOf(*shown);
}

Result<ValidScenario> withThreshold(const ValidScenario& scenario, double c)
{
    const Series* shown = shownWithThreshold(scenario);
    if (shown == nullptr) {
        return scenario;
    }
    const Evidence& evidence = scenario.evidence();
    const auto farFrom = [&](const Series& series) { return std::fabs(std::log(*thresholdOf(series) / c)); };
    const Series* nearest = shown;
    for (const Series& series : evidence.series()) {
        if (countsTheSame(*shown, series) && farFrom(series) < farFrom(*nearest)) {
            nearest = &series;
        }
    }
    Scenario next = scenario.value();
    auto& names = next.view.series;
    const std::string& name = evidence.names()[static_cast<std::size_t>(nearest - evidence.series().data())];
    const auto isOther = [&](const std::string& one) {
        const Series* series = evidence.find(one);
        return one != name && series != nullptr && countsTheSame(*shown, *series);
    };
    const auto first =
        std::find_if(names.begin(), names.end(), [&](const std::string& one) { return one == name || isOther(one); });
    *first = name;
    names.erase(
        std::remove_if(first + 1, names.end(), [&](const std::string& one) { return one == name || isOther(one); }),
        names.end());
    return validate(next);
}

}  // namespace core
