#pragma once

#include "ui/sound/tone.h"

namespace ui {

/// Where tones are heard: a device of this computer.
class SoundOutput {
public:
    SoundOutput() = default;
    SoundOutput(const SoundOutput&) = delete;
    SoundOutput& operator=(const SoundOutput&) = delete;
    virtual ~SoundOutput() = default;

    /// Glides to this tone, which goes on until another; one of loudness 0 ends it.
    virtual void sound(const Tone& tone) = 0;
};

/// What the sound library gives: the desktop's usual device, the caller's; null where there is none.
using MakeSoundOutput = SoundOutput* (*)();
inline constexpr const char* kMakeSoundOutput = "metricMirageSoundOutput";

}  // namespace ui
