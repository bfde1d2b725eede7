#include "ui/controls/check_list.h"

#include <algorithm>

#include "ui/controls/look.h"
#include "ui/controls/slim_scroll_bar.h"

namespace ui {

CheckList::CheckList(int rowHeight, QWidget* parent) : QListWidget(parent), rowHeight_(rowHeight)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBar(new SlimScrollBar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckList::useColours(const Theme& theme)
{
    static_cast<SlimScrollBar*>(verticalScrollBar())->setTheme(theme);
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::Base, theme.card);
    setPalette(colours);
    setFont(look::font(theme, theme.bodySize));
    viewport()->update();
}

void CheckList::setItemCount(std::size_t rows)
{
    const int wanted = static_cast<int>(rows);
    if (wanted == count()) {
        return;
    }
    while (count() < wanted) {
        addItem(new QListWidgetItem);
    }
    while (count() > wanted) {
        delete takeItem(count() - 1);
    }
    updateGeometry();
}

QSize CheckList::sizeHint() const
{
    return {200, rowHeight_ * std::clamp(count(), 1, kMostRows)};
}

QSize CheckList::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

}  // namespace ui
