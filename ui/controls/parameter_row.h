#pragma once

#include <QWidget>

#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"
#include "ui/present/parameter_scale.h"

namespace ui {

class ElidedLabel;
class NumberBox;
class RefusalLabel;
class StepButton;
class ValueSlider;

/// One parameter: its name, a box to type in, a slider, and the reason where a typed value was refused.
class ParameterRow : public QWidget {
    Q_OBJECT

public:
    explicit ParameterRow(bool stepper, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ParameterRowModel& model);
    void setStepperNames(const QString& fewer, const QString& more);

    /// Explains beside the box why what was typed is refused; the text stays, to be mended.
    void showRefusal(const QString& reason);

    NumberBox& box() noexcept { return *box_; }
    ValueSlider& slider() noexcept { return *slider_; }

signals:
    void requested(const ui::EditRequest& request);

private:
    void layOut();
    void connectBox();
    void connectSlider();
    void connectStepper(StepButton* button, int direction);
    void ask(double value, EditPhase phase);
    void step(StepSize size, int direction);
    void finish();
    void fitBox();

    ParameterRowModel model_;
    ElidedLabel* label_;
    NumberBox* box_;
    ValueSlider* slider_;
    RefusalLabel* refusal_;
    StepButton* fewer_ = nullptr;
    StepButton* more_ = nullptr;
    double lastAsked_ = 0.0;  ///< by the gesture under way; asked for again when it ends, so that a stop is still told
    bool inGesture_ = false;
};

}  // namespace ui
