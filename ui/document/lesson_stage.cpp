#include "ui/document/lesson_stage.h"

#include <variant>

namespace ui {

LessonStage::LessonStage(LessonPlayer& player, Explorer& explorer, QObject* parent)
    : QObject(parent), player_(player), explorer_(explorer)
{
    connect(&player_, &LessonPlayer::begun, this, &LessonStage::forget);
    connect(&player_, &LessonPlayer::changed, this, &LessonStage::follow);
    connect(&explorer_, &Explorer::predictionRevealed, this, [this] {
        if (at_ && player_.isOpen() && player_.current().predict) {
            player_.reveal();
        }
    });
    connect(&explorer_, &Explorer::predictionResumed, this, [this] { player_.hideAgain(); });
}

/// A lesson begins anew.
void LessonStage::forget(const QString& lesson)
{
    std::erase_if(left_, [&](const auto& one) { return one.first.name == lesson; });
    if (at_ && at_->name == lesson) {
        at_.reset();
        explorer_.cancelPrediction();
    }
}

void LessonStage::follow()
{
    const std::optional<LessonPlace> place = player_.place();
    const bool isOther = place != at_;
    if (isOther) {
        leave();
    }
    explorer_.setStage(player_.stage());
    if (isOther) {
        at_ = place;
        arrive();
    }
}

void LessonStage::leave()
{
    if (at_ && explorer_.predicting()) {
        left_.insert_or_assign(*at_, *explorer_.predicting());
    }
    explorer_.cancelPrediction();
}

void LessonStage::arrive()
{
    if (!at_) {
        return;
    }
    if (const auto left = left_.extract(*at_)) {
        explorer_.resumePrediction(left.mapped());
        return;
    }
    const std::optional<core::LessonPrediction>& asked = player_.current().predict;
    if (asked && !player_.answer().revealed) {
        explorer_.beginPrediction(asked->of, asked->monotone);
    }
}

void LessonStage::reveal()
{
    if (!player_.canReveal()) {
        return;
    }
    if (explorer_.isPredicting()) {
        if (explorer_.predicting()->draft.places().size() > 1) {
            explorer_.lockPrediction();
        }
        explorer_.revealPrediction();
        explorer_.cancelPrediction();  // where nothing was drawn
    }
    player_.reveal();
}

}  // namespace ui
