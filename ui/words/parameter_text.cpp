#include "ui/words/parameter_text.h"

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
    {Text::ParameterLawFloor, Text::ThingLawFloor},
    {Text::ParameterJump, Text::ThingJump},
    {Text::ParameterJumpSize, Text::ThingJumpSize},
    {Text::ParameterJumpWidth, Text::ThingJumpWidth},
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

QString parameterSymbol(core::Parameter parameter, const Texts& texts)
{
    switch (parameter) {
    case core::Parameter::LawUnitLossSize: return texts(Text::SymbolUnitLossSize);
    case core::Parameter::LawExponent: return texts(Text::SymbolExponent);
    case core::Parameter::LawFloor: return texts(Text::SymbolFloor);
    case core::Parameter::Jump: return texts(Text::SymbolJump);
    case core::Parameter::JumpSize: return texts(Text::SymbolJumpSize);
    case core::Parameter::JumpWidth: return texts(Text::SymbolJumpWidth);
    default: return {};
    }
}

}  // namespace ui
