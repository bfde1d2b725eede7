#pragma once

#include <QByteArray>

#include "core/model/scenario.h"
#include "ui/state/texts.h"

namespace ui {

enum class FigureFormat { Svg, Pdf, Png };

/// What a figure looks like besides its scenario. Nothing here depends on a window or a screen.
struct FigureOptions {
    enum class Unit { Pixels, Millimetres };

    double width = 1920.0;
    double height = 1080.0;
    Unit unit = Unit::Pixels;
    double dpi = 96.0;  ///< of a PNG; a size in pixels keeps its pixels, one in millimetres gets as many as dpi asks
    bool dark = false;

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

/// The scenario as a figure's bytes. Same scenario and options, same bytes for SVG and PNG, same pixels for PDF.
///
/// Needs a QApplication, on any platform, offscreen included. Text is drawn as outlines in SVG, embedded in PDF.
/// Errors: Unwritable when the picture could not be made (a PNG beyond memory).
[[nodiscard]] core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options,
                                                    FigureFormat format, const Texts& texts);

}  // namespace ui
