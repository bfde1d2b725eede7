#pragma once

#include <memory>
#include <vector>

#include <QLockFile>
#include <QString>

#include "ui/document/unsaved_file.h"

namespace ui {

inline const QString kUnsavedEnding = QStringLiteral(".unsaved");

/// The lock of a kept document, not locked yet. Whoever holds it has the document: the process that works on it, or the
/// window that offers it. That of a process that has ended is free.
[[nodiscard]] std::unique_ptr<QLockFile> lockOf(const QString& path);

/// Kept by a process that has ended, and offered in this window alone.
struct UnsavedOffer {
    QString path;
    UnsavedHead head;
    std::unique_ptr<QLockFile> lock;

    /// The document is safe elsewhere, or nobody wants it.
    void remove();
};

/// Everything a folder keeps of processes that have ended, the latest first. What they began to write and did not
/// end is taken away.
[[nodiscard]] std::vector<UnsavedOffer> unsavedIn(const QString& folder);

}  // namespace ui
