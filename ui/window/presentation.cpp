#include "ui/window/presentation.h"

#include <utility>

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QToolBar>
#include <QWindow>

#include "ui/panels/prediction_sheet.h"

namespace ui {

Presentation::Presentation(QMainWindow& window, Panels panels)
    : QObject(&window), window_(window), panels_(std::move(panels)), overlay_(new PresenterOverlay(&window))
{
}

Presentation::~Presentation()
{
    qApp->removeEventFilter(this);
}

void Presentation::hideBars(bool hidden)
{
    window_.menuBar()->setVisible(!hidden);
    for (QToolBar* bar : window_.findChildren<QToolBar*>()) {
        bar->setVisible(!hidden);
    }
    if (!hidden) {
        for (const QPointer<QWidget>& dock : std::exchange(docks_, {})) {
            if (dock) {
                dock->show();
            }
        }
        return;
    }
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>()) {
        if (dock->isVisible()) {
            docks_ << dock;
            dock->hide();
        }
    }
}

void Presentation::begin(QScreen* screen)
{
    if (on_) {
        return;
    }
    on_ = true;
    before_ = window_.windowState();
    geometry_ = window_.geometry();
    hideBars(true);
    if (screen != nullptr && screen != window_.screen()) {
        window_.setGeometry(screen->availableGeometry());  // a window manager fills the screen the window is on
    }
    emit changed(true);
    window_.setWindowState((before_ & ~Qt::WindowMinimized) | Qt::WindowFullScreen);
    overlay_->setGeometry(window_.rect());
    overlay_->raise();
    overlay_->show();
    qApp->installEventFilter(this);
}

void Presentation::end()
{
    if (!on_) {
        return;
    }
    on_ = false;
    qApp->removeEventFilter(this);
    overlay_->hide();
    overlay_->setBlack(false);
    overlay_->setPointer({});
    overlay_->setSpotlight({});
    ring_ = false;
    lit_ = -1;
    hideBars(false);
    window_.setWindowState(before_ & ~Qt::WindowFullScreen);
    if (!(before_ & Qt::WindowMaximized)) {
        window_.setGeometry(geometry_);
    }
    emit changed(false);
}

void Presentation::light(int panel)
{
    lit_ = panel;
    emit panelLit(panel);
    follow();
}

void Presentation::toggleBlack()
{
    overlay_->setBlack(on_ && !overlay_->isBlack());
}

void Presentation::lightNext()
{
    light(lit_ + 1 < static_cast<int>(panels_().size()) ? lit_ + 1 : -1);
}

void Presentation::toggleRing()
{
    ring_ = on_ && !ring_;
    overlay_->setPointer(ring_ ? std::optional(window_.mapFromGlobal(QCursor::pos())) : std::nullopt);
}

void Presentation::follow()
{
    if (!on_) {
        return;
    }
    overlay_->setGeometry(window_.rect());
    const QList<QRect> places = panels_();
    lit_ = lit_ < places.size() ? lit_ : -1;
    const auto place = lit_ < 0 ? std::nullopt : std::optional(places[lit_]);
    if (place != overlay_->spotlight()) {
        overlay_->setSpotlight(place);
    }
}

/// Of this window, with nothing open over it that has keys of its own.
bool Presentation::isOurs(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && widget->window() == &window_ && QApplication::activePopupWidget() == nullptr
           && QApplication::activeModalWidget() == nullptr;
}

bool Presentation::takes(const QKeyEvent& key) const
{
    if (overlay_->isBlack()) {
        return true;
    }
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return false;
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool onButton = qobject_cast<const QAbstractButton*>(focus) != nullptr
                          || qobject_cast<const PredictionSheet*>(focus) != nullptr
                          || qobject_cast<const PredictionPoint*>(focus) != nullptr;  // which the keys draw and lock
    switch (key.key()) {
    case Qt::Key_Escape: return QGuiApplication::mouseButtons() == Qt::NoButton;  // else it puts back what is dragged
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return !onButton;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_B:
    case Qt::Key_Period:
    case Qt::Key_S:
    case Qt::Key_H: return true;
    default: return key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    }
}

bool Presentation::obey(const QKeyEvent& key)
{
    if (overlay_->isBlack()) {
        toggleBlack();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Escape: end(); break;
    case Qt::Key_PageUp: emit previousWanted(); break;
    case Qt::Key_PageDown: emit nextWanted(); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit revealWanted(); break;
    case Qt::Key_B:
    case Qt::Key_Period: toggleBlack(); break;
    case Qt::Key_S: lightNext(); break;
    case Qt::Key_H: toggleRing(); break;
    default: {
        const int panel = key.key() - Qt::Key_1;
        light(panel < panels_().size() && panel != lit_ ? panel : -1);
    }
    }
    return true;
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseMove && ring_ && watched == window_.windowHandle()) {
        overlay_->setPointer(window_.mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
    } else if (type == QEvent::Resize && watched == &window_) {
        QMetaObject::invokeMethod(this, &Presentation::follow, Qt::QueuedConnection);
    } else if ((type == QEvent::KeyPress || type == QEvent::ShortcutOverride) && isOurs(watched)) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (takes(*key)) {
            event->accept();  // no shortcut has it then
            return type == QEvent::ShortcutOverride || obey(*key);
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ui
