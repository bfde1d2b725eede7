#include "ui/window/curve_sound.h"

#include <cmath>
#include <utility>

#include "core/model/keys.h"
#include "ui/words/help_texts.h"

namespace ui {

namespace {

constexpr int kStands = 200;  // ms without a move

double shareOf(double value, const AxisModel& axis)
{
    return (value - axis.lower) / (axis.upper - axis.lower);
}

}  // namespace

Tone featuredTone(const Screen& screen, core::Metric featured)
{
    const std::string_view key = core::keyOf(featured);
    const QString id = QStringLiteral("marker-") + QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    for (const PanelModel& panel : screen.panels.panels) {
        for (const MarkerModel& marker : panel.moving.markers) {
            if (marker.id == id) {
                return toneAt(shareOf(marker.at.x(), panel.still.x), shareOf(marker.at.y(), panel.still.y));
            }
        }
    }
    return toneAt(0.5, std::nan(""));
}

CurveSound::CurveSound(const Session& session, const Explorer& explorer, MakeOutput make, QObject* parent)
    : QObject(parent), session_(session), make_(std::move(make)), mean_(session.scenario().model().mean)
{
    quiet_.setSingleShot(true);
    quiet_.setInterval(kStands);
    connect(&explorer, &Explorer::shown, this, &CurveSound::follow);
    connect(&quiet_, &QTimer::timeout, this, [this] {
        if (output_) {
            tone_.loudness = 0.0;
            output_->sound(tone_);
        }
    });
}

bool CurveSound::setOn(bool on, const Texts& texts)
{
    output_.reset();
    later_.reset();
    mean_ = session_.scenario().model().mean;
    if (on && makeOutput(texts)) {
        emit told(texts(help::SoundOn), false);
    }
    return isOn();
}

void CurveSound::setOnLater(const Texts& texts)
{
    later_ = texts;
}

bool CurveSound::makeOutput(const Texts& texts)
{
    try {
        output_ = make_();
        if (!output_) {
            emit told(texts(help::SoundNoDevice), true);
        }
    } catch (const std::exception& fault) {
        emit told(texts(help::SoundNoLibrary, QString::fromLocal8Bit(fault.what())), true);
    }
    if (!output_) {
        emit failed();
    }
    return output_ != nullptr;
}

void CurveSound::follow(const Screen& screen)
{
    const core::ValidScenario& scenario = session_.scenario();
    if (scenario.model().mean == mean_) {
        return;
    }
    mean_ = scenario.model().mean;
    if (const auto texts = std::exchange(later_, std::nullopt)) {
        makeOutput(*texts);
    }
    if (!output_) {
        return;
    }
    tone_ = featuredTone(screen, scenario.view().featured);
    output_->sound(tone_);
    quiet_.start();
}

}  // namespace ui
