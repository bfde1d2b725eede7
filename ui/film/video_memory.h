#pragma once

#include <memory>

#include <QByteArray>

struct AVFormatContext;
struct AVIOContext;

namespace ui {

struct IoContextDeleter {
    void operator()(AVIOContext* context) const noexcept;
};
using IoContext = std::unique_ptr<AVIOContext, IoContextDeleter>;

/// A file in memory for FFmpeg's muxers: a film exists as bytes before any file does, so that one that fails or is
/// cancelled leaves nothing behind. Stays where it is while FFmpeg holds it.
class VideoMemory {
public:
    VideoMemory();
    VideoMemory(const VideoMemory&) = delete;
    VideoMemory& operator=(const VideoMemory&) = delete;

    /// Makes it the muxer's file, and what the muxer reads when it moves an MP4's index to the front.
    void attachTo(AVFormatContext& muxer);

    /// What is written from now on goes nowhere, and so cannot fail.
    void takeNoMore() noexcept { isTaking_ = false; }

    const QByteArray& bytes() const noexcept { return bytes_; }

private:
    friend struct VideoMemoryAccess;

    QByteArray bytes_;
    qint64 position_ = 0;
    bool isTaking_ = true;
    IoContext context_;
};

}  // namespace ui
