#pragma once

#include <array>

#include "core/model/complete.h"
#include "core/model/layout.h"
#include "ui/words/help_texts.h"

namespace ui {

/// What a panel is, in words for a newcomer.
struct AboutPanel {
    core::Panel panel = core::Panel::Bell;
    Phrase text;
};
inline constexpr std::array kAboutPanels = std::to_array<AboutPanel>({
    {core::Panel::Bell, help::AboutPanelBell},
    {core::Panel::Slope, help::AboutPanelSlope},
    {core::Panel::Metrics, help::AboutPanelMetrics},
    {core::Panel::MirageTest, help::AboutPanelMirageTest},
    {core::Panel::Law, help::AboutPanelLaw},
    {core::Panel::SixLoss, help::AboutPanelSixLoss},
    {core::Panel::SixTokenAccuracy, help::AboutPanelSixTokenAccuracy},
    {core::Panel::SixAccuracy, help::AboutPanelSixAccuracy},
    {core::Panel::SixGrade, help::AboutPanelSixGrade},
    {core::Panel::SixEditDistance, help::AboutPanelSixEditDistance},
    {core::Panel::SixBrier, help::AboutPanelSixBrier},
    {core::Panel::Strict, help::AboutPanelStrict},
    {core::Panel::Graded, help::AboutPanelGraded},
    {core::Panel::Boxes, help::AboutPanelBoxes},
    {core::Panel::BoxesMore, help::AboutPanelBoxes},
    {core::Panel::Counts, help::AboutPanelCounts},
    {core::Panel::TestScore, help::AboutPanelTestScore},
    {core::Panel::Questions, help::AboutPanelQuestions},
    {core::Panel::ForecastLog, help::AboutPanelForecastLog},
    {core::Panel::Forecast, help::AboutPanelForecast},
});
static_assert(core::isComplete<core::Panel>(kAboutPanels, &AboutPanel::panel));

/// What a metric asks, in words for a newcomer.
struct AboutMetric {
    core::Metric metric = core::Metric::TokenAccuracy;
    Phrase text;
};
inline constexpr std::array kAboutMetrics = std::to_array<AboutMetric>({
    {core::Metric::TokenAccuracy, help::AboutMetricTokenAccuracy},
    {core::Metric::TokenEditDistance, help::AboutMetricTokenEditDistance},
    {core::Metric::ExactMatch, help::AboutMetricExactMatch},
    {core::Metric::PassMark, help::AboutMetricPassMark},
    {core::Metric::MultipleChoiceGrade, help::AboutMetricMultipleChoiceGrade},
    {core::Metric::Brier, help::AboutMetricBrier},
    {core::Metric::CrossEntropy, help::AboutMetricCrossEntropy},
    {core::Metric::BestOfR, help::AboutMetricBestOfR},
});
static_assert(core::isComplete<core::Metric>(kAboutMetrics, &AboutMetric::metric));

}  // namespace ui
