#include "ui/window/player.h"

#include <algorithm>
#include <cmath>

#include <QScopedValueRollback>

#include "core/picture/film_scales.h"

namespace ui {

Player::Player(Explorer& explorer, Session& session, QObject* parent)
    : QObject(parent), explorer_(explorer), session_(session)
{
    sweep_.pace = SweepOptions::Pace::Linear;
    timer_.setInterval(1000 / kFramesASecond);
    connect(&timer_, &QTimer::timeout, this, &Player::advance);
    connect(&session_, &Session::changed, this, [this] {
        if (!showing_ && isUnderWay()) {
            forget();  // somebody else has taken over, and may be in the middle of a gesture
            explorer_.refresh();
        }
    });
    connect(&explorer_, &Explorer::refused, this, [this] {
        if (showing_) {
            forget();  // a lesson has locked it, and says so once
            begun_.reset();
        }
    });
}

void Player::setSweep(const SweepOptions& sweep)
{
    if (sweep != sweep_) {
        stop();
        sweep_ = sweep;
        emit changed();
    }
}

/// A play under way goes on from where it is.
void Player::setSeconds(double seconds)
{
    if (seconds == seconds_) {
        return;
    }
    const double done = share();
    seconds_ = seconds;
    if (isUnderWay() && makeFrames()) {
        at_ = frameAt(done);
        startClock();
    }
    emit changed();
}

int Player::frameAt(double share) const
{
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(frames_.size() - 1)));
}

double Player::share() const noexcept
{
    return frames_.size() < 2 ? 0.0 : static_cast<double>(at_) / static_cast<double>(frames_.size() - 1);
}

bool Player::makeFrames()
{
    sweep_.frames = std::clamp(static_cast<int>(std::lround(seconds_ * kFramesASecond)), 2, kMostFrames);
    auto frames = sweep(session_.scenario(), sweep_);
    if (!frames) {
        emit refused(frames.error());
        return false;
    }
    frames_ = *std::move(frames);
    return true;
}

/// The frames from what is shown now, and the first of them.
bool Player::begin()
{
    if (isUnderWay()) {
        return true;
    }
    if (!makeFrames()) {
        return false;
    }
    explorer_.holdScales(core::scalesOver(frames_));
    begun_ = {sweep_.parameter, core::valueOf(session_.scenario(), sweep_.parameter), session_.origin()};
    show(0);
    if (sweep_.parameter == core::Parameter::Mean && isUnderWay()) {
        tracer_.emplace(explorer_.screen().panels.panels);
        explorer_.refresh();
    }
    return isUnderWay();
}

void Player::show(int frame)
{
    at_ = frame;
    const double value = core::valueOf(frames_[static_cast<std::size_t>(frame)], sweep_.parameter);
    const QScopedValueRollback<bool> ours(showing_, true);  // of which a refusal is heard as well
    explorer_.request(MoveParameter{sweep_.parameter, value, EditPhase::Continued});
    emit changed();
}

void Player::play()
{
    const bool ended = isUnderWay() && at_ + 1 == static_cast<int>(frames_.size());
    if (!begin()) {
        return;
    }
    if (ended) {
        show(0);
    }
    if (still_) {
        step(1);
        return;
    }
    startClock();
    timer_.start();
    emit changed();
}

void Player::startClock()
{
    playedFrom_ = at_;
    clock_.start();
}

void Player::pause()
{
    timer_.stop();
    emit changed();
}

/// A computer too slow for all frames leaves some out: a play takes as long as it says.
void Player::advance()
{
    const int last = static_cast<int>(frames_.size()) - 1;
    const int due = playedFrom_ + static_cast<int>(clock_.elapsed() * kFramesASecond / 1000);
    if (at_ < last) {
        if (due > at_) {
            show(std::min(due, last));
        }
    } else if (loop_) {
        show(0);
        startClock();
    } else {
        pause();
    }
}

void Player::step(int direction)
{
    constexpr int kSteps = 10;
    timer_.stop();
    if (begin()) {
        const int last = static_cast<int>(frames_.size()) - 1;
        show(std::clamp(at_ + direction * std::max(1, last / kSteps), 0, last));
        pause();
    }
}

void Player::goTo(double share)
{
    if (begin()) {
        show(frameAt(share));
    }
}

void Player::stop()
{
    if (isUnderWay()) {
        forget();
        explorer_.release();
        explorer_.refresh();
    }
    begun_.reset();
}

void Player::forget()
{
    timer_.stop();
    explorer_.holdScales({});
    frames_.clear();
    tracer_.reset();
    at_ = 0;
    emit changed();
}

void Player::putBack()
{
    const QScopedValueRollback<bool> ours(showing_, true);
    if (isUnderWay()) {
        explorer_.cancel();
    } else if (begun_ && begun_->origin == session_.origin()) {
        explorer_.request(MoveParameter{begun_->parameter, begun_->value, EditPhase::Single});
    }
    stop();
}

void Player::trace(std::vector<PanelModel>& panels) const
{
    if (tracer_) {
        tracer_->trace(panels);
    }
}

}  // namespace ui
