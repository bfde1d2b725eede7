#include "ui/document/document_lock.h"

#include <utility>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include "ui/document/file_path.h"

namespace ui {

namespace {

/// One name for a file, by whatever links it is reached.
QByteArray digestOfPlace(const QString& path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    const std::string bytes = pathBytes(place.isEmpty() ? QFileInfo(path).absoluteFilePath() : place);
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha1).toHex();
}

}  // namespace

bool DocumentLock::hold(const QString& path)
{
    if (path == path_ || folder_.isEmpty()) {
        return true;
    }
    path_ = path;
    lock_.reset();
    if (path.isEmpty() || !QDir().mkpath(folder_)) {
        return true;
    }
    auto lock =
        std::make_unique<QLockFile>(folder_ + u'/' + QLatin1String(digestOfPlace(path)) + QLatin1String(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        return lock->error() != QLockFile::LockFailedError;  // a folder that takes no locks tells nothing
    }
    lock_ = std::move(lock);
    return true;
}

}  // namespace ui
