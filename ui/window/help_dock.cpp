#include "ui/window/help_dock.h"

#include <algorithm>

#include <QAbstractButton>
#include <QCloseEvent>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int kWidth = 320;
constexpr int kLeastWidth = 240;
constexpr double kMostOfWindow = 0.36;  // the rest is the plots'

}  // namespace

HelpDock::HelpDock(Session& session, Explorer& explorer, QMainWindow& window)
    : QDockWidget(&window), session_(session), explorer_(explorer), panel_(new HelpPanel)
{
    setObjectName(QStringLiteral("help-dock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setWidget(panel_);
    panel_->setFixedWidth(kWidth);
    hide();
    window.addDockWidget(Qt::RightDockWidgetArea, this);
    window.installEventFilter(this);
    due_.setSingleShot(true);
    due_.setInterval(0);
    connect(&due_, &QTimer::timeout, this, &HelpDock::follow);
    connect(&explorer, &Explorer::shown, &due_, [this] {
        if (isVisible()) {
            due_.start();
        }
    });
}

void HelpDock::setTexts(const Texts& texts)
{
    texts_ = texts;
    for (QAbstractButton* button : findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
        button->setToolTip(texts(Text::ButtonClose));  // Qt's own words have no Japanese here
        button->setAccessibleName(texts(Text::ButtonClose));
        button->setAccessibleDescription({});
    }
    follow();
}

void HelpDock::setTheme(const Theme& theme)
{
    theme_ = theme;
    panel_->setTheme(theme);
    follow();
}

void HelpDock::follow()
{
    if (isHidden()) {
        return;
    }
    try {
        HelpModel model = presentHelp(session_.scenario(), texts_, theme_);
        if (explorer_.isPredicting() || !explorer_.screen().sentenceShown) {
            model.now.clear();  // the score is to be found out
        }
        panel_->setModel(model);
        setWindowTitle(panel_->model().title);
    } catch (const std::exception&) {
        // A method that does not converge: the sentence says so, and what is said here stays.
    }
}

void HelpDock::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    follow();
}

void HelpDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    emit closed();
}

/// In a small window it is narrower. A key comes to the window when nobody under the focus wanted it.
bool HelpDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const double share = kMostOfWindow * static_cast<QWidget*>(watched)->width();
        panel_->setFixedWidth(std::clamp(static_cast<int>(share), kLeastWidth, kWidth));
    }
    if (event->type() == QEvent::KeyPress && isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace ui
