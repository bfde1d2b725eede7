#include "core/options/given_options.h"

#include <algorithm>

namespace core {

bool GivenOptions::has(const std::string& flag) const
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::optional<std::string> GivenOptions::valueOf(const std::string& option, Errors& faults) const
{
    const auto found = values.find(option);
    if (found == values.end()) {
        return std::nullopt;
    }
    if (found->second.size() > 1) {
        faults.push_back({ErrorCode::DuplicateField, option, {}, {}});
        return std::nullopt;
    }
    if (found->second.front().empty()) {
        faults.push_back({ErrorCode::Empty, option, {}, {}});
        return std::nullopt;
    }
    return found->second.front();
}

std::vector<std::string> GivenOptions::valuesOf(const std::string& option, Errors& faults) const
{
    const auto found = values.find(option);
    const std::vector<std::string> all = found == values.end() ? std::vector<std::string>() : found->second;
    if (std::any_of(all.begin(), all.end(), [](const std::string& value) { return value.empty(); })) {
        faults.push_back({ErrorCode::Empty, option, {}, {}});
        return {};
    }
    return all;
}

std::optional<std::vector<std::string>> GivenOptions::listOf(const std::string& option, Errors& faults) const
{
    const auto text = valueOf(option, faults);
    if (!text) {
        return std::nullopt;
    }
    std::vector<std::string> entries;
    std::size_t start = 0;
    for (std::size_t comma = text->find(','); comma != std::string::npos; comma = text->find(',', start)) {
        entries.push_back(text->substr(start, comma - start));
        start = comma + 1;
    }
    entries.push_back(text->substr(start));
    return entries;
}

}  // namespace core
