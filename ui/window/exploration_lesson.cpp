// Another part of exploration.h: the card of a lesson beside the panels.

#include <algorithm>

#include "ui/window/exploration.h"

namespace ui {

namespace {

constexpr double kShare = 0.27;  // of the width; the plots have the rest
constexpr int kNarrowest = 272;
constexpr int kWidest = 420;
constexpr int kRoomForBoth = 1360;

}  // namespace

void Exploration::showLesson(const std::optional<LessonModel>& lesson)
{
    if (lesson) {
        lesson_->setModel(*lesson);
        widenLesson();
    }
    lesson_->setVisible(lesson.has_value());
}

/// Lines of a length that is easily read, on every window.
void Exploration::widenLesson()
{
    const int width = std::clamp(static_cast<int>(this->width() * kShare), kNarrowest, kWidest);
    lesson_->setFixedWidth(width);
}

bool Exploration::hasRoomForBoth() const
{
    return width() >= kRoomForBoth;
}

}  // namespace ui
