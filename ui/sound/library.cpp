// The sound library: Qt Multimedia, loaded when somebody wants to hear a curve.

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include "ui/sound/sound_output.h"

namespace ui {

namespace {

/// Gives a device as many samples as it asks for.
class WaveSource final : public QIODevice {
public:
    explicit WaveSource(int rate) : rate_(rate) { open(QIODevice::ReadOnly); }

    void setTone(const Tone& tone)
    {
        to_ = tone;
        if (wave_.tone.loudness == 0.0) {  // out of silence there is no glide
            wave_.tone = {tone.frequency, tone.pan, 0.0};
        }
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 4096 + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        constexpr qint64 kFrame = 2 * sizeof(float);
        const auto frames = static_cast<std::size_t>(most / kFrame);
        std::vector<float> samples(2 * frames);
        // Half a hundredth of a second is a glide; what is longer goes on in the new tone.
        const std::size_t glide = 2 * std::min(frames, static_cast<std::size_t>(rate_ / 200));
        const std::span<float> all(samples);
        wave_ = fillWave(wave_, to_, rate_, all.first(glide));
        wave_ = fillWave(wave_, to_, rate_, all.subspan(glide));
        std::memcpy(data, samples.data(), samples.size() * sizeof(float));
        return static_cast<qint64>(samples.size() * sizeof(float));
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int rate_;
    Tone to_;
    Wave wave_;
};

class DeviceOutput final : public SoundOutput {
public:
    DeviceOutput(const QAudioDevice& device, const QAudioFormat& format)
        : source_(format.sampleRate()), sink_(device, format)
    {
        sink_.setBufferSize(format.bytesForDuration(60'000));  // a twentieth of a second is near enough to the hand
    }

    void sound(const Tone& tone) override
    {
        source_.setTone(tone);
        if (sink_.state() == QAudio::StoppedState && tone.loudness > 0.0) {
            sink_.start(&source_);
        }
    }
    /// Whether the device can be opened, by opening it: one that is listed may be taken, or gone. Not a sound is made.
    bool works()
    {
        sink_.start(&source_);
        const bool opened = sink_.error() == QAudio::NoError;
        sink_.stop();
        return opened;
    }

private:
    WaveSource source_;
    QAudioSink sink_;
};

}  // namespace

}  // namespace ui

extern "C" __attribute__((visibility("default"))) ui::SoundOutput* metricMirageSoundOutput()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    if (device.isNull() || !device.isFormatSupported(format)) {
        return nullptr;
    }
    auto output = std::make_unique<ui::DeviceOutput>(device, format);
    return output->works() ? output.release() : nullptr;
}
