// Another part of main_window.h: what comes to the window from the desktop.

#include <QCloseEvent>
#include <QMimeData>

#include "ui/window/main_window.h"
#include "ui/window/menus.h"

namespace ui {

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(unsaved_.mayClose(presentation_->isOn()) && exports_.mayBeLeft());
    if (event->isAccepted()) {
        unsaved_.close();
        keeping_.stop();
        keep();
    }
}

void MainWindow::keepAll()
{
    unsaved_.keepForTheEnd();
    keeping_.stop();
    keep();
}

/// What was dragged out of this program is no document to be opened.
void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& held = *event->mimeData();
    event->setAccepted(event->source() == nullptr && (held.hasUrls() || isLink(held.text())));
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (event->source() != nullptr) {
        return;
    }
    if (const QString text = event->mimeData()->text(); isLink(text)) {
        file_.openLink(text);
    } else {
        file_.openDropped(event->mimeData()->urls());
    }
}

/// Nothing has the focus yet, and the bell is what one should reach first.
bool MainWindow::focusNextPrevChild(bool next)
{
    HandleWidget* first = next && hasFocus() ? exploration_->firstHandle() : nullptr;
    if (first == nullptr) {
        return QMainWindow::focusNextPrevChild(next);
    }
    first->setFocus(Qt::TabFocusReason);
    return true;
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    keeping_.start();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    menus_->setWidth(width());
    shareRoom();
    keeping_.start();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && settings_.theme == ThemeChoice::Desktop) {
        followDesktop();
    }
    QMainWindow::changeEvent(event);
}

}  // namespace ui
