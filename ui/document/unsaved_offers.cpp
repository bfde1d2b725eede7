#include "ui/document/unsaved_offers.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace ui {

namespace {

/// Parts of files that were being written when their process was killed: old ones, for another may be at work.
void takeAwayParts(const QDir& folder)
{
    constexpr qint64 kOld = 24 * 60 * 60;  // s
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo& part : folder.entryInfoList({QStringLiteral(".mirage-*")}, QDir::Files | QDir::Hidden)) {
        if (part.lastModified().secsTo(now) > kOld) {
            QFile::remove(part.filePath());
        }
    }
}

}  // namespace

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path.chopped(kUnsavedEnding.size()) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // not by age: a lecture may take a day
    return lock;
}

void UnsavedOffer::remove()
{
    QFile::remove(path);
    lock.reset();
}

std::vector<UnsavedOffer> unsavedIn(const QString& folder)
{
    std::vector<UnsavedOffer> offers;
    const QDir place(folder);
    for (const QString& name : place.entryList({u'*' + kUnsavedEnding}, QDir::Files)) {
        const QString path = place.filePath(name);
        auto lock = lockOf(path);
        if (!lock->tryLock(0)) {
            continue;  // its process lives, or another window offers it
        }
        if (auto head = unsavedHead(path)) {
            offers.push_back({path, *std::move(head), std::move(lock)});
        }
    }
    takeAwayParts(place);
    std::sort(offers.begin(), offers.end(),
              [](const UnsavedOffer& a, const UnsavedOffer& b) { return a.head.changed > b.head.changed; });
    return offers;
}

}  // namespace ui
