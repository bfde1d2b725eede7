#pragma once

#include <functional>
#include <optional>

#include "ui/export/composition.h"
#include "ui/export/figure_words.h"

namespace ui {

/// Lays a figure out with such words under its panels.
using LaysOut = std::function<void(Figure& figure, const FigureWords& words)>;

/// The words under the plots give way to these, and to the panels' titles and small pictures: whole sentences from
/// their end, until no plot is lower than it may be and there is whatever the figure has without words. Before a
/// caption's first sentence goes, one that makes it fair, a title or a plot's least height, sources are cut to the
/// names of the works, at last to whose they are and where. The last sentence of a caption that was asked for goes only
/// where a plot would be no picture; where that does not make it one there is no figure.
[[nodiscard]] std::optional<Figure> withRoom(const Figure& figure, const FigureWords& words, const LaysOut& layOut);

/// Whether a panel has a small picture that is left out where it has no room, and whether one is drawn.
[[nodiscard]] bool hasSmallPicture(const Figure& figure);
[[nodiscard]] bool drawsSmallPicture(const Figure& figure);

}  // namespace ui
