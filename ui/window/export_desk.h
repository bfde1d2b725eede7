#pragma once

#include <QObject>

#include "ui/document/session.h"
#include "ui/document/settings.h"
#include "ui/window/dialogs.h"

class QWidget;

namespace ui {

class ExportWindow;

/// What the main window does about figures: export, export again, copy. The export window is made when it is first
/// asked for.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    ExportDesk(Session& session, Dialogs& dialogs, SettingsStore& store, const Texts& texts, QWidget* window);

    /// In another language the window says everything anew.
    void setTexts(const Texts& texts);

    void showWindow();
    void exportAgain();
    void copyFigure();

    ExportWindow& window();

    /// Whether nothing is being exported, or the person gives it up.
    bool mayBeLeft();

    /// The session's scenario was opened: a slide of a deck.
    void noteOpened();

signals:
    /// What is to be said of a figure that was copied, or was not.
    void copied(const QString& text, bool isProblem);

private:
    Session& session_;
    Dialogs& dialogs_;
    SettingsStore& store_;
    Texts texts_;
    QWidget* parent_;
    ExportWindow* window_ = nullptr;
    std::vector<core::ValidScenario> opened_;
};

}  // namespace ui
