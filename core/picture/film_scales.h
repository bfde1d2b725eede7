#pragma once

#include <optional>
#include <vector>

#include "core/picture/evaluation.h"

namespace core {

/// What the frames of a film show, all of them together, of y or of the shares that n questions give: held, their
/// scales stand still while what is drawn moves.
///
/// Domain:   frames of one layout and one y scale; as many as tell are looked at, the first and last among them.
/// Result:   of each panel of scores or of questions; nothing of the others.
/// Accuracy: exact. Test: FilmScales.HoldOneScaleOverTheWholeFilm.
/// Source:   README.md, films.
[[nodiscard]] HeldScales scalesOver(const std::vector<ValidScenario>& frames);

/// What a panel shows where some of it is held.
///
/// Domain:   any ranges.
/// Result:   the least range that holds both.
/// Accuracy: exact. Test: FilmScales.HoldOneScaleOverTheWholeFilm.
/// Source:   README.md, films.
[[nodiscard]] Range withHeld(const Range& shown, const std::optional<Range>& held) noexcept;

}  // namespace core
