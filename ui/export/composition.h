#pragma once

#include <optional>

#include "core/model/scenario.h"
#include "ui/export/answers_block.h"
#include "ui/export/caption.h"
#include "ui/export/elsewhere.h"
#include "ui/export/figure_theme.h"
#include "ui/export/page.h"
#include "ui/present/present.h"

class QPaintDevice;

namespace ui {

/// What a figure's layout was chosen among: how many panels stand side by side, how large letters are, what is left
/// around the axes of each panel at least, and whether its names stand in a legend whatever room there is.
struct Arrangement {
    int across = 1;
    double letters = 1.0;
    std::vector<QMargins> around = {};
    std::vector<bool> legends = {};
    std::optional<int> given = {};                  ///< what low plots gave up (giving_way.h); none: what they need
    std::vector<std::optional<double>> rests = {};  ///< the cursor that each panel's names keep off
    bool pointsUnder = false;  ///< what panels are there to say stands under them, which have no room for all of it
};

/// A figure before it is painted: its panels evaluated for its own pixels, its caption broken into lines.
struct Figure {
    QSizeF size;  ///< of the page, in CSS pixels
    FigureLook look;
    Page page;
    std::vector<PanelModel> panels;
    QStringList axisNames = {};  ///< what each panel's y axis is called where no heading says what is measured
    PanelModel key = {};         ///< its legend alone: names that several panels share, once, whole, under them all
    Caption caption;
    std::optional<AnswersBlock> answers;
    QString title;        ///< for the file's own title
    QString description;  ///< what there is to see, in words, and what of it had no room on the page
    QStringList unsaid;   ///< the latter
    Arrangement arrangement = {};
};

/// Pixels in an inch of a page: a CSS pixel, which is what SVG and slides mean by one.
inline constexpr double kPixelsPerInch = 96.0;
inline constexpr double kMillimetresPerInch = 25.4;

/// Lays a figure out, with room for words under its panels of at least so much of the canvas: of a film as much as any
/// frame needs. Frames of a film all stand as the first does: `as` it. Errors: UnknownName for "font" or "panels",
/// Conflict for "answers" or a "caption" that leave plots too little height.
[[nodiscard]] core::Result<Figure> compose(const core::ValidScenario& scenario, const FigureOptions& options,
                                           const Texts& texts, core::Evaluator& evaluator, double leastUnder = 0.0,
                                           const std::optional<Arrangement>& as = {},
                                           Elsewhere elsewhere = Elsewhere::Description);

/// Paints it at so many device pixels a CSS pixel.
void paint(QPaintDevice& device, const Figure& figure, double scale, TextMode mode);

}  // namespace ui
