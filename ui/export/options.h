#pragma once

#include <array>
#include <optional>

#include <QColor>
#include <QString>
#include <QStringList>

#include "ui/look/theme.h"
#include "ui/panels/text_painter.h"

namespace ui {

/// What a figure looks like besides its scenario. Nothing here depends on a window or a screen.
struct FigureOptions {
    enum class Unit { Pixels, Millimetres };
    enum class Names { Direct, Legend };  ///< beside each curve, or in a block under the panel's title

    double width = 1920.0;
    double height = 1080.0;
    Unit unit = Unit::Pixels;
    double dpi = 96.0;  ///< of a PNG; a size in pixels keeps its pixels, one in millimetres gets as many as dpi asks

    ThemeId theme = ThemeId::Light;    ///< its own: none is the desktop's
    std::optional<QColor> background;  ///< behind everything; none: the theme's
    std::optional<TextMode> text;      ///< none: outlines in an SVG, embedded fonts in a PDF
    QString fontFamily;                ///< an installed one; empty: the one the program brings
    double fontScale = 1.0;            ///< times the theme's font sizes
    double lineScale = 1.0;            ///< times the theme's widths of lines and markers

    Names names = Names::Direct;
    bool title = true;                       ///< the panels' titles
    bool score = true;                       ///< the featured score in the bell; not where it is to be found out
    bool caption = false;                    ///< the live sentence under the panels
    bool answers = false;                    ///< the strip of sampled answers under the panels
    QStringList panels;                      ///< ids, "panel-bell", of those drawn, in the layout's order; empty: all
    QStringList blank;                       ///< of these the axes alone: what they show is to be found out
    std::optional<double> known = {};        ///< but for what was measured below this size
    std::optional<core::Metric> asked = {};  ///< and but for the curves of every metric that is not this one
    bool findings = true;                    ///< what headings say of what is seen; not where that is to be found out

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

}  // namespace ui
