#pragma once

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/document/explorer.h"
#include "ui/export/sweep.h"
#include "ui/export/traced_curve.h"

namespace ui {

/// Plays a change: moves one parameter through the frames of a sweep, those a film of the same ends, pace and length
/// has. From its start until it is stopped, or anything else is done, it is one gesture, whatever is paused and
/// scrubbed.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr int kFramesASecond = 30;

    Player(Explorer& explorer, Session& session, QObject* parent = nullptr);

    /// What moves, from where to where. What is under way begins anew with the next frame asked for.
    void setSweep(const SweepOptions& sweep);
    const SweepOptions& options() const noexcept { return sweep_; }
    void setSeconds(double seconds);
    double seconds() const noexcept { return seconds_; }
    void setLoop(bool loop) { loop_ = loop; }
    bool loop() const noexcept { return loop_; }
    /// Without animation a play goes in steps, each asked for.
    void setStill(bool still) { still_ = still; }

    bool isPlaying() const noexcept { return timer_.isActive(); }
    /// Whether a frame is shown.
    bool isUnderWay() const noexcept { return !frames_.empty(); }
    double share() const noexcept;  ///< of the way, 0 to 1
    int frame() const noexcept { return at_; }
    const std::vector<core::ValidScenario>& frames() const noexcept { return frames_; }

    void play();  ///< from the start again where it has ended
    void pause();
    void step(int direction);  ///< a tenth of the way
    void goTo(double share);
    void stop();     ///< leaves all where it is
    void putBack();  ///< as it was before it was played, also where somebody else has taken over

    /// Draws the curves as the mean comes by, as a film does.
    void trace(std::vector<PanelModel>& panels) const;

signals:
    void changed();
    /// The ends are refused: what the parameter may be.
    void refused(const core::Errors& errors);

private:
    bool begin();
    bool makeFrames();
    int frameAt(double share) const;
    void show(int frame);
    void advance();
    void startClock();
    void forget();

    Explorer& explorer_;
    Session& session_;
    SweepOptions sweep_;
    double seconds_ = 5.0;
    bool loop_ = false;
    bool still_ = false;
    bool showing_ = false;  ///< what changes the session is ours
    int at_ = 0;
    std::vector<core::ValidScenario> frames_;
    std::optional<CurveTracer> tracer_;
    /// What moved, and from where, in which document.
    struct Begun {
        core::Parameter parameter = core::Parameter::Mean;
        double value = 0.0;
        Origin origin;
    };
    std::optional<Begun> begun_;
    int playedFrom_ = 0;  ///< the frame at which the clock was started
    QElapsedTimer clock_;
    QTimer timer_;
};

}  // namespace ui
