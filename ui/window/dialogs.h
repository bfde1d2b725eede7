#pragma once

#include <memory>

#include <QPrinter>
#include <QStringList>

#include "ui/words/texts.h"

class QWidget;

namespace ui {

/// What the window must ask a person about files: behind an interface, so that a test can answer.
class Dialogs {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Changed { Replace, SaveAs, Cancel };

    virtual ~Dialogs() = default;

    /// Another language from now on.
    virtual void setTexts(const Texts&) {}

    /// The chosen files, or none; looked for in a folder first.
    virtual QStringList filesToOpen(QWidget* parent, const QString& folder) = 0;
    /// Likewise, files of measurements.
    virtual QStringList filesToImport(QWidget* parent, const QString& folder) = 0;
    /// Which of several files dropped at once is to be opened, or nothing.
    virtual QString fileOfSeveral(QWidget* parent, const QStringList& files) = 0;
    virtual QString fileToSave(QWidget* parent, const QString& suggestion) = 0;
    /// The file to export to, with a suggestion; `ending` is that of its format, "svg", which a name without one is
    /// given before anything is asked about the file that has it.
    virtual QString fileToExport(QWidget* parent, const QString& suggestion, const QString& ending) = 0;
    /// A file that fileToSave() or fileToExport() named is there now: a browser hands it to the person.
    virtual void noteWritten(const QString&) {}
    /// Whether the file that stands there already may be replaced.
    virtual bool mayReplace(QWidget* parent, const QString& path) = 0;
    /// Whether the export of a file, which is not done, may be given up.
    virtual bool mayStopExport(QWidget* parent, const QString& name) = 0;
    /// A printer a person has chosen, set up; null where none is wanted.
    virtual std::unique_ptr<QPrinter> printer(QWidget*) { return nullptr; }
    virtual Unsaved unsavedChanges(QWidget* parent, const QString& name) = 0;
    /// What becomes of a file that somebody else has changed since it was opened, now that it is to be saved.
    virtual Changed changedElsewhere(QWidget* parent, const QString& name) = 0;
    virtual void showProblem(QWidget* parent, const QString& text) = 0;
    virtual void showAbout(QWidget* parent, const QString& text) = 0;
};

}  // namespace ui
