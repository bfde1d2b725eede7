#include "ui/controls/parameter_row.h"

#include <cmath>

#include <QGridLayout>
#include <QLabel>

#include "ui/controls/look.h"
#include "ui/controls/number_box.h"
#include "ui/controls/refusal_label.h"
#include "ui/controls/step_button.h"
#include "ui/controls/value_slider.h"

namespace ui {

namespace {

constexpr int kBoxWidth = 82;

}  // namespace

ParameterRow::ParameterRow(bool stepper, QWidget* parent)
    : QWidget(parent), label_(new QLabel(this)), box_(nullptr), slider_(nullptr), refusal_(nullptr)
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
    label_->setTextFormat(Qt::PlainText);
    label_->setBuddy(box_);
    label_->setMinimumWidth(1);  // a long label gives way to the box
    box_->setFixedWidth(kBoxWidth);
    layOut();
    connectBox();
    connectSlider();
}

void ParameterRow::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->addWidget(label_, 0, 0);
    grid->setColumnStretch(0, 1);
    if (fewer_ != nullptr) {
        grid->addWidget(fewer_, 0, 1);
        grid->addWidget(more_, 0, 3);
    }
    grid->addWidget(box_, 0, 2);
    grid->addWidget(refusal_, 1, 0, 1, 4);
    grid->addWidget(slider_, 2, 0, 1, 4);
}

void ParameterRow::connectStepper(StepButton* button, int direction)
{
    connect(button, &StepButton::clicked, this, [this, direction] {
        emit requested(MoveParameter{model_.parameter, stepped(model_.parameter, model_.value, StepSize::Normal, direction),
                                     EditPhase::Single});
    });
}

void ParameterRow::connectBox()
{
    connect(box_, &NumberBox::committed, this,
            [this](const QString& text) { emit requested(TypeParameter{model_.parameter, text}); });
    connect(box_, &NumberBox::restored, refusal_, &RefusalLabel::clearReason);
    connect(box_, &NumberBox::textEdited, refusal_, &RefusalLabel::clearReason);
    connect(box_, &NumberBox::stepKeyPressed, this, &ParameterRow::step);
    connect(box_, &NumberBox::stepKeyReleased, this, &ParameterRow::finish);
}

void ParameterRow::connectSlider()
{
    connect(slider_, &ValueSlider::dragged, this, [this](double position, EditPhase phase) {
        if (phase == EditPhase::Finished) {
            finish();
        } else {
            ask(std::isnan(position) ? model_.value : valueAt(model_.parameter, position), phase);
        }
    });
    connect(slider_, &ValueSlider::stepKeyPressed, this, &ParameterRow::step);
    connect(slider_, &ValueSlider::keyReleased, this, &ParameterRow::finish);
    connect(slider_, &ValueSlider::endKeyPressed, this, [this](int direction) {
        emit requested(MoveParameter{model_.parameter, direction > 0 ? model_.maximum : model_.minimum, EditPhase::Single});
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
    for (QWidget* widget : {static_cast<QWidget*>(label_), static_cast<QWidget*>(box_),
                            static_cast<QWidget*>(fewer_), static_cast<QWidget*>(more_)}) {
        if (widget != nullptr) {
            widget->setEnabled(model.enabled);
        }
    }
    if (valueChanged) {
        box_->setValueText(model.text);
        refusal_->clearReason();
    }
    slider_->setModel(model);
    setVisible(model.visible);
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

void ParameterRow::step(StepSize size, int direction, bool repeated)
{
    ask(stepped(model_.parameter, model_.value, size, direction),
        repeated && inGesture_ ? EditPhase::Continued : EditPhase::Begun);
}

void ParameterRow::finish()
{
    if (inGesture_) {
        inGesture_ = false;
        emit requested(MoveParameter{model_.parameter, lastAsked_, EditPhase::Finished});
    }
}

}  // namespace ui
