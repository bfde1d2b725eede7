#pragma once

#include "core/evidence/evidence.h"
#include "core/model/model.h"
#include "core/model/view.h"
#include "core/result.h"

namespace core {

/// The document: what is saved, undone, embedded in figures, set by lessons and options.
/// Plain values, freely copied and compared; may be invalid while being put together.
struct Scenario {
    Model model;
    View view;
    Evidence evidence;

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
    const Evidence& evidence() const noexcept { return scenario_.evidence; }

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
