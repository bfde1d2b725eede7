#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

#include "ui/film/film_encoder.h"

namespace ui {

/// Another encoder at work in a thread of its own, so that the next frame is painted meanwhile. Few frames wait: who
/// adds more waits for it. Where the system gives no thread, frames are encoded as they are added. The bytes are those
/// that the other makes by itself.
class EncoderBeside final : public FilmEncoder {
public:
    explicit EncoderBeside(std::unique_ptr<FilmEncoder> encoder);
    ~EncoderBeside() override;

    /// Throws what the other threw at this or an earlier frame.
    void add(const QImage& frame) override;
    [[nodiscard]] QByteArray finish() override;

private:
    void work();
    void join();

    std::unique_ptr<FilmEncoder> encoder_;
    std::mutex mutex_;  ///< of the next four
    std::condition_variable changed_;
    std::deque<QImage> waiting_;
    bool ending_ = false;
    std::exception_ptr fault_;
    std::thread thread_;
};

}  // namespace ui
