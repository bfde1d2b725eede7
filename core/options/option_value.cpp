#include "core/options/option_value.h"

#include "core/model/range_text.h"
#include "core/text/number_text.h"

namespace core {

std::optional<double> numberIn(const std::string& option, const std::string& text, const Range& bounds, NumberKind kind,
                               Errors& faults)
{
    const auto number = parseNumber(text, kind);
    if (!number) {
        faults.push_back({number.error(), option, excerpt(text), rangeText(bounds)});
        return std::nullopt;
    }
    return *number;
}

std::optional<std::vector<double>> numbersIn(const GivenOptions& arguments, const std::string& option,
                                             const Range& bounds, NumberKind kind, Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    return text ? numbersOf(*text, option, bounds, kind, faults) : std::nullopt;
}

std::optional<std::vector<double>> numbersOf(std::string_view text, const std::string& option, const Range& bounds,
                                             NumberKind kind, Errors& faults)
{
    auto numbers = parsePlaces(text, kind, option, bounds);
    if (!numbers) {
        for (Error error : numbers.error()) {
            error.field = option;
            error.found = excerpt(error.found);
            faults.push_back(std::move(error));
        }
        return std::nullopt;
    }
    return *std::move(numbers);
}

}  // namespace core
