#pragma once

#include <vector>

#include "ui/look/theme.h"
#include "ui/present/formula.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace core {
class ValidScenario;
}

namespace ui {

/// What one panel, or another part of the window, is.
struct HelpPart {
    QString title;
    QString text;

    friend bool operator==(const HelpPart&, const HelpPart&) = default;
};

/// One metric shown: in words, as a formula and as a small picture of its grading curve.
struct HelpMetric {
    QString name;
    QString text;
    Formula grade;                  ///< g(p) = ...
    std::vector<Formula> letters;   ///< L = 50, ...
    Stroke stroke;                  ///< as of its curve in the plots
    std::vector<LinePoint> points;  ///< x and y from 0 to 1 of the small picture
    QString top;                    ///< what the grade is at its top and bottom
    QString bottom;
    QString spoken;  ///< the picture for a screen reader

    friend bool operator==(const HelpMetric&, const HelpMetric&) = default;
};

/// Everything "What am I seeing?" says of a scenario.
struct HelpModel {
    QString title;
    QString panelsHead;
    std::vector<HelpPart> panels;
    QString formulaHead;
    QString formulaText;  ///< the score in words
    Formula score;        ///< y = ...
    Formula grade;        ///< g(p) = ... of the featured metric
    std::vector<Formula> letters;
    QString now;  ///< what comes out at the present mean
    QString curvesHead;
    QString curvesText;
    std::vector<HelpMetric> metrics;

    friend bool operator==(const HelpModel&, const HelpModel&) = default;
};

/// The size of a small picture of a grading curve, which its points are made for.
inline constexpr double kThumbWidth = 76.0;
inline constexpr double kThumbHeight = 48.0;

[[nodiscard]] HelpModel presentHelp(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme);

}  // namespace ui
