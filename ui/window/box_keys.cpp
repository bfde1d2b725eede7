#include "ui/window/box_keys.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr std::array kEditing = {QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
                                 QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};

bool editsText(const QKeyEvent& key)
{
    const bool types = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::NoModifier;
    return types || std::any_of(kEditing.begin(), kEditing.end(), [&](auto standard) { return key.matches(standard); });
}

}  // namespace

BoxKeys::BoxKeys(QMainWindow& window) : QObject(&window), window_(window)
{
    qApp->installEventFilter(this);
}

bool BoxKeys::isOfTheWindow(const QKeyEvent& key) const
{
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction*> actions = window_.actions();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    });
}

bool BoxKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (widget == nullptr || widget->window() != &window_ || editsText(key) || !isOfTheWindow(key)) {
        return false;
    }
    event->ignore();  // so that the shortcut has it
    return true;
}

}  // namespace ui
