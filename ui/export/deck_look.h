#pragma once

#include "ui/export/deck_xml.h"
#include "ui/export/options.h"

namespace ui {

/// The colours of a deck of such figures.
[[nodiscard]] DeckLook deckLook(const FigureOptions& options);

/// Where things stand on a slide of this size; of one without deckFaults().
[[nodiscard]] const SlidePlaces& placesOf(const FigureOptions& options);

/// The options of the figure on such a slide.
[[nodiscard]] FigureOptions figureOnSlide(FigureOptions options, const SlidePlaces& places);

}  // namespace ui
