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

/// Whether a panel shows errors alone, which run from their worst, drawn negative, up to 0 over its whole height.
[[nodiscard]] bool areErrors(const MetricsData& data);

/// The heights of a panel of scores where some of its scale is held. Errors have a scale of their own, 0 to 1 for those
/// there are: of them their worst is held, in their own unit, so that a film of lengths keeps that of the longest.
///
/// Domain:   metrics and heights as a panel has them; what scalesOver() found of it.
/// Result:   as withHeld(); of errors 0 to 1, or from below 0 where longer answers may be worse.
/// Accuracy: 4 ulp. Test: FilmScales.AreTheSameInEveryFrame.
/// Source:   README.md, films.
[[nodiscard]] Range heightsHeld(const MetricsData& data, const Grading& grading, const std::optional<Range>& held);

}  // namespace core
