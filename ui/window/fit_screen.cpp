#include "ui/window/fit_screen.h"

#include <algorithm>

#include <QEvent>
#include <QScreen>
#include <QTimer>

namespace ui {

namespace {

const QMargins kUsualFrame = {4, 32, 4, 4};
constexpr int kFrameIsTold = 150;  // ms: by then every desktop has told its frame

void fit(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen()) {
        return;
    }
    const QRect now = window.geometry();
    const QRect next = fitted(now, frameOf(window), window.screen()->availableGeometry());
    if (next == now) {
        return;
    }
    window.resize(next.size());
    if (next.topLeft() != now.topLeft() && window.isVisible()) {
        window.move(next.topLeft() - QPoint(frameOf(window).left(), frameOf(window).top()));
    }
}

class FitWhenShown : public QObject {
public:
    explicit FitWhenShown(QWidget& window) : QObject(&window), window_(window), size_(window.size())
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &window_ && event->type() == QEvent::Show && !event->spontaneous()) {
            fitOnce();
            QTimer::singleShot(kFrameIsTold, this, &FitWhenShown::fitOnce);
        }
        return false;
    }

private:
    /// A size that was asked for since is somebody's wish.
    void fitOnce()
    {
        if (window_.size() == size_) {
            fit(window_);
            size_ = window_.size();
        }
    }

    QWidget& window_;
    QSize size_;
};

}  // namespace

QMargins frameOf(const QWidget& window)
{
    const QRect inside = window.geometry();
    const QRect whole = window.frameGeometry();
    if (!window.isVisible() || whole == inside) {
        return window.isVisible() ? QMargins() : kUsualFrame;
    }
    return {inside.left() - whole.left(), inside.top() - whole.top(), whole.right() - inside.right(),
            whole.bottom() - inside.bottom()};
}

QRect fitted(const QRect& window, const QMargins& frame, const QRect& room)
{
    const QRect inner = room.marginsRemoved(frame);
    const QSize size = window.size().boundedTo(inner.size());
    return {QPoint(std::clamp(window.left(), inner.left(), inner.left() + inner.width() - size.width()),
                   std::clamp(window.top(), inner.top(), inner.top() + inner.height() - size.height())),
            size};
}

void fitToScreen(QWidget& window)
{
    fit(window);
    QTimer::singleShot(kFrameIsTold, &window, [&window, size = window.size()] {
        if (window.size() == size) {
            fit(window);
        }
    });
}

void keepOnScreen(QWidget& window)
{
    const QSize room = window.screen()->availableGeometry().marginsRemoved(frameOf(window)).size();
    window.resize(window.size().boundedTo(room));
    new FitWhenShown(window);
}

}  // namespace ui
