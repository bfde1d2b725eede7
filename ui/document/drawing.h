#pragma once

namespace ui {

class Explorer;

/// Esc: a prediction that is being drawn is none any more, and leaves no undo step. False where nothing is: one that is
/// locked is part of the document, and what a lesson asks for is left by revealing alone.
bool giveUpDrawing(Explorer& explorer);

}  // namespace ui
