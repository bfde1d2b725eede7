#include "app/draw.h"

#include <cstdio>
#include <string_view>

#include <unistd.h>

#include "app/interrupt.h"
#include "ui/export/task.h"

namespace app {

namespace {

/// Percent on a terminal; elsewhere stderr is for what went wrong.
void tellProgress(const std::string& path, int done, int total)
{
    if (isatty(STDERR_FILENO) != 0 && total > 1) {
        const QByteArray name = printable(QString::fromStdString(path)).toUtf8();
        std::fprintf(stderr, "\r%s %3d %%%s", name.constData(), 100 * done / total, done == total ? "\n" : "");
    }
}

/// A mean the shape cannot have, a font or panel there is not: the option's fault; everything else the file's.
void refuse(const QueuedJob& queued, const core::Errors& errors, Faults& faults)
{
    for (core::Error error : errors) {
        const bool ofOption =
            error.code == core::ErrorCode::UnknownName || error.field == "from" || error.field == "to";
        const std::string option = (queued.origin.empty() ? "--" : queued.origin + ".options.") + error.field;
        error.field = ofOption ? option : queued.job.path;
        (ofOption ? faults.usage : faults.inWork).push_back(std::move(error));
    }
}

/// Whether it came to its end; what was drawn until an interrupt is gone.
bool draw(const QueuedJob& queued, core::FilesInWork& drawn, Faults& faults)
{
    ui::ExportTask task(queued.job);
    QObject::connect(&task, &ui::ExportTask::progressed,
                     [&](int done, int total) { tellProgress(queued.job.path, done, total); });
    do {
        if (Interrupt::asked()) {
            faults.inWork.push_back({core::ErrorCode::Cancelled, queued.job.path, {}, {}});
            return false;
        }
    } while (task.step());
    if (!task.result()) {
        refuse(queued, task.result().error(), faults);
        return true;
    }
    for (const ui::DrawnFile& file : *task.result()) {
        drawn.add(file.path, {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
    }
    return true;
}

}  // namespace

core::FilesInWork drawAll(const std::vector<QueuedJob>& jobs, Faults& faults)
{
    core::FilesInWork drawn;
    const std::string* failed = nullptr;  // whose other files would fail for the same reason
    for (const QueuedJob& queued : jobs) {
        if (failed != nullptr && *failed == queued.origin) {
            continue;
        }
        Faults own;
        const bool ended = draw(queued, drawn, own);
        failed = own.any() ? &queued.origin : failed;
        faults.usage.insert(faults.usage.end(), own.usage.begin(), own.usage.end());
        faults.inWork.insert(faults.inWork.end(), own.inWork.begin(), own.inWork.end());
        if (!ended) {
            break;
        }
    }
    return drawn;
}

}  // namespace app
