#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QTimer>

#include "ui/document/explorer.h"
#include "ui/sound/sound_output.h"

namespace ui {

/// The featured curve to be heard: while the mean moves, by hand, keys or play, the pitch follows its height and the
/// side the cursor's place. Off until it is asked for.
class CurveSound : public QObject {
    Q_OBJECT

public:
    /// A device; null where there is none, a std::exception where it cannot be had.
    using MakeOutput = std::function<std::unique_ptr<SoundOutput>()>;

    CurveSound(const Session& session, const Explorer& explorer, MakeOutput make, QObject* parent = nullptr);

    /// Whether it is on now: without a device it stays off, and told() says why.
    bool setOn(bool on, const Texts& texts);
    /// On from the first move: a start need not wait for a device.
    void setOnLater(const Texts& texts);
    bool isOn() const noexcept { return output_ != nullptr; }

signals:
    void told(const QString& text, bool isProblem);
    /// It was to be on and cannot be.
    void failed();

private:
    bool makeOutput(const Texts& texts);
    void follow(const Screen& screen);

    const Session& session_;
    MakeOutput make_;
    std::unique_ptr<SoundOutput> output_;
    std::optional<Texts> later_;  ///< to be put on at the first move
    Tone tone_;
    double mean_;   ///< that was heard last
    QTimer quiet_;  ///< runs out when the cursor stands
};

/// The tone of the featured metric's marker, wherever a panel has one; silent where none has.
[[nodiscard]] Tone featuredTone(const Screen& screen, core::Metric featured);

}  // namespace ui
