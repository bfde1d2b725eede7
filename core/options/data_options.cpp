#include "core/options/data_options.h"

#include <algorithm>

#include "core/evidence/drawn_first.h"
#include "core/io/table_files.h"
#include "core/model/laid_over.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

/// The names of the evidence, of hundreds the first.
std::string someNames(const Evidence& evidence)
{
    constexpr std::size_t kMostNamed = 20;
    std::string names;
    for (std::size_t i = 0; i < std::min(kMostNamed, evidence.names().size()); ++i) {
        names.append(names.empty() ? "" : ", ").append(evidence.names()[i]);
    }
    return names.append(evidence.names().size() > kMostNamed ? ", ..." : "");
}

/// The series of the files named; what could not be read is a fault.
NewEvidence readData(const std::vector<std::string>& paths, const ScenarioFiles& from, OptionFaults& faults)
{
    std::vector<TableFile> files;
    for (const std::string& named : paths) {
        const auto place = placed(from, named);
        if (!place) {
            faults.inWork.insert(faults.inWork.end(), place.error().begin(), place.error().end());
            continue;
        }
        for (const std::string& path : withFolders({&*place, 1})) {
            const std::string& name = path == *place ? named : path;
            if (auto bytes = readTableFile(path)) {
                files.push_back({name, *std::move(bytes)});
            } else {
                for (Error error : bytes.error()) {
                    error.field = name;
                    faults.inWork.push_back(std::move(error));
                }
            }
        }
    }
    Reading reading = readTables(files);
    faults.remarks.insert(faults.remarks.end(), reading.remarks.begin(), reading.remarks.end());
    if (reading.series.empty() && !files.empty()) {
        faults.nothingRead = true;
    }
    std::vector<std::size_t> drawn = drawnFirst(reading.series);
    return {std::move(reading.series), std::move(drawn), false};
}

/// Says that more series were loaded than are drawn.
void sayDrawn(const ValidScenario& scenario, OptionFaults& faults)
{
    const std::size_t all = scenario.evidence().series().size();
    const std::size_t drawn = scenario.view().series.size();
    if (drawn < all) {
        faults.remarks.push_back({RemarkCode::ManySeries, {}, 0, 0, {}, std::to_string(all), std::to_string(drawn)});
    }
}

/// The series named, in that order: each all that are called so.
std::vector<std::string> namedSeries(const std::vector<std::string>& asked, const Evidence& evidence,
                                     OptionFaults& faults)
{
    std::vector<std::string> drawn;
    for (const std::string& name : asked) {
        if (evidence.find(name) == nullptr) {
            faults.usage.push_back({ErrorCode::UnknownName, "--series", excerpt(name), someNames(evidence)});
            continue;
        }
        const bool exact = std::find(evidence.names().begin(), evidence.names().end(), name) != evidence.names().end();
        for (std::size_t i = 0; i < evidence.names().size(); ++i) {
            const std::string& own = evidence.names()[i];
            const bool meant = exact ? own == name : nameOf(evidence.series()[i]) == name;
            if (meant && std::find(drawn.begin(), drawn.end(), own) == drawn.end()) {
                drawn.push_back(own);
            }
        }
    }
    return drawn;
}

}  // namespace

std::optional<ValidScenario> withData(const GivenOptions& arguments, const ScenarioFiles& from,
                                      const ValidScenario& start, OptionFaults& faults)
{
    const std::vector<std::string> files = arguments.valuesOf("--data", faults.usage);
    const std::vector<std::string> asked = arguments.valuesOf("--series", faults.usage);
    ValidScenario scenario = start;
    if (!files.empty()) {
        const std::size_t before = faults.inWork.size();
        auto laid = withEvidence(start, readData(files, from, faults));
        if (!laid) {
            faults.inWork.insert(faults.inWork.end(), laid.error().begin(), laid.error().end());
        }
        if (faults.inWork.size() != before || faults.nothingRead) {
            return std::nullopt;
        }
        scenario = *std::move(laid);
    }
    if (asked.empty()) {
        if (!files.empty()) {
            sayDrawn(scenario, faults);
        }
        return scenario;
    }
    Scenario chosen = scenario.value();
    chosen.view.series = namedSeries(asked, chosen.evidence, faults);
    auto valid = validate(chosen);
    return valid ? std::optional(*std::move(valid)) : std::nullopt;
}

}  // namespace core
