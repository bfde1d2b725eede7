#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/metric_key.h"
#include "core/model/scale_law.h"
#include "core/result.h"

namespace core {

/// How the questions' per-token chances p are distributed (MODEL.md section 2).
enum class Distribution { Point, Beta, LogitNormal, TruncatedNormal, TwoGroups };

/// Whether the tokens of one answer share their question's p or draw one each (MODEL.md section 3).
enum class TokenMode { Shared, Independent };

/// What stands beside what: the bell and its metrics; the six panels of the paper's Fig. 2; the S-curve's slope laid on
/// the bell; the mirage test, log(-ln y) against ln N beside the law it is drawn from.
enum class Layout { TwoPanels, SixPanels, Slope, MirageTest };
enum class XAxis { Mean, Logit, Loss, Size };
/// y as it is, its decades, or log10(-ln y), on which a power law's exact match is a straight line.
enum class YScale { Linear, Log10, LogLog };
enum class BellAxis { Probability, Logit };

/// The mean and spread at which the spread was last set. The distribution's shape
/// is derived from these alone, so that moving the mean there and back changes nothing.
struct ShapeAnchor {
    double mean = 0.6;     ///< dimensionless, [1e-9, 1 - 1e-9]
    double spread = 0.05;  ///< standard deviation of p at that mean; 0, or k in [1e-3, 1e9]

    friend bool operator==(const ShapeAnchor&, const ShapeAnchor&) = default;
};

/// The two levels of the two-groups distribution where they were given as such.
struct GroupLevels {
    double low = 0.2;   ///< p of the hard questions
    double high = 0.9;  ///< p of the easy questions; low < high, both in [0, 1]

    friend bool operator==(const GroupLevels&, const GroupLevels&) = default;
};

/// How an answer is graded: everything a metric needs besides the distribution.
struct Grading {
    TokenMode tokens = TokenMode::Shared;
    std::int64_t length = 50;                   ///< L, tokens an answer; [1, 100000]
    std::int64_t passMarkMillionths = 700'000;  ///< tau * 1e6; [1, 1000000]
    bool veryLong = false;                      ///< the pass mark's limit L to infinity
    std::int64_t choices = 2;                   ///< K; [2, 100]
    std::int64_t attempts = 1;                  ///< R; [1, 1000000]

    friend bool operator==(const Grading&, const Grading&) = default;
};

/// What is asked of a simulated or real test.
struct TestSet {
    std::int64_t questions = 100;  ///< n; [1, 1e9]
    std::int64_t seed = 1;         ///< of the common random numbers; [0, 2^53]

    friend bool operator==(const TestSet&, const TestSet&) = default;
};

/// Every number of the model.
struct Model {
    double mean = 0.6;  ///< mean per-token success m, [1e-9, 1 - 1e-9]
    Distribution distribution = Distribution::Beta;
    ShapeAnchor anchor;
    std::optional<GroupLevels> groups;  ///< only with Distribution::TwoGroups; then the anchor's spread is not used
    Grading grading;
    ScaleLaw law;
    TestSet testSet;

    friend bool operator==(const Model&, const Model&) = default;
};

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

    friend bool operator==(const View&, const View&) = default;
};

/// The document: what is saved, undone, embedded in figures, set by lessons and options.
/// Plain values, freely copied and compared; may be invalid while being put together.
struct Scenario {
    Model model;
    View view;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// A Scenario that has passed validate(); there is no other way to get one.
class ValidScenario {
public:
    /// The scenario `first-light`, which is valid.
    ValidScenario() = default;

    const Scenario& value() const noexcept { return scenario_; }
    const Model& model() const noexcept { return scenario_.model; }
    const View& view() const noexcept { return scenario_.view; }

    friend bool operator==(const ValidScenario&, const ValidScenario&) = default;

private:
    friend Result<ValidScenario> validate(const Scenario&);
    explicit ValidScenario(const Scenario& scenario) : scenario_(scenario) {}
    Scenario scenario_;
};

/// Checks every field against MODEL.md's bounds and reports every fault, not just the first.
/// Fields are named as in the file, "model.mean", "view.sizes[2]"; the metrics shown and the sizes are sets, and
/// come out in order.
///
/// Domain:   any scenario, NaN and infinities included.
/// Result:   a ValidScenario, or every fault with what was found and what is allowed. A fault that only two
///           values make together is looked for once each of them is sound.
/// Accuracy: bounds are inclusive, to the last bit. Test: Scenario.ReportsEveryFaultAtOnce.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] Result<ValidScenario> validate(const Scenario& scenario);

}  // namespace core
