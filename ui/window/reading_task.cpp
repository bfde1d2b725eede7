#include "ui/window/reading_task.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>

#include <QCoreApplication>
#include <QFile>

#include "core/evidence/drawn_first.h"
#include "ui/export/measurement_file.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds kMoment(100);  // what is done by then needs no word of waiting

std::shared_ptr<const core::TableFiles> filesAt(const QStringList& paths, const std::stop_token& stop)
{
    std::vector<std::string> names;
    for (const QString& path : paths.first(std::min<qsizetype>(paths.size(), kMostFiles))) {
        names.push_back(QFile::encodeName(path).toStdString());
    }
    core::TableFiles read = core::readTableFiles(names, stop);
    if (paths.size() > kMostFiles) {
        read.remarks.push_back({core::RemarkCode::ManyFiles, {}, 0, 0, {}, {}, std::to_string(kMostFiles)});
    }
    return std::make_shared<const core::TableFiles>(std::move(read));
}

/// What a thread may not throw is said in place of what was read. Where it was asked to stop, anything.
template <typename Read>
std::shared_ptr<const Understood> understoodOf(Read read, const core::ReadOptions& options, const std::stop_token& stop,
                                               core::ReadingProgress& progress)
{
    auto understood = std::make_shared<Understood>();
    auto& remarks = understood->reading.remarks;
    try {
        understood->read = read();
        understood->reading = core::readTables(understood->read->files, options, stop, &progress);
        if (!stop.stop_requested()) {
            understood->evidence = core::Evidence::of(understood->reading.series).value_or(core::Evidence());
        }
        if (!stop.stop_requested()) {
            understood->drawnFirst = core::drawnFirst(understood->reading.series);
        }
        remarks.insert(remarks.begin(), understood->read->remarks.begin(), understood->read->remarks.end());
    } catch (const std::exception& fault) {
        *understood = {std::make_shared<const core::TableFiles>(), {}, {}, {}};
        remarks.push_back({core::RemarkCode::Unreadable, {}, 0, 0, {}, fault.what(), {}});
    }
    return understood;
}

}  // namespace

ReadingTask::ReadingTask(QObject* parent) : QObject(parent) {}

ReadingTask::~ReadingTask()
{
    stop_.request_stop();
}

void ReadingTask::readFiles(const QStringList& paths, const core::ReadOptions& options)
{
    start([paths](const std::stop_token& stop) { return filesAt(paths, stop); }, options);
}

void ReadingTask::readText(const QString& name, const QString& text, const core::ReadOptions& options)
{
    const auto read =
        std::make_shared<const core::TableFiles>(core::TableFiles{{{name.toStdString(), text.toStdString()}}, {}});
    start([read](const std::stop_token&) { return read; }, options);
}

void ReadingTask::readAgain(const core::ReadOptions& options)
{
    if (read_) {
        start([read = read_](const std::stop_token&) { return read; }, options);
    }
}

void ReadingTask::cancel()
{
    stop_.request_stop();
    stop_ = std::stop_source();
    progress_ = std::make_shared<core::ReadingProgress>();
    ++order_;
    reading_ = false;
}

double ReadingTask::share() const
{
    constexpr double kOfReading = 0.7;  // the rest is checking what was read
    return kOfReading * progress_->share;
}

template <typename Read>
void ReadingTask::start(Read read, const core::ReadOptions& options)
{
    cancel();
    reading_ = true;
    auto done = std::make_shared<std::promise<void>>();
    const std::future<void> soon = done->get_future();
    reader_.start([this, read, options, done, order = order_, stop = stop_.get_token(), progress = progress_] {
        const auto understood = understoodOf([&] { return read(stop); }, options, stop, *progress);
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [this, order, understood] { deliver(order, understood); }, Qt::QueuedConnection);
        }
        done->set_value();
    });
    if (soon.wait_for(kMoment) == std::future_status::ready) {
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void ReadingTask::deliver(int order, const std::shared_ptr<const Understood>& understood)
{
    if (order != order_) {
        return;
    }
    reading_ = false;
    read_ = understood->read;
    emit finished(understood);
}

}  // namespace ui
