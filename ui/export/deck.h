#pragma once

#include <optional>
#include <vector>

#include "ui/export/deck_container.h"
#include "ui/export/deck_xml.h"
#include "ui/export/export.h"

namespace ui {

/// One slide: a scenario's figure between a title and a caption, which are text that can be edited.
struct DeckSlide {
    core::ValidScenario scenario;
    QString title;
    QString caption;
    QString notes;                                   ///< for the speaker; a line each
    std::optional<core::ValidScenario> before = {};  ///< drawn palely in the figure
    QStringList blank = {};                          ///< panels of which the axes alone are drawn
    std::optional<double> known = {};                ///< but for what was measured below this size
    std::optional<core::Metric> asked = {};          ///< and for the curves of every metric but this
    bool score = true;                               ///< false: of the options' figure without it
    bool findings = true;                            ///< likewise
};

/// A slide of a scenario: its figure's words as caption; as notes those, whole sources of what is measured, parameters.
[[nodiscard]] DeckSlide slideOf(const core::ValidScenario& scenario, const QString& title, const Texts& texts);

/// What a slide is called where nobody says: a built-in scenario's title, or that of its figure.
[[nodiscard]] QString ownTitle(const core::ValidScenario& scenario, const Texts& texts);

/// What forbids a deck of this size, under "size"; empty where nothing does: a slide is one of slide-16x9, 13.333
/// by 7.5 inches, and slide-4x3, 10 by 7.5.
[[nodiscard]] core::Errors deckFaults(const FigureOptions& options);

/// A slide as another program shows it: title, figure and caption in their places.
[[nodiscard]] core::Result<QImage> slidePicture(const DeckSlide& slide, const FigureOptions& options,
                                                const Texts& texts);

/// The slides as a PowerPoint file: figures as SVG with a PNG for programs that do not know it, the scenarios inside.
/// Of the options size, theme, font, widths and panels count. Same slides, same bytes.
///
/// Needs a QApplication.
class Deck {
public:
    /// Options without deckFaults().
    Deck(const FigureOptions& options, const Texts& texts);
    /// With room for a question and its choices under each figure.
    [[nodiscard]] static Deck ofQuestions(const FigureOptions& options, const Texts& texts);

    /// Draws the next slide. Errors: renderFigure()'s.
    [[nodiscard]] core::Result<void> add(const DeckSlide& slide);
    /// The file; at least one slide has been added.
    [[nodiscard]] QByteArray finish() const;

private:
    FigureOptions options_;
    SlidePlaces places_;
    Texts texts_;
    QString title_;  ///< of the first slide
    int slides_ = 0;
    std::vector<DeckPart> parts_;
};

/// Whether bytes begin as a ZIP archive does, which a deck is.
[[nodiscard]] bool isDeck(const QByteArray& bytes);

/// The scenarios of a deck's slides, in the order they are shown now; slides of other programs are passed over. Where
/// another program has taken the scenario from a slide it is that of its picture, else those that the package keeps.
/// Reading stops at as many as `most`. Needs no application object.
///
/// Errors: NotAScenario where no slide has one or this is no deck, TooMany parts, TooLarge, scenarioFromJson()'s.
[[nodiscard]] core::Result<std::vector<core::ValidScenario>> scenariosInDeck(const QByteArray& bytes,
                                                                             std::size_t most = 10'000);

}  // namespace ui
