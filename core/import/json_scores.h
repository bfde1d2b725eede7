#pragma once

#include <string>
#include <string_view>

#include "core/import/found_score.h"
#include "core/import/reading.h"

namespace core {

/// Every score of a program's JSON: lm-evaluation-harness results, HELM stats or an Inspect log.
///
/// Domain:   any text; NaN and Infinity where Python writes them are taken as nothing.
/// Result:   the scores are added to `found` and, in `reading`, of which program; none where it is no such file, which
///           is remarked.
void jsonScores(std::string_view text, const std::string& file, FileReading& reading, FoundScores& found,
                Remarks& remarks);

}  // namespace core
