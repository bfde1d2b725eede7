#pragma once

#include <memory>

#include <QLockFile>
#include <QString>

namespace ui {

/// Tells the windows of a person which of them has which file open. It forbids nothing: who is told may look out.
class DocumentLock {
public:
    /// From now on, by locks in this folder.
    void keepIn(const QString& folder) { folder_ = folder; }

    /// Takes hold of a file in place of the one before; an empty path lets go. False where another window has it, said
    /// once.
    bool hold(const QString& path);

private:
    QString folder_;
    QString path_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace ui
