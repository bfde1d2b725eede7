#include "ui/sound/tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double kLoudest = 0.25;  // of what a loudspeaker can: beside a voice, not over it

}  // namespace

Tone toneAt(double x, double y)
{
    if (std::isnan(x) || std::isnan(y)) {
        return {kLowestPitch, 0.5, 0.0};
    }
    return {kLowestPitch * std::exp2(kOctaves * std::clamp(y, 0.0, 1.0)), std::clamp(x, 0.0, 1.0), 1.0};
}

Wave fillWave(const Wave& from, const Tone& to, int framesPerSecond, std::span<float> samples)
{
    const std::size_t frames = samples.size() / 2;
    Wave now = from;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const double share = static_cast<double>(frame + 1) / static_cast<double>(frames);
        const auto between = [share](double a, double b) { return a + (b - a) * share; };
        now.tone = {between(from.tone.frequency, to.frequency), between(from.tone.pan, to.pan),
                    between(from.tone.loudness, to.loudness)};
        now.phase = std::fmod(now.phase + now.tone.frequency / framesPerSecond, 1.0);
        const double value = kLoudest * now.tone.loudness * std::sin(2.0 * std::numbers::pi * now.phase);
        const double angle = 0.5 * std::numbers::pi * now.tone.pan;
        samples[2 * frame] = static_cast<float>(value * std::cos(angle));
        samples[2 * frame + 1] = static_cast<float>(value * std::sin(angle));
    }
    now.tone = frames > 0 ? to : now.tone;
    return now;
}

}  // namespace ui
