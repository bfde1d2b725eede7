#pragma once

#include <memory>

#include "ui/sound/sound_output.h"

namespace ui {

/// The desktop's usual device, by the sound library, which is loaded the first time a curve is to be heard: whoever
/// wants no sound need not wait for it at every start. Null where there is no device; a std::runtime_error says why the
/// library cannot be had.
[[nodiscard]] std::unique_ptr<SoundOutput> makeSoundOutput();

}  // namespace ui
