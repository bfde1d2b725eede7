#include "ui/film/video_encoder.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <new>
#include <stdexcept>
#include <string>

#include "ui/film/ffmpeg.h"
#include "ui/film/silence.h"
#include "ui/film/video_frame.h"
#include "ui/film/video_memory.h"

namespace ui {

namespace {

constexpr int kThreads = 4;             // fixed: x264's output depends on how many there are
constexpr int kSecondsBetweenKeys = 1;  // so that a player jumps anywhere at once

struct CodecDeleter {
    void operator()(AVCodecContext* context) const noexcept { avcodec_free_context(&context); }
};
struct FormatDeleter {
    void operator()(AVFormatContext* context) const noexcept { avformat_free_context(context); }
};
struct PacketDeleter {
    void operator()(AVPacket* packet) const noexcept { av_packet_free(&packet); }
};

/// Throws where FFmpeg failed. An encoder that is none of FFmpeg's own (x264) names no reason; settings and sizes were
/// checked before, so what it lacked is memory, for its pictures or its threads.
int check(int result)
{
    if (result == AVERROR(ENOMEM) || result == AVERROR_EXTERNAL) {
        throw std::bad_alloc();
    }
    if (result < 0) {
        std::array<char, AV_ERROR_MAX_STRING_SIZE> reason{};
        av_strerror(result, reason.data(), reason.size());
        throw std::runtime_error(reason.data());
    }
    return result;
}

/// What FFmpeg made, which is nothing where memory ran out.
template <typename T>
T* made(T* object)
{
    if (object == nullptr) {
        throw std::bad_alloc();
    }
    return object;
}

const AVCodec& codecFor(bool palette)
{
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_GIF);
    if (!palette) {
        codec = avcodec_find_encoder_by_name("libx264");
        codec = codec != nullptr ? codec : avcodec_find_encoder(AV_CODEC_ID_MPEG4);
    }
    if (codec == nullptr) {
        throw std::runtime_error("FFmpeg has no encoder");
    }
    return *codec;
}

void set(void* object, const char* name, const char* value)
{
    av_opt_set(object, name, value, AV_OPT_SEARCH_CHILDREN);  // an encoder without the option does without
}

void configureMp4(AVCodecContext& codec)
{
    codec.pix_fmt = AV_PIX_FMT_YUV420P;
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.colorspace = AVCOL_SPC_BT709;
    codec.color_primaries = AVCOL_PRI_BT709;
    codec.color_trc = AVCOL_TRC_BT709;
    codec.thread_count = kThreads;
    if (codec.codec_id == AV_CODEC_ID_H264) {
        // Plots are flat colours that move a little: what slower presets, frames from both sides and a lookahead search
        // for is not there. Beside "medium" at 16 this takes 0.4 of its time and 110 MB less, and is nearer to what was
        // drawn (56.8 to 54.9 dB, SSIM 0.99937 to 0.99934, the mean of two layouts of 1920x1080); its files are 1.4
        // times as large. Letters stay sharp.
        set(&codec, "preset", "superfast");
        set(&codec, "crf", "18");
        codec.max_b_frames = 0;
        // Bits spread evenly, or flat areas take those of the letters. x264's macroblock tree reads memory that nobody
        // wrote (seen at 480x270, not at 480x256): other bytes now and then.
        set(&codec, "x264-params", "mbtree=0:aq-mode=0:rc-lookahead=0");
    } else {
        codec.flags |= AV_CODEC_FLAG_QSCALE;
        codec.global_quality = 2 * FF_QP2LAMBDA;
        codec.thread_count = 1;
    }
}

std::unique_ptr<AVCodecContext, CodecDeleter> openCodec(const VideoSettings& settings, bool globalHeader)
{
    const AVCodec& codec = codecFor(settings.palette);
    std::unique_ptr<AVCodecContext, CodecDeleter> context(made(avcodec_alloc_context3(&codec)));
    context->width = settings.size.width();
    context->height = settings.size.height();
    context->time_base = {1, settings.framesPerSecond};
    context->framerate = {settings.framesPerSecond, 1};
    context->sample_aspect_ratio = {1, 1};
    context->gop_size = settings.framesPerSecond * kSecondsBetweenKeys;
    context->flags |= AV_CODEC_FLAG_BITEXACT | (globalHeader ? AV_CODEC_FLAG_GLOBAL_HEADER : 0);
    if (settings.palette) {
        context->pix_fmt = AV_PIX_FMT_PAL8;
    } else {
        configureMp4(*context);
    }
    check(avcodec_open2(context.get(), &codec, nullptr));
    return context;
}

std::unique_ptr<AVFormatContext, FormatDeleter> makeMuxer(bool palette)
{
    AVFormatContext* context = nullptr;
    check(avformat_alloc_output_context2(&context, nullptr, palette ? "gif" : "mp4", "film"));
    context->flags |= AVFMT_FLAG_BITEXACT;
    return std::unique_ptr<AVFormatContext, FormatDeleter>(context);
}

}  // namespace

