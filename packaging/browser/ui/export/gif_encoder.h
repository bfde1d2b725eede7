#pragma once

#include <optional>

#include <QRect>

#include "ui/film/film_encoder.h"
#include "ui/film/gif_palette.h"

namespace ui {

/// A GIF without FFmpeg: the same palette, each frame only where it differs from the one before.
class GifEncoder final : public FilmEncoder {
public:
    GifEncoder(const VideoSettings& settings, const std::vector<QImage>& samples);

    void add(const QImage& frame) override;
    [[nodiscard]] QByteArray finish() override;

private:
    QByteArray indexed(const QImage& frame);
    void flush();

    VideoSettings settings_;
    GifPalette palette_;
    QByteArray bytes_;
    QByteArray last_;  ///< the frame before, an entry a pixel
    /// What is not written yet, as long as the next frame may be the same.
    struct Waiting {
        QRect part;
        QByteArray pixels;
        int frames = 1;
    };
    std::optional<Waiting> waiting_;
    int shown_ = 0;  ///< frames whose time is written
};

/// The pixels as GIF packs them: LZW codes of up to 12 bits in blocks of 255 bytes (GIF89a, appendix F).
[[nodiscard]] QByteArray lzwPacked(const QByteArray& pixels);

}  // namespace ui
