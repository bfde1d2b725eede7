#include "ui/window/sound_library.h"

#include <stdexcept>
#include <string>

#include <dlfcn.h>

namespace ui {

std::unique_ptr<SoundOutput> makeSoundOutput()
{
    void* library = dlopen(METRIC_MIRAGE_SOUND_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void* function = library != nullptr ? dlsym(library, kMakeSoundOutput) : nullptr;
    if (function == nullptr) {
        const char* reason = dlerror();
        throw std::runtime_error(reason != nullptr ? reason : METRIC_MIRAGE_SOUND_LIBRARY);
    }
    return std::unique_ptr<SoundOutput>(reinterpret_cast<MakeSoundOutput>(function)());
}

}  // namespace ui