class VideoEncoder::Private {
public:
    Private(const VideoSettings& settings, const std::vector<QImage>& samples)
        : muxer_(makeMuxer(settings.palette)),
          codec_(openCodec(settings, (muxer_->oformat->flags & AVFMT_GLOBALHEADER) != 0)),
          packet_(made(av_packet_alloc())), frames_(makeFrameMaker(settings, samples)), isPalette_(settings.palette)
    {
        memory_.attachTo(*muxer_);
        stream_ = made(avformat_new_stream(muxer_.get(), nullptr));
        stream_->time_base = settings.palette ? AVRational{1, 100} : codec_->time_base;
        stream_->avg_frame_rate = codec_->framerate;
        check(avcodec_parameters_from_context(stream_->codecpar, codec_.get()));
        if (settings.palette) {
            set(muxer_->priv_data, "loop", settings.loop ? "0" : "-1");
        } else {
            set(muxer_->priv_data, "movflags", "faststart");  // it plays while it loads
        }
        check(avformat_write_header(muxer_.get(), nullptr));
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// A GIF's muxer lets go of the picture it holds back at the film's end alone: one given up is ended to nowhere.
    ~Private()
    {
        if (isPalette_ && !isEnded_) {
            memory_.takeNoMore();
            av_write_trailer(muxer_.get());
        }
    }

    void encode(const QImage& image)
    {
        AVFrame& frame = frames_->frameOf(image);
        frame.pts = count_++;
        check(avcodec_send_frame(codec_.get(), &frame));
        drain();
    }

    QByteArray finish()
    {
        check(avcodec_send_frame(codec_.get(), nullptr));
        drain();
        isEnded_ = true;
        check(av_write_trailer(muxer_.get()));
        avio_flush(muxer_->pb);
        return memory_.bytes();
    }

private:
    void drain()
    {
        for (;;) {
            const int result = avcodec_receive_packet(codec_.get(), packet_.get());
            if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) {
                return;
            }
            check(result);
            packet_->stream_index = 0;
            packet_->duration = 1;
            av_packet_rescale_ts(packet_.get(), codec_->time_base, stream_->time_base);
            check(av_interleaved_write_frame(muxer_.get(), packet_.get()));
        }
    }

    VideoMemory memory_;
    std::unique_ptr<AVFormatContext, FormatDeleter> muxer_;
    std::unique_ptr<AVCodecContext, CodecDeleter> codec_;
    std::unique_ptr<AVPacket, PacketDeleter> packet_;
    std::unique_ptr<FrameMaker> frames_;
    AVStream* stream_ = nullptr;  ///< the muxer's
    int64_t count_ = 0;
    bool isPalette_ = false;
    bool isEnded_ = false;
};

VideoEncoder::VideoEncoder(const VideoSettings& settings, const std::vector<QImage>& samples)
{
    av_log_set_level(AV_LOG_QUIET);  // FFmpeg's remarks are for people who know it
    const Silence silence;
    d_ = std::make_unique<Private>(settings, samples);
}

VideoEncoder::~VideoEncoder()
{
    const Silence silence;
    d_.reset();
}

/// Not silenced: it runs beside what may have something to say, and x264 speaks at its beginning and end alone.
void VideoEncoder::add(const QImage& frame)
{
    d_->encode(frame);
}

QByteArray VideoEncoder::finish()
{
    const Silence silence;
    return d_->finish();
}

}  // namespace ui
