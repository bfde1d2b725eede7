// Another part of main_window.h: what is undone and how the menus name it, and the keys of a play.

#include <QKeyEvent>

#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/panels_area.h"
#include "ui/words/teaching_texts.h"

namespace ui {

/// While a prediction is drawn its strokes are what is undone; with none left undo stays in the lesson's step that asks
/// for them.
void MainWindow::undo()
{
    if (explorer_.draft() != nullptr && explorer_.draft()->canUndo()) {
        explorer_.draw([](PredictionDraft& draft) { draft.undo(); });
    } else if (!undoLeavesQuestion()) {
        session_.history().undo();
    }
}

bool MainWindow::undoLeavesQuestion()
{
    return explorer_.draft() != nullptr && lessons_.player().isOpen() && session_.undoLeaves();
}

void MainWindow::redo()
{
    if (explorer_.draft() != nullptr && explorer_.draft()->canRedo()) {
        explorer_.draw([](PredictionDraft& draft) { draft.redo(); });
    } else {
        session_.history().redo();
    }
}

void MainWindow::followHistory()
{
    const PredictionDraft* draft = explorer_.draft();
    menus_->action(CommandId::Predict).setChecked(explorer_.isPredicting());
    const QString before = undoLeavesQuestion() ? QString() : session_.undoName(texts_);
    if (draft != nullptr && (draft->canUndo() || draft->canRedo())) {
        const QString step = texts_(teaching::StepPrediction);
        menus_->setSteps(draft->canUndo() ? step : before, draft->canRedo() ? step : session_.redoName(texts_));
        return;
    }
    menus_->setSteps(before, session_.redoName(texts_));
}

void MainWindow::togglePlay()
{
    play_.player().setStill(motion_.reduced());
    play_.toggle();
}

/// Space plays where no control has it; Esc puts back what was played, or gives up what is drawn; before a class what
/// no handle or choice takes scrolls the lesson's words; pages scroll panels a window is too low for.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool onHandle = qobject_cast<HandleWidget*>(focusWidget()) != nullptr;
    const bool free = (hasFocus() || onHandle) && event->modifiers() == Qt::NoModifier;
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (free && event->key() == Qt::Key_Space) {
        togglePlay();
    } else if (event->key() == Qt::Key_Escape && play_.isOpen()) {
        play_.cancel();
    } else if (event->key() == Qt::Key_Escape && explorer().giveUpDrawing()) {
        event->accept();
    } else if (vertical && presentation_->isOn() && lessons_.player().isOpen()) {
        exploration_->lesson().scroll(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (free && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        exploration_->panelsArea().turnPage(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

}  // namespace ui
