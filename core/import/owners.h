#pragma once

#include <string>

#include "core/import/columns.h"

namespace core {

/// Finds whose errors and intervals the columns of a sheet hold: of "acc_stderr,none" the column "acc,none"; where
/// there is one column of scores, that; of several that are headed alike, the scores right before each. A person may
/// have said so, or that a column holds errors: then it belongs to the nearest scores, those before it first. A column
/// of errors of nobody's is left out.
///
/// Result:   Column::belongsTo of each; remarks on what was taken for want of a name, and on what was left out.
void findOwners(Columns& columns, const ReadOptions& options, const std::string& file, std::size_t line,
                Remarks& remarks);

}  // namespace core
