#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace core {

inline constexpr std::chrono::milliseconds kPipePatience{5000};

/// The bytes of a file.
///
/// Domain:   any path; Unreadable with the system's reason for a directory, what is missing or forbidden,
///           TooLarge beyond `mostBytes` (so /dev/zero ends as well). With a token that can ask to stop also
///           Cancelled once it does, however long a pipe keeps silent; else a named pipe that nobody opens to write
///           is given up after `patience`.
/// Result:   the bytes, or one fault whose field is the path.
/// Source:   POSIX open(), read().
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t mostBytes,
                                           const std::stop_token& stop = {},
                                           std::chrono::milliseconds patience = kPipePatience);

/// Writes a file whole or not at all: a temporary file beside it is renamed over it once it is on the disk, so
/// a full disk or a crash leaves the old file as it was. Follows symbolic links, also one to a file that is not there
/// yet, and keeps the old file's mode and owner. A file that has other names as well, or whose owner a new file may
/// not have, is written over in place, once the disk has shown that it has room for it; a device or pipe is written
/// to directly, until it is done or a signal comes.
///
/// Result:   nothing, or one Unwritable whose field is the path and `found` the system's reason.
/// Source:   POSIX rename().
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

/// What can be said against writing to these paths before there is anything to write: a folder missing or in the
/// file's place, what is protected. One Unwritable for every path that refuses.
[[nodiscard]] Errors writeFaults(const std::vector<std::string>& paths);

/// A file to be written.
struct FileBytes {
    std::string path;
    std::string_view bytes;
};

/// Writes several files, all or none as far as a disk can promise it: each is on the disk beside its place before the
/// first takes it.
///
/// Result:   nothing, or one Unwritable for every path that refuses; every old file is then as it was, but for one
///           replaced before the system broke off renaming, and for devices and pipes.
/// Source:   POSIX rename().
[[nodiscard]] Result<void> writeFiles(const std::vector<FileBytes>& files);

}  // namespace core
