#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <QVector>

#include "core/model/metric_key.h"

namespace ui {

/// How a line is drawn: colour never stands alone, each metric has its own dashes too.
struct Stroke {
    QColor colour;
    double width = 1.0;     ///< logical pixels
    QVector<qreal> dashes;  ///< in units of the width, as QPen has them; empty: solid

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// The themes there are. The window has the desktop's, light or dark; a figure any.
enum class ThemeId {
    Light,
    Dark,
    Projector,    ///< high contrast, for a beam washed out by daylight
    Transparent,  ///< light, with nothing painted behind
    Print,        ///< metrics differ in lightness: told apart in greys
    TransparentDark,
    HighContrast,  ///< text of 7:1, every line of 4.5:1
    HighContrastDark,
};

/// Every colour, width and font size of a picture; a value given to present() and to every widget.
struct Theme {
    ThemeId id = ThemeId::Light;
    bool dark = false;
    bool opaque = true;      ///< false: what lies behind is not known, so nothing is painted in the card's colour
    bool inkLabels = false;  ///< labels in ink, not in the colours of what they name: those are too pale for text

    QColor window;     ///< behind the cards
    QColor card;       ///< behind a panel, a box, a bar
    QColor hairline;   ///< borders, grid lines, slider grooves
    QColor ink;        ///< text and knobs
    QColor mutedInk;   ///< secondary text, tick labels
    QColor cursor;     ///< the vertical cursor through the panels
    QColor faintBell;  ///< faint bells where the bell was and goes
    QColor danger;     ///< refusals beside a field

    QString fontFamily;          ///< empty: the desktop's
    double bodySize = 13.0;      ///< pixels
    double titleSize = 15.0;     ///< panel titles
    double labelSize = 13.5;     ///< direct labels on curves, marker values
    double tickSize = 12.5;      ///< tick numbers, axis titles
    double smallSize = 11.0;     ///< the print in an inset
    double sentenceSize = 18.0;  ///< the live sentence
    double margin = 16.0;        ///< around a panel's title and axes

    double curveWidth = 2.5;
    double bellWidth = 2.0;
    double gradingWidth = 1.8;
    double hairlineWidth = 1.0;
    double markerRadius = 6.0;

    QColor accent(core::Metric metric) const;        ///< the metric's colour on the card; contrast >= 4.5 with it
    QColor fill(core::Metric metric) const;          ///< its area
    QColor over(QColor colour, double share) const;  ///< so much of a colour on the card, or on whatever lies behind
    Stroke stroke(core::Metric metric, bool featured) const;  ///< solid when featured, else the metric's dashes
    Stroke grading(core::Metric metric) const;                ///< dotted

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// An opaque blend: alpha would cost a read of every pixel under it, and print badly.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double shareOfA);

/// The contrast ratio of WCAG 2.1: 1 for the same, 21 for black on white.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// The families a text of this theme is set in, the first that has a letter drawing it: Japanese ones are named, since
/// a desktop elsewhere would draw the Chinese forms of the same characters.
[[nodiscard]] QStringList fontFamilies(const Theme& theme);

/// A theme's values; its row of the table (theme_table.h).
[[nodiscard]] Theme themeOf(ThemeId id);

[[nodiscard]] inline Theme lightTheme()
{
    return themeOf(ThemeId::Light);
}
[[nodiscard]] inline Theme darkTheme()
{
    return themeOf(ThemeId::Dark);
}

}  // namespace ui
