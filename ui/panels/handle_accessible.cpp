#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/panels/handle_widget.h"
#include "ui/panels/prediction_sheet.h"

namespace ui {

namespace {

/// A handle as a screen reader meets it: a slider with a name, a value in words and bounds.
class HandleAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit HandleAccessible(HandleWidget* handle) : QAccessibleWidget(handle, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? handle()->model().text : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return handle()->model().value; }
    void setCurrentValue(const QVariant& value) override { handle()->requestValue(value.toDouble()); }
    QVariant minimumValue() const override { return handle()->model().minimum; }
    QVariant maximumValue() const override { return handle()->model().maximum; }
    QVariant minimumStepSize() const override { return handle()->model().role == HandleRole::Length ? 1.0 : 0.001; }

private:
    HandleWidget* handle() const { return static_cast<HandleWidget*>(widget()); }
};

QAccessibleInterface* makeHandleAccessible(const QString& className, QObject* object)
{
    if (className == QLatin1String("ui::HandleWidget")) {
        return new HandleAccessible(static_cast<HandleWidget*>(object));
    }
    return nullptr;
}

}  // namespace

void installHandleAccessibility()
{
    QAccessible::installFactory(makeHandleAccessible);
    installPredictionAccessibility();
}

}  // namespace ui
