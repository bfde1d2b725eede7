#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"
#include "ui/document/screen.h"
#include "ui/present/covered_panel.h"

namespace ui {

/// What a lesson lays over a scenario: what of it is not to be seen, and what cannot be changed. It belongs to the
/// moment, and is saved with nothing.
struct Stage {
    std::vector<std::string> hidden;  ///< panel ids, "answers", "sentence", "controls", options without dashes
    std::vector<std::string> locked;  ///< options without dashes, or "all"
    std::optional<core::LessonPrediction> predict;  ///< the curve to be drawn before it is shown
    bool revealed = false;                          ///< the answer of the step is known
    bool asks = false;                              ///< something of the step is to be found out

    bool hides(std::string_view name) const;
    /// Of an option without dashes, "pass-mark".
    bool locks(std::string_view option) const;

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// The option that a request changes, "pass-mark"; empty for one that is none of a command line's.
[[nodiscard]] std::string_view optionOf(const EditRequest& request);

/// Why a locked option does not move, in words.
[[nodiscard]] QString lockedReason(const EditRequest& request, const Texts& texts);

/// The controls with rows left out that are hidden, and dim that are locked.
[[nodiscard]] ControlsModel staged(ControlsModel controls, const Stage& stage, const Texts& texts);

/// What is left of a screen whose controls are staged.
[[nodiscard]] Screen staged(Screen screen, const Stage& stage, const Texts& texts);

}  // namespace ui
