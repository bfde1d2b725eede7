#include "ui/export/task.h"

#include <exception>

#include <QPointer>

#include "ui/export/work.h"

namespace ui {

ExportTask::ExportTask(ExportJob job, QObject* parent) : QObject(parent), job_(std::move(job))
{
    // Not a queued call: Qt delivers those until none is left, and one that calls for the next would let nothing else
    // in.
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ExportTask::turn);
}

ExportTask::~ExportTask() = default;

void ExportTask::start()
{
    timer_.start();
}

bool ExportTask::step()
{
    if (ended_) {
        return false;
    }
    if (work_ == nullptr) {
        return begin();
    }
    if (done_ == work_->steps()) {
        ended_ = true;
        result_ = work_->finish();
        return false;
    }
    if (auto drawn = work_->step(done_); !drawn) {
        return fail(std::move(drawn.error()));
    }
    ++done_;
    emit progressed(done_, work_->steps());
    return true;
}

bool ExportTask::begin()
{
    auto work = workFor(job_);
    if (!work) {
        return fail(std::move(work.error()));
    }
    work_ = *std::move(work);
    emit progressed(0, work_->steps());
    return true;
}

bool ExportTask::fail(core::Errors faults)
{
    ended_ = true;
    result_ = tl::unexpected(std::move(faults));
    return false;
}

void ExportTask::turn()
{
    const QPointer<ExportTask> self = this;
    bool more = false;
    try {
        more = step();
    } catch (const std::exception& error) {  // it must not unwind through Qt
        fail({{core::ErrorCode::Unwritable, {}, error.what(), {}}});
    }
    if (self && !more) {
        timer_.stop();
        emit finished(result_);
    }
}

core::Result<DrawnFiles> drawnAtOnce(const ExportJob& job)
{
    ExportTask task(job);
    while (task.step()) {
    }
    return task.result();
}

}  // namespace ui
