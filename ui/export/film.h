#pragma once

#include <memory>
#include <vector>

#include "ui/export/export_choice.h"
#include "ui/export/frame_source.h"
#include "ui/film/film_encoder.h"

namespace ui {

/// What forbids a film of this size, speed and look, under "size", "fps" and "theme"; empty where nothing does. No
/// player shows a transparent MP4, and a GIF has no half transparent edges.
[[nodiscard]] core::Errors filmFaults(const ExportChoice& choice);

/// A film, made a frame at a time. The same frames give the same bytes on one machine. Sides are made even by a column
/// or row more where the format wants it.
class Film {
public:
    /// Frames that differ in the mean alone; at least one.
    Film(std::vector<core::ValidScenario> frames, const ExportChoice& choice);

    /// Steps before finish(): the frames, and before them those that a palette's colours are taken from.
    [[nodiscard]] int steps() const;
    /// Draws the frame of a step; steps are taken in order, from 0. Throws FFmpeg's reason, and that of a missing
    /// library, as a std::runtime_error.
    [[nodiscard]] core::Result<void> step(int number);
    [[nodiscard]] QByteArray finish();

private:
    std::size_t samples() const;

    ExportChoice choice_;
    std::vector<core::ValidScenario> frames_;
    FrameSource source_;
    std::vector<QImage> sampled_;
    std::unique_ptr<FilmEncoder> encoder_;
};

/// About how many bytes a film of the scenario will have, from a few of its frames; 0 where it cannot be made or the
/// format is no film.
[[nodiscard]] qint64 estimatedBytes(const core::ValidScenario& scenario, const ExportChoice& choice);

}  // namespace ui
