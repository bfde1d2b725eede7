#pragma once

#include <QObject>
#include <QStringList>

#include "core/model/laid_over.h"
#include "ui/document/session.h"
#include "ui/window/dialogs.h"

class QMimeData;
class QWidget;

namespace ui {

class ImportWindow;

/// How measurements come into the document: chosen files, dropped ones, the clipboard, the command line. The import
/// view is made when it is first needed; loading is one undo step.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window);

    /// In another language the window says everything anew.
    void setTexts(const Texts& texts);

    /// Asks for files, in a folder first, and imports them.
    void chooseFiles(const QString& folder);
    void importFiles(const QStringList& paths);
    /// Whether it is something that may be a table.
    bool importClipboard(const QMimeData* data);

    ImportWindow& window();

signals:
    /// What is to be said of it.
    void told(const QString& text, bool isProblem);

private:
    void prepare();
    void offer();
    void settle();
    void load(const core::NewEvidence& added);

    Session& session_;
    Dialogs& dialogs_;
    Texts texts_;
    QWidget* parent_;
    ImportWindow* window_ = nullptr;
};

}  // namespace ui
