#pragma once

#include <memory>
#include <vector>

#include <QImage>

#include "ui/figure/video_format.h"

namespace ui {

/// Turns frames into the bytes of a film. Same frames, same bytes on one machine.
///
/// What FFmpeg cannot do is thrown as a std::runtime_error with FFmpeg's reason; renderAnimation() catches it.
class VideoEncoder {
public:
    /// `samples` are frames from all over the film: a GIF takes its colours from them.
    VideoEncoder(const VideoSettings& settings, const std::vector<QImage>& samples);
    VideoEncoder(const VideoEncoder&) = delete;
    VideoEncoder& operator=(const VideoEncoder&) = delete;
    ~VideoEncoder();

    /// The next frame, of the settings' size; a smaller one is continued to the right and below.
    void add(const QImage& frame);

    /// Ends the film. Nothing can be added afterwards.
    [[nodiscard]] QByteArray finish();

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace ui
