#pragma once

#include <optional>
#include <vector>

#include "core/picture/evaluation.h"

namespace core {

/// What of y the frames of a film show, all of them together: held, their scales stand still while what is drawn moves.
///
/// Domain:   frames of one layout and one y scale; as many as tell are looked at, the first and last among them.
/// Result:   of each panel of scores; nothing of the others.
/// Accuracy: exact. Test: FilmHeights.HoldOneScaleOverTheWholeFilm.
/// Source:   README.md, films.
[[nodiscard]] Heights heightsOver(const std::vector<ValidScenario>& frames);

/// What a panel shows of y where some of it is held.
///
/// Domain:   any ranges.
/// Result:   the least range that holds both.
/// Accuracy: exact. Test: FilmHeights.HoldOneScaleOverTheWholeFilm.
/// Source:   README.md, films.
[[nodiscard]] Range withHeld(const Range& y, const std::optional<Range>& held) noexcept;

}  // namespace core
