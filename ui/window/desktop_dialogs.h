#pragma once

#include "ui/window/dialogs.h"
#include "ui/words/texts.h"

namespace ui {

/// The desktop's own dialogs.
class DesktopDialogs final : public Dialogs {
public:
    explicit DesktopDialogs(const Texts& texts) : texts_(texts) {}

    void setTexts(const Texts& texts) override { texts_ = texts; }
    QStringList filesToOpen(QWidget* parent, const QString& folder) override;
    QStringList filesToImport(QWidget* parent, const QString& folder) override;
    QString fileOfSeveral(QWidget* parent, const QStringList& files) override;
    QString fileToSave(QWidget* parent, const QString& suggestion) override;
    QString fileToExport(QWidget* parent, const QString& suggestion, const QString& ending) override;
    bool mayReplace(QWidget* parent, const QString& path) override;
    bool mayStopExport(QWidget* parent, const QString& name) override;
    std::unique_ptr<QPrinter> printer(QWidget* parent) override;
    Unsaved unsavedChanges(QWidget* parent, const QString& name) override;
    Changed changedElsewhere(QWidget* parent, const QString& name) override;
    void showProblem(QWidget* parent, const QString& text) override;
    void showAbout(QWidget* parent, const QString& text) override;

private:
    bool confirmed(QWidget* parent, const QString& question, Text yes);

    Texts texts_;
};

}  // namespace ui
