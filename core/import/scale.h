#pragma once

#include <cstddef>
#include <map>
#include <optional>
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

/// What a metric's numbers look like, of one file or of several.
struct Tally {
    std::size_t numbers = 0;
    std::size_t aboveOne = 0;
    bool aboveHundred = false;
    bool negative = false;
    bool percent = false;  ///< marked so
    std::optional<bool> higherIsBetter;
};

using Tallies = std::map<std::string, Tally, std::less<>>;  ///< by metric

/// Counts one file's scores.
///
/// Result:   as they stand; those of tasks known to be in per cent are left out.
[[nodiscard]] Tallies tallied(const std::vector<FoundScore>& scores, const ReadOptions& options, bool tidy);

/// Adds the numbers of another file of the same table; what is marked per cent there is marked there alone.
void add(const Tallies& other, Tallies& to);

/// What was counted of one file, and of all files of its table together.
struct TalliesOf {
    const Tallies& file;
    const Tallies& table;
};

/// One file's scores on their scale.
struct ScaledScores {
    std::vector<ScoreScale> scores;                           ///< of those that stayed, in their order
    std::vector<std::pair<std::string, ScoreScale>> metrics;  ///< all, also those of which nothing stayed
};

/// Brings one file's scores to their scale: fractions of per cent, decided for each metric over the whole file, and
/// where that does not say so over all files of its table, and leaves out what is none. Says n where it follows from a
/// standard error.
///
/// Domain:   the scores of one file.
/// Result:   the scales.
/// Accuracy: per cent are divided by 100, correctly rounded. Test: ReadTables.GiveWhatTheyMust.
/// Source:   tests/fixtures/import/README.md, rules 6 to 8; MODEL.md section 7.
[[nodiscard]] ScaledScores bringToScale(std::vector<FoundScore>& scores, const ReadOptions& options,
                                        const std::string& file, bool tidy, const TalliesOf& tallies, Remarks& remarks);

}  // namespace core
