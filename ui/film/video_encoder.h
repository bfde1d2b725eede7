#pragma once

#include <memory>

#include "ui/film/film_encoder.h"

namespace ui {

/// A film made by FFmpeg.
class VideoEncoder final : public FilmEncoder {
public:
    VideoEncoder(const VideoSettings& settings, const std::vector<QImage>& samples);
    ~VideoEncoder() override;

    void add(const QImage& frame) override;
    [[nodiscard]] QByteArray finish() override;

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace ui
