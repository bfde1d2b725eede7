#include "ui/export/film_library.h"

#include <new>
#include <stdexcept>
#include <string>
#include <system_error>

#include <dlfcn.h>

#include "ui/words/error_text.h"

namespace ui {

namespace {

/// Whether the loader's reason (glibc's words, which it does not translate where no locale of it is installed) is
/// memory.
bool isLackOfMemory(const std::string& reason)
{
    return reason.find("failed to map segment") != std::string::npos
           || reason.find(std::make_error_code(std::errc::not_enough_memory).message()) != std::string::npos;
}

/// A function of the library, which stays loaded. It is looked for where the program's run path says: beside the build
/// or the installation.
void* functionOf(const char* name)
{
    void* library = dlopen(METRIC_MIRAGE_FILM_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void* function = library != nullptr ? dlsym(library, name) : nullptr;
    if (function == nullptr) {
        const char* reason = dlerror();
        const std::string said = reason != nullptr ? reason : METRIC_MIRAGE_FILM_LIBRARY;
        if (isLackOfMemory(said)) {
            throw std::bad_alloc();
        }
        throw std::runtime_error(kNoFilmLibrary + (": " + said));
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
