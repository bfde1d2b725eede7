#include "ui/window/desktop_dialogs.h"

#include <algorithm>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtMath>

#include "ui/export/measurement_file.h"
#include "ui/window/document_file.h"
#include "ui/window/fit_screen.h"
#include "ui/words/unsaved_texts.h"

namespace ui {

namespace {

constexpr int kSheetWidth = 560;
constexpr double kMostOfScreen = 0.5;  // which the words of a message box take

bool fitsInABox(const QString& text, const QWidget* parent)
{
    const QScreen* screen = parent != nullptr ? parent->screen() : QGuiApplication::primaryScreen();
    const QSize room = kMostOfScreen * screen->availableSize();
    const QRect words = QFontMetrics(QApplication::font())
                            .boundingRect(QRect(0, 0, std::min(room.width(), kSheetWidth), 0), Qt::TextWordWrap, text);
    return words.width() <= room.width() && words.height() <= room.height();
}

/// Words with a button under them, no higher than the screen: what is longer scrolls, and can be copied.
void showSheet(QWidget* parent, QTextBrowser* words, const Texts& texts)
{
    QDialog sheet(parent);
    sheet.setWindowTitle(texts(Text::ProgramName));
    words->setFrameShape(QFrame::NoFrame);
    auto* close = new QPushButton(texts(Text::ButtonClose));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &sheet, &QDialog::accept);
    auto* column = new QVBoxLayout(&sheet);
    column->addWidget(words, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    constexpr int kMargin = 24;
    words->document()->setTextWidth(kSheetWidth - kMargin);
    sheet.resize(kSheetWidth, qCeil(words->document()->size().height()) + close->sizeHint().height() + 3 * kMargin);
    keepOnScreen(sheet);
    sheet.exec();
}

}  // namespace

QStringList DesktopDialogs::filesToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileNames(
        parent, texts_(Text::DialogOpenTitle), folder,
        texts_(Text::DialogOpenFilter, openedPatterns().join(u' '), measurementPatterns().join(u' ')));
}

QStringList DesktopDialogs::filesToImport(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileNames(parent, texts_(Text::DialogImportTitle), folder,
                                         texts_(Text::DialogImportFilter, measurementPatterns().join(u' ')));
}

QString DesktopDialogs::fileOfSeveral(QWidget* parent, const QStringList& files)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(texts_(Text::DialogOpenTitle));
    dialog.setLabelText(texts_(Text::DropWhich));
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(files);
    dialog.setOkButtonText(texts_(Text::ButtonOpen));
    dialog.setCancelButtonText(texts_(Text::ButtonCancel));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

QString DesktopDialogs::fileToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, texts_(Text::DialogSaveTitle), QFileInfo(suggestion).path(),
                       texts_(Text::DialogFileFilter));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("mirage"));  // before the dialog asks about a file of that name
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
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

std::unique_ptr<QPrinter> DesktopDialogs::printer(QWidget* parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
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

Dialogs::Changed DesktopDialogs::changedElsewhere(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Question, texts_(Text::ProgramName), texts_(unsaved::ChangedElsewhere, name),
                    QMessageBox::NoButton, parent);
    const QPushButton* replace = box.addButton(texts_(Text::ButtonReplace), QMessageBox::DestructiveRole);
    const QPushButton* other = box.addButton(texts_(Text::ActionSaveAs), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(texts_(Text::ButtonCancel), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == replace) {
        return Changed::Replace;
    }
    return box.clickedButton() == other ? Changed::SaveAs : Changed::Cancel;
}

/// What is long, as the faults of a lesson, gets a sheet that scrolls: a message box is as high as its words.
void DesktopDialogs::showProblem(QWidget* parent, const QString& text)
{
    if (fitsInABox(text, parent)) {
        QMessageBox::warning(parent, texts_(Text::ProgramName), text);
        return;
    }
    auto* words = new QTextBrowser;
    words->setPlainText(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    showSheet(parent, words, texts_);
}

void DesktopDialogs::showAbout(QWidget* parent, const QString& text)
{
    auto* words = new QTextBrowser;
    words->setHtml(text);
    words->setOpenExternalLinks(true);
    showSheet(parent, words, texts_);
}

}  // namespace ui
