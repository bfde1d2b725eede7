#include "ui/window/panels_area.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

#include "ui/controls/slim_scroll_bar.h"

namespace ui {

namespace {

constexpr int kLine = 20;  // pixels; of a notch of the wheel so many as the desktop says

}  // namespace

PanelsArea::PanelsArea(QWidget* parent)
    : QScrollArea(parent), content_(new QWidget), grid_(new QGridLayout(content_)), bar_(new SlimScrollBar)
{
    grid_->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);  // as a grid by itself has it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    bar_->setSingleStep(kLine);
    setVerticalScrollBar(bar_);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content_);
    content_->setAutoFillBackground(false);  // what it lies on is seen between the panels
    viewport()->setAutoFillBackground(false);
    content_->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void PanelsArea::setTheme(const Theme& theme)
{
    Theme onWindow = theme;
    onWindow.card = theme.window;
    bar_->setTheme(onWindow);
}

void PanelsArea::setLeastHeight(int height)
{
    if (height == leastHeight_) {
        return;
    }
    leastHeight_ = height;
    setVerticalScrollBarPolicy(scrolls() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    content_->setMinimumHeight(height);
    if (!scrolls()) {
        bar_->setValue(0);
    }
    updateGeometry();
}

bool PanelsArea::turnPage(int direction)
{
    const int before = bar_->value();
    if (scrolls()) {
        bar_->triggerAction(direction > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    }
    return bar_->value() != before;
}

/// Its top first, where it is higher than what is seen at a time.
void PanelsArea::showWhole(const QWidget& widget)
{
    const QRect place(widget.mapTo(content_, QPoint(0, 0)), widget.size());
    const int seen = viewport()->height();
    const int lowest = place.height() > seen ? place.top() : place.bottom() + 1 - seen;
    bar_->setValue(qBound(lowest, bar_->value(), place.top()));
}

/// The panel of what the keys reach. What the mouse takes hold of stays under it.
void PanelsArea::follow(QWidget* focus)
{
    if (!scrolls() || focus == nullptr || !content_->isAncestorOf(focus)
        || QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    QWidget* panel = focus;
    while (panel->parentWidget() != content_) {
        panel = panel->parentWidget();
    }
    showWhole(*panel);
    if (panel->height() > viewport()->height()) {
        showWhole(*focus);
    }
}

/// That of the grid: this is laid out like it.
QSize PanelsArea::sizeHint() const
{
    return grid_->sizeHint();
}

/// Of a single panel: the others go below it then.
QSize PanelsArea::minimumSizeHint() const
{
    QSize least;
    for (int i = 0; i < grid_->count(); ++i) {
        least = least.expandedTo(grid_->itemAt(i)->minimumSize());
    }
    return least + QSize(bar_->sizeHint().width(), 0);
}

int PanelsArea::columnsFor(int wanted, double least) const
{
    const double gap = grid_->spacing();
    const double room = width() - bar_->sizeHint().width();
    return qBound(1, static_cast<int>((room + gap) / (least + gap)), wanted);
}

/// Arrows belong to who asks for them; pages come by turnPage().
void PanelsArea::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

bool PanelsArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == content_ && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace ui
