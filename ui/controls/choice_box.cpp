#include "ui/controls/choice_box.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QWheelEvent>

#include "ui/controls/elided_label.h"
#include "ui/controls/look.h"
#include "ui/controls/wrapped_tips.h"

namespace ui {

namespace {

constexpr int kChoicePadding = 10;
constexpr int kChevronRoom = 22;

/// Qt names a combo box by its present entry, "Beta"; this one is named by what is chosen, and the entry is its value.
class AccessibleChoice final : public QAccessibleWidget {
public:
    explicit AccessibleChoice(ChoiceBox* box) : QAccessibleWidget(box, QAccessible::ComboBox), box_(box) {}

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? box_->currentText() : QAccessibleWidget::text(part);
    }
    QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == showMenuAction()) {
            box_->showPopup();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    ChoiceBox* box_;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* box = qobject_cast<ChoiceBox*>(object);
    return box != nullptr ? new AccessibleChoice(box) : nullptr;  // Qt's cache owns it
}

}  // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(4);
}

void ChoiceBox::setTheme(const Theme& theme)
{
    theme_ = theme;
    setPalette(look::palette(theme));
    view()->setPalette(look::palette(theme));
    update();
}

QSize ChoiceBox::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        width = std::max(width, fontMetrics().horizontalAdvance(itemText(i)));
    }
    return {width + kChoicePadding + kChevronRoom, look::controlHeight(fontMetrics())};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {QComboBox::minimumSizeHint().width(), look::controlHeight(fontMetrics())};
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = isEnabled() && underMouse();
    look::box(painter, rect(),
              lit           ? look::raised(theme_)
              : theme_.dark ? theme_.window
                            : theme_.card,
              isEnabled() ? look::border(theme_) : theme_.hairline);
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
    const QColor ink = isEnabled() ? theme_.ink : look::disabled(theme_);
    painter.setPen(ink);
    const QRect inside = rect().adjusted(kChoicePadding, 0, -kChevronRoom, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, inside.width()));
    const QPointF tip(width() - kChevronRoom / 2.0 - 1.0, height() / 2.0 + 2.0);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({tip + QPointF(-4.0, -4.0), tip, tip + QPointF(4.0, -4.0)}));
}

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), label_(new ElidedLabel(this)), box_(new ChoiceBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label_, 1);
    row->addWidget(box_);
    label_->setBuddy(box_);
    connect(box_, &QComboBox::activated, this, [this](int index) {
        const int before = model_.selected;
        if (index != before) {
            emit chosen(index);
        }
        box_->setCurrentIndex(model_.selected);
    });
}

void ChoiceRow::setTheme(const Theme& theme)
{
    box_->setTheme(theme);
}

void ChoiceRow::setModel(const ChoiceModel& model)
{
    if (model == model_) {
        return;
    }
    if (model.options != model_.options || model.toolTips != model_.toolTips) {
        box_->clear();
        box_->addItems(model.options);
        for (int i = 0; i < box_->count(); ++i) {
            box_->setItemData(i, brokenTip(model.toolTips.value(i)), Qt::ToolTipRole);
        }
    }
    model_ = model;
    label_->setText(model.label);
    box_->setAccessibleName(model.label);
    box_->setToolTip(model.toolTips.value(model.selected));
    box_->setCurrentIndex(model.selected);
    box_->setEnabled(model.enabled);
}

}  // namespace ui
