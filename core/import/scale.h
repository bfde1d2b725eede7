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

/// n of a share of right answers and its standard error: a(1-a)/se^2 + 1 or a(1-a)/se^2, the one for which n and a n
/// are whole numbers to 1e-3.
///
/// Domain:   0 < a < 1, se > 0.
/// Result:   nothing where neither or both fit, or beyond 2^53.
/// Accuracy: exact where it is found. Test: Scale.TellsNFromTheError.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<std::int64_t> questionsFromError(double share, double standardError);

}  // namespace core
