#include "ui/controls/number_box.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/look.h"
#include "ui/controls/step_keys.h"

namespace ui {

namespace {

/// A menu, or another window: the typing goes on after it. A window that closes takes what was half typed with it.
bool isInterruption(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || reason == Qt::ActiveWindowFocusReason;
}

}  // namespace

NumberBox::NumberBox(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextMargins(6, 0, 6, 0);
    setFixedHeight(look::kControlHeight);
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
}

void NumberBox::setTheme(const Theme& theme)
{
    theme_ = theme;
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::Base, Qt::transparent);  // paintEvent() fills the rounded box
    setPalette(colours);
}

void NumberBox::setValueText(const QString& text)
{
    inForce_ = text;
    setRefused(false);
    if (this->text() != text || isUndoAvailable() || isRedoAvailable()) {
        setText(text);  // and what was typed before is not undone any more
    }
    setModified(false);
    setCursorPosition(0);
    if (hasFocus()) {
        selectAll();
    }
}

void NumberBox::setRefused(bool refused)
{
    if (refused_ != refused) {
        refused_ = refused;
        update();
    }
}

void NumberBox::commit()
{
    if (isModified() && text() != inForce_ && !refused_) {
        emit committed(text());
        if (!refused_ && isModified()) {
            setValueText(inForce_);  // the same value in other words: it is shown as the box writes it
        }
    }
}

/// Undo and redo are the document's where nothing half typed is left to be undone.
bool NumberBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool others = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
                            || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (others) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && (text() != inForce_ || refused_)) {
        setValueText(inForce_);
        emit restored();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        commit();
        selectAll();
    } else if (const auto step = stepOf(*event, false)) {
        commit();
        emit stepKeyPressed(step->size, step->direction);
    } else if (key == Qt::Key_Escape) {
        event->ignore();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!isInterruption(event->reason()) && !refused_) {
        selectAll();
    }
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isInterruption(event->reason())) {
        return;
    }
    deselect();
    commit();
    if (!refused_) {
        setCursorPosition(0);
    }
}

void NumberBox::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QColor border = refused_ ? theme_.danger : isEnabled() ? look::border(theme_) : theme_.hairline;
    look::box(painter, rect(), theme_.dark ? theme_.window : theme_.card, border, refused_ ? 1.5 : 1.0);
    if (hasFocus() && !refused_) {
        look::focusRing(painter, rect(), theme_);
    }
    painter.end();
    QLineEdit::paintEvent(event);
}

}  // namespace ui
