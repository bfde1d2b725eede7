#pragma once

#include <vector>

#include "ui/export/export.h"

namespace ui {

/// One slide: a scenario's figure between a title and a caption, which are text that can be edited.
struct DeckSlide {
    core::ValidScenario scenario;
    QString title;
    QString caption;
    QString notes;  ///< for the speaker; a line each
};

/// A slide of a scenario: the live sentence as its caption, sentence and parameters as its notes.
[[nodiscard]] DeckSlide slideOf(const core::ValidScenario& scenario, const QString& title, const Texts& texts);

/// The slides as a PowerPoint file, 16:9: figures as SVG with a PNG for programs that do not know it, the scenarios
/// inside. Of the options theme, font, widths and panels count; a slide has its own size. Same input, same bytes.
///
/// Needs a QApplication. Errors: Empty without a slide, else renderFigure()'s.
[[nodiscard]] core::Result<QByteArray> renderDeck(const std::vector<DeckSlide>& slides, const FigureOptions& options,
                                                  const Texts& texts);

/// Whether bytes begin as a ZIP archive does, which a deck is.
[[nodiscard]] bool isDeck(const QByteArray& bytes);

/// The scenarios of a deck's slides, in the order they are shown now; slides of other programs are passed over.
/// Needs no application object.
///
/// Errors: NotAScenario where no slide has one or this is no deck, TooLarge, scenarioFromJson()'s.
[[nodiscard]] core::Result<std::vector<core::ValidScenario>> scenariosInDeck(const QByteArray& bytes);

}  // namespace ui
