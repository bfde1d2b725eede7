// Another part of main_window.h: the clipboard.

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include "ui/present/reading.h"
#include "ui/window/main_window.h"
#include "ui/words/fault_texts.h"

namespace ui {

namespace {

/// Whether the desktop's clipboard took the words.
bool isOnClipboard(const QString& words)
{
    QApplication::clipboard()->setText(words);
    return QApplication::clipboard()->text() == words;
}

}  // namespace

/// Puts words on the clipboard, and says so where they are there.
void MainWindow::copy(const QString& words, Text said)
{
    const bool held = isOnClipboard(words);
    exploration_->tell(texts_(held ? said : Text::ClipboardRefused), !held);
}

void MainWindow::copyValues()
{
    try {
        copy(valuesDrawn(session_.scenario()), Text::ValuesCopied);
    } catch (const std::exception& fault) {
        exploration_->tell(texts_(Text::FaultCouldNotCompute, QString::fromLocal8Bit(fault.what())), true);
    }
}

/// Of a lesson's step the link is to the step, with what a person has made of it.
void MainWindow::copyLink()
{
    const core::ValidScenario& shown = session_.scenario();
    const Origin& origin = session_.origin();
    const auto step = origin.kind == Origin::Kind::LessonStep ? linkedStep(origin.name) : std::nullopt;
    const bool made = shown != origin.start;
    const QString link = step ? linkTo(*step, made ? std::optional(shown) : std::nullopt, page_) : linkTo(shown, page_);
    const std::size_t drawn = shown.view().series.size();
    const std::size_t all = step && !made ? drawn : shown.evidence().names().size();  // a bare step brings its own
    if (drawn < all && isOnClipboard(link)) {
        exploration_->tell(texts_(faults::LinkCopiedDrawnAlone, QString::number(drawn), QString::number(all)));
    } else {
        copy(link, link.size() > kSafeLink ? Text::LongLinkCopied : Text::LinkCopied);
    }
}

void MainWindow::followLink(const Link& link)
{
    if (link.step) {
        const std::string lesson = link.step->lesson.toStdString();
        lessons_.openBuiltIn(lesson, static_cast<int>(link.step->step));
        if (link.scenario) {
            session_.edit(*link.scenario, Text::StepOpenedLink);
        }
        exploration_->lesson().setFocus();
    }
    if (link.presents && !presentation_->isOn()) {
        presentation_->begin();
    }
}

/// A link, a table or files of measurements from the clipboard.
void MainWindow::paste()
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (held != nullptr && isLink(held->text())) {
        file_.openLink(held->text());
    } else if (held != nullptr && held->hasUrls()) {
        file_.openDropped(held->urls());
    } else if (!imports_.importClipboard(held)) {
        exploration_->tell(texts_(Text::PasteNoTable), true);
    }
}

}  // namespace ui
