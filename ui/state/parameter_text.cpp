#include "ui/state/parameter_text.h"

#include <array>

namespace ui {

namespace {

struct Names {
    Text label;
    Text thing;
};

// In core::Parameter's order.
constexpr std::array<Names, core::kParameters.size()> kNames = {{
    {Text::ParameterMean, Text::ThingMean},
    {Text::ParameterSpread, Text::ThingSpread},
    {Text::ParameterLow, Text::ThingLow},
    {Text::ParameterHigh, Text::ThingHigh},
    {Text::ParameterLength, Text::ThingLength},
    {Text::ParameterPassMark, Text::ThingPassMark},
    {Text::ParameterChoices, Text::ThingChoices},
    {Text::ParameterAttempts, Text::ThingAttempts},
    {Text::ParameterLawUnitLossSize, Text::ThingLawUnitLossSize},
    {Text::ParameterLawExponent, Text::ThingLawExponent},
    {Text::ParameterLawFloor, Text::ThingLaw},
    {Text::ParameterJump, Text::ThingLaw},
    {Text::ParameterJumpSize, Text::ThingLaw},
    {Text::ParameterJumpWidth, Text::ThingLaw},
    {Text::ParameterQuestions, Text::ThingTestSet},
    {Text::ParameterSeed, Text::ThingTestSet},
}};

const Names& namesOf(core::Parameter parameter)
{
    return kNames[static_cast<std::size_t>(parameter)];
}

}  // namespace

QString parameterLabel(core::Parameter parameter, const Texts& texts)
{
    return texts(namesOf(parameter).label);
}

QString parameterThing(core::Parameter parameter, const Texts& texts)
{
    return texts(namesOf(parameter).thing);
}

}  // namespace ui
