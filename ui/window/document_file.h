#pragma once

#include <QObject>

#include "ui/document/session.h"
#include "ui/window/dialogs.h"
#include "ui/words/texts.h"

namespace ui {

/// The file behind a session: opening, saving, and not losing what was changed.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window);

    void setTexts(const Texts& texts) { texts_ = texts; }

    /// Where the scenario came from or was saved to; empty for none.
    const QString& path() const noexcept { return path_; }
    /// Names the file of the session's present scenario, without reading it.
    void setPath(const QString& path);
    /// Names the exported figure the scenario was taken from: a save must not overwrite it.
    void setFigure(const QString& path);
    bool hasChanges() const;

    /// Asks for a file and opens it.
    void open();
    /// Opens a document or an exported figure; a bad one is explained and changes nothing.
    bool open(const QString& path);
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);

    /// Whether the present scenario may go: nothing is lost, or the person says so.
    bool mayBeLeft();

signals:
    void opened();
    void titleChanged();

private:
    Session& session_;
    Dialogs& dialogs_;
    Texts texts_;
    QWidget* window_;
    QString path_;
    QString suggestion_ = QStringLiteral("scenario.mirage");  ///< the name a save begins with while there is no path
};

}  // namespace ui
