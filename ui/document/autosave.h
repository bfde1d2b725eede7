#pragma once

#include <atomic>
#include <memory>

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include "core/result.h"
#include "ui/document/background.h"
#include "ui/document/session.h"
#include "ui/document/unsaved_file.h"

namespace ui {

/// Keeps in a folder what a session holds and no file does, a second after every change, so that whatever ends the
/// process costs no more than that. One file a process, with a lock beside it for as long as the process lives.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(Session& session, QObject* parent = nullptr);
    ~Autosave() override;

    /// From now on, in this folder, which is made when there is something to keep.
    void keepIn(const QString& folder);
    const QString& folder() const noexcept { return folder_; }

    /// Keeps what there is at once, and waits until it is on the disk. False where it cannot be; true also where
    /// nothing is to be kept.
    bool keepNow();
    /// What is held may be lost, as a person says.
    void forget();

    /// Runs from a change until what it made is kept.
    const QTimer& due() const noexcept { return due_; }

signals:
    /// It could not be kept; said once, until it can be again.
    void failed(const core::Errors& errors);

private:
    /// What another thread writes: values, and a path.
    struct Work {
        QString path;
        UnsavedHead head;
        core::ValidScenario scenario;
        std::optional<core::ValidScenario> onDisk;
    };

    static core::Result<void> write(const Work& work);
    void follow();
    void keep();
    core::Result<void> claim();
    Work work() const;
    bool isKept(const Work& work) const;
    bool note(const core::Result<void>& written);

    Session& session_;
    QString folder_;
    QString path_;                     ///< of the file; empty until something is kept
    std::unique_ptr<QLockFile> lock_;  ///< says that its process lives
    QTimer due_;
    bool hasFailed_ = false;
    std::atomic<bool> isWriting_ = false;
    std::optional<Work> kept_;  ///< what the file holds: the writer's while it writes
    Background writer_;         ///< a document of many measurements takes longer than a picture may
};

/// Where a person's unsaved work is kept: the folder of a program's state, by the desktop's rules.
[[nodiscard]] QString unsavedFolder();

}  // namespace ui
