#include "ui/controls/refusal_label.h"

#include <QAccessible>

#include "ui/controls/look.h"

namespace ui {

RefusalLabel::RefusalLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);  // it repeats what was typed
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);  // there is nothing to read
    hide();
}

void RefusalLabel::setTheme(const Theme& theme)
{
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::WindowText, theme.danger);
    setPalette(colours);
    setFont(look::font(theme, theme.bodySize - 1.0));
}

void RefusalLabel::say(const QString& reason)
{
    setText(reason);
    setFocusPolicy(Qt::ClickFocus);  // its words can be copied
    show();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void RefusalLabel::clearReason()
{
    if (!isHidden()) {
        hide();
        clear();
        setFocusPolicy(Qt::NoFocus);
    }
}

}  // namespace ui
