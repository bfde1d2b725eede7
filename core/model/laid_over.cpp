#include "core/model/laid_over.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <variant>

#include "core/evidence/parts.h"
#include "core/model/keys.h"
#include "core/model/threshold.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// All that tells a series from another.
std::string identityOf(const Series& series)
{
    std::string identity = series.family + '\x1f' + series.task + '\x1f' + series.metric + '\x1f';
    if (!series.points.empty()) {
        const Measurement& first = series.points.front();
        identity += (first.shots ? std::to_string(*first.shots) : "") + '\x1f';
        identity += (first.temperature ? shortestText(*first.temperature) : "") + '\x1f' + first.checkpoint;
    }
    return identity;
}

/// The series that stay, by what they were called.
struct Kept {
    std::vector<Series> series;
    std::vector<std::string> oldNames;
};

Kept keptOf(const Evidence& old, const NewEvidence& added)
{
    Kept kept;
    if (added.replace || old.series().empty()) {
        return kept;
    }
    std::set<std::string> identities;
    for (const Series& series : added.series) {
        identities.insert(identityOf(series));
    }
    for (std::size_t i = 0; i < old.series().size(); ++i) {
        if (!identities.contains(identityOf(old.series()[i]))) {
            kept.series.push_back(old.series()[i]);
            kept.oldNames.push_back(old.names()[i]);
        }
    }
    return kept;
}

/// What is drawn and predicted, by its names from now on; what is gone is neither.
void rename(View& view, const std::map<std::string, std::string>& names)
{
    std::vector<std::string> drawn;
    for (const std::string& name : view.series) {
        if (const auto found = names.find(name); found != names.end()) {
            drawn.push_back(found->second);
        }
    }
    view.series = std::move(drawn);
    std::erase_if(view.predictions, [&](const Prediction& prediction) {
        const auto* name = std::get_if<std::string>(&prediction.of);
        return name != nullptr && !names.contains(*name);
    });
    for (Prediction& prediction : view.predictions) {
        if (auto* name = std::get_if<std::string>(&prediction.of)) {
            *name = names.at(*name);
        }
    }
}

/// Puts series in place of all there are and takes their new names over; `oldNames` are theirs.
Result<void> putEvidence(std::vector<Series> series, const std::vector<std::string>& oldNames, Scenario& scenario)
{
    auto evidence = Evidence::of(std::move(series));
    if (!evidence) {
        return tl::unexpected(std::move(evidence.error()));
    }
    scenario.evidence = *std::move(evidence);
    std::map<std::string, std::string> names;
    for (std::size_t i = 0; i < oldNames.size(); ++i) {
        names.emplace(oldNames[i], scenario.evidence.names()[i]);
    }
    for (std::size_t i = 0; i < oldNames.size(); ++i) {
        names.emplace(nameOf(scenario.evidence.series()[i]), scenario.evidence.names()[i]);
    }
    rename(scenario.view, names);
    return {};
}

/// What is drawn or predicted of the evidence, by its numbers in it.
std::set<std::size_t> usedSeries(const Scenario& scenario)
{
    std::set<std::size_t> used;
    const auto use = [&](const std::string& name) {
        used.insert(static_cast<std::size_t>(scenario.evidence.find(name) - scenario.evidence.series().data()));
    };
    std::for_each(scenario.view.series.begin(), scenario.view.series.end(), use);
    for (const std::size_t bound : thresholdSeries(scenario.view.series, scenario.evidence)) {
        used.insert(bound);
    }
    const std::vector<std::size_t> behindTheBell = partsOf(scenario.view.series, scenario.evidence);
    used.insert(behindTheBell.begin(), behindTheBell.end());
    for (const Prediction& prediction : scenario.view.predictions) {
        if (const auto* name = std::get_if<std::string>(&prediction.of)) {
            use(*name);
        }
    }
    return used;
}

}  // namespace

ValidScenario onlyDrawn(const ValidScenario& scenario)
{
    const Evidence& all = scenario.evidence();
    const std::set<std::size_t> used = usedSeries(scenario.value());
    if (used.size() == all.series().size()) {
        return scenario;
    }
    std::vector<Series> series;
    std::vector<std::string> names;
    for (const std::size_t i : used) {
        series.push_back(all.series()[i]);
        names.push_back(all.names()[i]);
    }
    Scenario drawn = scenario.value();
    return putEvidence(std::move(series), names, drawn)
        .and_then([&] { return validate(drawn); })
        .value_or(scenario);  // a part of what is valid is valid
}

Result<ValidScenario> withEvidence(const ValidScenario& scenario, NewEvidence added)
{
    Scenario next = scenario.value();
    const bool isWhole = !added.ready.series().empty() && (added.replace || next.evidence.series().empty());
    if (!isWhole && added.series.empty()) {
        added.series = added.ready.series();
    }
    Kept kept = keptOf(next.evidence, added);
    const std::size_t before = kept.series.size();
    if (isWhole) {
        next.evidence = std::move(added.ready);
        rename(next.view, {});
    } else {
        std::vector<Series> all = std::move(kept.series);
        std::move(added.series.begin(), added.series.end(), std::back_inserter(all));
        if (const auto put = putEvidence(std::move(all), kept.oldNames, next); !put) {
            return tl::unexpected(put.error());
        }
    }
    std::set<std::string> drawn(next.view.series.begin(), next.view.series.end());
    for (const std::size_t index : added.drawn) {
        const std::size_t place = before + index;
        if (place < next.evidence.names().size() && drawn.insert(next.evidence.names()[place]).second) {
            next.view.series.push_back(next.evidence.names()[place]);
        }
    }
    if (scenario.view().series.empty() || added.replace) {  // nobody laid this model over these measurements
        next.view.dataAlone = true;
    }
    if (const auto measured = fromKey<Layout>("measured")) {
        next.view.layout = *measured;
    }
    return validate(next);
}

}  // namespace core
