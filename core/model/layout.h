#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/complete.h"
#include "core/model/metric_key.h"

namespace core {

enum class XAxis { Mean, Logit, Loss, Size };
/// y as it is, its decades, or log10(-ln y), on which a power law's exact match is a straight line.
enum class YScale { Linear, Log10, LogLog };
enum class BellAxis { Probability, Logit };

/// What stands beside what.
enum class Layout {
    TwoPanels,   ///< the bell and its metrics
    SixPanels,   ///< those of the paper's Fig. 2
    Slope,       ///< the S-curve's slope laid on the bell
    MirageTest,  ///< log(-ln y) against ln N beside the law it is drawn from
    TestSet,     ///< what n questions show of the featured score
    Measured,    ///< a strict metric beside a graded one of the same outputs, measurements over the model
    Forecast,    ///< what a fit to the smaller models says of the larger ones
    Metrics,     ///< emergence scores by metric beside how many cases each has
};

/// The kinds of picture a panel can be.
enum class PanelKind {
    Bell,        ///< the density over questions and what the featured metric makes of it
    Slope,       ///< the bell and the featured curve's slope
    Metrics,     ///< scores along the x axis
    MirageTest,  ///< scores, and the straight line they should be
    Law,         ///< the loss against model size
    Strict,      ///< measured series of strict metrics over the model
    Graded,      ///< likewise of graded ones
    Boxes,       ///< how emergence scores spread, a metric a row
    Counts,      ///< how many annotated cases each metric has
    TestScore,   ///< the featured score with what a test measures of it
    Questions,   ///< what n questions give at the mean
    Forecast,    ///< a measured series, its fit below a cut and what was held back
};

/// The panels there are; each has words of its own.
enum class Panel {
    Bell,
    Slope,
    Metrics,
    MirageTest,
    Law,
    SixLoss,
    SixTokenAccuracy,
    SixAccuracy,
    SixGrade,
    SixEditDistance,
    SixBrier,
    Strict,
    Graded,
    Boxes,
    BoxesMore,  ///< the metrics that Boxes has no room for
    Counts,
    TestScore,
    Questions,
    ForecastLog,
    Forecast,
};

/// Which metrics a panel of scores draws.
enum class PanelMetrics {
    None,
    Shown,          ///< those of the view
    Featured,       ///< the featured one alone
    ShownChances,   ///< exact match, and of those of the view the chances
    One,            ///< PanelSpec::metric
    OneAndFeatured  ///< and the featured one, unless a panel of its own has it
};

struct PanelSpec {
    Panel panel = Panel::Bell;
    std::string_view id;  ///< "panel-bell": stable, for figures, options and tests
    PanelKind kind = PanelKind::Bell;
    PanelMetrics metrics = PanelMetrics::None;
    Metric metric = Metric::ExactMatch;
    bool published = false;          ///< there is a published curve to set beside it
    YScale yScale = YScale::Linear;  ///< of a forecast, which is shown on two
};

/// Everything that tells one layout from another. Keys, tool bar, evaluation and what is presented read it.
struct LayoutSpec {
    Layout layout = Layout::TwoPanels;
    std::string_view key;
    int columns = 2;               ///< panels a row on a wide screen or page
    bool answers = true;           ///< sampled answers stand under the panels
    std::optional<XAxis> xAxis;    ///< the layout's own, whatever the view's
    std::optional<YScale> yScale;  ///< likewise
    std::span<const PanelSpec> panels;
};

inline constexpr std::array kTwoPanels = {
    PanelSpec{Panel::Bell, "panel-bell", PanelKind::Bell},
    PanelSpec{Panel::Metrics, "panel-metric", PanelKind::Metrics, PanelMetrics::Shown},
};
/// As the paper groups them: the losses at the left, then nonlinear or discontinuous scores over linear or continuous
/// ones.
inline constexpr std::array kSixPanels = {
    PanelSpec{Panel::SixLoss, "panel-law", PanelKind::Law},
    PanelSpec{Panel::SixAccuracy, "panel-accuracy", PanelKind::Metrics, PanelMetrics::OneAndFeatured,
              Metric::ExactMatch, true},
    PanelSpec{Panel::SixGrade, "panel-grade", PanelKind::Metrics, PanelMetrics::One, Metric::MultipleChoiceGrade, true},
    PanelSpec{Panel::SixTokenAccuracy, "panel-token-accuracy", PanelKind::Metrics, PanelMetrics::One,
              Metric::TokenAccuracy},
    PanelSpec{Panel::SixEditDistance, "panel-edit-distance", PanelKind::Metrics, PanelMetrics::One,
              Metric::TokenEditDistance},
    PanelSpec{Panel::SixBrier, "panel-brier", PanelKind::Metrics, PanelMetrics::One, Metric::Brier},
};
inline constexpr std::array kSlopePanels = {
    PanelSpec{Panel::Slope, "panel-bell", PanelKind::Slope},
    PanelSpec{Panel::Metrics, "panel-metric", PanelKind::Metrics, PanelMetrics::Shown},
};
inline constexpr std::array kMirageTestPanels = {
    PanelSpec{Panel::Law, "panel-law", PanelKind::Law},
    PanelSpec{Panel::MirageTest, "panel-mirage", PanelKind::MirageTest, PanelMetrics::ShownChances, Metric::ExactMatch},
};
inline constexpr std::array kMeasuredPanels = {
    PanelSpec{Panel::Strict, "panel-strict", PanelKind::Strict, PanelMetrics::Shown},
    PanelSpec{Panel::Graded, "panel-graded", PanelKind::Graded, PanelMetrics::Shown},
};
inline constexpr std::array kMetricsPanels = {
    PanelSpec{Panel::Boxes, "panel-boxes", PanelKind::Boxes, PanelMetrics::Shown},
    PanelSpec{Panel::BoxesMore, "panel-boxes-more", PanelKind::Boxes, PanelMetrics::Shown},
    PanelSpec{Panel::Counts, "panel-counts", PanelKind::Counts, PanelMetrics::Shown},
};

inline constexpr std::array kTestSetPanels = {
    PanelSpec{Panel::TestScore, "panel-score", PanelKind::TestScore, PanelMetrics::Featured},
    PanelSpec{Panel::Questions, "panel-questions", PanelKind::Questions},
};
inline constexpr std::array kForecastPanels = {
    PanelSpec{Panel::ForecastLog, "panel-forecast-log", PanelKind::Forecast, PanelMetrics::Featured, Metric::ExactMatch,
              false, YScale::LogLog},
    PanelSpec{Panel::Forecast, "panel-forecast", PanelKind::Forecast, PanelMetrics::Featured},
};

inline constexpr std::array kLayouts = {
    LayoutSpec{Layout::TwoPanels, "two-panels", 2, true, {}, {}, kTwoPanels},
    LayoutSpec{Layout::SixPanels, "six-panels", 3, false, {}, {}, kSixPanels},  // which need the answers' height
    LayoutSpec{Layout::Slope, "slope", 2, true, {}, {}, kSlopePanels},
    LayoutSpec{Layout::MirageTest, "mirage-test", 2, true, XAxis::Size, YScale::LogLog, kMirageTestPanels},
    LayoutSpec{Layout::TestSet, "test-set", 2, false, {}, {}, kTestSetPanels},
    LayoutSpec{Layout::Measured, "measured", 2, false, XAxis::Size, {}, kMeasuredPanels},
    LayoutSpec{Layout::Forecast, "forecast", 2, false, XAxis::Size, YScale::Linear, kForecastPanels},
    LayoutSpec{Layout::Metrics, "metrics", 3, false, {}, {}, kMetricsPanels},
};

static_assert(isComplete<Layout>(kLayouts, &LayoutSpec::layout));

/// The layout's row of the table.
[[nodiscard]] constexpr const LayoutSpec& specOf(Layout layout) noexcept
{
    return kLayouts[static_cast<std::size_t>(layout)];
}

/// Whether the layout has a panel of this kind.
[[nodiscard]] constexpr bool has(const LayoutSpec& spec, PanelKind kind) noexcept
{
    for (const PanelSpec& panel : spec.panels) {
        if (panel.kind == kind) {
            return true;
        }
    }
    return false;
}

}  // namespace core
