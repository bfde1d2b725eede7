#pragma once

#include <QWidget>

#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"
#include "ui/present/parameter_scale.h"

namespace ui {

/// A groove and a knob. Moves nothing by itself: it reports where the knob was asked to go.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ParameterRowModel& model);
    const ParameterRowModel& model() const noexcept { return model_; }

    /// Where the knob's centre is for a position, 0 to 1.
    QPointF pointAt(double position) const;

    QSize sizeHint() const override { return {160, kHeight}; }
    QSize minimumSizeHint() const override { return {60, kHeight}; }

signals:
    /// Dragged to a position; beyond 0 to 1 where the mouse is beyond the groove. NaN stands for no move: the
    /// knob was taken hold of, let go, or put back by Esc.
    void dragged(double position, ui::EditPhase phase);
    void stepKeyPressed(ui::StepSize size, int direction);
    /// Home (-1) or End (1).
    void endKeyPressed(int direction);
    /// A screen reader or another tool set the value.
    void valueSet(double value);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kHeight = 22;

    double positionOfPoint(double x) const;
    void drawGroove(QPainter& painter) const;
    void drawKnob(QPainter& painter) const;

    Theme theme_;
    ParameterRowModel model_;
    bool dragging_ = false;
    bool hovered_ = false;
    double grabOffset_ = 0.0;  ///< of the mouse from the knob, so that taking hold of it moves nothing
};

}  // namespace ui
