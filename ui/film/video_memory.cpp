#include "ui/film/video_memory.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "ui/film/ffmpeg.h"

namespace ui {

namespace {

constexpr int kBufferSize = 65536;

#if LIBAVFORMAT_VERSION_MAJOR >= 61
using ToWrite = const uint8_t*;  // since FFmpeg 7
#else
using ToWrite = uint8_t*;
#endif

/// A second place in the same bytes, for the muxer to read from.
struct Reader {
    const QByteArray* bytes = nullptr;
    qint64 position = 0;
};

int64_t placeAfter(int64_t offset, int whence, qint64 position, qint64 size)
{
    switch (whence & ~AVSEEK_FORCE) {
    case SEEK_SET: return offset;
    case SEEK_CUR: return position + offset;
    case SEEK_END: return size + offset;
    default: return -1;
    }
}

int read(void* opaque, uint8_t* buffer, int size)
{
    auto& reader = *static_cast<Reader*>(opaque);
    const qint64 count = std::min<qint64>(size, reader.bytes->size() - reader.position);
    if (count <= 0) {
        return AVERROR_EOF;
    }
    std::memcpy(buffer, reader.bytes->constData() + reader.position, static_cast<std::size_t>(count));
    reader.position += count;
    return static_cast<int>(count);
}

int64_t seekReader(void* opaque, int64_t offset, int whence)
{
    auto& reader = *static_cast<Reader*>(opaque);
    if (whence == AVSEEK_SIZE) {
        return reader.bytes->size();
    }
    reader.position = placeAfter(offset, whence, reader.position, reader.bytes->size());
    return reader.position;
}

AVIOContext* allocate(void* opaque, int writable, int (*reading)(void*, uint8_t*, int),
                      int (*writing)(void*, ToWrite, int), int64_t (*seeking)(void*, int64_t, int))
{
    auto* buffer = static_cast<unsigned char*>(av_malloc(kBufferSize));
    AVIOContext* context = buffer != nullptr
                               ? avio_alloc_context(buffer, kBufferSize, writable, opaque, reading, writing, seeking)
                               : nullptr;
    if (context == nullptr) {
        av_free(buffer);
        throw std::bad_alloc();
    }
    return context;
}

int openReader(AVFormatContext* muxer, AVIOContext** context, const char*, int flags, AVDictionary**)
{
    if ((flags & AVIO_FLAG_WRITE) != 0) {
        return AVERROR(EACCES);
    }
    auto* reader = new Reader{&static_cast<const VideoMemory*>(muxer->opaque)->bytes(), 0};
    *context = allocate(reader, 0, read, nullptr, seekReader);
    return 0;
}

int closeReader(AVFormatContext*, AVIOContext* context)
{
    if (context != nullptr) {
        delete static_cast<Reader*>(context->opaque);
        IoContextDeleter()(context);
    }
    return 0;
}

}  // namespace

/// FFmpeg's callbacks are plain functions.
struct VideoMemoryAccess {
    static int write(void* opaque, ToWrite buffer, int size)
    {
        auto& memory = *static_cast<VideoMemory*>(opaque);
        if (!memory.isTaking_) {
            return size;
        }
        const qint64 end = memory.position_ + size;
        if (end > memory.bytes_.size()) {
            memory.bytes_.resize(end);
        }
        std::memcpy(memory.bytes_.data() + memory.position_, buffer, static_cast<std::size_t>(size));
        memory.position_ = end;
        return size;
    }

    static int64_t seek(void* opaque, int64_t offset, int whence)
    {
        auto& memory = *static_cast<VideoMemory*>(opaque);
        if (whence == AVSEEK_SIZE) {
            return memory.bytes_.size();
        }
        memory.position_ = placeAfter(offset, whence, memory.position_, memory.bytes_.size());
        return memory.position_;
    }
};

void IoContextDeleter::operator()(AVIOContext* context) const noexcept
{
    av_freep(&context->buffer);
    avio_context_free(&context);
}

VideoMemory::VideoMemory() : context_(allocate(this, 1, nullptr, VideoMemoryAccess::write, VideoMemoryAccess::seek)) {}

void VideoMemory::attachTo(AVFormatContext& muxer)
{
    muxer.pb = context_.get();
    muxer.flags |= AVFMT_FLAG_CUSTOM_IO;
    muxer.opaque = this;
    muxer.io_open = openReader;
    muxer.io_close2 = closeReader;
}

}  // namespace ui
