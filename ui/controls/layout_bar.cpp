#include "ui/controls/layout_bar.h"

#include "core/model/keys.h"

namespace ui {

LayoutBar::LayoutBar(QWidget* parent)
    : SegmentedChoice(static_cast<int>(core::Keys<core::Layout>::offered.size()), false, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &SegmentedChoice::chosen, this,
            [this](int index) { emit requested(ChooseLayout{static_cast<core::Layout>(index)}); });
}

}  // namespace ui
