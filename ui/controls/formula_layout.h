#pragma once

#include <vector>

#include <QFont>
#include <QPainterPath>
#include <QPointF>

#include "ui/present/formula.h"

class QPainter;

namespace ui {

/// A formula as it is set: letters in fonts and outlines of signs, sharp at every size and on every device. Places are
/// from the left end of its baseline, y downwards.
struct SetFormula {
    struct Letters {
        QString text;
        QFont font;
        QPointF at;  ///< the left end of their own baseline
    };

    double width = 0.0;
    double ascent = 0.0;   ///< above the baseline
    double descent = 0.0;  ///< below it
    std::vector<Letters> letters;
    std::vector<QPainterPath> shapes;  ///< filled: rules, brackets, sum and integral signs

    [[nodiscard]] double height() const { return ascent + descent; }
    /// Another one, its baseline's left end there; its room is added to this one's.
    void add(const SetFormula& other, const QPointF& at);
};

/// Sets a formula in letters of this font's pixel size: variables slanted, exponents and limits smaller and in place,
/// fractions, binomials and cases stacked, brackets as tall as what they hold.
[[nodiscard]] SetFormula setFormula(const Formula& formula, const QFont& font);

/// Paints it with the painter's pen colour, the left end of its baseline there.
void paintFormula(QPainter& painter, const SetFormula& formula, const QPointF& at);

}  // namespace ui
