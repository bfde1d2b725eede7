#include "ui/controls/list_row.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/number_box.h"
#include "ui/controls/refusal_label.h"

namespace ui {

ListRow::ListRow(QWidget* parent)
    : QWidget(parent), label_(new QLabel(this)), box_(new NumberBox(this)), refusal_(new RefusalLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addWidget(box_);
    column->addWidget(refusal_);
    label_->setTextFormat(Qt::PlainText);
    label_->setMinimumWidth(1);
    label_->setBuddy(box_);
    box_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(box_, &NumberBox::committed, this, &ListRow::committed);
    connect(box_, &NumberBox::restored, refusal_, &RefusalLabel::clearReason);
    connect(box_, &NumberBox::textEdited, refusal_, &RefusalLabel::clearReason);
}

void ListRow::setTheme(const Theme& theme)
{
    box_->setTheme(theme);
    refusal_->setTheme(theme);
}

void ListRow::setModel(const ListRowModel& model)
{
    if (model == model_) {
        return;
    }
    const bool textChanged = model.text != model_.text;
    model_ = model;
    label_->setText(model.label);
    label_->setToolTip(model.toolTip);
    label_->setEnabled(model.enabled);
    box_->setAccessibleName(model.label);
    box_->setToolTip(model.toolTip);
    box_->setEnabled(model.enabled);
    if (textChanged) {
        box_->setValueText(model.text);
        refusal_->clearReason();
    }
}

void ListRow::showRefusal(const QString& reason)
{
    box_->setRefused(true);
    refusal_->say(reason);
}

}  // namespace ui
