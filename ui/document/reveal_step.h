#pragma once

#include <functional>

#include "ui/document/explorer.h"
#include "ui/document/lesson_player.h"

namespace ui {

/// Reveals the step of a lesson by `reveal`. Where that leaves nothing in the document, since nothing was drawn, it is
/// a step of the session's history of its own: undo takes it back, and the step asks again.
void revealAsStep(LessonPlayer& player, Explorer& explorer, Session& session, const std::function<void()>& reveal);

}  // namespace ui
