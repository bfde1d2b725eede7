#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>

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
[[nodiscard]] Tallies tallied(const FoundScores& scores, const ReadOptions& options, bool tidy);

/// Adds the numbers of another file of the same table; what is marked per cent there is marked there alone.
void add(const Tallies& other, Tallies& to);

/// What was counted of one file, and of all files of its table together.
struct TalliesOf {
    const Tallies& file;
    const Tallies& table;
};

/// Who takes what became of one file's scores: all its metrics, also those of which nothing stays, then the scores that
/// stay, in their order and one by one: a list of them would be most of the memory.
struct ScaleTaker {
    std::function<void(const std::string& metric, const ScoreScale& scale)> metric;
    /// The `i`th; false: no more of them.
    std::function<bool(std::size_t i, FoundScore& score, const ScoreScale& scale)> score;
};

/// Brings one file's scores to their scale: fractions of per cent, decided for each metric over the whole file, and
/// where that does not say so over all files of its table, and leaves out what is none. Says n where it follows from a
/// standard error.
///
/// Domain:   the scores of one file.
/// Result:   goes to the taker.
/// Accuracy: per cent are divided by 100, correctly rounded. Test: ReadTables.GiveWhatTheyMust.
/// Source:   tests/fixtures/import/README.md, rules 6 to 8; MODEL.md section 7.
void bringToScale(const FoundScores& scores, const ReadOptions& options, const std::string& file, bool tidy,
                  const TalliesOf& tallies, const ScaleTaker& taker, Remarks& remarks);

}  // namespace core
