#include "ui/controls/accessible_slider.h"

#include <QAccessibleWidget>

#include "ui/controls/value_slider.h"

namespace ui {

namespace {

class AccessibleSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(ValueSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider), slider_(slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? slider_->model().text : QAccessibleWidget::text(part);
    }

    QVariant currentValue() const override { return slider_->model().value; }
    void setCurrentValue(const QVariant& value) override { emit slider_->valueSet(value.toDouble()); }
    QVariant minimumValue() const override { return slider_->model().minimum; }
    QVariant maximumValue() const override { return slider_->model().maximum; }
    QVariant minimumStepSize() const override
    {
        const ParameterRowModel& model = slider_->model();
        return stepped(model.parameter, model.value, StepSize::Fine, 1) - model.value;
    }

private:
    ValueSlider* slider_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider != nullptr ? new AccessibleSlider(slider) : nullptr;  // Qt's cache owns it
}

}  // namespace

void installAccessibleSliders()
{
    QAccessible::installFactory(makeInterface);
}

void tellAccessibleValue(ValueSlider& slider)
{
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(&slider, slider.model().value);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace ui
