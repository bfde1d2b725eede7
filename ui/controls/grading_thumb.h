#pragma once

#include <QWidget>

#include "ui/present/help.h"

namespace ui {

/// A metric's grading curve, small: p from 0 to 1, in the colour and dashes of the metric's curve in the plots.
class GradingThumb : public QWidget {
    Q_OBJECT

public:
    explicit GradingThumb(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const HelpMetric& model);
    const HelpMetric& model() const noexcept { return model_; }
    /// Where the curve is drawn.
    QRectF plot() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double numbersWidth() const;

    Theme theme_;
    HelpMetric model_;
};

}  // namespace ui
