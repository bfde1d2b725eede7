#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/import/reading.h"
#include "core/result.h"

namespace core {

/// Files as bytes, and what is to be said of those that could not be read.
struct TableFiles {
    std::vector<TableFile> files;
    std::vector<Remark> remarks;
};

inline constexpr std::size_t kMostTables = 1000;  ///< of a folder

/// The files of a folder and its folders that may hold measurements, by their endings; not the answers to each question
/// that lm-evaluation-harness writes beside its results (samples_*.jsonl).
///
/// Result:   their paths, sorted; at most one more than kMostTables, and none where it cannot be read.
[[nodiscard]] std::vector<std::string> tablesIn(const std::string& folder);

/// Paths with each folder replaced by the tables in it; one without any stays, and cannot be read.
[[nodiscard]] std::vector<std::string> withFolders(std::span<const std::string> paths);

/// The bytes of one of them; of "-" what comes by the standard input.
///
/// Domain:   any path.
/// Result:   as readFile() with kLargestTable; of a folder that there is no table in it, as "no data" of the system.
/// Source:   POSIX read().
[[nodiscard]] Result<std::string> readTableFile(const std::string& path, const std::stop_token& stop = {});

/// Files to be read by readTables().
///
/// Domain:   any paths; a directory, what is missing and what is larger than kLargestTable is remarked.
/// Result:   the files, in their order; those read before it was asked to stop.
/// Source:   POSIX read().
[[nodiscard]] TableFiles readTableFiles(std::span<const std::string> paths, const std::stop_token& stop = {});

}  // namespace core
