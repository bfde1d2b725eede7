#pragma once

#include <string>
#include <vector>

#include "core/import/found_score.h"
#include "core/import/reading.h"

namespace core {

/// Brings one file's scores to their scale: fractions of per cent, decided for each metric over the whole file, and
/// leaves out what is none. Says n where it follows from a standard error.
///
/// Domain:   the scores of one file.
/// Result:   `measures` of each score that stayed, in the same order.
/// Accuracy: per cent are divided by 100, correctly rounded. Test: ReadTables.GiveWhatTheyMust.
/// Source:   tests/fixtures/import/README.md, rules 6 to 8; MODEL.md section 7.
[[nodiscard]] std::vector<Measure> bringToScale(std::vector<FoundScore>& scores, const ReadOptions& options,
                                                const std::string& file, bool tidy, Remarks& remarks);

}  // namespace core
