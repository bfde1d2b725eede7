#include "ui/export/film_library.h"

#include <stdexcept>
#include <string>

#include <dlfcn.h>

namespace ui {

namespace {

/// The library stays loaded. It is looked for where the program's run path says: beside the build or the installation.
MakeFilmEncoder load()
{
    void* library = dlopen(METRIC_MIRAGE_FILM_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void* function = library != nullptr ? dlsym(library, kMakeFilmEncoder) : nullptr;
    if (function == nullptr) {
        const char* reason = dlerror();
        throw std::runtime_error(std::string("the film library cannot be loaded: ")
                                 + (reason != nullptr ? reason : METRIC_MIRAGE_FILM_LIBRARY));
    }
    return reinterpret_cast<MakeFilmEncoder>(function);
}

}  // namespace

std::unique_ptr<FilmEncoder> makeFilmEncoder(const VideoSettings& settings, const std::vector<QImage>& samples)
{
    static const MakeFilmEncoder make = load();
    return std::unique_ptr<FilmEncoder>(make(settings, samples));
}

}  // namespace ui
