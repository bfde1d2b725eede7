// Another part of main_window.h: the clipboard.

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include "ui/present/reading.h"
#include "ui/window/main_window.h"

namespace ui {

/// Puts words on the clipboard, and says so where they are there.
void MainWindow::copy(const QString& words, Text said)
{
    QApplication::clipboard()->setText(words);
    const bool held = QApplication::clipboard()->text() == words;
    exploration_->tell(held ? texts_(said) : texts_(Text::ClipboardRefused), !held);
}

void MainWindow::copyValues()
{
    try {
        copy(valuesDrawn(session_.scenario()), Text::ValuesCopied);
    } catch (const std::exception& fault) {
        exploration_->tell(texts_(Text::FaultCouldNotCompute, QString::fromLocal8Bit(fault.what())), true);
    }
}

/// A table or files of measurements from the clipboard.
void MainWindow::paste()
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (held != nullptr && held->hasUrls()) {
        file_.openDropped(held->urls());
    } else if (!imports_.importClipboard(held)) {
        exploration_->tell(texts_(Text::PasteNoTable), true);
    }
}

}  // namespace ui
