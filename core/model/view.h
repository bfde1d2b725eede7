#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/complete.h"
#include "core/model/layout.h"
#include "core/model/metric_key.h"
#include "core/model/model.h"
#include "core/model/range.h"

namespace core {

/// The ranges a person set, one an axis, in its unit; an axis without one shows its default.
class AxisRanges {
public:
    const std::optional<Range>& operator[](XAxis axis) const noexcept { return of_[static_cast<std::size_t>(axis)]; }
    std::optional<Range>& operator[](XAxis axis) noexcept { return of_[static_cast<std::size_t>(axis)]; }

    friend bool operator==(const AxisRanges&, const AxisRanges&) = default;

private:
    std::array<std::optional<Range>, valueCount<XAxis>()> of_;
};

/// A model kept under a name, to be compared with: a ghost.
struct Pin {
    std::string name;  ///< unique among the pins, 1 to kLongestName bytes
    Model model;
    Metric featured = Metric::PassMark;
    bool hidden = false;

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// A place of a drawn prediction: x in its axis' unit, y as the metric is printed, errors negative.
struct PredictionPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const PredictionPoint&, const PredictionPoint&) = default;
};

/// The curve a person or a class expects, drawn before it is shown.
struct Prediction {
    std::string name;                                         ///< unique among the predictions, 1 to kLongestName bytes
    std::variant<Metric, std::string> of = Metric::PassMark;  ///< a metric's curve, or a series of the evidence
    XAxis axis = XAxis::Mean;
    YScale yScale = YScale::Linear;       ///< on which the points are joined, by a monotone cubic
    std::vector<PredictionPoint> points;  ///< 2 to 64, x rising
    bool locked = false;
    bool monotone = false;  ///< y never turns
    bool hidden = false;    ///< kept, and not drawn

    friend bool operator==(const Prediction&, const Prediction&) = default;
};

/// The law that a forecast was made of: y = exp(-(floor + (N / c)^alpha)) of whole answers of a series, whatever else
/// may since be fitted to it.
struct KeptLaw {
    std::string series;  ///< whose forecast it is
    double logC = 0.0;   ///< ln c
    double alpha = -0.5;
    double floor = 0.0;

    friend bool operator==(const KeptLaw&, const KeptLaw&) = default;
};

/// A cut whose forecast is drawn beside the one at hand.
struct PinnedCut {
    PinnedCut(double at = 0.0, std::optional<KeptLaw> said = {}) : cut(at), law(std::move(said)) {}

    double cut;                  ///< parameters
    std::optional<KeptLaw> law;  ///< what it foretold; none, of older documents: what is fitted below it now

    friend bool operator==(const PinnedCut&, const PinnedCut&) = default;
};

inline constexpr std::size_t kMostSizes = 64;
inline constexpr std::size_t kMostPins = 10;
inline constexpr std::size_t kMostHidden = 256;
inline constexpr std::size_t kMostPredictions = 64;
inline constexpr std::size_t kMostPredictionPoints = 64;
inline constexpr std::size_t kLongestName = 200;

/// What the range of an axis, and a prediction on it, may hold, whatever the model.
///
/// Domain:   the axes.
/// Result:   inclusive, in the axis's unit: 0..1, -1e6..1e6, the losses 0 to -ln 1e-9, 1..1e30.
/// Accuracy: the doubles nearest. Test: View.RangesKeepWithinTheirAxis.
/// Source:   MODEL.md sections 2 and 5; on the logit scale what a logit-normal may need.
[[nodiscard]] Range rangeBounds(XAxis axis) noexcept;

/// What is drawn of the model, and against what.
struct View {
    Layout layout = Layout::TwoPanels;
    XAxis xAxis = XAxis::Mean;
    YScale yScale = YScale::Linear;
    BellAxis bellAxis = BellAxis::Probability;
    std::vector<Metric> shown = {Metric::TokenAccuracy, Metric::PassMark};  ///< in MODEL.md's order, none twice
    Metric featured = Metric::PassMark;                                     ///< among those shown
    std::vector<double> sizes = {350e6, 1.3e9, 6.7e9, 200e9};               ///< parameters, rising, at most 64
    bool brackets = false;                                                  ///< how sharp: drawn on the curve
    bool insets = false;                                                    ///< the published curves in six panels
    AxisRanges ranges;                                                      ///< dropped with the axis
    bool joined = false;                  ///< straight lines between the values at the sizes; two sizes at least
    bool fits = false;                    ///< the law that fits each measured series of a strict metric
    bool fitFloor = false;                ///< fits have an irreducible loss of their own
    bool dataAlone = false;               ///< no model's curve over measured series
    bool intervals = false;               ///< what a test set of so many questions would show
    std::vector<std::string> series;      ///< names of those of the evidence that are drawn, none twice
    std::vector<double> hidden;           ///< sizes left out, of those chosen and those measured; rising, at most 256
    std::optional<double> cut;            ///< parameters: a fit takes what lies strictly below; [1, 1e30]
    std::vector<PinnedCut> pinnedCuts;    ///< rising, at most 10
    std::vector<Pin> pins;                ///< at most 10
    std::vector<Prediction> predictions;  ///< at most 64

    friend bool operator==(const View&, const View&) = default;
};

/// The chosen sizes but for those hidden.
///
/// Domain:   any view.
/// Result:   in the order of View::sizes.
/// Accuracy: exact. Test: View.HidesSizes.
/// Source:   elementary.
[[nodiscard]] std::vector<double> shownSizes(const View& view);

}  // namespace core
