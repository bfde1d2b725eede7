#include "ui/window/desktop_store.h"

namespace ui {

QVariant DesktopStore::value(const QString& key) const
{
    QVariant held = settings_.value(key);
    return held.isValid() || !settings_.contains(key) ? held : QVariant(QStringList());
}

void DesktopStore::setValue(const QString& key, const QVariant& value)
{
    if (settings_.value(key) != value) {
        settings_.setValue(key, value);
    }
}

}  // namespace ui
