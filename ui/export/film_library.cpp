#include "ui/export/film_library.h"

#include <stdexcept>
#include <string>

#include <dlfcn.h>

namespace ui {

namespace {

/// A function of the library, which stays loaded. It is looked for where the program's run path says: beside the build
/// or the installation.
void* functionOf(const char* name)
{
    void* library = dlopen(METRIC_MIRAGE_FILM_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void* function = library != nullptr ? dlsym(library, name) : nullptr;
    if (function == nullptr) {
        const char* reason = dlerror();
        throw std::runtime_error(std::string("the film library cannot be loaded: ")
                                 + (reason != nullptr ? reason : METRIC_MIRAGE_FILM_LIBRARY));
    }
    return function;
}

}  // namespace

std::unique_ptr<FilmEncoder> makeFilmEncoder(const VideoSettings& settings, const std::vector<QImage>& samples)
{
    static const auto make = reinterpret_cast<MakeFilmEncoder>(functionOf(kMakeFilmEncoder));
    return std::unique_ptr<FilmEncoder>(make(settings, samples));
}

std::string filmLibraryVersion()
{
    try {
        return reinterpret_cast<FilmVersion>(functionOf(kFilmVersion))();
    } catch (const std::runtime_error&) {
        return {};
    }
}

}  // namespace ui
