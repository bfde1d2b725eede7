#include "ui/words/parameter_text.h"

#include <array>

#include "core/model/complete.h"

namespace ui {

namespace {

using core::Parameter;

struct Names {
    Parameter parameter;
    Text label;
    Text thing;
    std::optional<Text> toolTip;  ///< of its row in the window; none: it has no row
    Text help;
    const char* placeholder;
};

constexpr std::array kNames = std::to_array<Names>({
    {Parameter::Mean, Text::ParameterMean, Text::ThingMean, Text::TipMean, Text::HelpMean, "M"},
    {Parameter::Spread, Text::ParameterSpread, Text::ThingSpread, Text::TipSpread, Text::HelpSpread, "S"},
    {Parameter::Low, Text::ParameterLow, Text::ThingLow, Text::TipLow, Text::HelpLow, "P"},
    {Parameter::High, Text::ParameterHigh, Text::ThingHigh, Text::TipHigh, Text::HelpHigh, "P"},
    {Parameter::Length, Text::ParameterLength, Text::ThingLength, Text::TipLength, Text::HelpLength, "L"},
    {Parameter::PassMark, Text::ParameterPassMark, Text::ThingPassMark, Text::TipPassMark, Text::HelpPassMark, "T"},
    {Parameter::Choices, Text::ParameterChoices, Text::ThingChoices, Text::TipChoices, Text::HelpChoices, "K"},
    {Parameter::Attempts, Text::ParameterAttempts, Text::ThingAttempts, Text::TipAttempts, Text::HelpAttempts, "R"},
    {Parameter::LawUnitLossSize, Text::ParameterLawUnitLossSize, Text::ThingLawUnitLossSize, Text::TipLawUnitLossSize,
     Text::HelpLawUnitLossSize, "C"},
    {Parameter::LawExponent, Text::ParameterLawExponent, Text::ThingLawExponent, Text::TipLawExponent,
     Text::HelpLawExponent, "A"},
    {Parameter::LawFloor, Text::ParameterLawFloor, Text::ThingLawFloor, Text::TipLawFloor, Text::HelpLawFloor, "E"},
    {Parameter::Jump, Text::ParameterJump, Text::ThingJump, Text::TipJump, Text::HelpJump, "J"},
    {Parameter::JumpSize, Text::ParameterJumpSize, Text::ThingJumpSize, Text::TipJumpSize, Text::HelpJumpSize, "N"},
    {Parameter::JumpWidth, Text::ParameterJumpWidth, Text::ThingJumpWidth, Text::TipJumpWidth, Text::HelpJumpWidth,
     "W"},
    {Parameter::Questions, Text::ParameterQuestions, Text::ThingTestSet, Text::TipQuestions, Text::HelpQuestions, "n"},
    {Parameter::Seed, Text::ParameterSeed, Text::ThingTestSet, Text::TipSeed, Text::HelpSeed, "S"},
    {Parameter::Cut, Text::ParameterCut, Text::ThingCut, Text::TipCut, Text::HelpCut, "N"},
    {Parameter::Threshold, Text::ParameterThreshold, Text::ThingThreshold, std::nullopt, Text::HelpThreshold, "C"},
});
static_assert(core::isComplete<Parameter>(kNames, &Names::parameter));

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

std::optional<Text> parameterToolTip(core::Parameter parameter) noexcept
{
    return namesOf(parameter).toolTip;
}

Text parameterHelp(core::Parameter parameter) noexcept
{
    return namesOf(parameter).help;
}

const char* parameterPlaceholder(core::Parameter parameter) noexcept
{
    return namesOf(parameter).placeholder;
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
