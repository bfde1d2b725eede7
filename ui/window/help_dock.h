#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

#include "ui/controls/help_panel.h"
#include "ui/document/explorer.h"

namespace ui {

/// "What am I seeing?" beside the panels: follows the document while it is shown, and in a narrow window takes the room
/// of the controls (MainWindow). Esc closes it wherever the focus is, unless that means something there.
class HelpDock : public QDockWidget {
    Q_OBJECT

public:
    HelpDock(Session& session, Explorer& explorer, QMainWindow& window);

    void setTexts(const Texts& texts);
    void setTheme(const Theme& theme);
    HelpPanel& panel() noexcept { return *panel_; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// By a person, not by the program.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();

    Session& session_;
    const Explorer& explorer_;
    Texts texts_;
    Theme theme_;
    HelpPanel* panel_;
    QTimer due_;  ///< many changes of a turn are followed once
};

}  // namespace ui
