#pragma once

#include <QWidget>

#include "ui/look/theme.h"
#include "ui/present/handle_model.h"
#include "ui/present/parameter_scale.h"

namespace ui {

/// A handle of a panel as a widget of its own: so it has a place in the Tab order, a focus ring, keys, and a name,
/// value and range for a screen reader. The mouse goes to the panel, which knows the nearest handle.
class HandleWidget final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSide = 44;  ///< a target a finger can hit

    HandleWidget(const HandleModel& model, QWidget* parent);

    void setModel(const HandleModel& model, const Theme& theme);
    const HandleModel& model() const noexcept { return model_; }

    void setHot(bool hot);  ///< under the mouse, or held by it

    /// Where its value is written, around the middle of the widget; null for a handle without.
    QRectF chip() const;

    /// So far to the side of the middle the chip stands, where the panel ends.
    void setChipShift(double shift);

    /// What its chip covers in part, around the middle of the widget, is covered whole.
    void setCover(const QRectF& cover);

    /// As a screen reader sets it.
    void requestValue(double value) { emit valueRequested(value); }

signals:
    void stepped(ui::StepSize size, int direction);
    void movedToEnd(int direction);
    void valueRequested(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double scale() const;
    int side() const;
    void drawGlyph(QPainter& painter) const;
    void fitWidth();
    void drawChip(QPainter& painter) const;
    void drawArrow(QPainter& painter) const;

    HandleModel model_;
    Theme theme_;
    QRectF cover_;
    double chipShift_ = 0.0;
    bool hot_ = false;
};

/// Makes screen readers see handles as sliders. Called once before the first window.
void installHandleAccessibility();

}  // namespace ui
