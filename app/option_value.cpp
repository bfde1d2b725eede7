#include "app/option_value.h"

#include "core/text/number_text.h"

namespace app {

std::optional<double> numberIn(const std::string& option, const std::string& text, const core::Range& bounds,
                               ui::NumberKind kind, core::Errors& faults)
{
    const auto number = ui::parseNumber(QString::fromStdString(text), kind);
    if (!number) {
        faults.push_back(
            {number.error(), option, core::excerpt(text), core::rangeText(bounds.minimum, bounds.maximum)});
        return std::nullopt;
    }
    return *number;
}

std::optional<std::vector<double>> numbersIn(const Arguments& arguments, const std::string& option,
                                             const core::Range& bounds, ui::NumberKind kind, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    if (!text) {
        return std::nullopt;
    }
    auto numbers = ui::parsePlaces(QString::fromStdString(*text), kind, option, bounds);
    if (!numbers) {
        for (core::Error error : numbers.error()) {
            error.field = option;
            error.found = core::excerpt(error.found);
            faults.push_back(std::move(error));
        }
        return std::nullopt;
    }
    return *std::move(numbers);
}

}  // namespace app
