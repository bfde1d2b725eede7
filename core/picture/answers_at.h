#pragma once

#include <optional>
#include <vector>

#include "core/import/given_answers.h"
#include "core/model/scenario.h"
#include "core/model/success_distribution.h"

namespace core {

/// Real answers, as a strip shows them: a few of those kept of one model.
struct RealAnswers {
    const GivenAnswers* model = nullptr;  ///< never null; they live as long as the program
    std::vector<const GivenAnswer*> shown;

    int rightOnes() const noexcept;
};

/// The answers of the model at the cursor, where the series shown are of a family whose answers were kept.
///
/// Domain:   any valid scenario and its shape; count > 0.
/// Result:   `count` of them, evenly spread over those kept, the same questions at every size; the test's seed chooses
///           which. Nothing for other series.
/// Accuracy: exact. Test: RealAnswers.AreThoseAtTheCursor.
/// Source:   resources/data/families/README.md.
[[nodiscard]] std::optional<RealAnswers> realAnswers(const ValidScenario& scenario, const Shape& shape, int count);

}  // namespace core
