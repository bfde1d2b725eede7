#include "ui/controls/parameter_row.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/elided_label.h"
#include "ui/controls/look.h"
#include "ui/controls/number_box.h"
#include "ui/controls/refusal_label.h"
#include "ui/controls/step_button.h"
#include "ui/controls/value_slider.h"

namespace ui {

namespace {

constexpr int kBoxWidth = 68;
constexpr int kBoxMargins = 26;

}  // namespace

ParameterRow::ParameterRow(bool stepper, QWidget* parent)
    : QWidget(parent), label_(new ElidedLabel(this)), box_(nullptr), slider_(nullptr), refusal_(nullptr)
{
    // Made in the order they are seen in, which is the order Tab visits them in.
    if (stepper) {
        fewer_ = new StepButton(-1, this);
    }
    box_ = new NumberBox(this);
    if (stepper) {
        more_ = new StepButton(1, this);
        connectStepper(fewer_, -1);
        connectStepper(more_, 1);
    }
    slider_ = new ValueSlider(this);
    refusal_ = new RefusalLabel(this);
    label_->setBuddy(box_);
    fitBox();
    layOut();
    connectBox();
    connectSlider();
}

void ParameterRow::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(label_, 1);
    for (QWidget* widget : {static_cast<QWidget*>(fewer_), static_cast<QWidget*>(box_), static_cast<QWidget*>(more_)}) {
        if (widget != nullptr) {
            line->addWidget(widget);
        }
    }
    column->addLayout(line);
    column->addWidget(refusal_);
    column->addWidget(slider_);
}

void ParameterRow::connectStepper(StepButton* button, int direction)
{
    connect(button, &StepButton::clicked, this, [this, direction] {
        emit requested(MoveParameter{
            model_.parameter, stepped(model_.parameter, model_.value, StepSize::Normal, direction), EditPhase::Single});
    });
}

void ParameterRow::connectBox()
{
    connect(box_, &NumberBox::committed, this, [this](const QString& text) {
        emit requested(TypeParameter{model_.parameter, text});
    });
    connect(box_, &NumberBox::restored, refusal_, &RefusalLabel::clearReason);
    connect(box_, &NumberBox::textEdited, refusal_, &RefusalLabel::clearReason);
    connect(box_, &NumberBox::stepKeyPressed, this, &ParameterRow::step);
}

void ParameterRow::connectSlider()
{
    connect(slider_, &ValueSlider::dragged, this, [this](double position, EditPhase phase) {
        if (phase == EditPhase::Finished) {
            finish();
        } else if (phase == EditPhase::Cancelled) {
            inGesture_ = false;
            emit requested(MoveParameter{model_.parameter, model_.value, phase});
        } else {
            ask(std::isnan(position) ? model_.value : valueAt(model_.parameter, position), phase);
        }
    });
    connect(slider_, &ValueSlider::stepKeyPressed, this, &ParameterRow::step);
    connect(slider_, &ValueSlider::endKeyPressed, this, [this](int direction) {
        emit requested(
            MoveParameter{model_.parameter, direction > 0 ? model_.maximum : model_.minimum, EditPhase::Single});
    });
    connect(slider_, &ValueSlider::valueSet, this, [this](double value) {
        emit requested(MoveParameter{model_.parameter, value, EditPhase::Single});
    });
}

void ParameterRow::setTheme(const Theme& theme)
{
    box_->setTheme(theme);
    slider_->setTheme(theme);
    refusal_->setTheme(theme);
    if (fewer_ != nullptr) {
        fewer_->setTheme(theme);
        more_->setTheme(theme);
    }
}

void ParameterRow::setModel(const ParameterRowModel& model)
{
    if (model == model_) {
        return;
    }
    const bool valueChanged = model.text != model_.text || model.value != model_.value;
    if (model.label != model_.label || model.toolTip != model_.toolTip) {
        label_->setText(model.label);
        label_->setToolTip(model.toolTip);
        box_->setAccessibleName(model.label);
        box_->setToolTip(model.toolTip);
    }
    model_ = model;
    for (QWidget* widget : {static_cast<QWidget*>(label_), static_cast<QWidget*>(box_), static_cast<QWidget*>(fewer_),
                            static_cast<QWidget*>(more_)}) {
        if (widget != nullptr) {
            widget->setEnabled(model.enabled);
        }
    }
    if (valueChanged) {
        box_->setValueText(model.text);
        fitBox();
        refusal_->clearReason();
    }
    slider_->setModel(model);
    setVisible(model.visible);
}

void ParameterRow::fitBox()
{
    const int width = std::max(kBoxWidth, box_->fontMetrics().horizontalAdvance(model_.text) + kBoxMargins);
    if (box_->width() != width || box_->minimumWidth() != width) {
        box_->setFixedWidth(width);
    }
}

void ParameterRow::setStepperNames(const QString& fewer, const QString& more)
{
    if (fewer_ != nullptr) {
        fewer_->setAccessibleName(fewer);
        fewer_->setToolTip(fewer);
        more_->setAccessibleName(more);
        more_->setToolTip(more);
    }
}

void ParameterRow::showRefusal(const QString& reason)
{
    box_->setRefused(true);
    refusal_->say(reason);
}

void ParameterRow::ask(double value, EditPhase phase)
{
    inGesture_ = true;
    lastAsked_ = value;
    emit requested(MoveParameter{model_.parameter, value, phase});
}

void ParameterRow::step(StepSize size, int direction)
{
    emit requested(
        MoveParameter{model_.parameter, stepped(model_.parameter, model_.value, size, direction), EditPhase::Step});
}

void ParameterRow::finish()
{
    if (inGesture_) {
        inGesture_ = false;
        emit requested(MoveParameter{model_.parameter, lastAsked_, EditPhase::Finished});
    }
}

}  // namespace ui
