#include "app/option_value.h"

#include "core/text/number_text.h"

namespace app {

std::optional<double> numberIn(const std::string& option, const std::string& text, const core::Range& bounds,
                               bool count, core::Errors& faults)
{
    const auto refuse = [&](core::ErrorCode code) {
        faults.push_back({code, option, core::excerpt(text), core::rangeText(bounds.minimum, bounds.maximum)});
        return std::nullopt;
    };
    if (count) {
        const auto integer = core::integerFromText(text);
        return integer ? std::optional(static_cast<double>(*integer)) : refuse(integer.error());
    }
    const auto number = core::numberFromText(text);
    return number ? std::optional(*number) : refuse(number.error());
}

std::optional<std::vector<double>> numbersIn(const Arguments& arguments, const std::string& option,
                                             const core::Range& bounds, core::Errors& faults)
{
    const auto texts = arguments.listOf(option, faults);
    if (!texts) {
        return std::nullopt;
    }
    std::vector<double> numbers;
    for (const std::string& text : *texts) {
        if (const auto number = numberIn(option, text, bounds, false, faults)) {
            numbers.push_back(*number);
        }
    }
    if (numbers.size() != texts->size()) {
        return std::nullopt;
    }
    return numbers;
}

}  // namespace app
