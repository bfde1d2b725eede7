#pragma once

#include <stop_token>
#include <string>

#include "core/import/columns.h"
#include "core/import/found_score.h"

namespace core {

/// Every score of a sheet with what its row says of it.
///
/// Domain:   rows as long as the header.
/// Result:   the scores as they stand are added to `found`; those of rows at fault do not count, and are remarked.
void sheetScores(const Sheet& sheet, const Columns& columns, const ReadOptions& options, const std::string& file,
                 FoundScores& found, Remarks& remarks, const std::stop_token& stop = {});

}  // namespace core
