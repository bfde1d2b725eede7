#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

#include "ui/document/session.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/link.h"
#include "ui/window/dialogs.h"
#include "ui/words/texts.h"

namespace ui {

/// The document made of an opened scenario; without a path it is the built-in one that the program starts with.
[[nodiscard]] Document documentOf(const OpenedScenario& opened, const QString& path);

/// "*.mirage", "*.svg", ...: the names of files that can be opened.
[[nodiscard]] QStringList openedPatterns();

/// The file behind a session: opening, saving, and not losing what was changed.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window);

    void setTexts(const Texts& texts) { texts_ = texts; }

    /// Where files are looked for first: that of the last one, or as it was set.
    const QString& folder() const noexcept { return folder_; }
    void setFolder(const QString& folder) { folder_ = folder; }

    /// Asks for files and opens them.
    void open();
    /// Opens a document or an exported figure, in one undo step; a bad one is explained and changes nothing.
    bool open(const QString& path);
    /// Opens a link, in one undo step; a bad one is explained and changes nothing.
    bool openLink(const QString& text);
    /// Opens measurements, and of several documents the one the person says.
    void openAll(const QStringList& files);
    /// Opens what was dropped: links, of several documents the one the person says, and all files of measurements,
    /// those of folders too. What is no file of this computer is refused with a word.
    void openDropped(const QList<QUrl>& urls);
    /// A file a person may want again; files are looked for beside it.
    void noteUsed(const QString& path);
    /// To its own file; what somebody else has changed of that meanwhile is not replaced without a question.
    bool save();
    /// Asks for a name; whatever it ends in, the file is a .mirage.
    bool saveAs();
    bool saveTo(const QString& path);

    /// Whether the present scenario may go: nothing is lost, or the person says so.
    bool mayBeLeft();
    /// Whether a file or figure was opened and changed. Of anything else undo and the next start bring it back.
    bool isAskedAbout() const;
    /// Asks whether what is not saved may go; `untitled` names it where it came from no file.
    bool mayGo(const QString& untitled = {});

signals:
    void opened();
    /// Opened or saved: a file a person may want again.
    void used(const QString& path);
    /// Files of measurements among those chosen, which belong into the document there is.
    void measurementsFound(const QStringList& paths);
    /// One of the files chosen is a lesson.
    void lessonFound(const QString& path);
    /// A link was opened, which has a page, names a step or wants to be presented.
    void linkFound(const Link& link);
    /// It could not be opened.
    void missed(const QString& path);

private:
    QString suggestion() const;
    bool isChangedElsewhere(const QString& path) const;

    Session& session_;
    Dialogs& dialogs_;
    Texts texts_;
    QWidget* window_;
    QString folder_;
};

}  // namespace ui
