#include "ui/window/sound_library.h"

#include <emscripten.h>

namespace ui {

namespace {

/// The browser's own oscillator, made at the first tone.
class BrowserSound final : public SoundOutput {
public:
    void sound(const Tone& tone) override
    {
        EM_ASM(
            {
                if (!Module.tone) {
                    const context = new AudioContext();
                    const oscillator = context.createOscillator();
                    const gain = context.createGain();
                    const pan = context.createStereoPanner();
                    gain.gain.value = 0;
                    oscillator.connect(gain).connect(pan).connect(context.destination);
                    oscillator.start();
                    Module.tone = ({context, oscillator, gain, pan});
                }
                const now = Module.tone.context.currentTime;
                Module.tone.oscillator.frequency.setTargetAtTime($0, now, 0.02);
                Module.tone.gain.gain.setTargetAtTime($1, now, 0.02);
                Module.tone.pan.pan.setTargetAtTime($2, now, 0.02);
            },
            tone.frequency, 0.2 * tone.loudness, 2 * tone.pan - 1);
    }
};

}  // namespace

std::unique_ptr<SoundOutput> makeSoundOutput()
{
    return std::make_unique<BrowserSound>();
}

}  // namespace ui
