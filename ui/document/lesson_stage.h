#pragma once

#include <map>
#include <optional>

#include <QObject>

#include "ui/document/explorer.h"
#include "ui/document/lesson_player.h"

namespace ui {

/// Lays the step of a lesson over what is explored: hides and locks, and begins the prediction the step asks for. What
/// is being drawn when a step is left is gone on with when it is shown again; what was locked is the player's.
class LessonStage : public QObject {
    Q_OBJECT

public:
    LessonStage(LessonPlayer& player, Explorer& explorer, QObject* parent = nullptr);

    /// Shows the answer; a curve that is drawn and not locked is locked first.
    void reveal();

private:
    void forget(const QString& lesson);
    void follow();
    void leave();
    void arrive();

    LessonPlayer& player_;
    Explorer& explorer_;
    std::optional<LessonPlace> at_;
    std::map<LessonPlace, Predicting> left_;  ///< what was under way
};

}  // namespace ui
