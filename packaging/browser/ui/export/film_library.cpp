#include "ui/export/film_library.h"

#include <stdexcept>

#include "packaging/browser/ui/export/gif_encoder.h"

namespace ui {

std::unique_ptr<FilmEncoder> makeFilmEncoder(const VideoSettings& settings, const std::vector<QImage>& samples)
{
    if (!settings.palette) {
        throw std::runtime_error("MP4 films are made by the desktop program; in a browser choose GIF");
    }
    return std::make_unique<GifEncoder>(settings, samples);
}

std::string filmLibraryVersion()
{
    return {};
}

}  // namespace ui
