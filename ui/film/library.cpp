// The film library's only ways in.

#include "ui/film/ffmpeg.h"
#include "ui/film/video_encoder.h"

extern "C" __attribute__((visibility("default"))) ui::FilmEncoder* metricMirageFilmEncoder(
    const ui::VideoSettings& settings, const std::vector<QImage>& samples)
{
    return new ui::VideoEncoder(settings, samples);
}

extern "C" __attribute__((visibility("default"))) const char* metricMirageFilmVersion()
{
    return av_version_info();
}
