#include "ui/window/export_desk.h"

#include <algorithm>

#include "ui/window/export_window.h"

namespace ui {

ExportDesk::ExportDesk(Session& session, Dialogs& dialogs, SettingsStore& store, const Texts& texts, QWidget* window)
    : QObject(window), session_(session), dialogs_(dialogs), store_(store), texts_(texts), parent_(window)
{
}

void ExportDesk::setTexts(const Texts& texts)
{
    if (window_ != nullptr && texts != texts_) {
        window_->setTexts(texts);
    }
    texts_ = texts;
}

void ExportDesk::showWindow()
{
    window().show();
    window().raise();
    window().activateWindow();
}

void ExportDesk::exportAgain()
{
    window().exportAgain();
}

void ExportDesk::copyFigure()
{
    window().copyFigure();
}

bool ExportDesk::mayBeLeft()
{
    return window_ == nullptr || window_->mayBeStopped(parent_);
}

void ExportDesk::noteOpened()
{
    if (std::find(opened_.begin(), opened_.end(), session_.scenario()) == opened_.end()) {
        opened_.push_back(session_.scenario());
    }
    if (window_ != nullptr) {
        window_->setOpened(opened_);
    }
}

ExportWindow& ExportDesk::window()
{
    if (window_ == nullptr) {
        window_ = new ExportWindow(session_, dialogs_, store_, texts_, parent_);
        connect(window_, &ExportWindow::copied, this, &ExportDesk::copied);
    }
    window_->setOpened(opened_);
    return *window_;
}

}  // namespace ui
