#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/io/file.h"

namespace core {

/// Files that are made one after another and take their places together: each is on the disk beside its place as soon
/// as it is made, so that thousands are no more in memory than one. Those that never take their places are gone with
/// this.
class FilesInWork {
public:
    FilesInWork();
    FilesInWork(FilesInWork&&) noexcept;
    FilesInWork& operator=(FilesInWork&&) noexcept;
    ~FilesInWork();

    /// Puts a file on the disk; what a device or a pipe is to get is kept until the end. A fault is told by
    /// takePlaces().
    void add(const std::string& path, std::string_view bytes);

    /// As writeFiles() does: all, or none. Nothing is in work afterwards.
    [[nodiscard]] Result<void> takePlaces();

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace core
