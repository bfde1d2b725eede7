#include "ui/controls/formula_view.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr double kFormulaGap = 14.0;      // between formulas of a row
constexpr double kLead = 6.0;             // between rows, and above and below all
constexpr double kSmallestLetters = 6.0;  // pixels

}  // namespace

FormulaView::FormulaView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::setTheme(const Theme& theme, double size)
{
    theme_ = theme;
    size_ = size;
    updateGeometry();
    update();
}

void FormulaView::setFormulas(const std::vector<Formula>& formulas)
{
    if (formulas == formulas_) {
        return;
    }
    formulas_ = formulas;
    QStringList lines;
    for (const Formula& formula : formulas) {
        lines << formulaOnALine(formula);
    }
    setAccessibleName(lines.join(QStringLiteral("; ")));
    setVisible(!formulas.empty());
    updateGeometry();
    update();
}

QSize FormulaView::sizeHint() const
{
    constexpr int kUsual = 280;
    return {kUsual, heightForWidth(width() > 40 ? width() : kUsual)};
}

int FormulaView::heightForWidth(int width) const
{
    double height = 0.0;
    static_cast<void>(placed(width, &height));
    return static_cast<int>(std::ceil(height));
}

std::vector<FormulaView::Place> FormulaView::placed(double width, double* height) const
{
    std::vector<Place> all;
    std::vector<Place> row;
    double x = 0.0;
    double y = kLead;
    const auto endRow = [&] {
        double ascent = 0.0;
        double descent = 0.0;
        for (const Place& place : row) {
            ascent = std::max(ascent, place.formula.ascent);
            descent = std::max(descent, place.formula.descent);
        }
        for (Place& place : row) {
            place.at.setY(y + ascent);
            all.push_back(std::move(place));
        }
        y += ascent + descent + kLead;
        row.clear();
        x = 0.0;
    };
    for (const Formula& formula : formulas_) {
        SetFormula set = setFormula(formula, look::font(theme_, size_));
        for (double size = std::floor(size_) - 1.0; set.width > width && size >= kSmallestLetters; size -= 1.0) {
            set = setFormula(formula, look::font(theme_, size));
        }
        if (!row.empty() && x + set.width > width) {
            endRow();
        }
        const double wide = set.width;
        row.push_back({std::move(set), {x, 0.0}});
        x += wide + kFormulaGap;
    }
    if (!row.empty()) {
        endRow();
    }
    *height = y;
    return all;
}

void FormulaView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme_.ink);
    double height = 0.0;
    for (const Place& place : placed(width(), &height)) {
        paintFormula(painter, place.formula, place.at);
    }
}

}  // namespace ui
