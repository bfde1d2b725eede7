#pragma once

#include <vector>

#include <QMainWindow>
#include <QObject>

#include "ui/document/autosave.h"
#include "ui/document/document_lock.h"
#include "ui/document/unsaved_offers.h"
#include "ui/look/theme.h"
#include "ui/window/dialogs.h"
#include "ui/window/document_file.h"
#include "ui/window/unsaved_bar.h"
#include "ui/words/texts.h"

namespace ui {

/// What a window does so that no work is lost: keeps it while it is done, offers what was kept earlier, and asks at
/// closing where keeping is not enough.
class UnsavedDesk : public QObject {
    Q_OBJECT

public:
    UnsavedDesk(Session& session, DocumentFile& file, Dialogs& dialogs, const Texts& texts, QMainWindow& window);

    void setTexts(const Texts& texts);
    void setTheme(const Theme& theme) { bar_->setTheme(theme); }
    /// Nothing is offered in front of a class.
    void setPresenting(bool presenting);

    /// From now on, in this folder; what others have left there is offered, and a document that another window has open
    /// is told of. Without a folder nothing is kept.
    void keepIn(const QString& folder);
    /// Keeps what there is: the process ends without a question, unless something else is changed before.
    void keepForTheEnd();
    /// Whether the window may be closed: what is not saved is kept, or the person says that it may go. In a lecture it
    /// is kept without a question.
    bool mayClose(bool inLecture);
    /// The window is closed: what the person let go is not offered again.
    void close();

    Autosave& autosave() noexcept { return autosave_; }
    UnsavedBar& bar() noexcept { return *bar_; }

signals:
    void told(const QString& words, bool isProblem);

private:
    void openAgain();
    void discard();
    void showOffer();
    void followFile();

    Session& session_;
    DocumentFile& file_;
    Dialogs& dialogs_;
    Texts texts_;
    QMainWindow& window_;
    Autosave autosave_;
    UnsavedBar* bar_;
    std::vector<UnsavedOffer> offers_;
    DocumentLock lock_;
    bool presenting_ = false;
    bool atTheEnd_ = false;
    bool letGo_ = false;
};

}  // namespace ui
