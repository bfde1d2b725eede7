#include "core/import/column_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/import/cell.h"
#include "core/import/foreign_names.h"
#include "core/import/metric_name.h"
#include "core/text/number_unit.h"

namespace core {

namespace {

/// Column names with punctuation and case taken off, and units.
constexpr std::array kRoles = std::to_array<NamedRole>({
    {"size", Role::Size},
    {"params", Role::Size},
    {"parameters", Role::Size},
    {"nparams", Role::Size},
    {"numparams", Role::Size},
    {"modelnumparameters", Role::Size},
    {"modelparameters", Role::Size},
    {"modelsize", Role::Size},
    {"flops", Role::Compute},
    {"compute", Role::Compute},
    {"trainingflops", Role::Compute},
    {"trainingcompute", Role::Compute},
    {"family", Role::Family},
    {"series", Role::Family},
    {"modelfamily", Role::Family},
    {"model", Role::Model},
    {"modelname", Role::Model},
    {"task", Role::Task},
    {"tasks", Role::Task},
    {"taskname", Role::Task},
    {"dataset", Role::Task},
    {"setting", Role::Setting},
    {"settings", Role::Setting},
    {"metric", Role::Metric},
    {"scoreheadlinemetric", Role::Metric},
    {"score", Role::Score},
    {"value", Role::Score},
    {"scoreheadlinevalue", Role::Score},
    {"shots", Role::Shots},
    {"fewshot", Role::Shots},
    {"numfewshot", Role::Shots},
    {"nshot", Role::Shots},
    {"temperature", Role::Temperature},
    {"checkpoint", Role::Checkpoint},
    {"revision", Role::Checkpoint},
    {"step", Role::Step},
    {"stderr", Role::Error},
    {"se", Role::Error},
    {"stderror", Role::Error},
    {"standarderror", Role::Error},
    {"low", Role::Low},
    {"cilower", Role::Low},
    {"lower95", Role::Low},
    {"cilow", Role::Low},
    {"lowerci", Role::Low},
    {"lower", Role::Low},
    {"lowerbound", Role::Low},
    {"high", Role::High},
    {"ciupper", Role::High},
    {"upper95", Role::High},
    {"cihigh", Role::High},
    {"upperci", Role::High},
    {"upper", Role::High},
    {"upperbound", Role::High},
    {"n", Role::Questions},
    {"nsamples", Role::Questions},
    {"numexamples", Role::Questions},
    {"count", Role::Questions},
    {"totalsamples", Role::Questions},
    {"totalcount", Role::Questions},
    {"effective", Role::Questions},
    {"successes", Role::Correct},
    {"correct", Role::Correct},
    {"numcorrect", Role::Correct},
    {"ncorrect", Role::Correct},
    {"numright", Role::Correct},
    {"nright", Role::Correct},
    {"k", Role::Correct},
    {"tokens", Role::Ignored},
    {"pretrainingdatasize", Role::Ignored},
    {"date", Role::Ignored},
    {"releasedate", Role::Ignored},
    {"index", Role::Ignored},
    {"version", Role::Ignored},
    {"mode", Role::Ignored},
    {"filter", Role::Ignored},
    {"seed", Role::Ignored},
});

/// What the tables of resources/data have besides what everyone's have. Elsewhere a length is a score like any other.
constexpr std::array<std::string_view, 5> kOfShippedTables = {"grade", "measure", "length", "choices", "readingerror"};

/// As which a header's unit stands at its end.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kBrackets = {
    {{"(", ")"}, {"（", "）"}, {"[", "]"}}};

/// The power of ten of "B", "Mrd.", "in Mio.", "億" or "1E21".
std::optional<int> unitNamed(std::string_view unit)
{
    if (unit.starts_with("in ")) {
        unit.remove_prefix(3);
    }
    if (const auto parts = numberWithUnit(unit); parts && parts->number.empty()) {
        return parts->exponent;
    }
    const bool isPower = (unit.starts_with("1E") || unit.starts_with("1e")) && numberInCell(unit, false);
    return isPower ? std::optional(static_cast<int>(*numberInCell(unit.substr(2), false))) : std::nullopt;
}

}  // namespace

std::optional<Role> roleOfName(std::string_view name)
{
    const auto role = roleAmong(kRoles, plainName(name));
    return role ? role : roleOfForeignName(name);
}

HeaderUnit headerUnit(std::string_view header)
{
    for (const auto& [open, close] : kBrackets) {
        const std::size_t at = header.rfind(open);
        if (at != std::string_view::npos && header.ends_with(close)) {
            const std::size_t begin = at + open.size();
            const auto exponent = unitNamed(header.substr(begin, header.size() - close.size() - begin));
            return exponent ? HeaderUnit{header.substr(0, at), *exponent} : HeaderUnit{header, 0};
        }
    }
    for (const std::string_view word : {" in ", " IN "}) {
        const std::size_t in = header.rfind(word);
        if (in != std::string_view::npos && roleOfName(header.substr(0, in)) == Role::Size) {
            if (const auto exponent = unitNamed(header.substr(in + word.size()))) {
                return {header.substr(0, in), *exponent};
            }
        }
    }
    return {header, 0};
}

bool isOfShippedTables(std::string_view plain)
{
    return std::find(kOfShippedTables.begin(), kOfShippedTables.end(), plain) != kOfShippedTables.end();
}

bool isShippedHeader(std::span<const std::string_view> header)
{
    return std::all_of(kOfShippedTables.begin(), kOfShippedTables.end(), [&](std::string_view name) {
        return std::any_of(header.begin(), header.end(), [&](std::string_view one) { return plainName(one) == name; });
    });
}

}  // namespace core
