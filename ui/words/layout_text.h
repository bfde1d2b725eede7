#pragma once

#include <array>
#include <optional>

#include "core/model/complete.h"
#include "core/model/layout.h"
#include "ui/words/texts.h"

namespace ui {

/// The words of one layout: its button in the tool bar and what that says of it.
struct LayoutText {
    core::Layout layout = core::Layout::TwoPanels;
    Text name;
    Text toolTip;
};
inline constexpr std::array kLayoutTexts = std::to_array<LayoutText>({
    {core::Layout::TwoPanels, Text::LayoutTwoPanels, Text::TipLayoutTwoPanels},
    {core::Layout::SixPanels, Text::LayoutSixPanels, Text::TipLayoutSixPanels},
    {core::Layout::Slope, Text::LayoutSlope, Text::TipLayoutSlope},
    {core::Layout::MirageTest, Text::LayoutMirageTest, Text::TipLayoutMirageTest},
    {core::Layout::TestSet, Text::LayoutTestSet, Text::TipLayoutTestSet},
    {core::Layout::Measured, Text::LayoutMeasured, Text::TipLayoutMeasured},
    {core::Layout::Forecast, Text::LayoutForecast, Text::TipLayoutForecast},
    {core::Layout::Metrics, Text::LayoutMetrics, Text::TipLayoutMetrics},
});
static_assert(core::isComplete<core::Layout>(kLayoutTexts, &LayoutText::layout));

/// A panel's title, and the group the paper puts it in.
struct PanelText {
    core::Panel panel = core::Panel::Bell;
    Text title;
    std::optional<Text> heading = {};
};
inline constexpr std::array kPanelTexts = std::to_array<PanelText>({
    {core::Panel::Bell, Text::BellTitle},
    {core::Panel::Slope, Text::SlopeTitle},
    {core::Panel::Metrics, Text::MetricTitle},
    {core::Panel::MirageTest, Text::MirageTitle},
    {core::Panel::Law, Text::LawTitle},
    {core::Panel::SixLoss, Text::SixLoss},
    {core::Panel::SixTokenAccuracy, Text::SixTokenAccuracy, Text::SixMadeOf},
    {core::Panel::SixAccuracy, Text::SixAccuracy, Text::SixNonlinear},
    {core::Panel::SixGrade, Text::SixGrade, Text::SixDiscontinuous},
    {core::Panel::SixEditDistance, Text::SixEditDistance, Text::SixLinear},
    {core::Panel::SixBrier, Text::SixBrier, Text::SixContinuous},
    {core::Panel::Strict, Text::StrictTitle},
    {core::Panel::Graded, Text::GradedTitle},
    {core::Panel::Boxes, Text::BoxesTitle},
    {core::Panel::BoxesMore, Text::BoxesTitle},
    {core::Panel::Counts, Text::CountsTitle},
    {core::Panel::TestScore, Text::TestScoreTitle},
    {core::Panel::Questions, Text::QuestionsTitle},
    {core::Panel::ForecastLog, Text::ForecastLogTitle},
    {core::Panel::Forecast, Text::ForecastTitle},
});
static_assert(core::isComplete<core::Panel>(kPanelTexts, &PanelText::panel));

[[nodiscard]] inline QString panelTitle(core::Panel panel, const Texts& texts)
{
    return texts(kPanelTexts[static_cast<std::size_t>(panel)].title);
}
/// Empty where it has none.
[[nodiscard]] inline QString panelHeading(core::Panel panel, const Texts& texts)
{
    const auto heading = kPanelTexts[static_cast<std::size_t>(panel)].heading;
    return heading ? texts(*heading) : QString();
}

}  // namespace ui
