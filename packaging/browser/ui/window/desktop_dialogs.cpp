#include "ui/window/desktop_dialogs.h"

#include <QDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "packaging/browser/ui/window/browser_files.h"
#include "ui/export/measurement_file.h"
#include "ui/window/document_file.h"
#include "ui/window/fit_screen.h"

namespace ui {

namespace {

/// "*.mirage", "*.svg" as a browser has them: ".mirage,.svg".
QString endingsOf(QStringList patterns)
{
    return patterns.replaceInStrings(QStringLiteral("*."), QStringLiteral(".")).join(u',');
}

}  // namespace

QStringList DesktopDialogs::filesToOpen(QWidget*, const QString&)
{
    chooseFiles(endingsOf(openedPatterns() + measurementPatterns()), true, open_);
    return {};
}

QStringList DesktopDialogs::filesToImport(QWidget*, const QString&)
{
    chooseFiles(endingsOf(measurementPatterns()), true, import_);
    return {};
}

QString DesktopDialogs::fileOfSeveral(QWidget* parent, const QStringList& files)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(texts_(Text::DialogOpenTitle));
    dialog->setLabelText(texts_(Text::DropWhich));
    dialog->setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog->setComboBoxItems(files);
    dialog->setOkButtonText(texts_(Text::ButtonOpen));
    dialog->setCancelButtonText(texts_(Text::ButtonCancel));
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [open = open_](const QString& file) { open({file}); });
    dialog->open();
    return {};
}

QString DesktopDialogs::fileToSave(QWidget*, const QString& suggestion)
{
    return placeFor(suggestion);
}

QString DesktopDialogs::fileToExport(QWidget*, const QString& suggestion, const QString&)
{
    return placeFor(suggestion);
}

void DesktopDialogs::noteWritten(const QString& path)
{
    handOver(path);
}

void DesktopDialogs::showProblem(QWidget* parent, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Warning, texts_(Text::ProgramName), text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DesktopDialogs::showAbout(QWidget* parent, const QString& text)
{
    auto* sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(texts_(Text::ProgramName));
    auto* words = new QTextBrowser;
    words->setHtml(text);
    words->setOpenExternalLinks(true);
    words->setFrameShape(QFrame::NoFrame);
    auto* close = new QPushButton(texts_(Text::ButtonClose));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(words, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    sheet->resize(560, 640);
    keepOnScreen(*sheet);  // what is longer scrolls
    sheet->open();
}

}  // namespace ui
