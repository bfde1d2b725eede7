#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/import/columns.h"
#include "core/import/found_score.h"

namespace core {

/// Every score of a sheet with what its row says of it.
///
/// Domain:   rows as long as the header.
/// Result:   the scores as they stand; those of rows at fault do not count, and are remarked.
[[nodiscard]] std::vector<FoundScore> sheetScores(const Sheet& sheet, const Columns& columns,
                                                  const ReadOptions& options, const std::string& file, Remarks& remarks,
                                                  const std::stop_token& stop = {});

}  // namespace core
