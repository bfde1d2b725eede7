#include "ui/window/sound_library.h"

#include <emscripten/val.h>

namespace ui {

namespace {

/// The browser's own oscillator (page/mirage.js).
class BrowserSound final : public SoundOutput {
public:
    void sound(const Tone& tone) override
    {
        emscripten::val::global("mirage").call<void>("sound", tone.frequency, 0.2 * tone.loudness, 2 * tone.pan - 1);
    }
};

}  // namespace

std::unique_ptr<SoundOutput> makeSoundOutput()
{
    return std::make_unique<BrowserSound>();
}

}  // namespace ui
