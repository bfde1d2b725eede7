#pragma once

#include <span>

namespace ui {

/// What is heard of one place of a curve.
struct Tone {
    double frequency = 0.0;  ///< hertz
    double pan = 0.5;        ///< 0 at the left ear, 1 at the right
    double loudness = 0.0;   ///< 0 for silence, 1 for the loudest

    friend bool operator==(const Tone&, const Tone&) = default;
};

inline constexpr double kLowestPitch = 220.0;  ///< hertz, of a curve at the foot of its axis: the a below middle c
inline constexpr double kOctaves = 2.0;        ///< from there to the top

/// The tone of a place of a curve, both given as shares of the axes: y is the pitch, evenly in octaves, x where it
/// comes from. What lies outside the axes is heard at their ends; NaN is silent.
[[nodiscard]] Tone toneAt(double x, double y);

/// Where a wave is after some samples.
struct Wave {
    Tone tone;
    double phase = 0.0;  ///< turns, in [0, 1)

    friend bool operator==(const Wave&, const Wave&) = default;
};

/// Fills frames of two samples, left and right, each in [-1, 1], with a sine that glides from the wave's tone to
/// another over all of them, so that nothing clicks; returns where it ends. Both ears together always have the same
/// energy.
Wave fillWave(const Wave& from, const Tone& to, int framesPerSecond, std::span<float> samples);

}  // namespace ui
