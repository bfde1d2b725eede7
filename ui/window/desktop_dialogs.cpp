#include "ui/window/desktop_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

QString DesktopDialogs::fileToOpen(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, texts_(Text::DialogOpenTitle), {}, texts_(Text::DialogOpenFilter));
}

QString DesktopDialogs::fileToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, texts_(Text::DialogSaveTitle), suggestion,
                                        texts_(Text::DialogFileFilter));
}

QString DesktopDialogs::fileToExport(QWidget* parent, const QString& suggestion, const QString& ending)
{
    QFileDialog dialog(parent, texts_(Text::DialogExportTitle), QFileInfo(suggestion).path(),
                       texts_(Text::DialogExportFilter, ending.toUpper(), ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DesktopDialogs::mayReplace(QWidget* parent, const QString& path)
{
    return confirmed(parent, texts_(Text::DialogReplace, path), Text::ButtonReplace);
}

bool DesktopDialogs::mayStopExport(QWidget* parent, const QString& name)
{
    return confirmed(parent, texts_(Text::DialogStopExport, name), Text::ButtonStopExport);
}

bool DesktopDialogs::confirmed(QWidget* parent, const QString& question, Text yes)
{
    QMessageBox box(QMessageBox::Question, texts_(Text::ProgramName), question, QMessageBox::NoButton, parent);
    const QPushButton* accept = box.addButton(texts_(yes), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(texts_(Text::ButtonCancel), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == accept;
}

Dialogs::Unsaved DesktopDialogs::unsavedChanges(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Question, texts_(Text::ProgramName), texts_(Text::DialogUnsaved, name),
                    QMessageBox::NoButton, parent);
    const QPushButton* save = box.addButton(texts_(Text::ButtonSave), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(texts_(Text::ButtonDiscard), QMessageBox::DestructiveRole);
    box.addButton(texts_(Text::ButtonCancel), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save) {
        return Unsaved::Save;
    }
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

void DesktopDialogs::showProblem(QWidget* parent, const QString& text)
{
    QMessageBox::warning(parent, texts_(Text::ProgramName), text);
}

void DesktopDialogs::showAbout(QWidget* parent, const QString& text)
{
    QMessageBox::about(parent, texts_(Text::ProgramName), text);
}

}  // namespace ui
