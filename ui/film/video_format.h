#pragma once

#include <QSize>

namespace ui {

enum class VideoFormat { Gif, Mp4 };

/// A film's frames: how large, how fast, and whether a GIF begins again at its end.
struct VideoSettings {
    VideoFormat format = VideoFormat::Mp4;
    QSize size;                ///< pixels, of every frame; an MP4's sides are even
    int framesPerSecond = 30;  ///< [1, mostFramesPerSecond(format)]
    bool loop = false;

    friend bool operator==(const VideoSettings&, const VideoSettings&) = default;
};

/// GIF counts hundredths of a second, and browsers slow a frame down that stands for less than two of them.
[[nodiscard]] constexpr int mostFramesPerSecond(VideoFormat format)
{
    return format == VideoFormat::Gif ? 50 : 60;
}

/// The longest side of a frame: H.264's own levels end there, and a GIF beyond has hundreds of megabytes.
[[nodiscard]] constexpr int longestSide(VideoFormat format)
{
    return format == VideoFormat::Gif ? 2048 : 4096;
}

}  // namespace ui
