// The tone of a curve, measured as an ear would: how often it crosses zero, and how strong it is on either side.

#include "ui/sound/tone.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace {

constexpr int kRate = 48'000;

std::vector<float> aSecondOf(const ui::Tone& tone)
{
    std::vector<float> samples(2 * kRate);
    ui::fillWave({tone, 0.0}, tone, kRate, samples);
    return samples;
}

/// Upward crossings of zero in a second are hertz.
int hertz(const std::vector<float>& samples, std::size_t ear)
{
    int crossings = 0;
    for (std::size_t i = ear + 2; i < samples.size(); i += 2) {
        crossings += samples[i - 2] < 0.0F && samples[i] >= 0.0F ? 1 : 0;
    }
    return crossings;
}

double energy(const std::vector<float>& samples, std::size_t ear)
{
    double all = 0.0;
    for (std::size_t i = ear; i < samples.size(); i += 2) {
        all += double(samples[i]) * double(samples[i]);
    }
    return all;
}

TEST(Tone, PitchFollowsY)
{
    EXPECT_NEAR(hertz(aSecondOf(ui::toneAt(0.5, 0.0)), 0), 220, 1);
    EXPECT_NEAR(hertz(aSecondOf(ui::toneAt(0.5, 0.5)), 0), 440, 1);  // an octave
    EXPECT_NEAR(hertz(aSecondOf(ui::toneAt(0.5, 1.0)), 1), 880, 1);
    EXPECT_NEAR(hertz(aSecondOf(ui::toneAt(0.5, 0.25)), 0), 311, 1);
}

TEST(Tone, ComesFromWhereTheCursorStands)
{
    const auto left = aSecondOf(ui::toneAt(0.0, 0.5));
    EXPECT_GT(energy(left, 0), 1000.0);
    EXPECT_NEAR(energy(left, 1), 0.0, 1e-6);
    const auto right = aSecondOf(ui::toneAt(1.0, 0.5));
    EXPECT_NEAR(energy(right, 0), 0.0, 1e-6);
    const auto middle = aSecondOf(ui::toneAt(0.5, 0.5));
    EXPECT_NEAR(energy(middle, 0) / energy(middle, 1), 1.0, 1e-3);
    // At a third of the way the ears' energies are as cos² and sin² of 30 degrees: 3 to 1.
    const auto third = aSecondOf(ui::toneAt(1.0 / 3.0, 0.5));
    EXPECT_NEAR(energy(third, 0) / energy(third, 1), 3.0, 1e-3);
    for (const auto* one : {&left, &right, &third}) {
        EXPECT_NEAR(energy(*one, 0) + energy(*one, 1), energy(middle, 0) + energy(middle, 1), 1.0);
    }
}

TEST(Tone, OutsideTheAxesIsAtTheirEndsAndNoValueIsSilent)
{
    EXPECT_EQ(ui::toneAt(-3.0, 7.0), ui::toneAt(0.0, 1.0));
    EXPECT_EQ(ui::toneAt(0.5, std::nan("")).loudness, 0.0);
    EXPECT_EQ(ui::toneAt(std::nan(""), 0.5).loudness, 0.0);
    EXPECT_EQ(energy(aSecondOf(ui::toneAt(0.5, std::nan(""))), 0), 0.0);
    EXPECT_GT(ui::toneAt(0.5, std::nan("")).frequency, 0.0);  // so that a glide from it has a pitch
}

/// From one pitch to another, from silence and to it: no sample is further from the one before than a sine's steepest.
TEST(Tone, GlidesWithoutAClick)
{
    ui::Wave wave{{220.0, 0.5, 0.0}, 0.0};
    float before = 0.0F;
    for (const ui::Tone& to :
         {ui::toneAt(0.1, 0.9), ui::toneAt(0.9, 0.1), ui::toneAt(0.2, 1.0), ui::Tone{220.0, 0.5, 0.0}}) {
        std::vector<float> samples(2 * 960);
        wave = ui::fillWave(wave, to, kRate, samples);
        EXPECT_EQ(wave.tone, to);
        EXPECT_TRUE(wave.phase >= 0.0 && wave.phase < 1.0);
        for (std::size_t i = 0; i < samples.size(); i += 2) {
            EXPECT_LT(std::abs(samples[i] - before), 0.25 * 2.0 * 3.1416 * 880.0 / kRate + 0.001);
            before = samples[i];
        }
    }
    EXPECT_EQ(before, 0.0F);
}

}  // namespace
