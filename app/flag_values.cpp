#include "app/flag_values.h"

#include <set>

#include "app/option_table.h"
#include "core/text/excerpt.h"

namespace app {

namespace {

/// Every option of every command.
std::vector<OptionRow> allOptions()
{
    std::vector<OptionRow> all;
    for (const auto& rows : {scenarioOptions(), evaluateOptions(), exportOptions(), languageOption(), fitOptions()}) {
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

}  // namespace

core::Errors takeFlagsWithValues(std::vector<std::string>& words)
{
    std::set<std::string, std::less<>> flags = {"--help", "-h", "--version"};
    std::set<std::string, std::less<>> valued;
    for (const OptionRow& row : allOptions()) {
        (row.value.empty() ? flags : valued).insert(row.name);
    }
    core::Errors faults;
    std::vector<std::string> kept;
    bool isValue = false, onlyFiles = false;  // the value of the option before it; after "--"
    for (std::string& word : words) {
        const std::size_t sign = word.find('=');
        const std::string name = word.substr(0, sign);
        onlyFiles = onlyFiles || (word == "--" && !isValue);
        if (!onlyFiles && !isValue && sign != std::string::npos && flags.contains(name)) {
            faults.push_back({core::ErrorCode::UnknownName, name, core::excerpt(word.substr(sign + 1)), name});
            continue;
        }
        isValue = !isValue && valued.contains(word);
        kept.push_back(std::move(word));
    }
    words = std::move(kept);
    return faults;
}

}  // namespace app
