#include "ui/controls/layout_bar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/model/choice.h"
#include "ui/controls/choice_box.h"

namespace ui {

namespace {

int layouts()
{
    return static_cast<int>(core::rowOf(core::Choice::Layout).values.size());
}

}  // namespace

LayoutBar::LayoutBar(QWidget* parent) : SegmentedChoice(layouts(), false, parent), box_(new ChoiceBox(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int i = 0; i < layouts(); ++i) {
        segment(i).setQuiet(true);
        segment(i).setWhole(true);
    }
    static_cast<QHBoxLayout*>(layout())->addWidget(box_, 0, Qt::AlignLeft);
    box_->hide();
    const auto request = [this](int index) { emit requested(SetChoice{core::Choice::Layout, index}); };
    connect(this, &SegmentedChoice::chosen, this, request);
    connect(box_, &QComboBox::activated, this, [this, request](int index) {
        if (index != selected_) {
            box_->setCurrentIndex(selected_);  // the next model says what is chosen
            request(index);
        }
    });
}

void LayoutBar::setTheme(const Theme& theme)
{
    SegmentedChoice::setTheme(theme);
    box_->setTheme(theme);
}

void LayoutBar::setModel(const ChoiceModel& model)
{
    SegmentedChoice::setModel(model);
    const QSignalBlocker quiet(box_);
    selected_ = model.selected;
    box_->setAccessibleName(model.label);
    box_->setToolTip(model.toolTips.value(model.selected));
    QStringList names;
    for (int i = 0; i < box_->count(); ++i) {
        names << box_->itemText(i);
    }
    if (names != model.options) {
        box_->clear();
        box_->addItems(model.options);
        updateGeometry();
        showWhatFits();
    }
    box_->setCurrentIndex(model.selected);
}

QSize LayoutBar::beside(QSize (Segment::*one)() const) const
{
    QSize all(-layout()->spacing(), 0);
    for (int i = 0; i < layouts(); ++i) {
        const QSize next = (segment(i).*one)();
        all = QSize(all.width() + layout()->spacing() + next.width(), std::max(all.height(), next.height()));
    }
    return all;
}

QSize LayoutBar::sizeHint() const
{
    return beside(&Segment::sizeHint);
}

QSize LayoutBar::minimumSizeHint() const
{
    return box_->sizeHint();
}

void LayoutBar::showWhatFits()
{
    const bool whole = width() >= beside(&Segment::minimumSizeHint).width();
    for (int i = 0; i < layouts(); ++i) {
        segment(i).setVisible(whole);
    }
    box_->setVisible(!whole);
}

void LayoutBar::resizeEvent(QResizeEvent* event)
{
    SegmentedChoice::resizeEvent(event);
    showWhatFits();
}

}  // namespace ui
