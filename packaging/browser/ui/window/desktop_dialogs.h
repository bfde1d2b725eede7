#pragma once

#include <functional>

#include "ui/window/dialogs.h"
#include "ui/words/texts.h"

namespace ui {

/// What a page asks a person: by the browser's own dialogs for files, and by boxes nothing waits for. What is chosen
/// comes later, as if it had been dropped. Nothing is asked before a document goes: undo brings it back, and what is
/// not saved is kept.
class DesktopDialogs final : public Dialogs {
public:
    explicit DesktopDialogs(const Texts& texts) : texts_(texts) {}

    /// What becomes of files that were chosen to be opened, and to be imported.
    void setTakers(std::function<void(const QStringList&)> open, std::function<void(const QStringList&)> import)
    {
        open_ = std::move(open);
        import_ = std::move(import);
    }

    void setTexts(const Texts& texts) override { texts_ = texts; }
    QStringList filesToOpen(QWidget* parent, const QString& folder) override;
    QStringList filesToImport(QWidget* parent, const QString& folder) override;
    QString fileOfSeveral(QWidget* parent, const QStringList& files) override;
    QString fileToSave(QWidget* parent, const QString& suggestion) override;
    QString fileToExport(QWidget* parent, const QString& suggestion, const QString& ending) override;
    void noteWritten(const QString& path) override;
    bool mayReplace(QWidget*, const QString&) override { return true; }
    bool mayStopExport(QWidget*, const QString&) override { return true; }
    Unsaved unsavedChanges(QWidget*, const QString&) override { return Unsaved::Discard; }
    Changed changedElsewhere(QWidget*, const QString&) override { return Changed::Replace; }
    void showProblem(QWidget* parent, const QString& text) override;
    void showAbout(QWidget* parent, const QString& text) override;

private:
    Texts texts_;
    std::function<void(const QStringList&)> open_;
    std::function<void(const QStringList&)> import_;
};

}  // namespace ui
