#include "ui/words/choice_text.h"

#include <algorithm>
#include <array>

#include "ui/words/layout_text.h"

namespace ui {

namespace {

using core::Choice;

/// One column of the layouts' words.
constexpr auto layoutTexts(Text LayoutText::*column) noexcept
{
    std::array<Text, kLayoutTexts.size()> texts{};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        texts[i] = kLayoutTexts[i].*column;
    }
    return texts;
}
constexpr auto kLayouts = layoutTexts(&LayoutText::name);
constexpr auto kLayoutTips = layoutTexts(&LayoutText::toolTip);

constexpr Text kFamilies[] = {Text::FamilyPoint, Text::FamilyBeta, Text::FamilyLogitNormal, Text::FamilyTruncatedNormal,
                              Text::FamilyTwoGroups};
constexpr Text kFamilyTips[] = {Text::TipFamilyPoint, Text::TipFamilyBeta, Text::TipFamilyLogitNormal,
                                Text::TipFamilyTruncatedNormal, Text::TipFamilyTwoGroups};
constexpr Text kTokens[] = {Text::TokensShared, Text::TokensIndependent};
constexpr Text kTokenTips[] = {Text::TipTokensShared, Text::TipTokensIndependent};
constexpr Text kVeryLongTip[] = {Text::TipVeryLong};
constexpr Text kXAxes[] = {Text::XMean, Text::XLogit, Text::XLoss, Text::XSize};
constexpr Text kXAxisTips[] = {Text::TipXMean, Text::TipXLogit, Text::TipXLoss, Text::TipXSize};
constexpr Text kYScales[] = {Text::YLinear, Text::YLog, Text::YLogLog};
constexpr Text kYScaleTips[] = {Text::TipYLinear, Text::TipYLog, Text::TipYLogLog};
constexpr Text kBellAxes[] = {Text::BellProbability, Text::BellLogit};
constexpr Text kBellAxisTips[] = {Text::TipBellProbability, Text::TipBellLogit};
constexpr Text kJoinedTip[] = {Text::TipJoined};
constexpr Text kBracketsTip[] = {Text::TipBrackets};
constexpr Text kInsetsTip[] = {Text::TipInsets};
constexpr Text kIntervalsTip[] = {Text::TipIntervals};
constexpr Text kFitsTip[] = {Text::TipFits};
constexpr Text kFitFloorTip[] = {Text::TipFitFloor};
constexpr Text kDataAloneTip[] = {Text::TipDataAlone};

constexpr std::array kTexts = std::to_array<ChoiceText>({
    {Choice::Distribution, Text::Family, kFamilies, kFamilyTips, Text::HelpDistribution},
    {Choice::Tokens, Text::Tokens, kTokens, kTokenTips, Text::HelpTokens},
    {Choice::VeryLong, Text::VeryLong, {}, kVeryLongTip, Text::HelpVeryLong},
    {Choice::Layout, Text::Layout, kLayouts, kLayoutTips, Text::HelpLayout},
    {Choice::XAxis, Text::AxisChoiceX, kXAxes, kXAxisTips, Text::HelpAxis},
    {Choice::YScale, Text::AxisChoiceY, kYScales, kYScaleTips, Text::HelpYScale},
    {Choice::BellAxis, Text::AxisChoiceBell, kBellAxes, kBellAxisTips, std::nullopt},
    {Choice::Joined, Text::Joined, {}, kJoinedTip, Text::HelpJoined},
    {Choice::Brackets, Text::Brackets, {}, kBracketsTip, Text::HelpBrackets},
    {Choice::Insets, Text::Insets, {}, kInsetsTip, Text::HelpInsets},
    {Choice::Intervals, Text::Intervals, {}, kIntervalsTip, Text::HelpIntervals},
    {Choice::Fits, Text::Fits, {}, kFitsTip, Text::HelpFits},
    {Choice::FitFloor, Text::FitFloor, {}, kFitFloorTip, Text::HelpFitsFloor},
    {Choice::DataAlone, Text::DataAlone, {}, kDataAloneTip, Text::HelpDataAlone},
});

/// One text a value of the choice, so that a new value without one does not compile.
constexpr bool fitTheirChoices() noexcept
{
    return std::all_of(kTexts.begin(), kTexts.end(), [](const ChoiceText& text) {
        const core::ChoiceRow& row = core::rowOf(text.choice);
        return text.options.size() == row.values.size()
               && text.toolTips.size() == (core::isSwitch(row) ? 1 : row.values.size());
    });
}
static_assert(fitTheirChoices());

}  // namespace

const ChoiceText* choiceText(Choice choice) noexcept
{
    const auto found =
        std::find_if(kTexts.begin(), kTexts.end(), [&](const auto& text) { return text.choice == choice; });
    return found == kTexts.end() ? nullptr : &*found;
}

QString choiceLabel(Choice choice, const Texts& texts)
{
    const ChoiceText* text = choiceText(choice);
    const std::string_view key = core::rowOf(choice).key;
    return text != nullptr ? texts(text->label) : QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

}  // namespace ui
