#pragma once

#include <string>
#include <string_view>

#include "core/model/scenario.h"

namespace core {

/// The version of the scenario format this program writes, and the newest it reads: one more than the steps of
/// upgrade.h, or that of the newest choice.
///
/// Domain:   -
/// Result:   2 or more.
/// Accuracy: exact. Test: Upgrade.HasAStepForEachVersion.
/// Source:   elementary.
[[nodiscard]] int scenarioVersion() noexcept;

/// Reads the one scenario format: a document, a preset, a lesson's step, an exported figure.
///
///     {"format": "metric-mirage-scenario", "version": 2, "model": {"mean": 0.6, ...}, "view": {"axis": "mean", ...},
///      "evidence": []}
///
/// Fields are named like the command line's options; every one is required but "low" and "high" (which come
/// together), so that no document changes when a default does: upgrade.h writes what an older version meant. Unknown
/// fields are refused by name.
///
/// Of the view "range" holds a pair or null for each axis, "hidden" and "pinned-cuts" sizes, "cut" a size or null,
/// "pins" whole models under names, "predictions" points [x, y] of a "metric" or a "series". A series of the evidence
/// holds its points a column an array, null where a point does not know; columns and numbers of a series that nothing
/// is known of are left out.
///
/// Result:   the scenario, or every fault with its path: those of jsonFaults(), NotAScenario, NewerVersion (alone: what
///           follows may mean something else there), fields unknown, missing or of the wrong type, validate()'s.
/// Accuracy: numbers are the doubles nearest the decimals. Test: ScenarioJson.ThereAndBack.
[[nodiscard]] Result<ValidScenario> scenarioFromJson(std::string_view text);

/// Writes a scenario; the same scenario gives the same bytes, in every locale.
///
/// Domain:   any valid scenario.
/// Result:   JSON that scenarioFromJson() reads back as the same value; ends in a line feed.
[[nodiscard]] std::string scenarioToJson(const ValidScenario& scenario);

}  // namespace core
