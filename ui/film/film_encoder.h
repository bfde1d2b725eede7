#pragma once

#include <vector>

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace ui {

/// A film's frames: how they are kept, how large, how fast, and whether a film that can begins again at its end.
struct VideoSettings {
    bool palette = false;  ///< a GIF, of 256 colours; else an MP4
    QSize size;            ///< pixels, of every frame; an MP4's sides are even
    int framesPerSecond = 30;
    bool loop = false;

    friend bool operator==(const VideoSettings&, const VideoSettings&) = default;
};

/// Turns frames into the bytes of a film. Same frames, same bytes on one machine.
///
/// What cannot be done is thrown as a std::runtime_error with FFmpeg's reason; an export catches it.
class FilmEncoder {
public:
    FilmEncoder() = default;
    FilmEncoder(const FilmEncoder&) = delete;
    FilmEncoder& operator=(const FilmEncoder&) = delete;
    virtual ~FilmEncoder() = default;

    /// The next frame, of the settings' size; a smaller one is continued to the right and below.
    virtual void add(const QImage& frame) = 0;

    /// Ends the film. Nothing can be added afterwards.
    [[nodiscard]] virtual QByteArray finish() = 0;
};

/// What the film library gives: a new encoder, the caller's. `samples` are frames from all over the film: a GIF takes
/// its colours from them.
using MakeFilmEncoder = FilmEncoder* (*)(const VideoSettings& settings, const std::vector<QImage>& samples);
inline constexpr const char* kMakeFilmEncoder = "metricMirageFilmEncoder";

/// And the version of the FFmpeg it runs on, "5.1.6".
using FilmVersion = const char* (*)();
inline constexpr const char* kFilmVersion = "metricMirageFilmVersion";

}  // namespace ui
