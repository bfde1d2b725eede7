#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/result.h"

namespace core {

/// What a version of the scenario format added besides choices (those say it in their row), and how a document of the
/// version before says the same: no field has a default, so that a document keeps its picture when one changes.
struct UpgradeStep {
    std::span<const std::string_view>
        added;  ///< the fields the older version did not have, "/view/joined"; "*": of every entry
    void (*apply)(nlohmann::json& document);  ///< writes them; of a document at fault it leaves what it cannot read
};

/// The steps of the program: the first leads from version 1 to 2.
///
/// Domain:   -
/// Result:   one step a version, until all that a version added were choices.
[[nodiscard]] std::span<const UpgradeStep> upgradeSteps() noexcept;

/// The models of a document, its own and its pins': a step that adds a field of the model adds it to each.
///
/// Domain:   any JSON.
/// Result:   those that are objects.
[[nodiscard]] std::vector<nlohmann::json*> modelsIn(nlohmann::json& document);

/// A document as a newer version writes it.
///
/// Domain:   any JSON that says it is of version `from`, 1 or more; a document of the newest stays as it is.
/// Result:   the document of the newest version, step by step; faults in it stay where they were, to be found by the
///           reader under the same names.
/// Accuracy: the ranges of version 1 to the last bit. Test: Upgrade.WritesTheRangesVersionOneDrew.
[[nodiscard]] nlohmann::json upgraded(nlohmann::json document, int from);

/// upgraded() by steps of one's own.
///
/// Domain:   as above.
/// Result:   as above.
/// Accuracy: as above. Test: Upgrade.ANewParameterNeedsOneMoreStep.
[[nodiscard]] nlohmann::json upgraded(nlohmann::json document, int from, std::span<const UpgradeStep> steps);

/// The fields of an older document that only a later version has: an upgrade would write over them unseen.
///
/// Domain:   as upgraded().
/// Result:   UnknownField for each.
[[nodiscard]] Errors fieldsAheadOf(const nlohmann::json& document, int from);

}  // namespace core
