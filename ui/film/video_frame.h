#pragma once

#include <memory>
#include <vector>

#include <QImage>

#include "ui/film/film_encoder.h"

struct AVFrame;

namespace ui {

/// Turns pictures into frames of a format's own pixels.
class FrameMaker {
public:
    FrameMaker() = default;
    FrameMaker(const FrameMaker&) = delete;
    FrameMaker& operator=(const FrameMaker&) = delete;
    virtual ~FrameMaker() = default;

    /// Valid until the next call. A picture smaller than the frame is continued by its last column and row.
    [[nodiscard]] virtual AVFrame& frameOf(const QImage& picture) = 0;
};

/// For an MP4 BT.709 colours at half the resolution, as every player has them; for a GIF 255 colours taken from
/// `samples`.
[[nodiscard]] std::unique_ptr<FrameMaker> makeFrameMaker(const VideoSettings& settings,
                                                         const std::vector<QImage>& samples);

}  // namespace ui
