#include "ui/document/autosave.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <QDir>
#include <QFile>
#include <QUuid>

#include "core/io/file.h"
#include "ui/document/file_path.h"
#include "ui/document/unsaved_offers.h"

namespace ui {

namespace {

constexpr int kSoon = 1000;  // ms; and as much again for the writing

}  // namespace

QString unsavedFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return home + QStringLiteral("/metric-mirage/unsaved");
}

Autosave::Autosave(Session& session, QObject* parent) : QObject(parent), session_(session)
{
    due_.setSingleShot(true);
    due_.setInterval(kSoon);
    connect(&due_, &QTimer::timeout, this, &Autosave::keep);
    connect(&session_, &Session::changed, this, &Autosave::follow);
    connect(&session_, &Session::saved, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    writer_.waitForDone();
}

void Autosave::keepIn(const QString& folder)
{
    folder_ = folder;
    if (session_.holdsUnsaved()) {
        follow();
    }
}

/// Never put off by the next change: a drag of a minute is kept every second.
void Autosave::follow()
{
    if (!folder_.isEmpty() && !due_.isActive()) {
        due_.start();
    }
}

void Autosave::keep()
{
    if (!session_.holdsUnsaved()) {
        forget();
        return;
    }
    if (isWriting_) {
        due_.start();
        return;
    }
    if (!note(claim())) {
        return;
    }
    isWriting_ = true;
    writer_.start([this, work = work()] {
        auto written = write(work);
        kept_ = written ? std::optional(work) : std::nullopt;
        isWriting_ = false;
        QMetaObject::invokeMethod(
            this, [this, written = std::move(written)] { note(written); }, Qt::QueuedConnection);
    });
}

bool Autosave::keepNow()
{
    due_.stop();
    writer_.waitForDone();
    if (folder_.isEmpty()) {
        return true;
    }
    if (!session_.holdsUnsaved()) {
        forget();
        return true;
    }
    if (!note(claim())) {
        return false;
    }
    const Work last = work();
    if (isKept(last)) {
        return true;  // a process that is told to end ends at once
    }
    const auto written = write(last);
    kept_ = written ? std::optional(last) : std::nullopt;
    return note(written);
}

/// Whether the file says all of it but the time.
bool Autosave::isKept(const Work& work) const
{
    return kept_ && kept_->path == work.path && kept_->head.kind == work.head.kind && kept_->head.name == work.head.name
           && kept_->scenario == work.scenario && kept_->onDisk == work.onDisk && QFile::exists(work.path);
}

void Autosave::forget()
{
    due_.stop();
    writer_.waitForDone();
    kept_.reset();
    if (!path_.isEmpty()) {
        QFile::remove(path_);
    }
}

Autosave::Work Autosave::work() const
{
    const Origin& origin = session_.origin();
    return {path_,
            {origin.kind, origin.name, QDateTime::currentDateTimeUtc(), {}},
            session_.scenario(),
            session_.onDisk(origin.file())};
}

core::Result<void> Autosave::write(const Work& work)
{
    UnsavedHead head = work.head;
    head.onDisk = head.kind == Origin::Kind::File && work.onDisk ? digestOf(*work.onDisk) : QByteArray();
    const QByteArray bytes = unsavedBytes(head, work.scenario);
    return core::writeFile(pathBytes(work.path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// A file of this process' own, and the lock that tells others so.
core::Result<void> Autosave::claim()
{
    if (lock_ != nullptr) {
        return {};
    }
    const auto refused = [this] {
        return core::Error{core::ErrorCode::Unwritable, pathBytes(folder_), std::generic_category().message(errno), {}};
    };
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder_) || !QFile::setPermissions(folder_, own)) {
        return tl::unexpected(core::Errors{refused()});
    }
    const QString name = folder_ + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = lockOf(name + kUnsavedEnding);
    if (!lock->tryLock(0)) {
        return tl::unexpected(core::Errors{refused()});
    }
    lock_ = std::move(lock);
    path_ = name + kUnsavedEnding;
    return {};
}

bool Autosave::note(const core::Result<void>& written)
{
    if (!written && !std::exchange(hasFailed_, true)) {
        emit failed(written.error());
    } else if (written) {
        hasFailed_ = false;
    }
    return written.has_value();
}

}  // namespace ui
