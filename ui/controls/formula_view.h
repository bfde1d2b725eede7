#pragma once

#include <QWidget>

#include "ui/controls/formula_layout.h"
#include "ui/look/theme.h"

namespace ui {

/// Shows formulas side by side, in as many rows as they need; smaller only where one alone is wider than the room.
class FormulaView : public QWidget {
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme, double size);
    void setFormulas(const std::vector<Formula>& formulas);
    const std::vector<Formula>& formulas() const noexcept { return formulas_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        SetFormula formula;
        QPointF at;
    };
    std::vector<Place> placed(double width, double* height) const;

    Theme theme_;
    double size_ = 16.0;
    std::vector<Formula> formulas_;
};

}  // namespace ui
