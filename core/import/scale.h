#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/import/found_score.h"
#include "core/import/reading.h"

namespace core {

/// What a score's numbers turned out to be.
struct ScoreScale {
    Measure measure = Measure::Fraction;
    bool percent = false;  ///< as they stand in the file
};

/// One file's scores on their scale.
struct ScaledScores {
    std::vector<ScoreScale> scores;                           ///< of those that stayed, in their order
    std::vector<std::pair<std::string, ScoreScale>> metrics;  ///< all, also those of which nothing stayed
};

/// Brings one file's scores to their scale: fractions of per cent, decided for each metric over the whole file, and
/// leaves out what is none. Says n where it follows from a standard error.
///
/// Domain:   the scores of one file.
/// Result:   the scales.
/// Accuracy: per cent are divided by 100, correctly rounded. Test: ReadTables.GiveWhatTheyMust.
/// Source:   tests/fixtures/import/README.md, rules 6 to 8; MODEL.md section 7.
[[nodiscard]] ScaledScores bringToScale(std::vector<FoundScore>& scores, const ReadOptions& options,
                                        const std::string& file, bool tidy, Remarks& remarks);

}  // namespace core
