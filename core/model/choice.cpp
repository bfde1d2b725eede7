#include "core/model/choice.h"

#include <algorithm>

namespace core {

Result<DistributionChange> withChoice(const ValidScenario& scenario, Choice choice, int value)
{
    if (choice == Choice::Distribution) {
        return withDistribution(scenario, static_cast<Distribution>(value));
    }
    Scenario next = scenario.value();
    if (choice == Choice::XAxis && rowOf(choice).held(next) != value) {
        next.view.ranges = {};
    }
    rowOf(choice).store(next, value);
    return validate(next).map([](ValidScenario valid) { return DistributionChange{std::move(valid), std::nullopt}; });
}

tl::expected<int, ErrorCode> valueNamed(const ChoiceRow& row, std::string_view name)
{
    const auto found = std::find(row.values.begin(), row.values.end(), name);
    if (found != row.values.end()) {
        return static_cast<int>(found - row.values.begin());
    }
    return tl::unexpected(ErrorCode::UnknownName);
}

std::string nameList(const ChoiceRow& row)
{
    std::string list = isSwitch(row) ? "true, false" : "";
    for (const std::string_view name : row.values) {
        list.append(list.empty() ? "" : ", ").append(name);
    }
    return list;
}

}  // namespace core
