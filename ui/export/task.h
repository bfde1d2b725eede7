#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "ui/export/job.h"

namespace ui {

class ExportWork;

/// Works on a job, one frame at a time: with start() a frame each turn of the event loop, so that everything else goes
/// on and no loop runs inside another; or with step(), for whoever has no event loop. Deleting it cancels: the files
/// exist as bytes alone until it has finished.
///
/// Needs a QApplication.
class ExportTask : public QObject {
    Q_OBJECT

public:
    explicit ExportTask(ExportJob job, QObject* parent = nullptr);
    ~ExportTask() override;

    const ExportJob& job() const noexcept { return job_; }

    void start();

    /// The next frame; false once nothing is left to do. What a method that does not converge throws passes through.
    bool step();

    /// The files, once step() is false: workFor()'s faults, renderFigure()'s, or Unwritable with FFmpeg's or QPDF's
    /// reason. A fault's field is that of an option ("font", "from"), or empty.
    const core::Result<DrawnFiles>& result() const noexcept { return result_; }

signals:
    /// How many frames are done, of how many: before the first, and after each. A receiver may delete the task.
    void progressed(int done, int total);
    /// The last of all, for start(); a receiver may delete the task.
    void finished(const core::Result<ui::DrawnFiles>& files);

private:
    void turn();
    bool begin();
    bool fail(core::Errors faults);

    ExportJob job_;
    std::unique_ptr<ExportWork> work_;
    int done_ = 0;
    bool ended_ = false;
    core::Result<DrawnFiles> result_;
    QTimer timer_;
};

/// The whole job at once: for what is small and asked for in the middle of something, such as a drop.
[[nodiscard]] core::Result<DrawnFiles> drawnAtOnce(const ExportJob& job);

}  // namespace ui
