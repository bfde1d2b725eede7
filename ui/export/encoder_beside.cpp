#include "ui/export/encoder_beside.h"

#include <system_error>
#include <utility>

namespace ui {

EncoderBeside::EncoderBeside(std::unique_ptr<FilmEncoder> encoder) : encoder_(std::move(encoder))
{
    try {
        thread_ = std::thread([this] { work(); });
    } catch (const std::system_error&) {
        // too little memory for another thread: the film is encoded between the frames
    }
}

EncoderBeside::~EncoderBeside()
{
    {
        const std::lock_guard lock(mutex_);
        waiting_.clear();  // of a film that was given up
    }
    join();
}

void EncoderBeside::add(const QImage& frame)
{
    if (!thread_.joinable()) {
        encoder_->add(frame);
        return;
    }
    constexpr std::size_t kMostWaiting = 3;  // of 3840x2160 each is 32 MB
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return fault_ != nullptr || waiting_.size() < kMostWaiting; });
    if (fault_ != nullptr) {
        std::rethrow_exception(fault_);
    }
    waiting_.push_back(frame);
    changed_.notify_all();
}

QByteArray EncoderBeside::finish()
{
    join();
    if (fault_ != nullptr) {
        std::rethrow_exception(fault_);
    }
    return encoder_->finish();
}

void EncoderBeside::join()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

/// In the thread: one frame after another until the film ends or one cannot be made.
void EncoderBeside::work()
{
    for (;;) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        if (waiting_.empty()) {
            return;
        }
        const QImage frame = std::exchange(waiting_.front(), QImage());
        waiting_.pop_front();
        changed_.notify_all();
        lock.unlock();
        try {
            encoder_->add(frame);
        } catch (...) {
            lock.lock();
            fault_ = std::current_exception();
            waiting_.clear();
            changed_.notify_all();
            return;
        }
    }
}

}  // namespace ui
