#pragma once

#include <functional>
#include <vector>

#include "ui/export/export.h"
#include "ui/film/video_format.h"

namespace ui {

/// A film: its frames, usually a sweep(), and how they are shown.
struct Animation {
    std::vector<core::ValidScenario> frames;
    int framesPerSecond = 30;
    bool loop = false;  ///< a GIF begins again; an MP4 leaves that to its player
};

/// Told how many frames are done before each is drawn and once at the end; false cancels.
using Progress = std::function<bool(int done, int total)>;

/// What forbids a film of this size, speed and look, under "size", "fps" and "theme"; empty where nothing does. No
/// player shows a transparent MP4, and a GIF has no half transparent edges.
[[nodiscard]] core::Errors animationFaults(VideoFormat format, int framesPerSecond, const FigureOptions& options);

/// The film's bytes. Same input, same bytes on one machine. An MP4's sides are made even by a column or row more.
///
/// Needs a QApplication. Errors: animationFaults(), Cancelled, Unwritable with FFmpeg's reason.
[[nodiscard]] core::Result<QByteArray> renderAnimation(const Animation& animation, VideoFormat format,
                                                       const FigureOptions& options, const Texts& texts,
                                                       const Progress& progress = {});

/// Every frame as a PNG's bytes, each that of renderFigure() but for the density scale, which is the same in all.
[[nodiscard]] core::Result<std::vector<QByteArray>> renderSequence(const Animation& animation,
                                                                   const FigureOptions& options, const Texts& texts,
                                                                   const Progress& progress = {});

/// A PDF with a page a frame, in vectors, each that of renderFigure().
[[nodiscard]] core::Result<QByteArray> renderSteps(const Animation& animation, const FigureOptions& options,
                                                   const Texts& texts, const Progress& progress = {});

/// About how many bytes the film will have, from a few of its frames; 0 where it cannot be made.
[[nodiscard]] qint64 estimatedSize(const Animation& animation, VideoFormat format, const FigureOptions& options,
                                   const Texts& texts);

}  // namespace ui
