#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/import/reading.h"

namespace core {

/// Files as bytes, and what is to be said of those that could not be read.
struct TableFiles {
    std::vector<TableFile> files;
    std::vector<Remark> remarks;
};

/// Files to be read by readTables().
///
/// Domain:   any paths; a directory, what is missing and what is larger than kLargestTable is remarked.
/// Result:   the files, in their order; those read before it was asked to stop.
/// Source:   POSIX read().
[[nodiscard]] TableFiles readTableFiles(std::span<const std::string> paths, const std::stop_token& stop = {});

}  // namespace core
