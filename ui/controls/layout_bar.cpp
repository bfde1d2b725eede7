#include "ui/controls/layout_bar.h"

#include "core/model/choice.h"

namespace ui {

LayoutBar::LayoutBar(QWidget* parent)
    : SegmentedChoice(static_cast<int>(core::rowOf(core::Choice::Layout).values.size()), false, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int i = 0; i < static_cast<int>(core::rowOf(core::Choice::Layout).values.size()); ++i) {
        segment(i).setQuiet(true);
    }
    connect(this, &SegmentedChoice::chosen, this, [this](int index) {
        emit requested(SetChoice{core::Choice::Layout, index});
    });
}

}  // namespace ui
