#include "ui/document/prediction_draft.h"

#include <algorithm>
#include <cmath>

#include "core/model/scenario.h"
#include "ui/document/stroke.h"

namespace ui {

namespace {

double span(const core::Range& range)
{
    return range.maximum - range.minimum;
}

bool isLeft(const QPointF& a, const QPointF& b)
{
    return a.x() < b.x();
}

double shareOf(StepSize size)
{
    switch (size) {
    case StepSize::Fine: return 0.002;
    case StepSize::Coarse: return 0.1;
    case StepSize::Normal: break;
    }
    return 0.02;
}

}  // namespace

PredictionDraft::PredictionDraft(const PredictionPlane& plane, bool monotone) : plane_(plane), monotone_(monotone) {}

QPointF PredictionDraft::inside(const QPointF& place) const
{
    return {std::clamp(place.x(), plane_.x.minimum, plane_.x.maximum),
            std::clamp(place.y(), plane_.y.minimum, plane_.y.maximum)};
}

/// Two points stand at least so far apart.
double PredictionDraft::leastApart() const
{
    return 1e-3 * span(plane_.x);
}

void PredictionDraft::keep()
{
    run_.reset();
    if (places_ == states_[at_]) {
        return;
    }
    states_.resize(at_ + 1);
    states_.push_back(places_);
    ++at_;
}

void PredictionDraft::setMonotone(bool monotone)
{
    monotone_ = monotone;
    for (std::size_t i = 1; monotone && i < places_.size(); ++i) {
        places_[i].setY(std::max(places_[i].y(), places_[i - 1].y()));
    }
    keep();
}

/// What was drawn from `first` to `last` moves the others out of its way.
void PredictionDraft::push(std::size_t first, std::size_t last)
{
    if (!monotone_ || places_.empty()) {
        return;
    }
    for (std::size_t i = 0; i < first; ++i) {
        places_[i].setY(std::min(places_[i].y(), places_[first].y()));
    }
    for (std::size_t i = last + 1; i < places_.size(); ++i) {
        places_[i].setY(std::max(places_[i].y(), places_[last].y()));
    }
}

void PredictionDraft::beginStroke(const QPointF& place)
{
    finish();
    last_ = inside(place);
    trace_ = {last_};
}

/// The trace has one height a place: drawn back, the last one.
void PredictionDraft::strokeTo(const QPointF& place)
{
    const QPointF to = inside(place);
    if (trace_.empty() || to == last_) {
        return;
    }
    const auto [left, right] = std::minmax({last_.x(), to.x()});
    std::erase_if(trace_, [low = left, high = right](const QPointF& at) { return at.x() >= low && at.x() <= high; });
    for (const QPointF& end : {last_, to}) {
        const auto place_ = std::lower_bound(trace_.begin(), trace_.end(), end, isLeft);
        if (place_ != trace_.end() && place_->x() == end.x()) {
            *place_ = end;
        } else {
            trace_.insert(place_, end);
        }
    }
    last_ = to;
    joinStroke();
}

void PredictionDraft::joinStroke()
{
    const double from = trace_.front().x() - leastApart();
    const double to = trace_.back().x() + leastApart();
    std::vector<QPointF> left;
    std::vector<QPointF> right;
    for (const QPointF& place : states_[at_]) {
        if (place.x() < from) {
            left.push_back(place);
        } else if (place.x() > to) {
            right.push_back(place);
        }
    }
    const std::size_t others = left.size() + right.size();
    const std::size_t most = core::kMostPredictionPoints;
    std::vector<QPointF> drawn =
        simplifiedStroke(trace_, {span(plane_.x), span(plane_.y)}, leastApart(), most > others ? most - others : 2);
    for (std::size_t i = 1; monotone_ && i < drawn.size(); ++i) {
        drawn[i].setY(std::max(drawn[i].y(), drawn[i - 1].y()));
    }
    while (left.size() + right.size() + drawn.size() > most) {
        (left.size() > right.size() ? left : right).pop_back();
    }
    places_ = left;
    places_.insert(places_.end(), drawn.begin(), drawn.end());
    places_.insert(places_.end(), right.begin(), right.end());
    push(left.size(), left.size() + drawn.size() - 1);
}

void PredictionDraft::grip(std::size_t point)
{
    finish();
    if (point < places_.size()) {
        held_ = point;
    }
}

void PredictionDraft::dragTo(const QPointF& place)
{
    if (held_) {
        places_ = states_[at_];  // whatever was pushed on the way goes back
        moveTo(*held_, place);
    }
}

void PredictionDraft::moveTo(std::size_t point, const QPointF& place)
{
    QPointF to = inside(place);
    const double low = point > 0 ? places_[point - 1].x() + leastApart() : plane_.x.minimum;
    const double high = point + 1 < places_.size() ? places_[point + 1].x() - leastApart() : plane_.x.maximum;
    to.setX(low > high ? places_[point].x() : std::clamp(to.x(), low, high));
    places_[point] = to;
    push(point, point);
}

void PredictionDraft::finish()
{
    const bool click = trace_.size() == 1;
    const QPointF at = last_;
    trace_.clear();
    held_.reset();
    if (click) {
        add(at);
    } else {
        keep();
    }
}

void PredictionDraft::putBack()
{
    trace_.clear();
    held_.reset();
    places_ = states_[at_];
}

std::size_t PredictionDraft::add(const QPointF& place)
{
    const QPointF at = inside(place);
    auto found = std::lower_bound(places_.begin(), places_.end(), at, isLeft);
    if (found != places_.begin() && at.x() - std::prev(found)->x() < leastApart()) {
        --found;
    }
    const auto point = static_cast<std::size_t>(found - places_.begin());
    const bool taken = found != places_.end() && std::fabs(found->x() - at.x()) < leastApart();
    if (taken) {
        found->setY(at.y());
    } else if (places_.size() < core::kMostPredictionPoints) {
        places_.insert(found, at);
    } else {
        return places_.size();
    }
    push(point, point);
    keep();
    return point;
}

std::size_t PredictionDraft::addBeside(std::size_t point)
{
    const double middle = 0.5 * (plane_.y.minimum + plane_.y.maximum);
    if (places_.empty()) {
        places_ = {{plane_.x.minimum, middle}, {plane_.x.maximum, middle}};
        keep();
        return 0;
    }
    if (places_.size() == 1) {
        const bool left = places_[0].x() < 0.5 * (plane_.x.minimum + plane_.x.maximum);
        return add({left ? plane_.x.maximum : plane_.x.minimum, places_[0].y()});
    }
    const std::size_t first = std::min(point, places_.size() - 2);
    return add(0.5 * (places_[first] + places_[first + 1]));
}

void PredictionDraft::remove(std::size_t point)
{
    if (point < places_.size()) {
        places_.erase(places_.begin() + static_cast<std::ptrdiff_t>(point));
        keep();
    }
}

void PredictionDraft::step(std::size_t point, int across, int up, StepSize size)
{
    if (point >= places_.size()) {
        return;
    }
    const std::optional<std::size_t> run = run_;
    const double share = shareOf(size);
    moveTo(point, places_[point] + QPointF(across * share * span(plane_.x), up * share * span(plane_.y)));
    if (run == point && at_ > 0 && places_ != states_[at_]) {
        states_.resize(at_ + 1);
        states_[at_] = places_;  // goes on with the run
    } else {
        keep();
    }
    run_ = point;
}

void PredictionDraft::setHeight(std::size_t point, double height)
{
    if (point < places_.size()) {
        moveTo(point, {places_[point].x(), height});
        keep();
    }
}

void PredictionDraft::clear()
{
    places_.clear();
    keep();
}

void PredictionDraft::undo()
{
    putBack();
    at_ -= canUndo() ? 1U : 0U;
    places_ = states_[at_];
    run_.reset();
}

void PredictionDraft::redo()
{
    putBack();
    at_ += canRedo() ? 1U : 0U;
    places_ = states_[at_];
    run_.reset();
}

core::Prediction PredictionDraft::prediction(const std::string& name, bool locked) const
{
    core::Prediction prediction{name, plane_.of, plane_.axis, plane_.scale.scale, {}, locked, false, false};
    for (const QPointF& place : places_) {
        prediction.points.push_back(plane_.pointAt(place));
    }
    std::sort(prediction.points.begin(), prediction.points.end(),
              [](const auto& a, const auto& b) { return a.x < b.x; });  // losses fall as their axis is drawn
    prediction.monotone = monotone_;
    return prediction;
}

}  // namespace ui
