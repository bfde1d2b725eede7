// The film library's only way in.

#include "ui/film/video_encoder.h"

extern "C" __attribute__((visibility("default"))) ui::FilmEncoder* metricMirageFilmEncoder(
    const ui::VideoSettings& settings, const std::vector<QImage>& samples)
{
    return new ui::VideoEncoder(settings, samples);
}
